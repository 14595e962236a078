/** What people decided of one article's entities and claims, applied to what was read there. Pure. */
import { compareText } from '../../shared/compare.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Anchor, Decision } from '../../shared/model/decision.ts';
import type { Extraction, LocalEntity, LocalRelation } from '../../shared/model/extraction.ts';
import { canonicalName } from '../../shared/model/names.ts';
import { KIND_NAMES, relationDefinition, signatureAllows } from '../../shared/schema/index.ts';
import { decisionOfKey, organizationKey, personKey } from './keys.ts';
import type { Splits } from './profiles.ts';
import { splitOff } from './split-off.ts';

/** An extraction as people see it, and which of its entities are others than their names say. */
export interface Decided {
  readonly extraction: Extraction;
  readonly splits: Splits;
  /** Ids of the decisions that changed something here, sorted. */
  readonly applied: readonly string[];
}

/** The name that a decision about a name is about, as a key; of persons and organizations. */
export function nameKeyOf(kind: Anchor['kind'], name: string): string {
  if (kind === 'Person') return personKey(name);
  const asCountry = organizationKey(name, true);
  return kind === 'Organization' ? asCountry : `${kind}|${canonicalName(name).toLowerCase()}`;
}

/**
 * Keys of all names in an extraction, by which decisions about names are found: as of every kind, because one decision
 * may be about what another one made of a name.
 */
export function namesIn(extraction: Extraction): string[] {
  const names = extraction.entities.flatMap(({ name }) => KIND_NAMES.map((kind) => nameKeyOf(kind, name)));
  return [...new Set(names)].sort();
}

/** @param decisions all that bear on the article; their order does not matter */
export function applyDecisions(
  article: Article,
  extraction: Extraction,
  decisions: readonly Decision[],
): Decided {
  const applied = new Set<string>();
  const splits = new Map<string, string>();
  let now = extraction;
  for (const decision of [...decisions].sort(byTime)) {
    const next = applyOne(article, now, decision, splits);
    if (next) applied.add(decision.id);
    now = next ?? now;
  }
  return { extraction: now, splits, applied: [...applied].sort() };
}

/** Earlier decisions first, ties by id. */
export function byTime(a: Decision, b: Decision): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id);
}

/**
 * Whether a key that a decision holds on to was split off later, so that the decision no longer means it.
 * @param known decisions by id, at least those that split
 */
export function isLeftBehind(decision: Decision, key: string, known: ReadonlyMap<string, Decision>): boolean {
  const split = known.get(decisionOfKey(key) ?? '');
  return split !== undefined && byTime(decision, split) < 0 && decision.id !== split.id;
}

/** Null where the decision finds nothing here. */
function applyOne(
  article: Article,
  extraction: Extraction,
  decision: Decision,
  splits: Map<string, string>,
): Extraction | null {
  switch (decision.verb) {
    case 'kind':
      return withKind(extraction, namedAs(extraction, decision.of, decision.kind), decision.kind);
    case 'reject-entity':
      return withoutEntities(extraction, namedAs(extraction, decision.of));
    case 'reject-claim': {
      const { type, from, to } = decision.claim;
      if (decision.claim.article !== article.id) return null;
      const [subject, object] = [
        anchored(article, extraction.entities, from),
        anchored(article, extraction.entities, to),
      ];
      return withoutRelations(extraction, (relation) => {
        const ends = [relation.from, relation.to];
        const same = ends[0] === subject?.id && ends[1] === object?.id;
        const turned =
          relationDefinition(type).symmetric && ends[0] === object?.id && ends[1] === subject?.id;
        return relation.type === type && (same || turned);
      });
    }
    case 'split': {
      const found = decision.of.article === article.id && anchored(article, extraction.entities, decision.of);
      if (!found) return null;
      const parted =
        decision.called === undefined ? null : splitOff(article, extraction, found, decision.called);
      if (decision.called !== undefined && !parted) return null;
      splits.set(parted?.id ?? found.id, decision.id);
      return parted?.extraction ?? extraction;
    }
    default:
      return null;
  }
}

type Mentioned = Pick<LocalEntity, 'kind' | 'name' | 'mentions' | 'id'>;

