import type { ClaimChange, Difference, IngestEvent } from '../../../../shared/contract/index.ts';
import { articleName } from '../../../../shared/model/article-name.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { valueText } from '../correct/change.ts';
import { type MarkedSegment, markedSegments } from '../pages/marked.ts';
import { counted, modalityText, relationText } from '../reading.ts';
import type { Adding } from './adding.ts';

/** What a preview found, article by article, as it is read. */

export interface LookedArticle {
  readonly id: string;
  readonly name: string;
  readonly outcome: IngestEvent['outcome'];
  readonly reason: string | null;
  /** `The Example Courier, 24 March 2024`; empty where neither is known. */
  readonly byline: string;
  readonly claims: readonly LookedClaim[];
  /** The text, cut where a quote of these claims begins or ends; null where it is not shown. */
  readonly text: readonly MarkedSegment[] | null;
}

export interface LookedClaim {
  readonly id: string;
  readonly change: ClaimChange['change'];
  readonly sentence: string;
  readonly quote: string;
  /** Of a changed one, what is other than before. */
  readonly more: readonly string[];
}

/** Articles in the order in which they were read, what failed among them. */
export function lookedArticles(adding: Adding): LookedArticle[] {
  const texts = textsOf(adding);
  const claims = adding.summary?.difference?.claims.list ?? [];
  return adding.events.map(({ id, title, outcome, reason }): LookedArticle => {
    const own = claims.filter(({ article }) => article === id).map(lookedClaim);
    const shown = texts.get(id);
    const text = shown?.text ?? null;
    return {
      id,
      name: articleName({ id, title: title ?? shown?.title ?? null }),
      outcome,
      reason,
      byline: [shown?.source, shown?.publishedAt && dateText(shown.publishedAt)].filter(Boolean).join(', '),
      claims: own,
      text: text === null ? null : markedSegments(text, null, [], quotesIn(text, own)),
    };
  });
}

/** What is said of articles beyond those that a preview looks at; null where it looked at all. */
export function notLookedAt({ summary }: Pick<Adding, 'summary'>): string | null {
  const left = summary?.left ?? 0;
  if (left === 0) return null;
  return `${counted(left, 'more article')} ${left === 1 ? 'was' : 'were'} found and not looked at. Storing takes in all of them.`;
}

interface Shown {
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** Texts by article: those that came back, and what was pasted. */
function textsOf({ input, summary, events }: Adding): ReadonlyMap<string, Shown> {
  const texts = new Map<string, Shown>((summary?.articles ?? []).map((article) => [article.id, article]));
  const [first] = events;
  if (input?.is === 'text' && first) {
    const { title, source, date, text } = input.paste;
    texts.set(first.id, { title: title || null, source: source || null, publishedAt: date || null, text });
  }
  return texts;
}

function lookedClaim({ id, change, type, modality, from, to, quote, values }: ClaimChange): LookedClaim {
  const how = modalityText(modality);
  return {
    id,
    change,
    sentence: `${from} ${relationText(type, 'out')} ${to}${how ? ` (${how})` : ''}`,
    quote,
    more: values.map(valueText),
  };
}

/** Where the quotes stand; one that is told of several claims stands where it stands first. */
export function quotesIn(
  text: string,
  claims: readonly LookedClaim[],
): { id: string; start: number; end: number }[] {
  return claims.flatMap(({ id, change, quote }) => {
    const start = change === 'removed' || quote === '' ? -1 : text.indexOf(quote);
    return start < 0 ? [] : [{ id, start, end: start + quote.length }];
  });
}

/** What would change among entities and decisions; the claims stand at their articles. */
export function aboutEntities(difference: Difference): Difference {
  return { ...difference, claims: { added: 0, removed: 0, changed: 0, list: [] } };
}
