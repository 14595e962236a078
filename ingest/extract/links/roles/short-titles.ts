/** "Minister Ellwood" of the "Minister for the Middle East": a short title of one holder is the full one said again. */
import { groupBy } from '../../../../shared/group.ts';
import { normalisedName } from '../../../../shared/model/names.ts';
import { betterEvidence } from '../../evidence/stretch.ts';
import { roleKindOf } from '../../qualifiers/titles/role-kind.ts';
import type { Reference } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';

/** The parts of a role that are joined. */
export interface Titled {
  readonly title: string;
  readonly mentions: Mention[];
  readonly holders: Map<Reference, Link>;
}

/** The roles without those whose title begins or ends another one of the same holders; these take their mentions. */
export function withoutShortTitles<R extends Titled>(roles: readonly R[]): R[] {
  const byHolder = groupBy(
    roles
      .filter(({ title }) => roleKindOf(title) !== 'rank')
      .flatMap((role) => {
        return [...role.holders.keys()].map((holder) => ({ holder, role }));
      }),
    ({ holder }) => holder,
  );
  const gone = new Set<R>();
  for (const short of roles) {
    const [holder = ''] = short.holders.keys();
    const near = (byHolder.get(holder) ?? []).map(({ role }) => role);
    const full = near.find((role) => !gone.has(role) && near.includes(short) && isShortFor(short, role));
    if (!full) continue;
    gone.add(short);
    full.mentions.push(...short.mentions);
    for (const [one, link] of short.holders) {
      const standing = full.holders.get(one);
      full.holders.set(one, standing ? betterEvidence(standing, link) : link);
    }
  }
  return roles.filter((role) => !gone.has(role));
}

/** Both are no ranks: the "general" of a "commanding general" is one as well. */
function isShortFor(short: Titled, full: Titled): boolean {
  const [name, whole] = [short, full].map(({ title }) => normalisedName('Role', title));
  const isPart = whole?.startsWith(`${name} `) || whole?.endsWith(` ${name}`);
  return Boolean(isPart) && [...short.holders.keys()].every((holder) => full.holders.has(holder));
}
