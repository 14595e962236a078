/** Each relation type and each event type: how much is found, and how much of what is stated is right. */
import { type Count, figures, Tally } from '../count.ts';
import { percent, table } from '../markdown.ts';
import type { Paired } from '../pairing.ts';
import type { ArticleSet } from '../sets.ts';

/** By relation type: type, both ends and direction right. */
export function relationTally(articles: readonly Paired[]): Tally {
  const tally = new Tally();
  for (const { relations, missed, wrong } of articles) {
    for (const { gold } of relations) tally.add(gold.type, { gold: 1, predicted: 1, right: 1 });
    for (const { type } of missed) tally.add(type, { gold: 1 });
    for (const { type } of wrong) tally.add(type, { predicted: 1 });
  }
  return tally;
}

/** By event type: an event is right where it is paired with one of its type. */
export function eventTally(articles: readonly Paired[]): Tally {
  const tally = new Tally();
  for (const { gold, predicted, entities } of articles) {
    for (const { eventType } of gold.entities) if (eventType) tally.add(eventType, { gold: 1 });
    for (const { eventType } of predicted.entities) if (eventType) tally.add(eventType, { predicted: 1 });
    for (const pair of entities) {
      const { eventType } = pair.gold;
      if (eventType && pair.predicted.eventType === eventType) tally.add(eventType, { right: 1 });
    }
  }
  return tally;
}

export function typesText(sets: readonly ArticleSet<Paired>[]): string {
  return sets
    .flatMap(({ title, articles }) => [
      tallyTable(`Relation types (${title}):`, 'relation', relationTally(articles)),
      tallyTable(`Event types (${title}):`, 'event', eventTally(articles)),
    ])
    .join('\n\n');
}

function tallyTable(title: string, what: string, tally: Tally): string {
  const rows = tally.entries().map(([key, count]) => row(key, count));
  return `${title}\n\n${table([what, 'gold', 'stated', 'right', 'precision', 'recall', 'F1'], rows)}`;
}

function row(key: string, count: Count): (string | number)[] {
  const { precision, recall, f1 } = figures(count);
  const { gold, predicted, right } = count;
  const shares = [predicted > 0 ? percent(precision) : '–', gold > 0 ? percent(recall) : '–', percent(f1)];
  return [key, gold, predicted, right, ...shares];
}
