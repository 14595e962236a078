import { useEffect, useRef } from 'preact/hooks';
import { DropAnywhere } from '../add/DropAnywhere.tsx';
import { Stage } from '../canvas/Stage.tsx';
import { Bar } from './Bar.tsx';
import { type Desk, DeskContext } from './context.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { keepFocus } from './keep-focus.ts';
import { fetchNear } from './lazy.tsx';
import { SidePanel } from './SidePanel.tsx';
import { isTyping } from './typing.ts';

/** The whole page: head, graph, panel. */
export function Page({ desk }: { desk: Desk }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isTyping(event.target)) return;
      if (desk.explorer.view.peek().panel.is !== 'shown') desk.actions.close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
  useEffect(() => fetchAhead(desk.explorer, fetchNear), [desk]);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? keepFocus(place.current) : undefined), []);
  return (
    <DeskContext.Provider value={desk}>
      <div class="page" ref={place}>
        <Bar />
        <Stage />
        <SidePanel />
        <DropAnywhere />
      </div>
    </DeskContext.Provider>
  );
}
