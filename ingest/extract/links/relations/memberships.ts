/** One party and one team at a time: of several that a person seems to be a member of, the surest. */
import { groupBy } from '../../../../shared/group.ts';
import type { OrganizationKind } from '../../../../shared/schema/index.ts';
import type { Reference } from '../../reading.ts';
import type { Drafts, EntityDraft, RelationDraft } from '../drafts.ts';

/**
 * Kinds of body of which nobody is in two at a time, with how much less sure a second one may be and still stands:
 * in the training articles nobody is in two teams at once, but a team of a country is one as well.
 */
const LESS_SURE: Readonly<Partial<Record<OrganizationKind, number>>> = { party: 0, sport: 0.15 };

/** The relations without memberships beside a surer one, or beside a role, in another body of the kind. */
export function withOneMembership(
  roles: Drafts,
  entities: ReadonlyMap<Reference, EntityDraft>,
  relations: readonly RelationDraft[],
): RelationDraft[] {
  const kindOf = (body: Reference | null | undefined) =>
    entities.get(body ?? '')?.organizationKind ?? 'other';
  const keyOf = ({ from, to }: RelationDraft) => `${from} ${kindOf(to)}`;
  const isSingle = ({ type, to, tenure = 'current', modality }: RelationDraft) => {
    const isCurrent = tenure === 'current' && modality === 'asserted';
    return type === 'MEMBER_OF' && isCurrent && kindOf(to) in LESS_SURE;
  };
  const best = new Map<string, RelationDraft>();
  for (const relation of relations.filter(isSingle)) {
    const standing = best.get(keyOf(relation));
    if (!standing || sureness(relation) > sureness(standing)) best.set(keyOf(relation), relation);
  }
  const bodies = new Map(roles.entities.map(({ ref, organization }) => [ref, organization]));
  const held = new Set(
    roles.relations
      .filter(({ type, tenure }) => type === 'HOLDS_ROLE' && tenure !== 'former')
      .map(({ from, to }) => `${from} ${kindOf(bodies.get(to))}`),
  );
  return relations.filter((relation) => {
    const surest = best.get(keyOf(relation));
    if (!isSingle(relation) || !surest) return true;
    if (held.has(keyOf(relation))) return false;
    if (relation === surest) return true;
    const lessSure = LESS_SURE[kindOf(relation.to)] ?? 0;
    return lessSure > 0 && sureness(relation) >= sureness(surest) - lessSure;
  });
}

/** Bodies that have members, whatever else these do for them, and those that have people who work there. */
const OF_MEMBERS: ReadonlySet<OrganizationKind> = new Set(['party', 'sport', 'religious', 'armed-group']);
const OF_WORKERS: ReadonlySet<OrganizationKind> = new Set(['company', 'media']);

/** The relations without a second one that says of the same two that one works for the other, and is a member of it. */
export function withOneTie(
  entities: ReadonlyMap<Reference, EntityDraft>,
  relations: readonly RelationDraft[],
): RelationDraft[] {
  const worth = (relation: RelationDraft) => {
    const kind = entities.get(relation.to)?.organizationKind ?? 'other';
    const fits = relation.type === 'MEMBER_OF' ? OF_MEMBERS.has(kind) : OF_WORKERS.has(kind);
    return sureness(relation) + (fits ? 1 : 0);
  };
  const pairs = groupBy(relations.filter(isTie), ({ from, to }) => `${from} ${to}`);
  return relations.filter((one) => {
    if (!isTie(one)) return true;
    const others = pairs.get(`${one.from} ${one.to}`)?.filter(({ type }) => type !== one.type) ?? [];
    return !others.some((other) => {
      const isBetter =
        worth(other) > worth(one) || (worth(other) === worth(one) && other.type === 'MEMBER_OF');
      return isBetter && isOneStatement(one, other);
    });
  });
}

function isTie({ type }: RelationDraft): boolean {
  return type === 'MEMBER_OF' || type === 'WORKS_FOR';
}

/** Who studied at a school and teaches there now has two ties to it, told in two places. */
function isOneStatement(one: RelationDraft, other: RelationDraft): boolean {
  return one.start === other.start || (one.tenure === other.tenure && one.modality === other.modality);
}

function sureness({ confidence = 1 }: RelationDraft): number {
  return confidence;
}
