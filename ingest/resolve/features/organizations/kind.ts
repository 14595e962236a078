/** What kind of body each is: a company is no ministry. Graded, because kinds are read by a model. */
import { ORGANIZATION_KINDS } from '../../../../shared/schema/index.ts';
import type { KeyRecord } from '../../tally.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Body, bodyOf } from './body.ts';
import { KINDS_APART } from './kinds-apart.ts';

const APART: ReadonlyMap<string, number> = new Map(
  KINDS_APART.flatMap(([a, b, apart]) => [
    [`${a} ${b}`, apart],
    [`${b} ${a}`, apart],
  ]),
);
const KNOWN: ReadonlySet<string> = new Set(ORGANIZATION_KINDS.filter((kind) => kind !== 'other'));

function apart(a: string, b: string): number {
  if (a === b || !KNOWN.has(a) || !KNOWN.has(b)) return 0;
  return APART.get(`${a} ${b}`) ?? 1;
}

/** What is told once is surer by half than nothing, what is told often nearly certain. */
function sureness(a: Body, b: Body): number {
  const told = Math.min(a.kindsTold, b.kindsTold);
  return told / (told + 0.5);
}

function sum(a: Body, b: Body, worth: (one: string, other: string) => number): number {
  let total = 0;
  for (const [one, share] of a.kinds) {
    for (const [other, part] of b.kinds) total += share * part * worth(one, other);
  }
  return total;
}

/** The same to the last digit whichever comes first. */
function rounded(score: number): number {
  return Math.min(1, Math.max(0, Math.round(score * 1e6) / 1e6));
}

/** Of two names of a well-known body, whatever kind an article takes it for. */
function contradict(a: Body, b: Body): Verdict | null {
  if (a.name.known !== null && a.name.known === b.name.known) return null;
  const score = rounded(sum(a, b, apart) * sureness(a, b));
  if (score === 0) return null;
  const [one, other] = [a, b].map(told).sort();
  return { score, reason: `One is ${one}, the other ${other}` };
}

function agree(a: Body, b: Body): Verdict | null {
  const score = rounded(
    sum(a, b, (one, other) => (one === other && KNOWN.has(one) ? 1 : 0)) * sureness(a, b),
  );
  return score === 0 ? null : { score, reason: `Both are ${inWords(common(a, b))}` };
}

const IN_WORDS: Readonly<Record<string, string>> = {
  country: 'a country',
  government: 'a government’s body',
  military: 'a military body',
  'armed-group': 'an armed group',
  party: 'a party',
  company: 'a company',
  media: 'a news medium',
  international: 'an international body',
  ngo: 'a society or charity',
  education: 'a school or university',
  court: 'a court',
  sport: 'a sports club',
  religious: 'a religious body',
};

function told({ kinds }: Body): string {
  return inWords(kinds.find(([name]) => KNOWN.has(name))?.[0]);
}

function inWords(kind: string | undefined): string {
  return (kind && Object.hasOwn(IN_WORDS, kind) ? IN_WORDS[kind] : undefined) ?? 'something else';
}

/** The kind that most is told of, of both. */
function common(a: Body, b: Body): string | undefined {
  const shares = new Map(b.kinds);
  return a.kinds
    .filter(([kind]) => KNOWN.has(kind) && shares.has(kind))
    .map(([kind, share]) => [kind, share * (shares.get(kind) ?? 0)] as const)
    .sort(([one, m], [other, n]) => n - m || (one < other ? -1 : 1))[0]?.[0];
}

const feature = (name: string, says: (a: Body, b: Body) => Verdict | null): Feature => ({
  name,
  kinds: ['Organization'],
  compare(a: KeyRecord, b: KeyRecord) {
    return a.kind === 'Organization' && b.kind === 'Organization' ? says(bodyOf(a), bodyOf(b)) : null;
  },
});

export const KIND_FEATURES: readonly Feature[] = [
  feature('organization-kinds-contradict', contradict),
  feature('organization-same-kind', agree),
];
