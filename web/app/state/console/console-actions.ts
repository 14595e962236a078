import { batch } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import { SAVED_NAME_LENGTH } from '../../../../shared/contract/query.ts';
import type { Explorer } from '../explorer.ts';
import type { Host } from '../host.ts';
import { faultOf, IDLE } from '../loadable.ts';
import { createResource } from '../resource.ts';
import type { GoOptions } from '../view/step-actions.ts';
import { type View, withPanel } from '../view/view.ts';
import { createAsking } from './asking.ts';
import type { Shelf } from './console.ts';
import { type Field, fieldsFor, paramsOfFields } from './fields.ts';
import { moreRows, type QueryPanel, questionKey, type ResultView, ROWS } from './query-panel.ts';
import { parametersIn } from './scan.ts';
import { type SavedQuery, savedValue } from './shelves.ts';

/** Entities of a result that are asked for to be drawn. */
export const DRAWN_MOST = 1_000;
/** How long after an answer its query is in the history, in milliseconds. */
const REMEMBERED = 600;

type Atoms = Pick<Explorer, 'view' | 'result' | 'console'>;

/** Everything that the console does. */
export function consoleActions(
  { view, result, console: atoms }: Atoms,
  api: Client,
  host: Pick<Host, 'after'>,
  go: (view: View, options?: GoOptions) => void,
  clock = () => performance.now(),
) {
  const shelves = shelfActions(atoms, api);
  const asking = createAsking({ result, console: atoms }, api, host, clock);
  const forms = createResource(atoms.forms);
  const drawings = createResource(atoms.drawn);
  let followed = '';
  let stale = false;

  async function ask(panel: QueryPanel, remember: boolean): Promise<void> {
    stale = false;
    if ((await asking.ask(panel, remember)) && remember) host.after(REMEMBERED, shelves.historyChanged);
  }

  function give(text: string): void {
    batch(() => {
      atoms.text.value = text;
      atoms.given.value = { text };
    });
  }

  const here = (): QueryPanel => {
    const { panel } = view.peek();
    return panel.is === 'query' ? panel : { is: 'query', cypher: '' };
  };
  const show = (panel: QueryPanel, options?: GoOptions): void => go(withPanel(view.peek(), panel), options);

  return {
    /** What an address asks; nothing where that is here already, or a parameter has no value. */
    async loadQuery(panel: QueryPanel): Promise<void> {
      const key = questionKey(panel);
      if (panel.cypher.trim() === '') return;
      if (key === followed) return stale ? ask(panel, false) : undefined;
      followed = key;
      const names = parametersIn(panel.cypher);
      batch(() => {
        if (panel.cypher !== atoms.text.peek()) give(panel.cypher);
        atoms.fields.value = fieldsFor(names, {}, panel.params);
        atoms.problem.value = null;
        atoms.shelf.value = null;
      });
      const missing = names.find((name) => !Object.hasOwn(panel.params ?? {}, name));
      if (missing === undefined) return ask(panel, false);
      atoms.problem.value = { name: missing, problem: 'has no value yet; give it one, then run the query' };
      result.value = IDLE;
    },
    /** Runs what stands in the editor, with what stands in the fields; the address then asks the same. */
    async runQuery(): Promise<void> {
      const cypher = atoms.text.peek();
      if (cypher.trim() === '') return;
      const fields = fieldsFor(parametersIn(cypher), atoms.fields.peek());
      const read = paramsOfFields(fields);
      batch(() => {
        atoms.fields.value = fields;
        atoms.problem.value = 'problem' in read ? read : null;
      });
      if ('problem' in read) return;
      const { full, show: shown } = here();
      const panel: QueryPanel = {
        is: 'query',
        cypher,
        ...(Object.keys(read.params).length > 0 && { params: read.params }),
        ...(shown && { show: shown }),
        ...(full && { full }),
      };
      followed = questionKey(panel);
      atoms.shelf.value = null;
      const running = ask(panel, true);
      show(panel);
      return running;
    },
    /** Ends what runs; what was here before stays. */
    cancelQuery(): void {
      if (atoms.running.peek()) asking.cancel();
    },
    /** Asks the same for more rows. */
    moreRows(): void {
      const more = moreRows(here().limit ?? ROWS);
      if (more !== null) show({ ...here(), limit: more });
    },
    /** What stands in the editor. */
    typeQuery(text: string): void {
      atoms.text.value = text;
    },
    fillField(name: string, field: Field): void {
      batch(() => {
        const fields = fieldsFor(parametersIn(atoms.text.peek()), atoms.fields.peek());
        atoms.fields.value = { ...fields, [name]: field };
        if (atoms.problem.peek()?.name === name) atoms.problem.value = null;
      });
    },
    insertText(text: string): void {
      atoms.inserted.value = { text };
    },
    showResultAs(as: ResultView): void {
      show({ ...here(), show: as }, { how: 'replace' });
    },
    toggleFull(): void {
      const { full, ...rest } = here();
      show(full ? rest : { ...rest, full: true }, { how: 'replace' });
    },
    /** The entities of the result with everything that joins them, for its picture. */
    async loadDrawn(): Promise<void> {
      const ids = atoms.graph.peek().ids.slice(0, DRAWN_MOST);
      if (ids.length > 0) await drawings.ask(ids.join(' '), () => api.subgraph({ body: { ids } }));
      else atoms.drawn.value = IDLE;
    },
    async listQuestions(): Promise<void> {
      await forms.ask('', async () => (await api.question({ body: { text: '' } })).forms);
    },
    async askQuestion(text: string): Promise<void> {
      if (text.trim() === '') return;
      const questions = createResource(atoms.question);
      const answer = await questions.ask(text, () => api.question({ body: { text } }));
      if (!answer?.question) return;
      const { cypher, params } = answer.question;
      batch(() => {
        give(cypher);
        atoms.fields.value = fieldsFor(parametersIn(cypher), {}, params);
        atoms.problem.value = null;
        atoms.shelf.value = null;
      });
    },
    /** The field is empty again: what was said of its question is of nothing now. */
    forgetQuestion(): void {
      atoms.question.value = IDLE;
    },
    /** Keeps what stands in the editor under a name; a query that had the name is replaced. */
    saveQuery: (name: string): Promise<void> => {
      const read = paramsOfFields(fieldsFor(parametersIn(atoms.text.peek()), atoms.fields.peek()));
      const params = 'params' in read && Object.keys(read.params).length > 0 ? { params: read.params } : {};
      return shelves.save(name, savedValue({ cypher: atoms.text.peek(), ...params }));
    },
    removeQuery: shelves.remove,
    renameQuery: shelves.rename,
    openShelf: shelves.open,
    loadSchema: shelves.loadSchema,
    forgetHistory: shelves.forgetHistory,
    /** The graph changed, or the same is to be tried again. */
    forgetConsole(): void {
      stale = true;
      drawings.forget();
      shelves.forget();
    },
  };
}

/** Loading and changing what lies beside the editor. */
function shelfActions(atoms: Explorer['console'], api: Client) {
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
