/** What the names of two organizations say. */
import type { Relation } from '../../organizations/relation.ts';
import type { KeyRecord } from '../../tally.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Body, bodyOf, relationOf } from './body.ts';

type Says = (relation: Relation, a: Body, b: Body) => Verdict | null;

function ofNames(name: string, says: Says): Feature {
  return {
    name,
    kinds: ['Organization'],
    compare(a: KeyRecord, b: KeyRecord) {
      if (a.kind !== 'Organization' || b.kind !== 'Organization') return null;
      const [one, other] = inOrder(bodyOf(a), bodyOf(b));
      return one.name.text === '' || other.name.text === '' ? null : says(relationOf(one, other), one, other);
    },
  };
}

/** So that a reason reads the same whichever comes first. */
export function inOrder(a: Body, b: Body): readonly [Body, Body] {
  return a.name.text <= b.name.text ? [a, b] : [b, a];
}

const quoted = (a: Body, b: Body): string => `“${a.name.text}” and “${b.name.text}”`;

/** Both are called the same. A name of few letters or of one word is easily another's as well. */
const sameName = ofNames('organization-same-name', (relation, a) =>
  relation.is === 'same'
    ? { score: a.name.words.length > 1 ? 1 : 0.8, reason: `Both are called “${a.name.text}”` }
    : null,
);

const legalForm = ofNames('organization-legal-form', (relation, a, b) =>
  relation.is === 'legal-form'
    ? { score: 1, reason: `${quoted(a, b)} differ in nothing but the legal form` }
    : null,
);

const spelling = ofNames('organization-spelling', (relation, a, b) =>
  relation.is === 'spelling' ? { score: 1, reason: `${quoted(a, b)} are spellings of one name` } : null,
);

const order = ofNames('organization-word-order', (relation, a, b) =>
  relation.is === 'order'
    ? { score: 1, reason: `${quoted(a, b)} are the same words in another order` }
    : null,
);

const withCountry = ofNames('organization-with-country', (relation, a, b) =>
  relation.is === 'with-country'
    ? { score: 1, reason: `${quoted(a, b)}: one is the other with its country` }
    : null,
);

/** Both names are listed for one body. */
const listed = ofNames('organization-listed', (relation, a, b) =>
  relation.is === 'listed' ? { score: 1, reason: `${quoted(a, b)} are known as names of one body` } : null,
);

const similar = ofNames('organization-similar-spelling', (relation, a, b) =>
  relation.is === 'similar'
    ? {
        score: relation.edits === 1 ? 0.7 : 0.5,
        reason: `${quoted(a, b)} differ in ${relation.edits === 1 ? 'one letter' : 'two letters'}`,
      }
    : null,
);

const beginning = ofNames('organization-beginning', (relation, a, b) =>
  relation.is === 'beginning'
    ? { score: relation.weight, reason: `${quoted(a, b)}: one is the beginning of the other` }
    : null,
);

const another = ofNames('organization-another-body', (relation, a, b) =>
  relation.is === 'another'
    ? { score: relation.weight, reason: `${quoted(a, b)}: “${relation.rest}” makes another body of it` }
    : null,
);

const differ = ofNames('organization-names-differ', (relation, a, b) => {
  if (relation.is !== 'differs') return null;
  return { score: relation.own, reason: `${quoted(a, b)} have words in common, and others of their own` };
});

const apart = ofNames('organization-names-apart', (relation, a, b) =>
  relation.is === 'apart' ? { score: 1, reason: `${quoted(a, b)} have no word in common` } : null,
);

/** One is called by the name of the other. */
const alias: Feature = {
  name: 'organization-alias',
  kinds: ['Organization'],
  compare(a, b) {
    if (a.kind !== 'Organization' || b.kind !== 'Organization') return null;
    const [one, other] = inOrder(bodyOf(a), bodyOf(b));
    if (relationOf(one, other).is === 'same' || relationOf(one, other).is === 'legal-form') return null;
    const said = [aliasVerdict(one, other), aliasVerdict(other, one)].filter((verdict) => verdict !== null);
    return said.reduce<Verdict | null>(
      (best, next) => (best && best.score >= next.score ? best : next),
      null,
    );
  },
};

/** @param named whose name articles use for `called` as well */
function aliasVerdict(named: Body, called: Body): Verdict | null {
  const { name } = named;
  // An acronym is weighed by what it stands for; "the ministry" is what any ministry is called.
  if (name.letters !== null || (name.generic && name.country === null) || !called.calls.has(name.bare))
    return null;
  const share = called.calls.get(name.bare) ?? 0;
  const score = (name.words.length > 1 ? 0.7 : 0.4) + 0.3 * Math.min(1, share);
  return { score, reason: `Articles on “${called.name.text}” call it “${name.text}” as well` };
}

/** Articles call both of them by one more name, which is none of the two. */
const sharedAlias: Feature = {
  name: 'organization-shared-alias',
  kinds: ['Organization'],
  compare(a, b) {
    if (a.kind !== 'Organization' || b.kind !== 'Organization') return null;
    const [one, other] = inOrder(bodyOf(a), bodyOf(b));
    if (one.name.bare === other.name.bare) return null;
    for (const call of one.calls.keys()) {
      if (!other.calls.has(call) || call === one.name.bare || call === other.name.bare) continue;
      if (one.letters.has(call) || !call.includes(' ')) continue;
      return { score: 0.6, reason: `Articles call both “${call}”` };
    }
    return null;
  },
};

export const NAME_FEATURES: readonly Feature[] = [
  sameName,
  legalForm,
  spelling,
  order,
  withCountry,
  listed,
  similar,
  beginning,
  another,
  differ,
  apart,
  alias,
  sharedAlias,
];
