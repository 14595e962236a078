/**
 * Which extracted entity stands for which annotated one, and which relations agree: by the rules of the scorer,
 * written again so that single cases can be looked at. That both come to the same totals is checked on every run.
 */
import type { Both, Entity, Relation } from './articles.ts';

/** Start and end, end exclusive. */
type Span = readonly [start: number, end: number];

/** A paired entity or relation: as annotated and as extracted. */
export interface Pair<T> {
  readonly gold: T;
  readonly predicted: T;
}

/** One article with what agrees in it, what is missing and what is too much. */
export interface Paired extends Both {
  /** From the id of an extracted entity to that of the annotated one. */
  readonly goldOf: ReadonlyMap<string, string>;
  readonly entities: readonly Pair<Entity>[];
  readonly relations: readonly Pair<Relation>[];
  readonly missed: readonly Relation[];
  readonly wrong: readonly Relation[];
}

export function shared([a, b]: Span, [c, d]: Span): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}

export function touches(a: Entity, b: Entity): boolean {
  return sharedBy(a, b) > 0;
}

export function pairArticle({ gold, predicted }: Both): Paired {
  const goldOf = new Map<string, string>();
  for (const kind of ['Person', 'Organization', 'Role', 'Event'] as const) {
    const of = (entities: readonly Entity[]) => entities.filter((entity) => entity.kind === kind);
    for (const [id, goldId] of pairEntities(of(gold.entities), of(predicted.entities)))
      goldOf.set(id, goldId);
  }
  const byId = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const entities = predicted.entities.flatMap((entity) => {
    const same = byId.get(goldOf.get(entity.id) ?? '');
    return same ? [{ gold: same, predicted: entity }] : [];
  });
  return { gold, predicted, goldOf, entities, ...pairRelations(gold.relations, predicted.relations, goldOf) };
}

/**
 * Pairs entities of one kind one to one, those that share most characters first.
 * @returns id of the extracted entity → id of the annotated one
 */
export function pairEntities(gold: readonly Entity[], predicted: readonly Entity[]): Map<string, string> {
  const rows = gold.flatMap((g) =>
    predicted.map((p) => ({ gold: g.id, predicted: p.id, characters: sharedBy(g, p) })),
  );
  const ranked = rows
    .filter(({ characters }) => characters > 0)
    .sort((a, b) => b.characters - a.characters || (a.gold + a.predicted < b.gold + b.predicted ? -1 : 1));
  const taken = new Set<string>();
  const paired = new Map<string, string>();
  for (const row of ranked) {
    if (taken.has(row.gold) || paired.has(row.predicted)) continue;
    taken.add(row.gold);
    paired.set(row.predicted, row.gold);
  }
  return paired;
}

/** Relations agree in type and both ends; of several that differ in modality only, the first stands for all. */
function pairRelations(
  gold: readonly Relation[],
  predicted: readonly Relation[],
  goldOf: ReadonlyMap<string, string>,
): Pick<Paired, 'relations' | 'missed' | 'wrong'> {
  const at = (id: string) => goldOf.get(id) ?? `?${id}`;
  const annotated = firstOf(gold, ({ type, from, to }) => keyOf(type, from, to));
  const stated = firstOf(predicted, ({ type, from, to }) => keyOf(type, at(from), at(to)));
  const relations: Pair<Relation>[] = [];
  const wrong: Relation[] = [];
  for (const [key, relation] of stated) {
    const same = annotated.get(key);
    if (same) relations.push({ gold: same, predicted: relation });
    else wrong.push(relation);
  }
  const missed = [...annotated].filter(([key]) => !stated.has(key)).map(([, relation]) => relation);
  return { relations, missed, wrong };
}

function firstOf<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return first;
}

/** Kinship reads the same from either side. */
export function keyOf(type: string, from: string, to: string): string {
  const [a, b] = type === 'FAMILY_OF' && to < from ? [to, from] : [from, to];
  return `${type}|${a}|${b}`;
}

function sharedBy(a: Entity, b: Entity): number {
  let characters = 0;
  for (const m of a.mentions) for (const n of b.mentions) characters += shared(m, n);
  return characters;
}
