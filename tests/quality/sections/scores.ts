/** The scorer's own table, for each set of articles and for each kind of article. */
import { type Both, sourceOf } from '../articles.ts';
import { percent, table } from '../markdown.ts';
import type { Score, Scores } from '../scorer.ts';
import type { ArticleSet } from '../sets.ts';

const FIGURES = [
  'names Person',
  'names',
  'names~',
  'names Organization',
  'entities Person',
  'entities Organization',
  'entities Role',
  'entities Event',
  'roles',
  'roles+org',
  'relations',
  'participants',
  'as',
  'events',
  'events+type',
  'modality',
  'evidence',
];

/** @param heldOut whether the model names articles that it was not trained on */
export function scoresText(sets: readonly ArticleSet<Both>[], score: Score, heldOut: boolean): string {
  const tables = sets.map(({ title, articles }) => {
    return `${articles.length} articles (${title}):\n\n${scoreTable(score(articles))}`;
  });
  return [...(heldOut ? [] : [ALL_SEEN]), ...tables].join('\n\n');
}

const ALL_SEEN = `The model names no articles that were held out of its training (\`heldout.json\` beside its files): it has
seen all of gold-train, so that only the figures of gold tell how it reads what it does not know.`;

function scoreTable(scores: Scores): string {
  const rows = FIGURES.flatMap((figure) => {
    const found = scores.get(figure);
    if (!found) return [];
    const { precision, recall, f1, gold, predicted } = found;
    return [[figure, percent(precision), percent(recall), percent(f1), gold, predicted]];
  });
  return table(['figure', 'precision', 'recall', 'F1', 'gold', 'stated'], rows);
}

const BY_KIND = ['names', 'entities Role', 'roles', 'roles+org', 'relations', 'participants', 'events+type'];

/** F1 of the main figures by where the articles come from. */
export function kindsText(sets: readonly ArticleSet<Both>[], score: Score): string {
  const rows = sets.flatMap(({ title, articles }) =>
    [...new Set(articles.map(({ gold }) => sourceOf(gold.id)))].sort().map((source) => {
      const own = articles.filter(({ gold }) => sourceOf(gold.id) === source);
      const scores = score(own);
      return [title, source, own.length, ...BY_KIND.map((figure) => percent(scores.get(figure)?.f1 ?? 0))];
    }),
  );
  return `F1 by kind of article:\n\n${table(['set', 'kind', 'articles', ...BY_KIND], rows)}`;
}
