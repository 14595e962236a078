import type { Client } from '../../../../shared/contract/client.ts';
import { SAVED_NAME_LENGTH } from '../../../../shared/contract/query.ts';
import { DramatisError } from '../../../../shared/errors.ts';
import type { Explorer } from '../explorer.ts';
import { shownValue } from '../loadable.ts';
import { createResource } from '../resource.ts';
import { tried } from '../tried.ts';
import type { Shelf } from './console.ts';
import { type SavedQuery, savedValue } from './shelves.ts';

type Api = Pick<Client, 'examples' | 'schema' | 'saved' | 'history' | 'save' | 'unsave' | 'forgetHistory'>;

/** Loading and changing what lies beside the editor. */
export function shelfActions(atoms: Explorer['console'], api: Api) {
  const examples = createResource(atoms.examples);
  const schemas = createResource(atoms.schema);
  const saved = createResource(atoms.saved);
  const histories = createResource(atoms.history);
  const listSaved = () => saved.askAgain('', () => api.saved({ query: { kind: 'query' } }));
  const listHistory = () => histories.askAgain('', () => api.history({ query: { limit: 200 } }));
  const loadSchema = () => schemas.ask('', () => api.schema({}));

  const store = (doing: () => Promise<unknown>): Promise<boolean> => tried(atoms.saving, doing);

  return {
    loadSchema,
    async open(shelf: Shelf | null): Promise<void> {
      atoms.shelf.value = shelf;
      if (shelf === 'examples') await examples.ask('', async () => (await api.examples({})).examples);
      else if (shelf === 'schema') await loadSchema();
      else if (shelf === 'saved') await listSaved();
      else if (shelf === 'history') await listHistory();
    },
    historyChanged(): void {
      if (atoms.shelf.peek() === 'history') void listHistory();
    },
    save: (name: string, value: string): Promise<boolean> =>
      store(async () => {
        const text = name.trim().slice(0, SAVED_NAME_LENGTH);
        if (text === '') return;
        await api.save({ params: { kind: 'query', name: text }, body: { value } });
        await listSaved();
      }),
    /** The old name goes only when the new one is there; another query that has it stays. */
    rename: ({ name, panel }: SavedQuery, to: string): Promise<boolean> =>
      store(async () => {
        const text = to.trim().slice(0, SAVED_NAME_LENGTH);
        if (text === '' || text === name) return;
        refuseTaken(atoms, text);
        await api.save({ params: { kind: 'query', name: text }, body: { value: savedValue(panel) } });
        await api.unsave({ params: { kind: 'query', name } }).finally(listSaved);
      }),
    remove: (name: string): Promise<boolean> =>
      store(async () => {
        await api.unsave({ params: { kind: 'query', name } });
        await listSaved();
      }),
    forgetHistory: (): Promise<boolean> =>
      store(async () => {
        await api.forgetHistory({});
        await listHistory();
      }),
    forget(): void {
      for (const each of [examples, schemas, saved, histories]) each.forget();
    },
  };
}

/** Fails where another query has the name. */
function refuseTaken({ saved }: Pick<Explorer['console'], 'saved'>, name: string): void {
  if (!shownValue(saved.peek())?.saved.some((each) => each.name === name)) return;
  throw new DramatisError('USAGE', `A query called “${name}” is there already`, {
    advice: 'Give it another name, or delete that one first.',
  });
}
