/** Mistakes in relations, by what is likely behind them: an end that is not found, far ends, another type. */
import { sentencesOf } from '../../../ingest/extract/text/sentences.ts';
import type { Annotated, Entity, Relation } from '../articles.ts';
import type { Paired } from '../pairing.ts';
import { QUALIFIERS } from '../sections/qualifiers.ts';
import type { Mistake } from './mistake.ts';

export function relationMistakes(paired: Paired): Mistake[] {
  const { missed, wrong } = paired;
  const view = viewOf(paired);
  return [
    ...missed.map((relation) => at(relation, `${relation.type} missed: ${whyMissed(relation, view)}`)),
    ...wrong.map((relation) => at(relation, `${relation.type} wrong: ${whyWrong(relation, view)}`)),
    ...qualifierMistakes(paired),
  ];
}

interface View {
  readonly annotated: ReadonlyMap<string, Entity>;
  readonly stated: ReadonlyMap<string, Entity>;
  /** From the id of an annotated entity to that of the extracted one. */
  readonly predictedOf: ReadonlyMap<string, string>;
  readonly goldOf: ReadonlyMap<string, string>;
  /** Types of the relations of two entities, either way, as annotated and as stated, by the ids of each. */
  readonly annotatedTypes: ReadonlyMap<string, string>;
  readonly statedTypes: ReadonlyMap<string, string>;
  /** Roles for which an organization is stated. */
  readonly withOrganization: ReadonlySet<string>;
  readonly sentenceAt: (offset: number) => number;
}

function viewOf({ gold, predicted, goldOf }: Paired): View {
  return {
    annotated: byId(gold),
    stated: byId(predicted),
    predictedOf: new Map([...goldOf].map(([id, goldId]) => [goldId, id])),
    goldOf,
    annotatedTypes: typesOf(gold.relations),
    statedTypes: typesOf(predicted.relations),
    withOrganization: new Set(
      predicted.relations.filter(({ type }) => type === 'ROLE_IN').map(({ from }) => from),
    ),
    sentenceAt: sentenceFinder(gold.text),
  };
}

function whyMissed({ type, from, to }: Relation, view: View): string {
  for (const id of [from, to]) {
    const entity = view.annotated.get(id);
    if (!view.predictedOf.has(id)) return `its ${entity?.kind} is not found`;
  }
  const ends = [view.predictedOf.get(from) ?? '', view.predictedOf.get(to) ?? ''];
  const other = view.statedTypes.get(endsKey(ends));
  if (other) return other === type ? 'told the other way round' : `taken for ${other}`;
  if (type === 'ROLE_IN' && view.withOrganization.has(ends[0] ?? '')) return 'another organization is stated';
  return togetherIn(view.annotated.get(from), view.annotated.get(to), view)
    ? 'ends in one sentence'
    : 'ends in different sentences';
}

function whyWrong({ type, from, to }: Relation, view: View): string {
  for (const id of [from, to]) {
    const entity = view.stated.get(id);
    if (!view.goldOf.has(id)) return `there is no such ${entity?.kind}`;
  }
  const other = view.annotatedTypes.get(endsKey([view.goldOf.get(from) ?? '', view.goldOf.get(to) ?? '']));
  if (other) return other === type ? 'told the other way round' : `it is ${other}`;
  return 'the two have no relation';
}

/** Values of relations that are right but for them. */
function qualifierMistakes(paired: Paired): Mistake[] {
  return QUALIFIERS.filter(({ relation }) => relation).flatMap(({ name, values }) =>
    values(paired).flatMap(({ gold, predicted, at: { start, end } }) => {
      const [should, is] = [gold || 'none', predicted || 'none'];
      return should === is ? [] : [{ kind: `${name}: ${shown(should)} taken for ${shown(is)}`, start, end }];
    }),
  );
}

const shown = (value: string): string => (/^\d/u.test(value) ? 'a date' : value);

function typesOf(relations: readonly Relation[]): Map<string, string> {
  return new Map(relations.map(({ type, from, to }) => [endsKey([from, to]), type]));
}

function endsKey(ends: readonly string[]): string {
  return [...ends].sort().join('|');
}

function togetherIn(from: Entity | undefined, to: Entity | undefined, { sentenceAt }: View): boolean {
  const sentences = new Set(from?.mentions.map(([start]) => sentenceAt(start)));
  return to?.mentions.some(([start]) => sentences.has(sentenceAt(start))) ?? false;
}

function sentenceFinder(text: string): (offset: number) => number {
  const ends = sentencesOf(text).map((sentence) => sentence.at(-1)?.end ?? 0);
  return (offset) => ends.findIndex((end) => offset < end);
}

function byId({ entities }: Annotated): Map<string, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

function at({ start, end }: Relation, kind: string): Mistake {
  return { kind, start, end };
}
