import { useRef, useState } from 'preact/hooks';
import type { Scene } from '../../scene/scene.ts';
import { ARROWS, firstNode, nodeTowards } from '../../scene/walk.ts';
import type { Explorer } from '../../state/explorer.ts';
import { counted, kindText } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';

/** The graph by keyboard: arrows walk, Enter opens, what is reached is said. */
export function useCanvasKeys(scene: Scene | null) {
  const { explorer, actions } = useDesk();
  const at = useRef<string | null>(null);
  const [said, say] = useState('');

  function goTo(id: string | null): void {
    if (id === null) return;
    at.current = id;
    actions.hover(id);
    scene?.focus([id]);
    say(spoken(explorer, id));
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = present(explorer, at.current);
    const direction = ARROWS[event.key];
    if (direction)
      goTo(
        here === null
          ? firstNode(explorer.shown.peek())
          : nodeTowards(explorer.shown.peek(), here, direction),
      );
    else if (event.key === 'Enter' && here !== null) actions.open(here);
    else if (event.key === ' ' && here !== null) actions.toggleSelected(here);
    else if (event.key === '+' || event.key === '=') scene?.zoom('in');
    else if (event.key === '-') scene?.zoom('out');
    else if (event.key === '0') scene?.zoom('all');
    else return;
    event.preventDefault();
  }
  return { said, onKeyDown, onBlur: () => actions.hover(null) };
}

/** Where the keyboard is: where it was if that is still shown, else at what the card is about. */
function present(explorer: Explorer, id: string | null): string | null {
  const { nodes } = explorer.shown.peek();
  if (id !== null && nodes.has(id)) return id;
  const { panel } = explorer.view.peek();
  return panel.is === 'entity' && nodes.has(panel.id) ? panel.id : null;
}

function spoken(explorer: Explorer, id: string): string {
  const node = explorer.shown.peek().nodes.get(id);
  return node ? `${node.name.slice(0, 200)}, ${kindText(node)}, ${counted(node.degree, 'connection')}` : '';
}
