/** Appointments and resignations of persons, each with the roles that it is about. */
import type { TenureStatement } from '../../contract/index.ts';
import { groupBy } from '../../group.ts';
import { isPartialDate } from '../../model/dates.ts';
import { type About, type OwnRole, type RoleTelling, rolesAbout } from '../../model/office.ts';
import { isExact, type OfficeEvent } from '../../model/tenure-points.ts';
import { MODALITIES, type Modality, TENURES } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import {
  officeEvents,
  organizationsOfRoles,
  type PartRow,
  partsInEvents,
  type RoleToldRow,
  rolesOfPersons,
  rolesToldIn,
} from '../statements/holders.ts';
import { wholeRows } from './portions.ts';

/** Most rows that are asked for at once, and that are looked at of one person, event, role or article. */
const MOST_ROWS = 50_000;
/** Persons, and articles with those who were given or left a role in them, that are asked for at once. */
const PERSONS = 1_000;
const ARTICLES = 200;

/** An appointment or resignation as one article tells it. */
export interface Office extends OfficeEvent {
  readonly person: string;
  /** The roles that were given or left by it. */
  readonly about: About;
  readonly statement: Omit<TenureStatement, 'tenure' | 'since' | 'until'>;
}

/** Those that can bound a tenure, by person, each at the date that the claim's own article tells. */
export async function officesOf(store: Runner, persons: readonly string[]): Promise<Map<string, Office[]>> {
  const offices: Office[][] = [];
  for (let at = 0; at < persons.length; at += PERSONS) {
    offices.push(await officesIn(store, persons.slice(at, at + PERSONS)));
  }
  return groupBy(offices.flat(), ({ person }) => person);
}

async function officesIn(store: Runner, persons: readonly string[]): Promise<Office[]> {
  const found = await tellingsOf(store, persons);
  if (found.length === 0) return [];
  const subjects = [...new Set(found.map(({ person }) => person))].sort();
  const [roles, told] = await Promise.all([rolesOf(store, subjects), rolesIn(store, found)]);
  return found.map(({ telling, ...office }): Office => {
    const { person, statement } = office;
    const beside = told.get(`${person} ${statement.article}`) ?? [];
    return { ...office, about: rolesAbout(telling, roles.get(person) ?? [], beside) };
  });
}

/** Which organizations roles are in. */
export async function organizationsOf(
  store: Runner,
  ids: readonly string[],
): Promise<Map<string, Set<string>>> {
  const rows = await wholeRows(ids, MOST_ROWS, (some) =>
    store.run(organizationsOfRoles, { ids: some, limit: MOST_ROWS }),
  );
  const found = new Map<string, Set<string>>();
  for (const { role, organization } of rows) {
    found.set(role, (found.get(role) ?? new Set()).add(organization));
  }
  return found;
}

type Telling = Omit<Office, 'about'> & { readonly telling: Parameters<typeof rolesAbout>[0] };

async function tellingsOf(store: Runner, persons: readonly string[]): Promise<Telling[]> {
  const events = await wholeRows(persons, MOST_ROWS, (ids) =>
    store.run(officeEvents, { ids, limit: MOST_ROWS }),
  );
  const told = await wholeRows(distinct(events, 'event'), MOST_ROWS, (ids) =>
    store.run(partsInEvents, { ids, limit: MOST_ROWS }),
  );
  const parts = groupBy(told, ({ event }) => event);
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
  const rows = await wholeRows(persons, MOST_ROWS, (ids) =>
    store.run(rolesOfPersons, { ids, limit: MOST_ROWS }),
  );
  const bodies = await organizationsOf(store, distinct(rows, 'role'));
  const roles = new Map<string, OwnRole[]>();
  for (const [person, own] of groupBy(rows, (row) => row.person))
    roles.set(
      person,
      own.map(({ role: id, title }) => ({ id, title, organizations: bodies.get(id) ?? new Set() })),
    );
  return roles;
}

/** What articles tell of the roles of those who were given or left one in them, by `PERSON ARTICLE`. */
async function rolesIn(store: Runner, tellings: readonly Telling[]): Promise<Map<string, RoleTelling[]>> {
  const persons = groupBy(tellings, ({ statement }) => statement.article);
  const told = new Map<string, RoleTelling[]>();
  const articles = [...persons.keys()].sort();
  for (let at = 0; at < articles.length; at += ARTICLES) {
    const rows = await wholeRows(articles.slice(at, at + ARTICLES), MOST_ROWS, (ids) => {
      const own = ids.flatMap((id) => persons.get(id) ?? []);
      return store.run(rolesToldIn, { ids, persons: distinct(own, 'person'), limit: MOST_ROWS });
    });
    for (const [of, own] of groupBy(rows, ({ person, article }) => `${person} ${article}`))
      told.set(of, own.flatMap(roleTelling));
  }
  return told;
}

function roleTelling({ role, modality, tenure, start, end }: RoleToldRow): RoleTelling[] {
  const known = modalityOf(modality);
  const told = { role, tenure: TENURES.find((one) => one === tenure) ?? null, start, end };
  return known ? [{ ...told, modality: known }] : [];
}

/** What rows have in a column, each once, in order. */
function distinct<K extends string>(rows: readonly Readonly<Record<K, string>>[], column: K): string[] {
  return [...new Set(rows.map((row) => row[column]))].sort();
}

function modalityOf(value: string): Modality | undefined {
  return MODALITIES.find((known) => known === value);
}
