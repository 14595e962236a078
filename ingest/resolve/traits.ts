/** What an article says around its persons, organizations and events. Pure, and about this article only. */
import type { Article } from '../../shared/model/article.ts';
import { countryOf } from '../../shared/model/countries.ts';
import type { Extraction, LocalEntity, LocalRelation } from '../../shared/model/extraction.ts';
import { TRAIT_NAMES, type TraitName, type Traits } from '../../shared/model/graph.ts';
import { bucketOf } from '../../shared/model/ids.ts';
import { countryOfReport } from '../../shared/model/report-country.ts';
import type { OrganizationKind } from '../../shared/schema/index.ts';
import { sexOfAddress } from './address.ts';
import { countryOfKey } from './keys.ts';
import { countryAround } from './organizations/country-around.ts';
import { countryInName, isGenericBody } from './organizations/generic.ts';
import { titleKey } from './titles.ts';
import { stateOfBody, townsIn } from './towns.ts';
import { WORLD_OF_KIND, worldOfTitle } from './worlds.ts';

/** Numbers that stand for names in `with`: few enough to be kept for everybody, enough to be told apart. */
const BUCKETS = 256;
/** The number that stands for a name among those of an article. */
export const companyNumber = (nameKey: string): string => String(bucketOf(nameKey, BUCKETS));
/** And for articles that tell of an event. */
const TELLING = 1024;

/** Keys of names, by local id; of persons and organizations only. */
export type NameKeys = ReadonlyMap<string, string>;

/** Traits by local id. Relations that are denied say nothing. */
export function traitsOf(article: Article, extraction: Extraction, names: NameKeys): Map<string, Traits> {
  const collector = new Collector(article, extraction, names);
  for (const entity of extraction.entities) collector.look(entity);
  for (const relation of extraction.relations) {
    if (relation.modality !== 'negated') collector.tell(relation);
  }
  collector.placeGeneric();
  collector.placeTowns();
  return collector.traits();
}

class Collector {
  readonly #article: Article;
  readonly #names: NameKeys;
  readonly #entities: ReadonlyMap<string, LocalEntity>;
  readonly #bodies: ReadonlyMap<string, string>;
  readonly #company: readonly (readonly [name: string, bucket: string])[];
  readonly #found = new Map<string, Map<TraitName, Set<string>>>();

  constructor(article: Article, extraction: Extraction, names: NameKeys) {
    this.#article = article;
    this.#names = names;
    this.#entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
    this.#bodies = bodiesOfRoles(extraction);
    this.#company = [...new Set(names.values())]
      .filter((name) => countryOfKey(name) === null)
      .map((name) => [name, companyNumber(name)]);
  }

