import { useRef, useState } from 'preact/hooks';
import type { Scene } from '../../scene/scene.ts';
import { ARROWS, type Direction, firstNode, nodeTowards, pointTowards } from '../../scene/walk.ts';
import type { Explorer } from '../../state/explorer.ts';
import { apartTexts, counted, kindText } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';

/** The graph by keyboard: arrows walk, with Shift they move the entity, Enter opens, what is reached is said. */
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
  function move(id: string, direction: Direction): void {
    const point = pointTowards(explorer.shown.peek(), id, direction);
    if (!point) return;
    actions.put(id, point);
    say(`${nameOf(explorer, id)} moved ${direction} and pinned`);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = present(explorer, at.current);
    const direction = ARROWS[event.key];
    if (direction && event.shiftKey && here !== null) move(here, direction);
    else if (direction)
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

const nameOf = (explorer: Explorer, id: string): string =>
  explorer.shown.peek().nodes.get(id)?.name.slice(0, 200) ?? '';

function spoken(explorer: Explorer, id: string): string {
  const node = explorer.shown.peek().nodes.get(id);
  if (!node) return '';
  const told = [
    nameOf(explorer, id),
    kindText(node),
    ...apartTexts(node),
    counted(node.degree, 'connection'),
  ];
  return told.join(', ');
}
