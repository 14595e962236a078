import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, toggleComment } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { cypherLanguage } from './cypher.ts';
import { highlighting, look } from './look.ts';
import type { Finding, Names } from './messages.ts';
import { checking, completing } from './tools.ts';
import { typingOver } from './typing-over.ts';

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

/** A key that was taken. */
function told(event: () => void): true {
  event();
  return true;
}

/** How long after the last letter a query is checked, in milliseconds. */
const REST = 500;

/**
 * Opens an editor in an element. It stands in a shadow root: there CodeMirror adopts its styles as sheets, which the
 * page's policy allows, while in a document it would write a style element, which it forbids.
 */
export function openEditor(place: HTMLElement, text: string, label: string, events: EditorEvents): Editor {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const complete = completing();
  const check = checking();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let blamed: readonly Finding[] = [];

  const show = (findings: readonly Finding[]): void =>
    view.dispatch(
      setDiagnostics(
        view.state,
        findings.map((each): Diagnostic => ({ ...each })),
      ),
    );

  async function findFaults(): Promise<void> {
    const query = view.state.doc.toString();
    const found = await check.ask({ query, caret: 0, manual: false, names: events.names() });
    if (found && query === view.state.doc.toString()) show([...blamed, ...found]);
  }

  async function propose(context: CompletionContext): Promise<CompletionResult | null> {
    const word = context.matchBefore(/\$?[\p{L}\p{N}_]*$/u);
    const from = word?.from ?? context.pos;
    const before = context.state.sliceDoc(Math.max(0, from - 1), from);
    if (!context.explicit && from === context.pos && !/[:.|]/.test(before)) return null;
    const query = context.state.doc.toString();
    const found = await complete.ask({
      query,
      caret: context.pos,
      manual: context.explicit,
      names: events.names(),
    });
    if (!found || context.aborted) return null;
    return {
      from,
      options: found.map(({ label: name, apply, detail, type }) => ({
        label: name,
        type,
        ...(apply && { apply }),
        ...(detail && { detail }),
      })),
      validFor: /^\$?[\p{L}\p{N}_]*$/u,
    };
  }

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ override: [propose], icons: false }),
        cypherLanguage,
        syntaxHighlighting(highlighting),
        look,
        EditorView.lineWrapping,
        typingOver,
        placeholder('MATCH (n) RETURN n LIMIT 25'),
        Prec.highest(
          keymap.of([
            { key: 'Mod-Enter', run: () => told(events.run) },
            { key: 'Mod-/', run: toggleComment },
          ]),
        ),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...lintKeymap,
          ...historyKeymap,
          ...defaultKeymap.filter(({ key }) => key !== 'Escape'),
        ]),
        Prec.lowest(keymap.of([{ key: 'Escape', run: () => told(events.leave) }])),
        EditorView.contentAttributes.of({
          'aria-label': label,
          spellcheck: 'false',
          autocapitalize: 'off',
          autocorrect: 'off',
        }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          blamed = [];
          events.typed(update.state.doc.toString());
          const byHand = update.transactions.some(
            (each) => each.isUserEvent('input') || each.isUserEvent('delete'),
          );
          clearTimeout(timer);
          if (byHand) timer = setTimeout(() => void findFaults(), REST);
          else queueMicrotask(() => show([]));
        }),
      ],
    }),
  });

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
    blame(findings) {
      blamed = findings;
      show(findings);
    },
    focus: () => view.focus(),
    close() {
      clearTimeout(timer);
      complete.end();
      check.end();
      view.destroy();
    },
  };
}
