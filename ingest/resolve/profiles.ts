/** From what one article states to its profiles and claims. Pure, and about this article only. */
import type { Article } from '../../shared/model/article.ts';
import { countryOf } from '../../shared/model/countries.ts';
import type { Extraction, LocalEntity, Span } from '../../shared/model/extraction.ts';
import { type Claim, type Profile, TRAIT_NAMES, type Traits } from '../../shared/model/graph.ts';
import { hashId } from '../../shared/model/ids.ts';
import { canonicalName } from '../../shared/model/names.ts';
import { kindDefinition } from '../../shared/schema/index.ts';
import { claimOf, isBetterEvidence } from './claims.ts';
import { contextOf } from './context.ts';
import {
  apartKey,
  inContext,
  isSecond,
  onceEventKey,
  organizationKey,
  ownEventKey,
  personKey,
  roleKey,
  secondKey,
  sharedEventKey,
} from './keys.ts';
import { onceTo } from './once.ts';
import { titleKey } from './titles.ts';
import { bodiesOfRoles, traitsOf } from './traits.ts';

/** Local ids of profiles that are others than their names say, each with what makes its key its own. */
export type Splits = ReadonlyMap<string, string>;

/** What one article puts into the graph. */
export interface Statements {
  readonly profiles: readonly Profile[];
  readonly claims: readonly Claim[];
}

/** Profiles and claims of an article, sorted by id. */
export function statementsOf(
  article: Article,
  extraction: Extraction,
  splits: Splits = new Map(),
): Statements {
  const profiles = profilesOf(article, extraction, splits);
  const claims = new Map<string, Claim>();
  for (const relation of extraction.relations) {
    const claim = claimOf(article, extraction.extractor, profiles, relation);
    if (!claim) continue;
    const other = claims.get(claim.id);
    if (!other || isBetterEvidence(claim, other)) claims.set(claim.id, claim);
  }
  return { profiles: sortById([...new Set(profiles.values())]), claims: sortById([...claims.values()]) };
}

function sortById<T extends { readonly id: string }>(items: T[]): T[] {
  return items.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A name's identity in an article, and the local entities that share it: the first one names it. */
interface Sharing {
  readonly nameKey: string;
  readonly key: string;
  readonly traits: Traits;
}

/** Profiles by local id. Persons and organizations come first: roles are told apart by them. */
function profilesOf(article: Article, extraction: Extraction, splits: Splits): Map<string, Profile> {
  const found = new Map<string, Profile>();
  const byName = new Map<string, Profile>();
  const add = (entity: LocalEntity, ref: string | null, identity: Sharing): void => {
    const profile = profileOf(article, entity, identity, ref);
    const same = byName.get(identity.nameKey);
    byName.set(identity.nameKey, same ? mergedProfile(same, profile) : profile);
    found.set(entity.id, profile);
  };
  const inOrder = [...extraction.entities].sort(byFirstMention);
  const bodies = bodiesOfRoles(extraction);
  const shared = sharingOf(article, extraction, inOrder, splits);
  for (const entity of inOrder) {
    const identity = shared.get(entity.id);
    if (identity) add(entity, null, identity);
  }
  for (const entity of inOrder.filter(({ kind }) => kind === 'Role')) {
    const body = bodyOf(entity, extraction, bodies, found);
    const ref = body?.key ?? `Article|${hashId(article.id, entity.id)}`;
    const title = titleKey(entity.name, body?.kind === 'Organization' ? body.name : null);
    const nameKey = roleKey(title, body?.nameKey ?? ref);
    const split = splits.get(entity.id);
    const key = roleKey(title, ref);
    add(entity, ref, { nameKey, key: split === undefined ? key : apartKey(key, split), traits: {} });
  }
  for (const [local, profile] of found) found.set(local, byName.get(profile.nameKey) ?? profile);
  return found;
}

/** What persons, organizations and events go by, by local id. */
function sharingOf(
  article: Article,
  extraction: Extraction,
  inOrder: readonly LocalEntity[],
  splits: Splits,
): Map<string, Sharing> {
  const once = onceTo(extraction);
  const names = nameKeysOf(article, inOrder, once);
  const ends = new Map(
    [...names].filter(([id]) => inOrder.some((entity) => entity.id === id && entity.kind !== 'Event')),
  );
  const traits = traitsOf(article, extraction, ends);
  const contexts = new Map<string, string>();
  for (const entity of inOrder.filter(({ id }) => ends.has(id))) {
    const name = names.get(entity.id) ?? '';
    const context = contextOf(entity, traits.get(entity.id) ?? {}, name);
    if (context !== null && !contexts.has(name)) contexts.set(name, context);
  }
  // Whoever shares a name in an article is one, and is split off as one.
  const splitNames = new Map([...splits].map(([id, split]) => [names.get(id), split] as const));
  // What happens but once is of the context of whom it happens to.
  for (const [event, subject] of once) {
    const name = names.get(subject) ?? '';
    const context = splitNames.get(name) ?? contexts.get(name);
    if (context !== undefined) contexts.set(names.get(event) ?? '', context);
  }
  const keyOf = (name: string): string => {
    const split = splitNames.get(name);
    if (split !== undefined) return apartKey(name, split);
    return inContext(name, isSecond(name) ? null : (contexts.get(name) ?? null));
  };
  return new Map(
    [...names].map(([id, nameKey]) => [id, { nameKey, key: keyOf(nameKey), traits: traits.get(id) ?? {} }]),
  );
}

/** The key of each person's, organization's and event's name, by local id. */
function nameKeysOf(
  article: Article,
  inOrder: readonly LocalEntity[],
  once: ReadonlyMap<string, string>,
): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  const events = inOrder.filter(({ kind }) => kind === 'Event');
  const others = inOrder.filter(({ kind }) => kind !== 'Event' && kind !== 'Role');
  for (const entity of [...others, ...events]) {
    const { key, distinct } = identityOf(article, entity, names.get(once.get(entity.id) ?? ''));
    const own = distinct ? distinctKey(key, article.id, taken) : key;
    taken.add(own);
    names.set(entity.id, own);
  }
  return names;
}

