/** The most frequent mistakes, each with a sentence in which it happens. */
import { table } from '../markdown.ts';
import { entityMistakes } from '../mistakes/entities.ts';
import { better, type Example, exampleOf } from '../mistakes/examples.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { nameMistakes } from '../mistakes/names.ts';
import { relationMistakes } from '../mistakes/relations.ts';
import type { Paired } from '../pairing.ts';
import type { ArticleSet } from '../sets.ts';

const SHOWN = 30;

/** A kind of mistake with how often it happens. */
export interface Frequent {
  readonly kind: string;
  readonly count: number;
  readonly example: Example | null;
}

export function mistakesIn(paired: Paired): Mistake[] {
  return [...nameMistakes(paired), ...entityMistakes(paired), ...relationMistakes(paired)];
}

/** Kinds of mistakes, the most frequent first, ties by kind. */
export function frequent(articles: readonly Paired[]): Frequent[] {
  const kinds = new Map<string, Frequent>();
  for (const paired of articles) {
    for (const mistake of mistakesIn(paired)) {
      const { count, example } = kinds.get(mistake.kind) ?? { count: 0, example: null };
      const own = exampleOf(paired.gold, mistake);
      const shown = example && own ? better(example, own) : (example ?? own);
      kinds.set(mistake.kind, { kind: mistake.kind, count: count + 1, example: shown });
    }
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

export function mistakesText({ title, articles }: ArticleSet<Paired>): string {
  const all = frequent(articles);
  const total = all.reduce((sum, { count }) => sum + count, 0);
  const rows = all
    .slice(0, SHOWN)
    .map(({ kind, count, example }) => [
      count,
      kind,
      example ? `${example.sentence} (${example.source})` : '–',
    ]);
  return `The ${rows.length} most frequent of ${all.length} kinds of mistakes; ${total} mistakes in ${articles.length} articles (${title}). One wrong
entity can be behind several. Each has a sentence in which it happens, with the place in bold, of an article that is
CC0 or CC BY, named with its licence.

${table(['mistakes', 'kind', 'in this sentence'], rows)}`;
}
