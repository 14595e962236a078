/** What is read before somebody asks, once the names of a graph are known: hubs, and some entities of a large graph. */
import type { Catalogue } from '../search/catalogue.ts';
import type { Around } from '../surroundings.ts';
import { MOST_KEPT } from './hubs.ts';

/** Hubs that are read. */
const MOST_HUBS = 200;
/**
 * From so many entities on, the embedded engine reads a graph from its file only as it is first looked at, for seconds
 * at 100,000: one in `EVERY` of its `LOOKED_AMONG` most connected entities is looked at.
 */
const MANY = 10_000;
const LOOKED_AMONG = 400;
const EVERY = 16;

/**
 * The largest hub is read last, because it is then kept longest.
 * @param large relations that a hub has at least
 * @param many entities of a large graph
 * @param look looks at an entity as whoever asks for its card
 */
export async function prepare(
  { ranking, size }: Pick<Catalogue, 'ranking' | 'size'>,
  around: Around,
  look: (id: string) => Promise<unknown>,
  { large, many = MANY }: { readonly large: number; readonly many?: number },
): Promise<void> {
  let relations = 0;
  const hubs = ranking.all.first(MOST_HUBS).filter(({ degree }) => {
    relations += degree;
    return degree >= large && relations < MOST_KEPT;
  });
  for (const hub of hubs.reverse()) await around(hub);
  if (size < many) return;
  for (const [n, { id }] of ranking.all.first(LOOKED_AMONG).entries()) if (n % EVERY === 0) await look(id);
}
