/** Which halves of documents are one entity in truth, as far as documents that know nothing of each other tell. */
import { isGenericBody } from '../../../ingest/resolve/organizations/generic.ts';
import { normalisedName } from '../../../shared/model/names.ts';
import type { Half } from './halves.ts';
import { Union } from './union.ts';

/**
 * By id of its profile, what each half is one with: what its document says, and across documents a person's full name
 * and the name of a body that no other country has. Namesakes in two documents are so taken for one, and one that has
 * another name in another document for two: the figures are a little worse than what they measure.
 */
export function truthOf(halves: readonly Half[]): ReadonlyMap<string, string> {
  const union = new Union();
  for (const half of halves) {
    const shared = sharedName(half);
    if (shared !== null) union.join(entityOf(half), shared);
  }
  return new Map(halves.map((half) => [half.profile.id, union.rootOf(entityOf(half))]));
}

function entityOf({ document, entity }: Half): string {
  return JSON.stringify([document.id, entity]);
}

function sharedName({ profile: { kind, nameKey }, name }: Half): string | null {
  const own = normalisedName(kind, name);
  if (kind === 'Event') return null;
  if (kind === 'Person') return own.includes(' ') ? `~Person ${own}` : null;
  return nameKey.startsWith('Organization|country|')
    ? `~${nameKey}`
    : isGenericBody(name)
      ? null
      : `~Organization ${own}`;
}
