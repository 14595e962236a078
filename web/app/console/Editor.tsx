import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../panels/frame/context.ts';
import { spanAt } from '../state/console/fault-place.ts';
import { namesOf } from '../state/console/schema-names.ts';
import { shownValue } from '../state/loadable.ts';
import { openEditor } from './editor/open-editor.ts';

/** The editor; Ctrl and Enter runs, Escape leaves it, Tab goes on to what follows. */
export function Editor({ onLeave }: { onLeave: () => void }) {
  const { explorer, actions } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const host = place.current;
    if (!host) return;
    const { console: atoms } = explorer;
    const given = atoms.given.peek();
    const editor = openEditor(host, atoms.text.peek(), 'Cypher query', {
      typed: (text) => {
        actions.typeQuery(text);
        void actions.loadSchema();
      },
      run: () => void actions.runQuery(),
      leave: () => leave.current(),
      names: () => namesOf(shownValue(atoms.schema.peek()), atoms.names.peek()),
    });
    // Keys that are typed here mean nothing to the rest of the page.
    const keep = (event: Event): void => event.stopPropagation();
    host.addEventListener('keydown', keep);
    const effects = [
      effect(() => {
        const now = atoms.given.value;
        if (now !== given) editor.set(now.text);
      }),
      effect(() => {
        const piece = atoms.inserted.value;
        if (!piece) return;
        atoms.inserted.value = null;
        editor.insert(piece.text);
      }),
      effect(() => {
        const fault = atoms.fault.value;
        const found = atoms.place.value;
        if (!fault || !found) return;
        const { from, to } = spanAt(editor.text(), found);
        editor.blame([{ from, to, severity: 'error', message: fault.what }]);
      }),
    ];
    return () => {
      for (const stop of effects) stop();
      host.removeEventListener('keydown', keep);
      editor.close();
    };
  }, [explorer, actions]);
  return <div class="editor" ref={place} />;
}
