/** Who held a role, in sequence; and the roles of a person. */
import type { GraphNode, Holding, Holdings, TenureStatement } from '../../contract/index.ts';
import { groupBy } from '../../group.ts';
import { isPartialDate } from '../../model/dates.ts';
import { nameWords } from '../../model/names.ts';
import { earliestOf, heldOn, type Interval, type OfficeEvent, tenureOf } from '../../model/tenure.ts';
import { MODALITIES, type Modality, TENURES, type Tenure } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import {
  claimsBetween,
  claimsOnPersons,
  claimsOnRoles,
  type HoldingRow,
  officeEvents,
  organizationsOfRoles,
  type PartRow,
  partsInEvents,
} from '../statements/holders.ts';
import { nodesById } from '../statements/read.ts';
import { bare, findEntity } from './find.ts';
import { toNode } from './rows.ts';

/** Most claims that are looked at, and most holders that are shown. */
const MOST_CLAIMS = 50_000;
const MOST_HOLDERS = 1_000;
/** Most claims that are shown of one holder beside those that bounds stand on. */
const MOST_OTHERS = 20;

/** An appointment or resignation with those who took part in it beside its subject. */
interface Office extends OfficeEvent {
  readonly person: string;
  readonly words: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly statement: Omit<TenureStatement, 'tenure' | 'since' | 'until'>;
}

/** Whose tenure is asked for: the holders of roles, or the roles of persons. */
export type Asked = 'roles' | 'persons';

/**
 * The holders of a role, or the roles of a person, by the earliest day that is known of each; none for other kinds.
 * @param on a day (`2024-03-24`) on which each is asked to have held it
 * @throws NOT_FOUND
 */
export async function readHoldings(store: Runner, idOrProfile: string, on?: string): Promise<Holdings> {
  const entity = bare(await findEntity(store, idOrProfile));
  const asked = entity.kind === 'Role' ? 'roles' : entity.kind === 'Person' ? 'persons' : null;
  const found = asked ? await holdingsOf(store, [entity], asked, on) : new Map<string, Holding[]>();
  const holdings = found.get(entity.id) ?? [];
  return { entity, holdings: holdings.slice(0, MOST_HOLDERS), total: holdings.length };
}

/**
 * The same for several roles, or several persons, by their ids.
 * @param entities all of the kind that is asked for
 */
export async function holdingsOf(
  store: Runner,
  entities: readonly GraphNode[],
  asked: Asked,
  on?: string,
): Promise<Map<string, Holding[]>> {
  const statement = asked === 'roles' ? claimsOnRoles : claimsOnPersons;
  const rows = await store.run(statement, { ids: entities.map(({ id }) => id), limit: MOST_CLAIMS });
  return holdingsIn(store, rows, entities, asked, on);
}

/** Of the roles of several persons, those alone. */
export async function holdingsBetween(
  store: Runner,
  persons: readonly GraphNode[],
  roles: readonly GraphNode[],
): Promise<Map<string, Holding[]>> {
  const idsOf = (all: readonly GraphNode[]) => all.map(({ id }) => id);
  const asked = { ids: idsOf(persons), roles: idsOf(roles), limit: MOST_CLAIMS };
  return holdingsIn(store, await store.run(claimsBetween, asked), persons, 'persons');
}

async function holdingsIn(
  store: Runner,
  rows: readonly HoldingRow[],
  entities: readonly GraphNode[],
  asked: Asked,
  on?: string,
): Promise<Map<string, Holding[]>> {
  const [own, other] = asked === 'roles' ? (['role', 'person'] as const) : (['person', 'role'] as const);
  const distinct = (end: 'person' | 'role') => [...new Set(rows.map((row) => row[end]))].sort();
  const [nodes, offices, organizations] = await Promise.all([
    nodesOf(store, distinct(other)),
    officesOf(store, distinct('person')),
    organizationsOf(store, distinct('role')),
  ]);
  const asking = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Map(entities.map(({ id }) => [id, [] as Holding[]]));
  for (const claims of groupBy(rows, (row) => `${row.person} ${row.role}`).values()) {
    const [entity, beside] = [asking.get(claims[0]?.[own] ?? ''), nodes.get(claims[0]?.[other] ?? '')];
    if (!entity || !beside) continue;
    const [person, role] = asked === 'roles' ? [beside, entity] : [entity, beside];
    const bodies = organizations.get(role.id) ?? new Set();
    const theirs = (offices.get(person.id) ?? []).filter((office) => isOf(office, role.name, bodies));
    found.get(entity.id)?.push(holdingOf(beside, claims, theirs, on));
  }
  return new Map([...found].map(([id, holdings]) => [id, inSequence(holdings)]));
}

