/** From a reading to what it states: rules make one account of what the model saw. */
import { compareText as compare } from '../../shared/compare.ts';
import type { Extraction, LocalEntity, LocalRelation } from '../../shared/model/extraction.ts';
import type { Kind } from '../../shared/schema/index.ts';
import { withOpening } from './evidence/opening.ts';
import { namedEntities } from './identity/entities.ts';
import type { Because, Drafts, EntityDraft, RelationDraft } from './links/drafts.ts';
import { withConsequences } from './links/events/consequences.ts';
import { eventsOf } from './links/events/events.ts';
import { withToldBeside } from './links/relations/beside.ts';
import { withCountryTies } from './links/relations/country-ties.ts';
import { withOneMembership, withOneTie } from './links/relations/memberships.ts';
import { otherRelationsOf } from './links/relations/relations.ts';
import { rolesOf } from './links/roles/roles.ts';

import type { Reading, Reference } from './reading.ts';
import { EXTRACTOR_VERSION } from './version.ts';

/** What rules make of a reading: pure, and the same for the same reading. */
export function statementsOf(reading: Reading): Extraction {
  return reasonedStatementsOf(reading).extraction;
}

/** What is stated, with a reason for each relation, in the same order. */
export interface Reasoned {
  readonly extraction: Extraction;
  readonly reasons: readonly Because[];
}

export function reasonedStatementsOf(read: Reading): Reasoned {
  const reading = { ...read, links: withOpening(read.links, read), faint: withOpening(read.faint, read) };
  const named = namedEntities(reading.mentions, reading.sets, reading);
  const byRef = new Map<Reference, EntityDraft>();
  for (const [set, entity] of named) byRef.set(`named ${set}`, { ...entity, ref: `named ${set}` });
  const roles = rolesOf(reading);
  const events = eventsOf(reading, (ref) => byRef.get(ref)?.name ?? '');
  const told = withConsequences(reading, events, byRef, otherRelationsOf(reading));
  const single = withOneMembership(roles, byRef, withToldBeside(reading, byRef, told));
  const tied = withCountryTies(reading, byRef, withOneTie(byRef, single));
  const others = withoutRoles(roles, tied);
  return assemble({
    entities: [...byRef.values(), ...roles.entities, ...events.entities],
    relations: [...roles.relations, ...events.relations, ...others],
  });
}

/** A role in a body says more than that its holder is a member of it or works for it. */
function withoutRoles(roles: Drafts, relations: readonly RelationDraft[]): RelationDraft[] {
  const bodies = new Map(roles.entities.map(({ ref, organization }) => [ref, organization]));
  const held = new Set(
    roles.relations
      .filter(({ type }) => type === 'HOLDS_ROLE')
      .map(({ from, to }) => `${from} ${bodies.get(to)}`),
  );
  return relations.filter(({ type, from, to }) => {
    return !(type === 'MEMBER_OF' || type === 'WORKS_FOR') || !held.has(`${from} ${to}`);
  });
}

const PREFIXES: Readonly<Record<Kind, string>> = { Person: 'p', Organization: 'o', Role: 'r', Event: 'e' };
const KIND_ORDER: readonly Kind[] = ['Person', 'Organization', 'Role', 'Event'];

/** Puts entities and relations in order, and gives local ids in the order of first mention. */
function assemble({ entities, relations }: Drafts): Reasoned {
  const order = [...entities].sort(
    (a, b) =>
      KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
      (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0) ||
      compare(a.ref, b.ref),
  );
  const ids = new Map<Reference, string>();
  const counts = new Map<Kind, number>();
  for (const { kind, ref } of order) {
    const nth = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, nth);
    ids.set(ref, `${PREFIXES[kind]}${nth}`);
  }
  const idOf = (ref: Reference) => ids.get(ref) ?? ref;
  const sorted = relations
    .map((draft) => ({ ...draft, from: idOf(draft.from), to: idOf(draft.to) }))
    .sort(byPlace);
  const extraction = {
    extractor: EXTRACTOR_VERSION,
    entities: order.map((draft) => localEntity(draft, idOf)),
    relations: sorted.map(({ because, ...relation }) => relation),
  };
  return { extraction, reasons: sorted.map(({ because }) => because) };
}

function localEntity(
  { ref, organization, ...rest }: EntityDraft,
  idOf: (ref: Reference) => string,
): LocalEntity {
  const own = { id: idOf(ref), ...rest };
  return organization === undefined
    ? own
    : { ...own, organization: organization === null ? null : idOf(organization) };
}

function byPlace(a: LocalRelation, b: LocalRelation): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    compare(a.type, b.type) ||
    compare(a.from, b.from) ||
    compare(a.to, b.to)
  );
}
