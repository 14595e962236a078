/** What changes in the graph, as a person reads it: first how much, then what. */
import type { ClaimChange, Difference, EntityChange } from '../../shared/contract/index.ts';
import { relationDefinition } from '../../shared/schema/index.ts';
import { oneLine, pad } from './terminal.ts';
import { counted } from './words.ts';

/** Changes of one sort that are told one by one; JSON has them all. */
const MOST_TOLD = 200;
const MARKS = { added: '+', removed: '-', renamed: '~', changed: '~' } as const;
/** Names of kinds stand in a column. */
const KIND_CELLS = 13;
/** Longest part of a quote that is shown, in characters. */
const LONGEST_QUOTE = 160;
/** Stands where a claim that a person added has no article. */
const BY_HAND = /^decision:\w+$/u;

/** @param most changes of one sort that are told one by one */
export function differenceText(difference: Difference, most = MOST_TOLD): string {
  const { entities, claims, decisions } = difference;
  const total = (counts: { readonly [name: string]: unknown }) =>
    Object.values(counts).reduce((sum: number, n) => (typeof n === 'number' ? sum + n : sum), 0);
  if (total(entities) + total(claims) + total(decisions) === 0) return 'Nothing changes in the graph.\n';
  const lines = [
    ` entities  ${tally(entities)}`,
    ` claims    ${tally(claims)}`,
    ...(decisions.touched > 0 ? [` decisions ${counted(decisions.touched, 'decision')} touched`] : []),
    ...part(entities.list, total(entities), most, (shown) => shown.flatMap(entityLines)),
    ...part(claims.list, total(claims), most, claimLines),
    ...part(decisions.list, decisions.touched, most, (shown) => shown.map(({ what }) => `  ~ ${what}`)),
  ];
  return lines.map((line) => `${oneLine(line)}\n`).join('');
}

/** `+3 added, ~1 renamed, -2 removed` */
function tally(counts: {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly renamed?: number;
}): string {
  const { added, removed, changed, renamed = 0 } = counts;
  const parts = [
    added > 0 ? `+${added} added` : '',
    renamed > 0 ? `~${renamed} renamed` : '',
    changed > 0 ? `~${changed} changed` : '',
    removed > 0 ? `-${removed} removed` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'as before';
}

function part<T>(
  list: readonly T[],
  total: number,
  most: number,
  lines: (shown: readonly T[]) => string[],
): string[] {
  if (total === 0) return [];
  const shown = list.slice(0, most);
  const rest = total - shown.length;
  return ['', ...lines(shown), ...(rest > 0 ? [`  … and ${rest} more (--format json names them)`] : [])];
}

function entityLines(entity: EntityChange): string[] {
  const { change, kind, name, was, partOf, values, aliases } = entity;
  const shown = was === null ? name : `${was} → ${name}`;
  const more =
    partOf === null ? '' : change === 'removed' ? `  (is ${partOf.name})` : `  (was part of ${partOf.name})`;
  return [
    `  ${MARKS[change]} ${pad(kind, KIND_CELLS, 'right')} ${shown}${more}`,
    ...values.map(({ property, was: before, is }) => `      ${property}: ${before ?? '—'} → ${is ?? '—'}`),
    ...aliases.gained.map((alias) => `      + also ${alias}`),
    ...aliases.lost.map((alias) => `      - also ${alias}`),
  ];
}

/** Article by article, each in the order of its text. */
function claimLines(claims: readonly ClaimChange[]): string[] {
  const lines: string[] = [];
  let article: string | null = null;
  for (const claim of claims) {
    if (claim.article !== article) lines.push(`  ${BY_HAND.test(claim.article) ? 'By hand' : claim.article}`);
    article = claim.article;
    lines.push(...claimText(claim));
  }
  return lines;
}

function claimText({ change, type, modality, from, to, quote, values }: ClaimChange): string[] {
  const how = modality === 'asserted' ? '' : ` (${modality})`;
  return [
    `    ${MARKS[change]} ${from} – ${relationDefinition(type).reads} – ${to}${how}`,
    ...(quote === '' ? [] : [`        ${quoted(quote)}`]),
    ...values.map(({ property, was, is }) =>
      property === 'quote'
        ? `        was ${quoted(was ?? '')}`
        : `        ${property}: ${was ?? '—'} → ${is ?? '—'}`,
    ),
  ];
}

function quoted(quote: string): string {
  const said = oneLine(quote);
  return `“${said.length > LONGEST_QUOTE ? `${said.slice(0, LONGEST_QUOTE)}…` : said}”`;
}
