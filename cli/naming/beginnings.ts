/** Ids of which people type the beginning, as much as tells one from the others. */
import type { Client } from '../../shared/contract/client.ts';
import type { WithId } from '../../shared/contract/index.ts';
import { SHORTEST_BEGINNING } from '../../shared/contract/limits.ts';
import { DramatisError } from '../../shared/errors.ts';

/** Those that are named where several ids begin so. */
const NAMED = 10;

const MANY: Readonly<Record<WithId, string>> = {
  Article: 'articles',
  Claim: 'claims',
  Decision: 'decisions',
  Entity: 'entities',
  Profile: 'profiles',
};

/**
 * The only id that begins so, or that is so in full. Null where there is none, and for what is too short to mean one.
 * @throws DramatisError USAGE where several begin so, naming them
 */
export async function idBeginning(client: Client, of: WithId, begins: string): Promise<string | null> {
  if (begins.length < SHORTEST_BEGINNING) return null;
  const { found, more } = await client.beginnings({ query: { of, begins, limit: NAMED } });
  const [first] = found;
  if (found.length > 1 && first?.id !== begins) {
    const lines = found.map(({ id, told }) => (told === null ? `  ${id}` : `  ${id}  ${told}`));
    throw new DramatisError('USAGE', `The ids of several ${MANY[of]} begin with "${begins}"`, {
      advice: ['Give more of it:', ...lines, ...(more ? ['  … and others'] : [])].join('\n'),
    });
  }
  return first?.id ?? null;
}

/**
 * The id that is meant; what none begins with is left as it is, for the service to say that it is not there.
 * @throws DramatisError USAGE where several begin so, naming them
 */
export async function idInFull(client: Client, of: WithId, id: string): Promise<string> {
  return (await idBeginning(client, of, id)) ?? id;
}
