import type { Client } from '../../../../shared/contract/client.ts';
import type { Explorer } from '../explorer.ts';
import type { Host } from '../host.ts';
import { IDLE } from '../loadable.ts';
import { createResource } from '../resource.ts';
import type { Go } from '../view/step-actions.ts';
import { createAsking } from './asking.ts';
import { editorActions, fieldsNow } from './editor-actions.ts';
import { readableParams } from './fields.ts';
import { queryActions } from './query-actions.ts';
import { questionActions } from './question-actions.ts';
import { resultActions } from './result-actions.ts';
import { shelfActions } from './shelf-actions.ts';
import { queryPanel, savedValue } from './shelves.ts';

/** Entities of a result that are asked for to be drawn. */
export const DRAWN_MOST = 1_000;
/** How long after an answer its query is in the history, in milliseconds. */
const REMEMBERED = 600;

type Atoms = Pick<Explorer, 'view' | 'result' | 'console'>;

/** Everything that the console does. */
export function consoleActions(
  explorer: Atoms,
  api: Client,
  host: Pick<Host, 'after'>,
  go: Go,
  clock = () => performance.now(),
) {
  const { console: atoms } = explorer;
  const shelves = shelfActions(atoms, api);
  const drawings = createResource(atoms.drawn);
  const { give, fillAnew, ...writing } = editorActions(atoms);
  const editor = { give, fillAnew };
  const asking = createAsking(explorer, api, host, clock);
  const answered = (): void => void host.after(REMEMBERED, shelves.historyChanged);
  const { forgetAnswer, ...queries } = queryActions(explorer, asking, editor, { go, answered });

  return {
    ...queries,
    ...resultActions(explorer, go),
    ...writing,
    ...questionActions(atoms, api, editor, queries.runQuery),
    /** The entities of the result with everything that joins them, for its picture. */
    async loadDrawn(): Promise<void> {
      const ids = atoms.graph.peek().ids.slice(0, DRAWN_MOST);
      if (ids.length > 0) await drawings.ask(ids.join(' '), () => api.subgraph({ body: { ids } }));
      else atoms.drawn.value = IDLE;
    },
    /**
     * Keeps what stands in the editor under a name; a query that had the name is replaced.
     * @returns whether it came off
     */
    saveQuery: (name: string): Promise<boolean> => {
      const params = readableParams(fieldsNow(atoms));
      return shelves.save(name, savedValue(queryPanel(atoms.text.peek(), params)));
    },
    removeQuery: shelves.remove,
    renameQuery: shelves.rename,
    openShelf: shelves.open,
    loadSchema: shelves.loadSchema,
    forgetHistory: shelves.forgetHistory,
    /** The graph changed, or the same is to be tried again. */
    forgetConsole(): void {
      forgetAnswer();
      drawings.forget();
      shelves.forget();
    },
  };
}
