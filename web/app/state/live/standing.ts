import type { Explorer } from '../explorer.ts';
import { grownParts, wantedParts } from '../graph/parts.ts';
import type { Standing } from './growth.ts';

/** What stands on the graph before something is taken in, as the atoms have it now. */

type Atoms = Pick<Explorer, 'view' | 'loaded' | 'parts' | 'working' | 'live'>;

/** The parts that the view is made of, what grew before, and where all of it stands. */
export function standingOf({ view, loaded, working, live }: Omit<Atoms, 'parts'>): Standing {
  const now = view.peek();
  const [own] = grownParts(now);
  const keys = new Set(wantedParts(now).flatMap(({ key }) => (key === own?.key ? [] : [key])));
  const { nodes, positions } = working.peek();
  return {
    parts: new Map([...loaded.peek()].filter(([key]) => keys.has(key))),
    grown: loaded.peek().get(own?.key ?? '') ?? null,
    positions,
    drawn: new Set(nodes.keys()),
    fresh: live.fresh.peek(),
    elsewhere: live.state.peek().elsewhere,
  };
}

/** Where nothing was left out, nothing new is either. */
export function isAllShown({ view, parts }: Pick<Atoms, 'view' | 'parts'>): boolean {
  const { only, grown } = view.peek();
  if (only !== null) return false;
  const overview = parts.peek().find((part) => part.is === 'overview')?.subgraph;
  return overview !== undefined && overview.nodes.length + grown.length >= overview.total;
}