  /** What the entity itself and its company say. */
  look(entity: LocalEntity): void {
    if (entity.kind === 'Role') return;
    if (entity.kind === 'Event') {
      this.#lookAtEvent(entity);
      return;
    }
    const { publishedAt, text } = this.#article;
    if (publishedAt) this.#add(entity.id, 'year', publishedAt.slice(0, 4));
    const own = this.#names.get(entity.id);
    for (const [name, bucket] of this.#company) if (name !== own) this.#add(entity.id, 'with', bucket);
    if (entity.kind === 'Person') this.#add(entity.id, 'sex', sexOfAddress(text, entity.mentions));
    else {
      this.#add(entity.id, 'country', countryInName(entity.name));
      this.#add(entity.id, 'world', worldOfKind(entity));
    }
  }

  tell(relation: LocalRelation): void {
    const { type, from, to } = relation;
    if (type === 'HOLDS_ROLE') this.#tellRole(from, to);
    else if (type === 'FAMILY_OF') {
      this.#add(from, 'kin', this.#names.get(to));
      this.#add(to, 'kin', this.#names.get(from));
    } else if (type === 'PARTICIPATED_IN') this.#add(to, 'participant', this.#names.get(from));
    else if (type !== 'ROLE_IN' && this.#names.has(from) && this.#names.has(to)) {
      this.#tellBody(from, to);
      // Every footballer is somebody's citizen, and no politician for that.
      if (type !== 'CITIZEN_OF') this.#tellWorld(from, to);
    }
  }

  /**
   * "The High Court in London", and "the Ministry of Defence" of which nothing else says whose it is: it is of the country
   * that the report comes from.
   */
  placeGeneric(): void {
    const home = countryOfReport(this.#article.text);
    for (const { id, kind, name, mentions } of this.#entities.values()) {
      const isPlaced = this.#found.get(id)?.has('country') ?? false;
      if (kind !== 'Organization' || isPlaced || !isGenericBody(name)) continue;
      this.#add(id, 'country', countryAround(this.#article.text, mentions) ?? home);
    }
  }

  /** The Richmond City Council of Virginia is not that of California. */
  placeTowns(): void {
    const towns = townsIn(this.#article.text);
    for (const { id, kind, name } of this.#entities.values())
      if (kind === 'Organization') this.#add(id, 'place', stateOfBody(name, towns));
  }

  traits(): Map<string, Traits> {
    return new Map(
      [...this.#found].map(([id, found]) => {
        const known = TRAIT_NAMES.filter((name) => found.has(name));
        return [id, Object.fromEntries(known.map((name) => [name, [...(found.get(name) ?? [])].sort()]))];
      }),
    );
  }

  #lookAtEvent(event: LocalEntity): void {
    this.#add(event.id, 'type', event.eventType);
    this.#add(event.id, 'date', event.start ?? this.#article.publishedAt);
    this.#add(event.id, 'place', event.place);
    this.#add(event.id, 'telling', String(bucketOf(this.#article.id, TELLING)));
  }

  #tellRole(person: string, role: string): void {
    const title = this.#entities.get(role)?.name;
    const body = this.#bodies.get(role);
    if (title === undefined) return;
    const key = titleKey(title, body === undefined ? null : (this.#entities.get(body)?.name ?? null));
    this.#add(person, 'role', key);
    this.#add(person, 'world', worldOfTitle(key));
    if (body === undefined) return;
    this.#tellBody(person, body);
    this.#tellWorld(person, body);
  }

  /** Somebody or something belongs to a body, or the other way round where a person founded or owns it. */
  #tellBody(one: string, body: string): void {
    const name = this.#names.get(body);
    const country = name === undefined ? null : countryOfKey(name);
    const where = this.#entities.get(body);
    this.#add(one, 'body', name);
    this.#add(one, 'country', country ?? (where ? countryInName(where.name) : null));
  }

  #tellWorld(one: string, body: string): void {
    const where = this.#entities.get(body);
    if (this.#entities.get(one)?.kind === 'Person' && where) this.#add(one, 'world', worldOfKind(where));
  }

  #add(id: string, trait: TraitName, value: string | null | undefined): void {
    if (value === null || value === undefined || value === '') return;
    // A country is one by its code: nothing around it needs to tell it from others.
    if (countryOfKey(this.#names.get(id) ?? '') !== null) return;
    const found = this.#found.get(id) ?? new Map<TraitName, Set<string>>();
    found.set(trait, (found.get(trait) ?? new Set()).add(value));
    this.#found.set(id, found);
  }
}

/** The organization of each role, by local ids: the one that it is told with, else the first in the text. */
export function bodiesOfRoles({ entities, relations }: Extraction): Map<string, string> {
  const known = new Set(entities.flatMap(({ id, kind }) => (kind === 'Organization' ? [id] : [])));
  const stated = relations
    .filter(({ type, to, modality }) => type === 'ROLE_IN' && modality !== 'negated' && known.has(to))
    .sort((a, b) => b.start - a.start || b.end - a.end || (a.to < b.to ? 1 : -1));
  const bodies = new Map(stated.map(({ from, to }) => [from, to] as const));
  for (const { id, organization } of entities)
    if (organization && known.has(organization)) bodies.set(id, organization);
  return bodies;
}

function worldOfKind({ organizationKind, name }: LocalEntity): string | null {
  const kind: OrganizationKind | undefined = organizationKind;
  if (kind === undefined || countryOf(name)) return kind === undefined ? null : WORLD_OF_KIND.country;
  return WORLD_OF_KIND[kind];
}
