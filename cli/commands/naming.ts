/** Entities as people name them on the command line: by an id, or by a name that only one bears. */
import type { Client } from '../../shared/contract/client.ts';
import type { SearchHit } from '../../shared/contract/index.ts';
import { DramatisError, toDramatisError } from '../../shared/errors.ts';
import { fold } from '../../shared/model/names.ts';

/** Hits that are looked through, and those that are named. */
const LOOKED_AT = 100;
const NAMED = 10;

/**
 * The id for an id or a name. An id is taken as it is, so that any of an entity's profile ids will do.
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
      advice: `Name one by its id:\n${listOf(called)}`,
    });
  }
  throw new DramatisError('NOT_FOUND', `Nobody and nothing is called "${idOrName}"`, {
    advice: hits.length > 0 ? `There are:\n${listOf(hits)}` : 'Search in the explorer, or `dramatis query`.',
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

function listOf(hits: readonly SearchHit[]): string {
  const lines = hits.slice(0, NAMED).map(({ id, kind, name }) => `  ${id}  ${kind} ${name}`);
  const rest = hits.length - lines.length;
  return [...lines, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n');
}
