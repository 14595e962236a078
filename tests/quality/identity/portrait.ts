/** Pairs written by hand: each side a small portrait, as an article would state it, made into a key as the product does. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { contextOf } from '../../../ingest/resolve/context.ts';
import {
  inContext,
  organizationKey,
  ownEventKey,
  personKey,
  sharedEventKey,
} from '../../../ingest/resolve/keys.ts';
import { countryInName } from '../../../ingest/resolve/organizations/generic.ts';
import { emptyKey, type KeyRecord, tally } from '../../../ingest/resolve/tally.ts';
import { titleKey } from '../../../ingest/resolve/titles.ts';
import { WORLD_OF_KIND, worldOfTitle } from '../../../ingest/resolve/worlds.ts';
import { countryOf } from '../../../shared/model/countries.ts';
import type { Profile, Traits } from '../../../shared/model/graph.ts';
import { bucketOf, hashId } from '../../../shared/model/ids.ts';
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
  world: z
    .enum([
      'state',
      'politics',
      'military',
      'business',
      'media',
      'learning',
      'law',
      'sport',
      'religion',
      'arts',
    ])
    .optional(),
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
  const [a, b] = [portraitRecord(kind, left, `${id} left`), portraitRecord(kind, right, `${id} right`)];
  return { id, kind, set: 'own', family, same, because, a, b, heldOut: isHeldOut(id) };
}

/**
 * The key of which a portrait is the only profile.
 * @param article id of the article that it stands for
 */
export function portraitRecord(kind: PortraitKind, portrait: Portrait, article: string): KeyRecord {
  const profile = profileOf(kind, portrait, article);
  return tally(emptyKey(profile.key, kind, null, profile.nameKey), profile, 1);
}

function profileOf(kind: PortraitKind, portrait: Portrait, article: string): Profile {
  const country = portrait.organizationKind === 'country' ? countryOf(portrait.name) : null;
  const name = country?.name ?? portrait.name;
  const forms = [...new Set([portrait.name, ...portrait.forms])].sort();
  const nameKey = nameKeyOf(kind, portrait, article);
  const traits = country ? {} : traitsOf(kind, portrait);
  const context =
    kind === 'Event' ? null : contextOf({ id: article, kind, name, mentions: [] }, traits, nameKey);
  return {
    id: hashId('profile', article, nameKey),
    article,
    kind,
    key: inContext(nameKey, context),
    nameKey,
    name,
    forms: forms.filter((form) => form !== name),
    mentions: [[0, portrait.name.length]],
    properties: propertiesOf(portrait),
    traits,
    ref: null,
  };
}

function nameKeyOf(kind: PortraitKind, portrait: Portrait, article: string): string {
  if (kind === 'Person') return personKey(portrait.name);
  if (kind === 'Organization') return organizationKey(portrait.name, portrait.organizationKind === 'country');
  const event = { id: 'e1', kind, name: portrait.name, mentions: [], start: portrait.date ?? null };
  return (
    sharedEventKey(event, [portrait.name, ...portrait.forms]) ?? ownEventKey(hashId(article, portrait.name))
  );
}

/** An office of a country is one in a body, which is that country. */
function bodiesOf(kind: PortraitKind, { bodies, countries }: Portrait): string[] {
  const own = bodies.map((body) => organizationKey(body, countryOf(body) !== null));
  return kind === 'Person' ? [...own, ...countries.map(countryKey)] : own;
}

function countryKey(code: string): string {
  return `Organization|country|${code}`;
}

function propertiesOf({ organizationKind, type, date, place }: Portrait): Record<string, string> {
  const known = Object.entries({ organizationKind, eventType: type, start: date, place });
  return Object.fromEntries(known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function traitsOf(kind: PortraitKind, portrait: Portrait): Traits {
  const roles = portrait.roles.map((role) =>
    titleKey(role, portrait.bodies[0] ?? portrait.countries[0] ?? null),
  );
  const bodies = bodiesOf(kind, portrait);
  const given = {
    role: roles,
    body: kind === 'Event' ? [] : bodies,
    kin: portrait.kin.map(personKey),
    country: [...portrait.countries, ...some(kind === 'Organization' ? countryInName(portrait.name) : null)],
    world: [
      ...some(portrait.world),
      ...roles.flatMap((role) => some(worldOfTitle(role))),
      ...some(worldOf(portrait)),
    ],
    sex: some(portrait.sex),
    year: kind === 'Event' ? [] : some(portrait.year),
    with: portrait.with.map((name) => String(bucketOf(personKey(name), 256))),
    participant: kind === 'Event' ? [...portrait.participants.map(personKey), ...bodies] : [],
    type: some(portrait.type),
    date: some(portrait.date),
    place: some(portrait.place),
  };
  const known = Object.entries(given).filter(([, values]) => values.length > 0);
  return Object.fromEntries(known.map(([name, values]) => [name, [...new Set(values)].sort()]));
}

function worldOf({ organizationKind }: Portrait): string | null {
  return organizationKind ? WORLD_OF_KIND[organizationKind] : null;
}

function some(value: string | null | undefined): string[] {
  return value === undefined || value === null ? [] : [value];
}
