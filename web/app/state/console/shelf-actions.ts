import type { Client } from '../../../../shared/contract/client.ts';
import { SAVED_NAME_LENGTH } from '../../../../shared/contract/query.ts';
import type { Explorer } from '../explorer.ts';
import { faultOf } from '../loadable.ts';
import { createResource } from '../resource.ts';
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

  async function tried(doing: () => Promise<unknown>): Promise<void> {
    atoms.saving.value = { busy: true, fault: null };
    try {
      await doing();
      atoms.saving.value = { busy: false, fault: null };
    } catch (thrown) {
      atoms.saving.value = { busy: false, fault: faultOf(thrown) };
    }
  }

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
    save: (name: string, value: string): Promise<void> =>
      tried(async () => {
        const text = name.trim().slice(0, SAVED_NAME_LENGTH);
        if (text === '') return;
        await api.save({ params: { kind: 'query', name: text }, body: { value } });
        await listSaved();
      }),
    /** The old name goes only when the new one is there. */
    rename: ({ name, panel }: SavedQuery, to: string): Promise<void> =>
      tried(async () => {
        const text = to.trim().slice(0, SAVED_NAME_LENGTH);
        if (text === '' || text === name) return;
        await api.save({ params: { kind: 'query', name: text }, body: { value: savedValue(panel) } });
        await api.unsave({ params: { kind: 'query', name } }).finally(listSaved);
      }),
    remove: (name: string): Promise<void> =>
      tried(async () => {
        await api.unsave({ params: { kind: 'query', name } });
        await listSaved();
      }),
    forgetHistory: (): Promise<void> =>
      tried(async () => {
        await api.forgetHistory({});
        await listHistory();
      }),
    forget(): void {
      for (const each of [examples, schemas, saved, histories]) each.forget();
    },
  };
}
