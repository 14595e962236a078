/** Entities as people name them on the command line: by an id, by a name that only one bears, by how an id begins. */
import type { Client } from '../../shared/contract/client.ts';
import type { FoundHit } from '../../shared/contract/index.ts';
import { DramatisError, toDramatisError } from '../../shared/errors.ts';
import { fold } from '../../shared/model/names.ts';
import { namedLines } from '../output/named.ts';
import { idBeginning } from './beginnings.ts';

/** Hits that are looked through; of those that are called so, and of others, how many are named. */
const LOOKED_AT = 100;
const MOST_CALLED = 30;
const MOST_OTHERS = 10;

/**
 * The id for an id, a name or the beginning of an id. An id is taken as it is, so that any of an entity's profile ids
 * will do; a name goes before a beginning, which a short one may look like.
 * @throws DramatisError NOT_FOUND where nobody is called so, USAGE where several are
 */
export async function idFor(client: Client, idOrName: string): Promise<string> {
  if (await isThere(client, idOrName)) return idOrName;
  const { hits } = await client.search({ query: { q: idOrName, limit: LOOKED_AT } });
  const wanted = fold(idOrName);
  const named = hits.filter(({ name }) => fold(name) === wanted);
  const called =
    named.length > 0 ? named : hits.filter(({ aliases }) => aliases.some((a) => fold(a) === wanted));
  const [one] = called;
  if (one && called.length === 1) return one.id;
  if (called.length > 1) {
    throw new DramatisError('USAGE', `${called.length} are called "${idOrName}"`, {
      advice: `Name one by its id:\n${listOf(called, MOST_CALLED)}`,
    });
  }
  return (await begun(client, idOrName)) ?? nobody(idOrName, hits);
}

/** The id that begins so, of an entity before those of profiles. */
async function begun(client: Client, begins: string): Promise<string | null> {
  return (await idBeginning(client, 'Entity', begins)) ?? (await idBeginning(client, 'Profile', begins));
}

function nobody(name: string, hits: readonly FoundHit[]): never {
  throw new DramatisError('NOT_FOUND', `Nobody and nothing is called "${name}"`, {
    advice:
      hits.length > 0
        ? `There are:\n${listOf(hits, MOST_OTHERS)}`
        : 'Search in the explorer, or `dramatis query`.',
  });
}

async function isThere(client: Client, id: string): Promise<boolean> {
  try {
    await client.entity({ params: { id }, query: { limit: 1 } });
    return true;
  } catch (thrown) {
    if (toDramatisError(thrown).code === 'NOT_FOUND') return false;
    throw thrown;
  }
}

function listOf(hits: readonly FoundHit[], most: number): string {
  const lines = namedLines(hits).slice(0, most);
  const rest = hits.length - lines.length;
  return [...lines, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n');
}