/** The entity of an article that an anchor holds on to. */
export function anchored<E extends Mentioned>(
  article: Pick<Article, 'text'>,
  entities: readonly E[],
  anchor: Anchor,
): E | undefined {
  return calledSo(article, entities, anchor)[(anchor.nth ?? 1) - 1];
}

/** Whom an article calls so, by their first mentions; of this kind where there is one. */
export function calledSo<E extends Mentioned>(
  article: Pick<Article, 'text'>,
  entities: readonly E[],
  { kind, quote }: Pick<Anchor, 'kind' | 'quote'>,
): E[] {
  const wanted = canonicalName(quote);
  const first = (entity: E) => entity.mentions[0]?.[0] ?? Number.MAX_SAFE_INTEGER;
  const called = entities
    .filter(
      ({ name, mentions }) =>
        canonicalName(name) === wanted ||
        mentions.some(([start, end]) => canonicalName(article.text.slice(start, end)) === wanted),
    )
    .sort((a, b) => first(a) - first(b) || (a.id < b.id ? -1 : 1));
  const ofKind = called.filter((entity) => entity.kind === kind);
  return ofKind.length > 0 ? ofKind : called;
}

/** Keys of the names that a decision about names is about, sorted; none of all others. */
export function namesOf(decision: Decision): string[] {
  const isNamed = decision.verb === 'kind' || decision.verb === 'reject-entity';
  const names = isNamed ? decision.of.map(({ kind, quote }) => nameKeyOf(kind, quote)) : [];
  return [...new Set(names)].sort();
}

/** @param not a kind that does not count: whatever is of it already is to stay as it was read */
function namedAs(
  extraction: Extraction,
  anchors: readonly Anchor[],
  not: Anchor['kind'] | null = null,
): ReadonlySet<string> {
  const names = new Set(anchors.map(({ kind, quote }) => nameKeyOf(kind, quote)));
  const named = extraction.entities.filter(
    ({ kind, name }) => kind !== not && names.has(nameKeyOf(kind, name)),
  );
  return new Set(named.map(({ id }) => id));
}

function withoutEntities(extraction: Extraction, gone: ReadonlySet<string>): Extraction | null {
  if (gone.size === 0) return null;
  const entities = extraction.entities
    .filter(({ id }) => !gone.has(id))
    .map((entity) => (gone.has(entity.organization ?? '') ? { ...entity, organization: null } : entity));
  const relations = extraction.relations.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  return { ...extraction, entities, relations };
}

function withoutRelations(
  extraction: Extraction,
  isGone: (relation: LocalRelation) => boolean,
): Extraction | null {
  const relations = extraction.relations.filter((relation) => !isGone(relation));
  return relations.length === extraction.relations.length ? null : { ...extraction, relations };
}

/** Entities of a name as another kind; relations that the ontology does not allow for it are gone. */
function withKind(
  extraction: Extraction,
  named: ReadonlySet<string>,
  kind: Anchor['kind'],
): Extraction | null {
  if (named.size === 0) return null;
  const entities = extraction.entities.map((entity) =>
    named.has(entity.id) ? asKind(entity, kind) : entity,
  );
  const kinds = new Map(entities.map((entity) => [entity.id, entity]));
  const relations = extraction.relations.filter(({ type, from, to }) => {
    const [subject, object] = [kinds.get(from), kinds.get(to)];
    const { objectKind } = relationDefinition(type);
    const fits = objectKind === undefined || object?.organizationKind === objectKind;
    return subject && object && signatureAllows(type, subject.kind, object.kind) && fits;
  });
  return {
    ...extraction,
    entities: entities.map((entity) =>
      named.has(entity.organization ?? '') && kind !== 'Organization'
        ? { ...entity, organization: null }
        : entity,
    ),
    relations,
  };
}

function asKind({ id, name, mentions }: LocalEntity, kind: Anchor['kind']): LocalEntity {
  const bare = { id, kind, name, mentions };
  if (kind === 'Organization') return { ...bare, organizationKind: 'other' };
  if (kind === 'Role') return { ...bare, roleKind: 'title', organization: null };
  return kind === 'Event' ? { ...bare, eventType: 'other', start: null, end: null, place: null } : bare;
}