/** By the earliest day that is known of each, those without any last; ties by id. */
function inSequence(holdings: readonly Holding[]): Holding[] {
  const rank = ({ intervals, other }: Holding) => `${earliestOf(intervals) ?? '~'} ${other.id}`;
  return [...holdings].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function holdingOf(
  other: Holding['other'],
  rows: readonly HoldingRow[],
  offices: readonly Office[],
  on: string | undefined,
): Holding {
  const claims = rows.flatMap(toStatement);
  const intervals = tenureOf(claims, offices);
  const named = new Set(intervals.flatMap(namedIn));
  const events = offices.map(
    ({ statement }): TenureStatement => ({ ...statement, tenure: null, since: null, until: null }),
  );
  const others = claims.filter(({ id }) => !named.has(id)).sort((a, b) => weight(b) - weight(a));
  return {
    other,
    intervals,
    claims: [...[...claims, ...events].filter(({ id }) => named.has(id)), ...others.slice(0, MOST_OTHERS)],
    total: claims.length,
    on: on === undefined ? null : heldOn(intervals, on),
  };
}

/** What is doubted or denied is shown before more of the same. */
const weight = ({ modality }: TenureStatement) => MODALITIES.indexOf(modality);

function namedIn({ since, until, expected, disagreements, ...rest }: Interval): string[] {
  const single = [rest.heldFrom, rest.heldUntil, rest.endedBefore, rest.notBefore];
  const bounds = [...since, ...until, ...expected, ...single].flatMap((bound) =>
    bound ? [bound.claim] : [],
  );
  return [...bounds, ...disagreements.flatMap(({ claims }) => claims)];
}

function toStatement(row: HoldingRow): (TenureStatement & { readonly tenure: Tenure })[] {
  const { id, article, publishedAt, since, until } = row;
  const [modality, tenure] = [modalityOf(row.modality), TENURES.find((known) => known === row.tenure)];
  return modality && tenure ? [{ id, article, publishedAt, since, until, modality, tenure }] : [];
}

function modalityOf(value: string): Modality | undefined {
  return MODALITIES.find((known) => known === value);
}

async function nodesOf(store: Runner, ids: readonly string[]): Promise<Map<string, Holding['other']>> {
  const rows = await store.run(nodesById, { ids, limit: MOST_CLAIMS });
  return new Map(rows.map(({ id, node }) => [id, toNode(node)]));
}

/** Which organizations roles are in. */
export async function organizationsOf(
  store: Runner,
  ids: readonly string[],
): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const { role, organization } of await store.run(organizationsOfRoles, { ids, limit: MOST_CLAIMS })) {
    found.set(role, (found.get(role) ?? new Set()).add(organization));
  }
  return found;
}

/** Appointments and resignations by person, each at the date that the claim's own article tells. */
async function officesOf(store: Runner, persons: readonly string[]): Promise<Map<string, Office[]>> {
  const events = await store.run(officeEvents, { ids: persons, limit: MOST_CLAIMS });
  const ids = [...new Set(events.map(({ event }) => event))].sort();
  const parts = groupBy(await store.run(partsInEvents, { ids, limit: MOST_CLAIMS }), ({ event }) => event);
  const offices = events.flatMap(({ person, event, name, type }) => {
    const all = parts.get(event) ?? [];
    const asserted = all.filter(({ modality }) => modality === 'asserted');
    const others = new Set(asserted.map(({ participant }) => participant));
    return all
      .filter(({ participant, part }) => participant === person && part === 'subject')
      .flatMap((part) => officeOf(part, type, name, others));
  });
  return groupBy(offices, ({ person }) => person);
}

function officeOf(part: PartRow, type: string, name: string, others: ReadonlySet<string>): Office[] {
  const { id, article, publishedAt, participant } = part;
  const [date, modality] = [dateIn(part.profile), modalityOf(part.modality)];
  if (date === null || !modality) return [];
  const what = type === 'appointment' ? 'appointment' : 'resignation';
  const statement = { id, article, publishedAt, modality };
  return [
    {
      id,
      modality,
      what,
      date,
      person: participant,
      words: new Set(nameWords(name)),
      with: others,
      statement,
    },
  ];
}

/** When the event began, as its profile in one article has it. */
function dateIn(profile: string): string | null {
  const { properties } = JSON.parse(profile);
  const start: unknown = properties?.start;
  return typeof start === 'string' && isPartialDate(start) ? start : null;
}

/** Whether the event is about this role: its organization took part, or nobody else did and it is called by its title. */
function isOf(office: Office, title: string, organizations: ReadonlySet<string>): boolean {
  if ([...organizations].some((id) => office.with.has(id))) return true;
  const words = nameWords(title);
  const isAlone = organizations.size === 0 || office.with.size <= 1;
  return isAlone && words.length > 0 && words.every((word) => office.words.has(word));
}
