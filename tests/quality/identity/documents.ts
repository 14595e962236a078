/** Annotated documents beside the project, as articles with what they state: what the product resolves. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../../shared/model/article.ts';
import { countryOf } from '../../../shared/model/countries.ts';
import type { Extraction, LocalEntity, LocalRelation, Span } from '../../../shared/model/extraction.ts';
import { canonicalName } from '../../../shared/model/names.ts';
import {
  EVENT_TYPES,
  KINS,
  type Kin,
  MODALITIES,
  ORGANIZATION_KINDS,
  PARTS,
  RELATIONS,
  type RelationType,
  ROLE_KINDS,
  TENURES,
} from '../../../shared/schema/index.ts';
import { type Annotated, annotatedIn, isReal } from '../articles.ts';

/** One document of a set. */
export interface Document {
  readonly id: string;
  readonly set: string;
  readonly article: Article;
  readonly extraction: Extraction;
}

/** Where each set lies, below the folder of the data. `gold` is for measuring: all of it is held out. */
const ANNOTATED = { gold: 'gold', 'gold-train': 'gold-train' };
const RELATION_SETS = { 're-docred': 'data/relations/re-docred.jsonl', gum: 'data/relations/gum.jsonl' };

/** All documents, sorted; none where the folder has none. What was written for training names invented people: left out. */
export function documentsIn(folder: string): Document[] {
  const annotated = Object.entries(ANNOTATED).flatMap(([set, path]) =>
    annotatedIn(join(folder, path))
      .filter(isReal)
      .map((article) => annotatedDocument(set, article)),
  );
  const others = Object.entries(RELATION_SETS).flatMap(([set, path]) => {
    const file = join(folder, path);
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => relationDocument(set, LineSchema.parse(JSON.parse(line))));
  });
  return [...annotated, ...others];
}

function articleOf(id: string, text: string, publishedAt: string | null): Article {
  return { id, url: null, title: null, source: null, publishedAt, updatedAt: null, text };
}

const text = z.string().nullish();
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).nullish().catch(null);
const SPAN = z.tuple([z.int(), z.int()]).readonly();

const EntitySchema = z.object({
  id: z.string(),
  kind: z.enum(['Person', 'Organization', 'Role', 'Event']),
  name: z.string(),
  mentions: z.array(SPAN),
  organizationKind: oneOf(ORGANIZATION_KINDS),
  roleKind: oneOf(ROLE_KINDS),
  organization: text,
  eventType: oneOf(EVENT_TYPES),
  start: text,
  end: text,
  place: text,
});
const RelationSchema = z.object({
  type: z.string().refine(isRelationType),
  from: z.string(),
  to: z.string(),
  modality: z.enum(MODALITIES),
  start: z.int(),
  end: z.int(),
  tenure: oneOf(TENURES),
  as: oneOf(PARTS),
  kin: oneOf(KINS),
});

function isRelationType(type: string): type is RelationType {
  return Object.hasOwn(RELATIONS, type);
}

/** Without what is null. */
function known<T extends object>(given: T): { [K in keyof T]: NonNullable<T[K]> } {
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: NonNullable<T[K]> };
}

export function annotatedDocument(set: string, annotated: Annotated): Document {
  const entities: LocalEntity[] = annotated.entities.map((entity) => known(EntitySchema.parse(entity)));
  const relations: LocalRelation[] = annotated.relations.map((relation) =>
    known(RelationSchema.parse(relation)),
  );
  return {
    id: annotated.id,
    set,
    article: articleOf(annotated.id, annotated.text, annotated.publishedAt ?? null),
    extraction: { extractor: 'annotated', entities, relations },
  };
}

const LineSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** Start, end, type, cluster; where there is a fifth, 1 for a proper noun. */
  entities: z.array(z.tuple([z.int(), z.int(), z.string(), z.int()]).rest(z.unknown())),
  relations: z.array(z.tuple([z.string(), z.int(), z.int()]).rest(z.unknown())),
});
type Line = z.infer<typeof LineSchema>;
type LineMention = Line['entities'][number];

