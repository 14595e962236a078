import { batch } from '@preact/signals';
import type { Explorer } from '../explorer.ts';
import { IDLE } from '../loadable.ts';
import type { Go } from '../view/step-actions.ts';
import { withPanel } from '../view/view.ts';
import type { createAsking } from './asking.ts';
import { type editorActions, fieldsNow } from './editor-actions.ts';
import { paramsOfFields } from './fields.ts';
import { type QueryPanel, questionKey } from './query-panel.ts';
import { queryIn } from './result-actions.ts';
import { parametersIn } from './scan.ts';
import { queryPanel } from './shelves.ts';

interface Told {
  readonly go: Go;
  /** A query that the reader ran has its whole answer. */
  answered(): void;
}

/** Asking what the address or the editor says. */
export function queryActions(
  { view, result, console: atoms }: Pick<Explorer, 'view' | 'result' | 'console'>,
  asking: ReturnType<typeof createAsking>,
  editor: Pick<ReturnType<typeof editorActions>, 'give' | 'fillAnew'>,
  { go, answered }: Told,
) {
  /** Key of what was asked last. */
  let followed = '';
  /** Whether its answer may be another one now. */
  let isStale = false;

  async function ask(panel: QueryPanel, byHand: boolean): Promise<void> {
    isStale = false;
    if ((await asking.ask(panel, byHand)) && byHand) answered();
  }

  return {
    /** What an address asks; nothing where that is here already, or a parameter has no value. */
    async loadQuery(panel: QueryPanel): Promise<void> {
      const key = questionKey(panel);
      if (panel.cypher.trim() === '') return;
      if (key === followed) return isStale ? ask(panel, false) : undefined;
      followed = key;
      batch(() => {
        if (panel.cypher !== atoms.text.peek()) editor.give(panel.cypher);
        editor.fillAnew(panel.cypher, panel.params);
      });
      const missing = withoutValue(panel);
      if (missing === undefined) return ask(panel, false);
      atoms.problem.value = { name: missing, problem: 'has no value yet; give it one, then run the query' };
      result.value = IDLE;
    },
    /** Runs what stands in the editor, with what stands in the fields; the address then asks the same. */
    async runQuery(): Promise<void> {
      const cypher = atoms.text.peek();
      if (cypher.trim() === '') return;
      const fields = fieldsNow(atoms);
      const read = paramsOfFields(fields);
      batch(() => {
        atoms.fields.value = fields;
        atoms.problem.value = 'problem' in read ? read : null;
      });
      if ('problem' in read) return;
      const panel = shownAs(queryPanel(cypher, read.params), queryIn(view.peek()));
      followed = questionKey(panel);
      atoms.shelf.value = null;
      const running = ask(panel, true);
      go(withPanel(view.peek(), panel));
      return running;
    },
    /** Ends what runs; what was here before stays. */
    cancelQuery(): void {
      if (atoms.running.peek()) asking.cancel();
    },
    /** What was asked is asked again when it is next looked at. */
    forgetAnswer(): void {
      isStale = true;
    },
  };
}

/** The first parameter of a query that has no value; undefined where all have one. */
function withoutValue({ cypher, params = {} }: QueryPanel): string | undefined {
  return parametersIn(cypher).find((name) => !Object.hasOwn(params, name));
}

/** A query with its result looked at as another one is. */
function shownAs(panel: QueryPanel, { show, full }: QueryPanel): QueryPanel {
  return { ...panel, ...(show && { show }), ...(full && { full }) };
}