/** The key of a local entity; `distinct` where a second one in the article with the same key is another one. */
interface Identity {
  readonly key: string;
  readonly distinct: boolean;
}

/** @param onceTo the name's key of the one to whom an event happens but once */
function identityOf(article: Article, entity: LocalEntity, onceTo: string | undefined): Identity {
  if (entity.kind === 'Person') return { key: personKey(entity.name), distinct: true };
  if (entity.kind === 'Organization')
    return { key: organizationKey(entity.name, entity.organizationKind === 'country'), distinct: false };
  const shared =
    onceTo === undefined
      ? sharedEventKey(entity, formsOf(article.text, entity))
      : onceEventKey(entity.eventType ?? 'other', onceTo);
  return shared
    ? { key: shared, distinct: false }
    : { key: ownEventKey(eventId(article, entity)), distinct: true };
}

/** The second of one name in one article gets a discriminator: by the article's own account it is another. */
function distinctKey(key: string, article: string, taken: ReadonlySet<string>): string {
  let nth = 1;
  let own = key;
  while (taken.has(own)) {
    nth += 1;
    own = secondKey(key, hashId(article), nth);
  }
  return own;
}

function mergedProfile(a: Profile, b: Profile): Profile {
  return {
    ...a,
    forms: [...new Set([...a.forms, ...b.forms, ...(b.name === a.name ? [] : [b.name])])].sort(),
    mentions: sortSpans([...a.mentions, ...b.mentions]),
    properties: { ...b.properties, ...a.properties },
    traits: mergedTraits(a.traits, b.traits),
  };
}

function mergedTraits(a: Traits, b: Traits): Traits {
  const known = TRAIT_NAMES.filter((name) => a[name] ?? b[name]);
  return Object.fromEntries(
    known.map((name) => [name, [...new Set([...(a[name] ?? []), ...(b[name] ?? [])])].sort()]),
  );
}

function sortSpans(spans: readonly Span[]): Span[] {
  const once = new Map(spans.map((span) => [span.join('-'), span]));
  return [...once.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function byFirstMention(a: LocalEntity, b: LocalEntity): number {
  const first = (entity: LocalEntity) =>
    Math.min(...entity.mentions.map(([start]) => start), Number.MAX_SAFE_INTEGER);
  return first(a) - first(b) || (a.id < b.id ? -1 : 1);
}

/** An event without a name of its own is told from others of its article by its type and first words. */
function eventId(article: Article, entity: LocalEntity): string {
  return hashId('event', article.id, entity.eventType ?? 'other', canonicalName(entity.name));
}

/** The organization that a role is in or, where none is known, whoever holds it. */
function bodyOf(
  role: LocalEntity,
  { relations }: Extraction,
  bodies: ReadonlyMap<string, string>,
  profiles: ReadonlyMap<string, Profile>,
): Profile | null {
  const body = profiles.get(bodies.get(role.id) ?? '');
  if (body) return body;
  const holders = relations
    .filter(({ type, to, modality }) => type === 'HOLDS_ROLE' && to === role.id && modality !== 'negated')
    .map(({ from }) => profiles.get(from))
    .filter((profile) => profile !== undefined);
  // By names, which a context does not change.
  return holders.sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1))[0] ?? null;
}

function formsOf(text: string, entity: LocalEntity): string[] {
  const forms = entity.mentions.map(([start, end]) => canonicalName(text.slice(start, end)));
  return [...new Set(forms.filter(Boolean))].sort();
}

function profileOf(
  article: Article,
  entity: LocalEntity,
  { nameKey, key, traits }: Sharing,
  ref: string | null,
): Profile {
  const country = entity.organizationKind === 'country' ? countryOf(entity.name) : null;
  const name = country?.name ?? canonicalName(entity.name);
  return {
    id: hashId('profile', article.id, nameKey),
    article: article.id,
    kind: entity.kind,
    key,
    nameKey,
    name,
    forms: formsOf(article.text, entity).filter((form) => form !== name),
    mentions: sortSpans(entity.mentions),
    properties: propertiesOf(entity),
    traits,
    ref,
  };
}

function propertiesOf(entity: LocalEntity): Record<string, string> {
  const known: Record<string, string> = {};
  const values = new Map<string, unknown>(Object.entries(entity));
  for (const name of Object.keys(kindDefinition(entity.kind).properties).sort()) {
    const value = values.get(name);
    if (typeof value === 'string' && value !== '') known[name] = value;
  }
  return known;
}
