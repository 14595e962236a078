/** Random histories of a few articles, made so that names meet, part and change their ids. */
import fc from 'fast-check';
import type { Anchor, Decision, Verb } from '../../shared/model/decision.ts';
import { hashId } from '../../shared/model/ids.ts';
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
/** Some under two spellings or by the surname alone, so that names meet that are not the same. */
const PERSONS = [
  'Ada Berg',
  'Ada Berg',
  'Ben Cole',
  'Benjamin Cole',
  'B. Cole',
  'Cole',
  'Berg',
  'Ada M. Berg',
  'Carla Dunn',
  'Carla Dunn Berg',
].map((name) => person(name));
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
  event('talks in Oslo', { eventType: 'meeting', start: '2024-03' }),
  event('a meeting', { eventType: 'meeting', start: '2024-03-01', place: 'Oslo' }),
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

/** Whom a decision is about: a name as it may stand in one of the articles. */
const anyAnchor = fc
  .record({ article: fc.constantFrom(...ARTICLE_IDS), who: fc.oneof(anyPerson, anyOrganization) })
  .map(({ article, who }): Anchor => ({ article, kind: who.kind, quote: who.forms.at(-1) ?? who.name }));
/** What an article may call one of two whom it takes for one. */
const anyForm = fc.oneof(anyPerson, anyOrganization).map(({ forms, name }) => forms.at(-1) ?? name);
const someAnchors = fc.array(anyAnchor, { minLength: 1, maxLength: 2 });

const anyVerb: fc.Arbitrary<Verb> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ verb: fc.constant('merge' as const), a: someAnchors, b: someAnchors }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ verb: fc.constant('apart' as const), a: someAnchors, b: someAnchors }),
  },
  { weight: 1, arbitrary: anyAnchor.map((of) => ({ verb: 'split' as const, of })) },
  {
    weight: 1,
    arbitrary: fc.record({ verb: fc.constant('split' as const), of: anyAnchor, called: anyForm }),
  },
  { weight: 1, arbitrary: someAnchors.map((of) => ({ verb: 'reject-entity' as const, of })) },
  {
    weight: 1,
    arbitrary: fc.record({
      verb: fc.constant('kind' as const),
      of: someAnchors,
      kind: fc.constantFrom('Person' as const, 'Organization' as const),
    }),
  },
  { weight: 1, arbitrary: someAnchors.map((of) => ({ verb: 'rename' as const, of, name: 'Zoe Quill' })) },
);

/** Decisions as people take them, at few moments, so that some are of the same one. */
export const anyDecision: fc.Arbitrary<Decision> = fc
  .record({ verb: anyVerb, at: fc.constantFrom('2024-05-01T10:00:00Z', '2024-05-02T10:00:00Z') })
  .map(({ verb, at }) => ({ ...verb, id: hashId(JSON.stringify(verb), at), author: 'a', at, note: null }));

/** What is done to a store: some articles are taken in together, or one is forgotten. */
export type Step = { readonly take: readonly Story[] } | { readonly forget: string };

/** Or something is decided, or taken back. */
export type DecidedStep =
  | Step
  | { readonly decide: Decision }
  /** The nth of those that stand, counted from the first again and again. */
  | { readonly undo: number };

const taking = fc.array(anyStory, { minLength: 1, maxLength: 4 }).map((take) => ({ take }));
const forgetting = fc.constantFrom(...ARTICLE_IDS).map((forget) => ({ forget }));

export const anyHistory: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: taking }, { weight: 1, arbitrary: forgetting }),
  { minLength: 2, maxLength: 10 },
);

export const anyDecidedHistory: fc.Arbitrary<DecidedStep[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: taking },
    { weight: 1, arbitrary: forgetting },
    { weight: 3, arbitrary: anyDecision.map((decide) => ({ decide })) },
    { weight: 1, arbitrary: fc.nat(9).map((undo) => ({ undo })) },
  ),
  { minLength: 2, maxLength: 10 },
);

/** What stands after a history in which every revision replaces the one before. */
export interface Standing {
  readonly stories: readonly Story[];
  /** In the order in which they were taken. */
  readonly decisions: readonly Decision[];
}

/** The states after each step. */
export function statesOf(history: readonly DecidedStep[]): Standing[] {
  const stories = new Map<string, Story>();
  const decisions = new Map<string, Decision>();
  return history.map((step) => {
    if ('forget' in step) stories.delete(step.forget);
    else if ('take' in step) for (const one of step.take) stories.set(one.article.id, one);
    else if ('decide' in step) decisions.set(step.decide.id, decisions.get(step.decide.id) ?? step.decide);
    else decisions.delete(undone(step.undo, [...decisions.values()])?.id ?? '');
    return { stories: [...stories.values()], decisions: [...decisions.values()] };
  });
}

/** The decision that is taken back; undefined where none stands. */
export function undone(n: number, standing: readonly Decision[]): Decision | undefined {
  return standing[n % Math.max(1, standing.length)];
}

/** The articles that stand after a history. */
export function standingAfter(history: readonly DecidedStep[]): readonly Story[] {
  return statesOf(history).at(-1)?.stories ?? [];
}
