import {
  autocompletion,
  type CompletionSource,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, toggleComment } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { type Extension, Prec } from '@codemirror/state';
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
import { typingOver } from './typing-over.ts';

/** What makes a field for text an editor of Cypher. @param label for those who do not see it */
export function extensionsOf(label: string, complete: CompletionSource, keys: Keys): Extension[] {
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ override: [complete], icons: false }),
    cypherLanguage,
    syntaxHighlighting(highlighting),
    look,
    EditorView.lineWrapping,
    typingOver,
    placeholder('MATCH (n) RETURN n LIMIT 25'),
    keymapsOf(keys),
    EditorView.contentAttributes.of({
      'aria-label': label,
      spellcheck: 'false',
      autocapitalize: 'off',
      autocorrect: 'off',
    }),
  ];
}

interface Keys {
  /** Ctrl or Cmd with Enter. */
  run(): void;
  /** Escape, where it closes nothing in the editor. */
  leave(): void;
}

function keymapsOf({ run, leave }: Keys): Extension {
  return [
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run: () => told(run) },
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
    Prec.lowest(keymap.of([{ key: 'Escape', run: () => told(leave) }])),
  ];
}

/** A key that was taken. */
function told(event: () => void): true {
  event();
  return true;
}
