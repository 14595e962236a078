import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { completionBy } from './completion.ts';
import { extensionsOf } from './extensions.ts';
import { createMarks } from './marks.ts';
import type { Finding, Names } from './messages.ts';
import { checking, completing } from './tools.ts';

export interface EditorEvents {
  typed(text: string): void;
  run(): void;
  /** The reader wants out, by keyboard. */
  leave(): void;
  /** What the graph is made of now, and the parameters of the query. */
  names(): Names;
}

export interface Editor {
  text(): string;
  /** Another text in place of this one; can be undone like typing. */
  set(text: string): void;
  insert(text: string): void;
  /** Marks what the service found wrong; stays until the text there changes. */
  blame(findings: readonly Finding[]): void;
  focus(): void;
  close(): void;
}

/**
 * Opens an editor in an element. It stands in a shadow root: there CodeMirror adopts its styles as sheets, which the
 * page's policy allows, while in a document it would write a style element, which it forbids.
 */
export function openEditor(place: HTMLElement, text: string, label: string, events: EditorEvents): Editor {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const complete = completing();
  const marks = createMarks(checking(), events.names);
  const onChange = EditorView.updateListener.of((update) => {
    if (!update.docChanged) return;
    marks.changed(update);
    events.typed(update.state.doc.toString());
  });
  const extensions = [extensionsOf(label, completionBy(complete, events.names), events), onChange];
  const view = new EditorView({ root, parent: root, state: EditorState.create({ doc: text, extensions }) });

  return {
    text: () => view.state.doc.toString(),
    set(next) {
      if (next === view.state.doc.toString()) return;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: next },
        selection: { anchor: next.length },
      });
    },
    insert(piece) {
      view.dispatch(view.state.replaceSelection(piece), { userEvent: 'input.paste', scrollIntoView: true });
      view.focus();
    },
    blame: (findings) => marks.blame(view, findings),
    focus: () => view.focus(),
    close() {
      complete.end();
      marks.end();
      view.destroy();
    },
  };
}
