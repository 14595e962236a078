/** Kinds, dates, places, tenure and the like: how often they are right where their entity or relation is. */
import type { Entity, Relation } from '../articles.ts';
import { type Count, NOTHING, sum } from '../count.ts';
import { percent, table } from '../markdown.ts';
import type { Pair, Paired } from '../pairing.ts';
import type { ArticleSet } from '../sets.ts';

type Value = string | null | undefined;

/** Where a value belongs, for an example. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A value as annotated and as stated. */
interface Values extends Pair<Value> {
  readonly at: Place;
}

/** One qualifier: what it is called, whether relations have it, and its values where both could have one. */
export interface Qualifier {
  readonly name: string;
  readonly relation: boolean;
  readonly values: (article: Paired) => readonly Values[];
}

const ofEntities = (name: string, kind: Entity['kind'], value: (entity: Entity) => Value): Qualifier => ({
  name,
  relation: false,
  values: ({ entities }) =>
    entities
      .filter(({ gold }) => gold.kind === kind)
      .map(({ gold, predicted }) => ({ gold: value(gold), predicted: value(predicted), at: firstOf(gold) })),
});

const ofRelations = (name: string, type: string | null, value: (relation: Relation) => Value): Qualifier => ({
  name,
  relation: true,
  values: ({ relations }) =>
    relations
      .filter(({ gold }) => !type || gold.type === type)
      .map(({ gold, predicted }) => ({ gold: value(gold), predicted: value(predicted), at: gold })),
});

function firstOf({ mentions }: Entity): Place {
  const [start, end] = mentions[0] ?? [0, 0];
  return { start, end };
}

export const QUALIFIERS: readonly Qualifier[] = [
  ofEntities('organization kind', 'Organization', (entity) => entity.organizationKind),
  ofEntities('role kind', 'Role', (entity) => entity.roleKind),
  ofEntities('event type', 'Event', (entity) => entity.eventType),
  ofEntities('event start', 'Event', (entity) => entity.start),
  ofEntities('event end', 'Event', (entity) => entity.end),
  ofEntities('event place', 'Event', (entity) => entity.place?.toLowerCase()),
  ofEntities('name of an event', 'Event', (entity) => entity.name),
  ofEntities('name of a person', 'Person', (entity) => entity.name),
  ofEntities('name of an organization', 'Organization', (entity) => entity.name),
  ofEntities('title of a role', 'Role', (entity) => entity.name),
  ofRelations('modality', null, (relation) => relation.modality),
  ofRelations('tenure of a role', 'HOLDS_ROLE', (relation) => relation.tenure),
  ofRelations('role held since', 'HOLDS_ROLE', (relation) => relation.since),
  ofRelations('role held until', 'HOLDS_ROLE', (relation) => relation.until),
  ofRelations('founded in', 'FOUNDED', (relation) => relation.since),
  ofRelations('part played', 'PARTICIPATED_IN', (relation) => relation.as),
  { name: 'kin', relation: true, values: kinValues },
];

const INVERSE: Readonly<Record<string, string>> = { parent: 'child', child: 'parent' };

/** Kin is what the subject is to the object: where the ends are told the other way round, it is turned. */
function kinValues({ relations, goldOf }: Paired): Values[] {
  return relations
    .filter(({ gold }) => gold.type === 'FAMILY_OF')
    .map(({ gold, predicted }) => {
      const turned = goldOf.get(predicted.from) !== gold.from;
      const kin = predicted.kin ?? '';
      return { gold: gold.kin, predicted: turned ? (INVERSE[kin] ?? kin) : kin, at: gold };
    });
}

export interface Agreement {
  /** Pairs, with or without a value. */
  readonly pairs: number;
  /** Pairs with one value, or both without. */
  readonly same: number;
  /** Values that are there, on either side and on both. */
  readonly stated: Count;
}

export function agreementOf({ values }: Qualifier, articles: readonly Paired[]): Agreement {
  const pairs = articles.flatMap(values).map(({ gold, predicted }) => [gold || null, predicted || null]);
  const stated = pairs.map(([gold, predicted]) => ({
    gold: gold ? 1 : 0,
    predicted: predicted ? 1 : 0,
    right: gold && gold === predicted ? 1 : 0,
  }));
  return {
    pairs: pairs.length,
    same: pairs.filter(([gold, predicted]) => gold === predicted).length,
    stated: stated.reduce(sum, NOTHING),
  };
}

export function qualifiersText(sets: readonly ArticleSet<Paired>[]): string {
  return sets
    .map(({ title, articles }) => {
      const rows = QUALIFIERS.map((qualifier) => rowOf(qualifier.name, agreementOf(qualifier, articles)));
      const columns = ['figure', 'pairs', 'same', 'annotated', 'found', 'stated', 'of these right'];
      return `Where entity or relation is right (${title}):\n\n${table(columns, rows)}`;
    })
    .join('\n\n');
}

function rowOf(name: string, { pairs, same, stated }: Agreement): (string | number)[] {
  const share = (part: number, of: number) => (of > 0 ? percent(part / of) : '–');
  const { gold, predicted, right } = stated;
  return [name, pairs, share(same, pairs), gold, share(right, gold), predicted, share(right, predicted)];
}
