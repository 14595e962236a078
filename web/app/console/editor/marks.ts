import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import type { Finding, Names } from './messages.ts';
import type { Tool } from './tools.ts';

/** How long after the last letter a query is checked, in milliseconds. */
const REST = 500;

/** Marks of what is wrong: what a check finds once the reader rests, and what the service found, until the text changes. */
export function createMarks(check: Tool<Finding>, names: () => Names) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let blamed: readonly Finding[] = [];

  async function findFaults(view: EditorView): Promise<void> {
    const query = view.state.doc.toString();
    const found = await check.ask({ query, caret: 0, manual: false, names: names() });
    if (found && query === view.state.doc.toString()) show(view, [...blamed, ...found]);
  }

  return {
    /** Marks what the service found wrong. */
    blame(view: EditorView, findings: readonly Finding[]): void {
      blamed = findings;
      show(view, findings);
    },
    /** The text is another one: it is checked where it was typed, and nothing is marked where it was put there. */
    changed({ view, transactions }: ViewUpdate): void {
      blamed = [];
      clearTimeout(timer);
      const byHand = transactions.some((each) => each.isUserEvent('input') || each.isUserEvent('delete'));
      if (byHand) timer = setTimeout(() => void findFaults(view), REST);
      else queueMicrotask(() => show(view, []));
    },
    end(): void {
      clearTimeout(timer);
      check.end();
    },
  };
}

function show(view: EditorView, findings: readonly Finding[]): void {
  const diagnostics = findings.map((each): Diagnostic => ({ ...each }));
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
