/** Whether a claim's confidence is what it says: of claims with .8, eight in ten should be right. */
import { percent, table } from '../markdown.ts';
import type { Paired } from '../pairing.ts';
import type { ArticleSet } from '../sets.ts';

/** A claim with its confidence, and whether it is right. */
export interface Judged {
  readonly type: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  /** Lower end; each bin holds a tenth, the last one 1 as well. */
  readonly from: number;
  readonly claims: number;
  /** Mean confidence, 0 to 1. */
  readonly confidence: number;
  /** Share of the claims that are right, 0 to 1. */
  readonly right: number;
}

const BINS = 10;

/** The ten bins in order; an empty one has zeros. */
export function binsOf(claims: readonly Judged[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const own = claims.filter(({ confidence }) => binOf(confidence) === bin);
    return {
      from: bin / BINS,
      claims: own.length,
      confidence: mean(own.map(({ confidence }) => confidence)),
      right: mean(own.map(({ right }) => (right ? 1 : 0))),
    };
  });
}

function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}

/** Expected calibration error: how far confidence is from the share right, weighed by claims; 0 to 1. */
export function calibrationError(bins: readonly Bin[]): number {
  const claims = bins.reduce((sum, bin) => sum + bin.claims, 0);
  const off = bins.reduce((sum, bin) => sum + bin.claims * Math.abs(bin.confidence - bin.right), 0);
  return claims > 0 ? off / claims : 0;
}

export function judgedIn(articles: readonly Paired[]): Judged[] {
  return articles
    .flatMap(({ relations, wrong }) => [
      ...relations.map(({ predicted }) => ({ ...predicted, right: true })),
      ...wrong.map((relation) => ({ ...relation, right: false })),
    ])
    .flatMap(({ type, confidence, right }) =>
      confidence === null || confidence === undefined ? [] : [{ type, confidence, right }],
    );
}

export function confidenceText(sets: readonly ArticleSet<Paired>[]): string {
  return sets.map(({ title, articles }) => ofSet(title, judgedIn(articles))).join('\n\n');
}

function ofSet(title: string, claims: readonly Judged[]): string {
  const types = [...new Set(claims.map(({ type }) => type))].sort();
  const groups = [
    group('all', claims),
    ...types.map((type) =>
      group(
        type,
        claims.filter((claim) => claim.type === type),
      ),
    ),
  ];
  const columns = ['relation', 'claims', ...binsOf([]).map(({ from }) => `from ${from.toFixed(1)}`)];
  const measures = ['relation', 'claims', 'mean confidence', 'right', 'expected calibration error'];
  return `Share of claims that are right, by confidence (${title}):

${table(columns, groups.map(sharesOf))}

${table(measures, groups.map(errorOf))}`;
}

interface Group {
  readonly name: string;
  readonly claims: readonly Judged[];
  readonly bins: readonly Bin[];
}

function group(name: string, claims: readonly Judged[]): Group {
  return { name, claims, bins: binsOf(claims) };
}

function sharesOf({ name, claims, bins }: Group): (string | number)[] {
  const shares = bins.map((bin) => (bin.claims > 0 ? `${percent(bin.right)} of ${bin.claims}` : '–'));
  return [name, claims.length, ...shares];
}

function errorOf({ name, claims, bins }: Group): (string | number)[] {
  const confidence = mean(claims.map((claim) => claim.confidence));
  const right = mean(claims.map((claim) => (claim.right ? 1 : 0)));
  return [name, claims.length, ...[confidence, right, calibrationError(bins)].map(percent)];
}

/** 0 of nothing. */
function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
