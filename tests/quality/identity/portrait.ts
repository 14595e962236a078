/** Pairs written by hand: each side a small portrait, as an article would state it, made into a key as the product does. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  acronymKeys,
  organizationKey,
  ownEventKey,
  personKey,
  sharedEventKey,
} from '../../../ingest/resolve/keys.ts';
import { emptyKey, type KeyRecord, tally, tallyLink } from '../../../ingest/resolve/tally.ts';
import { countryOf } from '../../../shared/model/countries.ts';
import type { Profile, Traits } from '../../../shared/model/graph.ts';
import { hashId } from '../../../shared/model/ids.ts';
import { normalisedName } from '../../../shared/model/names.ts';
import { EVENT_TYPES, ORGANIZATION_KINDS } from '../../../shared/schema/index.ts';
import { isHeldOut, type LabelledPair } from './labelled.ts';

const Names = z.array(z.string()).readonly().default([]);

const PortraitSchema = z.strictObject({
  name: z.string(),
  forms: Names,
  roles: Names,
  bodies: Names,
  kin: Names,
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/u))
    .readonly()
    .default([]),
  world: z.string().optional(),
  sex: z.enum(['f', 'm']).optional(),
  year: z.string().optional(),
  with: Names,
  organizationKind: z.enum(ORGANIZATION_KINDS).optional(),
  participants: Names,
  type: z.enum(EVENT_TYPES).optional(),
  date: z.string().optional(),
  place: z.string().optional(),
});

/** What one article says of one person, organization or event. */
export type Portrait = Readonly<z.infer<typeof PortraitSchema>>;

const PairSchema = z.strictObject({
  family: z.string(),
  kind: z.enum(['Person', 'Organization', 'Event']),
  same: z.boolean(),
  left: PortraitSchema,
  right: PortraitSchema,
  because: z.string(),
});

type WrittenPair = Readonly<z.infer<typeof PairSchema>>;
type PortraitKind = WrittenPair['kind'];

const FIXTURES = new URL('../../fixtures/identity/', import.meta.url);

/** All that were written by hand, in the order of their files. */
export function writtenPairs(): LabelledPair[] {
  return ['persons', 'organizations', 'events'].flatMap((name) =>
    z
      .array(PairSchema)
      .parse(JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), 'utf8')))
      .map(labelled),
  );
}

function labelled({ family, kind, same, left, right, because }: WrittenPair): LabelledPair {
  const id = hashId('own', kind, JSON.stringify([left, right]));
  const [a, b] = withLinks(
    portraitRecord(kind, left, `${id} left`),
    portraitRecord(kind, right, `${id} right`),
  );
  return { id, kind, set: 'own', family, same, because, a, b, heldOut: isHeldOut(id) };
}

/** Two keys, each knowing whether the other explains it. */
export function withLinks(a: KeyRecord, b: KeyRecord): [KeyRecord, KeyRecord] {
  const linked = (key: KeyRecord, other: KeyRecord) =>
    Object.hasOwn(other.links, key.id) ? tallyLink(key, other.id, 1) : key;
  return [linked(a, b), linked(b, a)];
}

/**
 * The key of which a portrait is the only profile.
 * @param article id of the article that it stands for
 */
export function portraitRecord(kind: PortraitKind, portrait: Portrait, article: string): KeyRecord {
  const profile = profileOf(kind, portrait, article);
  return tally(emptyKey(profile.key, kind, null), profile, 1);
}

function profileOf(kind: PortraitKind, portrait: Portrait, article: string): Profile {
  const country = portrait.organizationKind === 'country' ? countryOf(portrait.name) : null;
  const name = country?.name ?? portrait.name;
  const forms = [...new Set([portrait.name, ...portrait.forms])].sort();
  const key = keyOf(kind, portrait, article);
  return {
    id: hashId('profile', article, key),
    article,
    kind,
    key,
    name,
    forms: forms.filter((form) => form !== name),
    mentions: [[0, portrait.name.length]],
    properties: propertiesOf(portrait),
    traits: traitsOf(portrait),
    ref: null,
    links: kind === 'Organization' && !country ? acronymKeys(name, forms, key) : [],
  };
}

function keyOf(kind: PortraitKind, portrait: Portrait, article: string): string {
  if (kind === 'Person') return personKey(portrait.name);
  if (kind === 'Organization') return organizationKey(portrait.name, portrait.organizationKind === 'country');
  const event = { id: 'e1', kind, name: portrait.name, mentions: [], start: portrait.date ?? null };
  return (
    sharedEventKey(event, [portrait.name, ...portrait.forms]) ?? ownEventKey(hashId(article, portrait.name))
  );
}

function propertiesOf({ organizationKind, type, date, place }: Portrait): Record<string, string> {
  const known = Object.entries({ organizationKind, eventType: type, start: date, place });
  return Object.fromEntries(known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function traitsOf(portrait: Portrait): Traits {
  const person = (name: string) => normalisedName('Person', name);
  const given = {
    role: portrait.roles.map((role) => normalisedName('Role', role)),
    body: portrait.bodies.map((body) => organizationKey(body, false)),
    kin: portrait.kin.map(person),
    country: portrait.countries,
    world: one(portrait.world),
    sex: one(portrait.sex),
    year: one(portrait.year),
    with: portrait.with.map(bucket),
    participant: portrait.participants.map(person),
    type: one(portrait.type),
    date: one(portrait.date),
    place: one(portrait.place),
  };
  const known = Object.entries(given).filter(([, values]) => values.length > 0);
  return Object.fromEntries(known.map(([name, values]) => [name, [...new Set(values)].sort()]));
}

function one(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

function bucket(name: string): string {
  return String(Number.parseInt(hashId(normalisedName('Person', name)).slice(0, 2), 16));
}
