/** From what one article states to its profiles and claims. Pure, and about this article only. */
import type { Article } from '../../shared/model/article.ts';
import { countryOf } from '../../shared/model/countries.ts';
import type { Extraction, LocalEntity, LocalRelation, Span } from '../../shared/model/extraction.ts';
import type { Claim, Profile, Qualifiers } from '../../shared/model/graph.ts';
import { hashId } from '../../shared/model/ids.ts';
import { canonicalName } from '../../shared/model/names.ts';
import { type Kin, kindDefinition, QUALIFIER_NAMES, relationDefinition } from '../../shared/schema/index.ts';
import { acronymKeys, organizationKey, ownEventKey, personKey, roleKey, sharedEventKey } from './keys.ts';

/** What one article puts into the graph. */
export interface Statements {
  readonly profiles: readonly Profile[];
  readonly claims: readonly Claim[];
}

/** Certainty of a claim whose extractor gives none. */
const UNKNOWN_CONFIDENCE = 0.5;

const INVERSE_KIN: Readonly<Record<Kin, Kin>> = {
  parent: 'child',
  child: 'parent',
  spouse: 'spouse',
  sibling: 'sibling',
  other: 'other',
};

/** Profiles and claims of an article, sorted by id. */
export function statementsOf(article: Article, extraction: Extraction): Statements {
  const profiles = profilesOf(article, extraction);
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

/** Profiles by local id. Persons and organizations come first: roles are told apart by them. */
function profilesOf(article: Article, extraction: Extraction): Map<string, Profile> {
  const found = new Map<string, Profile>();
  const byKey = new Map<string, Profile>();
  const add = (entity: LocalEntity, ref: string | null, identity: Identity): void => {
    const forms = formsOf(article.text, entity);
    const key = identity.distinct ? distinctKey(identity.key, article.id, byKey) : identity.key;
    const profile = profileOf(article, entity, forms, key, ref);
    const same = byKey.get(key);
    byKey.set(key, same ? mergedProfile(same, profile) : profile);
    found.set(entity.id, profile);
  };
  const inOrder = [...extraction.entities].sort(byFirstMention);
  for (const entity of inOrder.filter((e) => e.kind === 'Person' || e.kind === 'Organization')) {
    add(entity, null, nameIdentity(entity));
  }
  for (const entity of inOrder) {
    if (entity.kind === 'Event') add(entity, null, eventIdentity(article, entity));
    if (entity.kind !== 'Role') continue;
    const ref = roleRef(entity, extraction, found) ?? `Article|${hashId(article.id, entity.id)}`;
    add(entity, ref, { key: roleKey(entity.name, ref), distinct: false });
  }
  for (const [local, profile] of found) found.set(local, byKey.get(profile.key) ?? profile);
  return found;
}

/** The key of a local entity; `distinct` where a second one in the article with the same key is another one. */
interface Identity {
  readonly key: string;
  readonly distinct: boolean;
}

function nameIdentity(entity: LocalEntity): Identity {
  if (entity.kind === 'Person') return { key: personKey(entity.name), distinct: true };
  return { key: organizationKey(entity.name, entity.organizationKind === 'country'), distinct: false };
}

function eventIdentity(article: Article, entity: LocalEntity): Identity {
  const shared = sharedEventKey(entity, formsOf(article.text, entity));
  return shared
    ? { key: shared, distinct: false }
    : { key: ownEventKey(eventId(article, entity)), distinct: true };
}

/** The second of one name in one article gets a discriminator: by the article's own account it is another. */
function distinctKey(key: string, article: string, taken: ReadonlyMap<string, Profile>): string {
  let nth = 1;
  let own = key;
  while (taken.has(own)) {
    nth += 1;
    own = `${key}|${hashId(article)}#${nth}`;
  }
  return own;
}

function mergedProfile(a: Profile, b: Profile): Profile {
  return {
    ...a,
    forms: [...new Set([...a.forms, ...b.forms, ...(b.name === a.name ? [] : [b.name])])].sort(),
    mentions: sortSpans([...a.mentions, ...b.mentions]),
    properties: { ...b.properties, ...a.properties },
    links: [...new Set([...a.links, ...b.links])].sort(),
  };
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

/** The key of the organization that a role is in or, where none is known, of whoever holds it. */
function roleRef(
  role: LocalEntity,
  extraction: Extraction,
  profiles: ReadonlyMap<string, Profile>,
): string | null {
  const keys = (ids: readonly string[]) =>
    ids
      .map((id) => profiles.get(id)?.key)
      .filter((key) => key !== undefined)
      .sort();
  const relations = extraction.relations.filter(({ modality }) => modality !== 'negated');
  const stated = relations.filter((r) => r.type === 'ROLE_IN' && r.from === role.id).map((r) => r.to);
  const holders = relations.filter((r) => r.type === 'HOLDS_ROLE' && r.to === role.id).map((r) => r.from);
  const known = role.organization ? keys([role.organization]) : [];
  return known[0] ?? keys(stated)[0] ?? keys(holders)[0] ?? null;
}

function formsOf(text: string, entity: LocalEntity): string[] {
  const forms = entity.mentions.map(([start, end]) => canonicalName(text.slice(start, end)));
  return [...new Set(forms.filter(Boolean))].sort();
}

function profileOf(
  article: Article,
  entity: LocalEntity,
  forms: readonly string[],
  key: string,
  ref: string | null,
): Profile {
  const country = entity.organizationKind === 'country' ? countryOf(entity.name) : null;
  const name = country?.name ?? canonicalName(entity.name);
  return {
    id: hashId('profile', article.id, key),
    article: article.id,
    kind: entity.kind,
    key,
    name,
    forms: forms.filter((form) => form !== name),
    mentions: sortSpans(entity.mentions),
    properties: propertiesOf(entity),
    traits: {},
    ref,
    links: entity.kind === 'Organization' && !country ? acronymKeys(name, forms, key) : [],
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

function claimOf(
  article: Article,
  extractor: string,
  profiles: ReadonlyMap<string, Profile>,
  relation: LocalRelation,
): Claim | null {
  const stated = { from: profiles.get(relation.from), to: profiles.get(relation.to) };
  if (!stated.from || !stated.to || stated.from.id === stated.to.id) return null;
  const turn = relationDefinition(relation.type).symmetric && stated.to.key < stated.from.key;
  const [from, to] = turn ? [stated.to, stated.from] : [stated.from, stated.to];
  return {
    id: hashId('claim', article.id, relation.type, from.id, to.id, relation.modality),
    article: article.id,
    type: relation.type,
    from: from.id,
    to: to.id,
    fromKey: from.key,
    toKey: to.key,
    modality: relation.modality,
    quote: article.text.slice(relation.start, relation.end),
    start: relation.start,
    end: relation.end,
    confidence: relation.confidence ?? UNKNOWN_CONFIDENCE,
    extractor,
    qualifiers: qualifiersOf(relation, turn),
  };
}

function qualifiersOf(relation: LocalRelation, turned: boolean): Qualifiers {
  const qualifiers: Partial<Record<(typeof QUALIFIER_NAMES)[number], string>> = {};
  for (const name of QUALIFIER_NAMES) {
    const value = relation[name];
    if (value !== undefined) qualifiers[name] = value;
  }
  if (turned && relation.kin) qualifiers.kin = INVERSE_KIN[relation.kin];
  return qualifiers;
}

/** Of two accounts of one claim: the surer one, then the earlier, then the shorter. */
function isBetterEvidence(a: Claim, b: Claim): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  if (a.start !== b.start) return a.start < b.start;
  return a.end < b.end;
}
