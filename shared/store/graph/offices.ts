/** Appointments and resignations of persons, each with the roles that it is about. */
import type { TenureStatement } from '../../contract/index.ts';
import { groupBy } from '../../group.ts';
import { isPartialDate } from '../../model/dates.ts';
import { type OwnRole, type RoleTelling, rolesAbout } from '../../model/office.ts';
import { isExact, type OfficeEvent } from '../../model/tenure.ts';
import { MODALITIES, type Modality, TENURES } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import {
  officeEvents,
  organizationsOfRoles,
  type PartRow,
  partsInEvents,
  rolesOfPersons,
  rolesToldIn,
} from '../statements/holders.ts';

/** Most rows that are looked at. */
const MOST_ROWS = 50_000;

/** An appointment or resignation as one article tells it. */
export interface Office extends OfficeEvent {
  readonly person: string;
  /** Ids of the roles that were given or left by it. */
  readonly about: ReadonlySet<string>;
  readonly statement: Omit<TenureStatement, 'tenure' | 'since' | 'until'>;
}

/** Those that can bound a tenure, by person, each at the date that the claim's own article tells. */
export async function officesOf(store: Runner, persons: readonly string[]): Promise<Map<string, Office[]>> {
  const found = await tellingsOf(store, persons);
  if (found.length === 0) return new Map();
  const subjects = [...new Set(found.map(({ person }) => person))].sort();
  const articles = [...new Set(found.map(({ statement }) => statement.article))].sort();
  const [roles, told] = await Promise.all([rolesOf(store, subjects), rolesIn(store, articles)]);
  const offices = found.map(({ telling, ...office }): Office => {
    const { person, statement } = office;
    const beside = told.get(`${person} ${statement.article}`) ?? [];
    return { ...office, about: rolesAbout(telling, roles.get(person) ?? [], beside) };
  });
  return groupBy(offices, ({ person }) => person);
}

/** Which organizations roles are in. */
export async function organizationsOf(
  store: Runner,
  ids: readonly string[],
): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const { role, organization } of await store.run(organizationsOfRoles, { ids, limit: MOST_ROWS })) {
    found.set(role, (found.get(role) ?? new Set()).add(organization));
  }
  return found;
}

type Telling = Omit<Office, 'about'> & { readonly telling: Parameters<typeof rolesAbout>[0] };

async function tellingsOf(store: Runner, persons: readonly string[]): Promise<Telling[]> {
  const events = await store.run(officeEvents, { ids: persons, limit: MOST_ROWS });
  const ids = [...new Set(events.map(({ event }) => event))].sort();
  const parts = groupBy(await store.run(partsInEvents, { ids, limit: MOST_ROWS }), ({ event }) => event);
  return events.flatMap(({ person, event, name, type }) => {
    const all = parts.get(event) ?? [];
    const own = all.filter(({ participant, part }) => participant === person && part === 'subject');
    return own.flatMap((part) => tellingOf(part, type, name, all));
  });
}

function tellingOf(part: PartRow, type: string, name: string, all: readonly PartRow[]): Telling[] {
  const { id, article, publishedAt, participant: person, start, end } = part;
  const [date, modality] = [dateIn(part.profile), modalityOf(part.modality)];
  if (date === null || !modality || !isExact({ modality, date })) return [];
  const what = type === 'appointment' ? 'appointment' : 'resignation';
  const asserted = all.filter((other) => other.modality === 'asserted');
  const bodies = asserted.filter(({ kind }) => kind === 'Organization');
  const organizations = new Set(bodies.map(({ participant }) => participant));
  const isAlone = all.every((other) => other.participant === person || other.part !== 'subject');
  const statement = { id, article, publishedAt, modality };
  const telling = { what, name, organizations, isAlone, start, end } as const;
  return [{ id, modality, what, date, person, statement, telling }];
}

/** When the event began, as its profile in one article has it. */
function dateIn(profile: string): string | null {
  const { properties } = JSON.parse(profile);
  const start: unknown = properties?.start;
  return typeof start === 'string' && isPartialDate(start) ? start : null;
}

/** All roles of persons, whoever says so. */
async function rolesOf(store: Runner, persons: readonly string[]): Promise<Map<string, OwnRole[]>> {
  const rows = await store.run(rolesOfPersons, { ids: persons, limit: MOST_ROWS });
  const bodies = await organizationsOf(store, [...new Set(rows.map(({ role }) => role))].sort());
  const roles = new Map<string, OwnRole[]>();
  for (const [person, own] of groupBy(rows, (row) => row.person))
    roles.set(
      person,
      own.map(({ role: id, title }) => ({ id, title, organizations: bodies.get(id) ?? new Set() })),
    );
  return roles;
}

/** What articles tell of persons' roles, by `PERSON ARTICLE`. */
async function rolesIn(store: Runner, articles: readonly string[]): Promise<Map<string, RoleTelling[]>> {
  const rows = await store.run(rolesToldIn, { ids: articles, limit: MOST_ROWS });
  const told = new Map<string, RoleTelling[]>();
  for (const { person, article, role, modality, tenure, start, end } of rows) {
    const known = modalityOf(modality);
    const at = `${person} ${article}`;
    const telling = { role, tenure: TENURES.find((one) => one === tenure) ?? null, start, end };
    if (known) told.set(at, [...(told.get(at) ?? []), { ...telling, modality: known }]);
  }
  return told;
}

function modalityOf(value: string): Modality | undefined {
  return MODALITIES.find((known) => known === value);
}
