/** Random histories of a few articles, made so that names meet, part and change their ids. */
import fc from 'fast-check';
import {
  country,
  event,
  type Fact,
  fact,
  type Named,
  organization,
  person,
  role,
  type Story,
  story,
} from './stories.ts';

const FUND = 'World Grain Fund';
const FORUM = 'Wide Gulf Forum';
const PERSONS = ['Ada Berg', 'Ben Cole', 'Carla Dunn'].map((name) => person(name));
const SECOND = person('Ada Berg', 2);

/** One organization by its name, by its acronym, and explained; another that explains the same acronym. */
const ORGANIZATIONS = [
  organization(FUND),
  organization('WGF'),
  organization('WGF'),
  organization(FUND, 'WGF'),
  organization(FUND, 'WGF'),
  organization(FORUM, 'WGF'),
  organization(FORUM),
  organization('North Sea Bank'),
  organization('NSB'),
  organization('North Sea Bank', 'NSB'),
  country('Norway'),
];
const TITLES = ['Director', 'director', 'Chief of Staff'];
const EVENTS = [
  event('2024 Grain Summit'),
  event('Grain Summit', { eventType: 'summit', start: '2023-05' }),
  event('talks', { eventType: 'meeting' }),
];

const anyPerson = fc.constantFrom<Named[]>(...PERSONS, ...PERSONS, SECOND);
const anyOrganization = fc.constantFrom<Named[]>(...ORGANIZATIONS);
const modality = fc.constantFrom('asserted', 'asserted', 'alleged', 'planned', 'negated');
const anyRole = fc
  .tuple(fc.constantFrom(...TITLES), fc.option(anyOrganization, { freq: 8, nil: undefined }))
  .map(([title, where]) => role(title, where));

const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(anyPerson, anyRole, modality).map(([p, r, m]) => fact(p, 'HOLDS_ROLE', r, m)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(anyPerson, anyOrganization, modality, fc.constantFrom('current', 'former'))
      .map(([p, o, m, tenure]) => fact(p, 'MEMBER_OF', o, m, { tenure })),
  },
  { weight: 3, arbitrary: fc.tuple(anyOrganization, anyOrganization).map(([a, b]) => fact(a, 'PART_OF', b)) },
  // A role that is said to be in one organization more.
  {
    weight: 2,
    arbitrary: fc.tuple(anyRole, anyOrganization).map(([r, o]) => fact(r, 'ROLE_IN', o)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyPerson, anyPerson, fc.constantFrom('parent', 'child', 'spouse'))
      .map(([a, b, kin]) => fact(a, 'FAMILY_OF', b, 'asserted', { kin })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.oneof(anyPerson, anyOrganization), fc.constantFrom(...EVENTS))
      .map(([who, what]) => fact(who, 'PARTICIPATED_IN', what)),
  },
);

export const ARTICLE_IDS = ['a', 'b', 'c', 'd', 'e'] as const;

/** A revision of one of a handful of articles. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    id: fc.constantFrom(...ARTICLE_IDS),
    facts: fc.array(anyFact, { minLength: 1, maxLength: 4 }),
    publishedAt: fc.constantFrom(null, '2024', '2024-03-01', '2024-03-02'),
    source: fc.constantFrom(null, 'Daily', 'Weekly'),
  })
  .map(({ id, facts, ...head }) => story(id, facts, head));

/** What is done to a store: some articles are taken in together, or one is forgotten. */
export type Step = { readonly take: readonly Story[] } | { readonly forget: string };

export const anyHistory: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.array(anyStory, { minLength: 1, maxLength: 4 }).map((take) => ({ take })) },
    { weight: 1, arbitrary: fc.constantFrom(...ARTICLE_IDS).map((forget) => ({ forget })) },
  ),
  { minLength: 2, maxLength: 10 },
);

/** The articles that stand after a history in which every revision replaces the one before. */
export function standingAfter(history: readonly Step[]): Story[] {
  const standing = new Map<string, Story>();
  for (const step of history) {
    if ('forget' in step) standing.delete(step.forget);
    else for (const one of step.take) standing.set(one.article.id, one);
  }
  return [...standing.values()];
}
