/** Who held a role, in sequence; and the roles of a person. */
import type { GraphNode, Holding, Holdings, TenureStatement } from '../../contract/index.ts';
import { groupBy } from '../../group.ts';
import { type HolderClaim, heldBy, holdersBetween, type Taken } from '../../model/holders.ts';
import { boundsRole } from '../../model/office.ts';
import { earliestOf, heldOn, type Interval, leavesRoom, tenureOf } from '../../model/tenure.ts';
import { MODALITIES, type Modality, TENURES, type Tenure } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import { claimsBetween, claimsOnPersons, claimsOnRoles, type HoldingRow } from '../statements/holders.ts';
import { nodesById } from '../statements/read.ts';
import { bare, findEntity } from './find.ts';
import { type Office, officesOf } from './offices.ts';
import { portions } from './portions.ts';
import { toNode } from './rows.ts';

/** Most claims that are asked for at once and looked at of one person or role, and most holders that are shown. */
const MOST_CLAIMS = 50_000;
const MOST_HOLDERS = 1_000;
/** Most claims that are looked at of who else held a role. */
const MOST_OF_OTHERS = 10_000;
/** Most claims that are shown of one holder beside those that bounds stand on. */
const MOST_OTHERS = 20;

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
  const ask = (some: readonly GraphNode[]) => store.run(statement, { ids: idsOf(some), limit: MOST_CLAIMS });
  return holdingsOfAll(store, entities, asked, ask, on);
}

/** Of the roles of several persons, those alone. */
export async function holdingsBetween(
  store: Runner,
  persons: readonly GraphNode[],
  roles: readonly GraphNode[],
): Promise<Map<string, Holding[]>> {
  const ask = (some: readonly GraphNode[]) =>
    store.run(claimsBetween, { ids: idsOf(some), roles: idsOf(roles), limit: MOST_CLAIMS });
  return holdingsOfAll(store, persons, 'persons', ask);
}

const idsOf = (nodes: readonly GraphNode[]) => nodes.map(({ id }) => id);

async function holdingsOfAll(
  store: Runner,
  entities: readonly GraphNode[],
  asked: Asked,
  ask: (some: readonly GraphNode[]) => Promise<readonly HoldingRow[]>,
  on?: string,
): Promise<Map<string, Holding[]>> {
  const all = new Map<string, Holding[]>();
  for await (const { items, rows } of portions(entities, MOST_CLAIMS, ask)) {
    for (const [id, holdings] of await holdingsIn(store, rows, items, asked, on)) all.set(id, holdings);
  }
  return all;
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
  const [nodes, offices] = await Promise.all([
    nodesOf(store, distinct(other)),
    officesOf(store, distinct('person')),
  ]);
  const pairs = pairsIn(rows, offices);
  const others = await othersOf(store, pairs, asked === 'roles' ? rows : null);
  const found = new Map(entities.map(({ id }) => [id, [] as Holding[]]));
  for (const pair of pairs) {
    const beside = nodes.get(pair[other]);
    if (beside) found.get(pair[own])?.push(holdingOf(beside, pair, others, on));
  }
  return new Map([...found].map(([id, holdings]) => [id, inSequence(holdings)]));
}

/** A person and a role, with all that is told of the one holding the other. */
interface Pair {
  readonly person: string;
  readonly role: string;
  readonly claims: readonly ReturnType<typeof toStatement>[number][];
  readonly offices: readonly Office[];
}

function pairsIn(rows: readonly HoldingRow[], offices: ReadonlyMap<string, readonly Office[]>): Pair[] {
  return [...groupBy(rows, ({ person, role }) => `${person} ${role}`).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { person, role } = first;
    const claims = own.flatMap(toStatement);
    const held = heldBy(claims);
    const about = (offices.get(person) ?? []).filter((office) => boundsRole(office, role, held));
    return [{ person, role, claims, offices: about }];
  });
}

/** Who else held the role of a pair between two days; asked for only where that makes a difference. */
type Others = (pair: Pair) => Taken;

/**
 * The same for a pair whether its role or its person was asked for.
 * @param known all claims on the roles, where those were asked for
 */
async function othersOf(
  store: Runner,
  pairs: readonly Pair[],
  known: readonly HoldingRow[] | null,
): Promise<Others> {
  const open = pairs.filter(({ claims, offices }) => leavesRoom(claims, offices));
  const roles = new Set(open.map(({ role }) => role));
  const ask = (ids: readonly string[]) => store.run(claimsOnRoles, { ids, limit: MOST_OF_OTHERS });
  const all = known
    ? [{ rows: known.filter(({ role }) => roles.has(role)) }]
    : portions([...roles].sort(), MOST_OF_OTHERS, ask);
  const taken = new Map<string, (person: string) => Taken>();
  for await (const { rows } of all) {
    for (const [role, own] of groupBy(rows, (row) => row.role)) {
      taken.set(role, holdersBetween(own.slice(0, MOST_OF_OTHERS).flatMap(toHolderClaim)));
    }
  }
  return ({ person, role }) => taken.get(role)?.(person) ?? (() => false);
}

function toHolderClaim(row: HoldingRow): HolderClaim[] {
  return toStatement(row).map((claim) => ({ ...claim, person: row.person }));
}

/** By the earliest day that is known of each, those without any last; ties by id. */
function inSequence(holdings: readonly Holding[]): Holding[] {
  const rank = ({ intervals, other }: Holding) => `${earliestOf(intervals) ?? '~'} ${other.id}`;
  return [...holdings].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function holdingOf(other: Holding['other'], pair: Pair, others: Others, on: string | undefined): Holding {
  const { claims, offices } = pair;
  const intervals = tenureOf(claims, offices, others(pair));
  const named = new Set(intervals.flatMap(namedIn));
  const events = offices.map(
    ({ statement }): TenureStatement => ({ ...statement, tenure: null, since: null, until: null }),
  );
  const rest = claims.filter(({ id }) => !named.has(id)).sort((a, b) => weight(b) - weight(a));
  return {
    other,
    intervals,
    claims: [...[...claims, ...events].filter(({ id }) => named.has(id)), ...rest.slice(0, MOST_OTHERS)],
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