/** What the relations of Wikidata are among ours. */
const WIKIDATA: Readonly<Record<string, { type: RelationType; kin?: Kin; turned?: boolean }>> = {
  P27: { type: 'CITIZEN_OF' },
  P463: { type: 'MEMBER_OF' },
  P102: { type: 'MEMBER_OF' },
  P54: { type: 'MEMBER_OF' },
  P241: { type: 'MEMBER_OF' },
  P108: { type: 'WORKS_FOR' },
  P26: { type: 'FAMILY_OF', kin: 'spouse' },
  P22: { type: 'FAMILY_OF', kin: 'child' },
  P25: { type: 'FAMILY_OF', kin: 'child' },
  P40: { type: 'FAMILY_OF', kin: 'parent' },
  P3373: { type: 'FAMILY_OF', kin: 'sibling' },
  P112: { type: 'FOUNDED', turned: true },
  P127: { type: 'OWNS', turned: true },
  P749: { type: 'PART_OF' },
  P17: { type: 'BASED_IN' },
};

function relationDocument(set: string, line: Line): Document {
  const clusters = new Map<number, LineMention[]>();
  for (const mention of line.entities)
    clusters.set(mention[3], [...(clusters.get(mention[3]) ?? []), mention]);
  const entities = [...clusters].flatMap(([cluster, mentions]) => entityOf(line.text, cluster, mentions));
  const ids = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    id: `${set}-${line.id}`,
    set,
    article: articleOf(`${set}-${line.id}`, line.text, null),
    extraction: {
      extractor: 'annotated',
      entities,
      relations: line.relations.flatMap(([type, head, tail]) => relationOf(line, ids, type, head, tail)),
    },
  };
}

const NAME =
  /^(?:the )?\p{Lu}[\p{L}\p{N}'’.&-]*(?:[ -]+(?:of|the|and|for|de|da|van|von|der|bin|al|la|&|\p{Lu}[\p{L}\p{N}'’.&-]*)){0,6}$/u;

function entityOf(text: string, cluster: number, mentions: readonly LineMention[]): LocalEntity[] {
  const names = mentions
    .filter(([start, end, , , proper]) => proper !== 0 && NAME.test(canonicalName(text.slice(start, end))))
    .map(([start, end]) => bare(text, start, end));
  const kind = kindOf(text, mentions, names);
  if (!kind) return [];
  const country = kind === 'country' ? ({ organizationKind: 'country' } as const) : {};
  const entity = { id: `e${cluster}`, name: fullest(text, names), mentions: names, ...country };
  return [{ ...entity, kind: kind === 'Person' ? 'Person' : 'Organization' }];
}

/** Without an article before it and a possessive behind. */
function bare(text: string, start: number, end: number): Span {
  const [, article = '', , possessive = ''] = /^(the )?(.*?)(['’]s?)?$/su.exec(text.slice(start, end)) ?? [];
  return [start + article.length, end - possessive.length];
}

function kindOf(
  text: string,
  mentions: readonly LineMention[],
  names: readonly Span[],
): 'Person' | 'Organization' | 'country' | null {
  if (names.length === 0) return null;
  const type = (mentions[0]?.[2] ?? '').toUpperCase();
  if (['PER', 'PERSON'].includes(type)) return 'Person';
  if (countryOf(fullest(text, names))) return 'country';
  return ['ORG', 'ORGANIZATION'].includes(type) ? 'Organization' : null;
}

/** The form with most words, then most letters, then the first in order. */
export function fullest(text: string, mentions: readonly Span[]): string {
  const forms = mentions.map(([start, end]) => canonicalName(text.slice(start, end)));
  const words = (form: string) => form.split(' ').length;
  return forms.sort((a, b) => words(b) - words(a) || b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
}

function relationOf(
  line: Line,
  entities: ReadonlyMap<string, LocalEntity>,
  type: string,
  head: number,
  tail: number,
): LocalRelation[] {
  const ours = WIKIDATA[type.split(' ')[0] ?? ''];
  const [first, second] = [head, tail].map((at) => entities.get(`e${line.entities[at]?.[3]}`));
  if (!ours || !first || !second || first === second) return [];
  const [from, to] = ours.turned ? [second, first] : [first, second];
  const allowed = RELATIONS[ours.type].signature.some((ends) => ends[0] === from.kind && ends[1] === to.kind);
  if (!allowed) return [];
  const ends = [...(from.mentions[0] ?? [0, 0]), ...(to.mentions[0] ?? [0, 0])];
  const kin = ours.kin ? { kin: ours.kin } : {};
  const place = { start: Math.min(...ends), end: Math.max(...ends) };
  return [{ type: ours.type, from: from.id, to: to.id, modality: 'asserted', ...place, ...kin }];
}
