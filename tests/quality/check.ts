/** That our own pairing comes to the totals of the scorer: else what the tables show is not what is scored. */
import { DramatisError } from '../../shared/errors.ts';
import { type Count, NOTHING, sum, type Tally } from './count.ts';
import type { Paired } from './pairing.ts';
import type { Score } from './scorer.ts';
import { eventTally, relationTally } from './sections/types.ts';

/** @throws DramatisError INTERNAL naming the figure that differs */
export function checkTotals(articles: readonly Paired[], score: Score): void {
  const scores = score(articles);
  for (const [figure, own] of totalsOf(articles)) {
    const theirs = scores.get(figure);
    const right = theirs ? Math.round(theirs.recall * theirs.gold) : 0;
    const same = theirs
      ? theirs.gold === own.gold && theirs.predicted === own.predicted && right === own.right
      : own.gold + own.predicted === 0;
    if (same) continue;
    throw new DramatisError('INTERNAL', `${figure}: the pairing does not come to what the scorer counts`, {
      where: `${show(own)} here, ${show({ gold: theirs?.gold ?? 0, predicted: theirs?.predicted ?? 0, right })} there`,
      advice: 'Bring tests/quality/pairing.ts into line with the scorer.',
    });
  }
}

/** By the scorer's names of the figures. */
export function totalsOf(articles: readonly Paired[]): Map<string, Count> {
  const relations = relationTally(articles);
  const events = eventTally(articles);
  return new Map([
    ...(['Person', 'Organization', 'Role', 'Event'] as const).map(
      (kind) => [`entities ${kind}`, entityCount(articles, kind)] as const,
    ),
    ['roles', relations.get('HOLDS_ROLE')],
    ['participants', relations.get('PARTICIPATED_IN')],
    ['relations', others(relations)],
    ['events+type', events.total()],
  ]);
}

const OWN_FIGURES: readonly string[] = ['HOLDS_ROLE', 'ROLE_IN', 'PARTICIPATED_IN'];

function others(relations: Tally): Count {
  const counts = relations.entries().filter(([type]) => !OWN_FIGURES.includes(type));
  return counts.map(([, count]) => count).reduce(sum, NOTHING);
}

function entityCount(articles: readonly Paired[], kind: string): Count {
  const of = (entities: readonly { readonly kind: string }[]) =>
    entities.filter((entity) => entity.kind === kind).length;
  return articles
    .map(({ gold, predicted, entities }) => ({
      gold: of(gold.entities),
      predicted: of(predicted.entities),
      right: of(entities.map((pair) => pair.gold)),
    }))
    .reduce(sum, NOTHING);
}

function show({ gold, predicted, right }: Count): string {
  return `${right} right of ${predicted} stated and ${gold} annotated`;
}
