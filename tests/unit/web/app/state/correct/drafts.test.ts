import { describe, expect, it } from 'vitest';
import { DecideRequestSchema, VerbNameSchema } from '../../../../../../shared/contract/index.ts';
import { KIND_NAMES, RELATION_TYPES, relationDefinition } from '../../../../../../shared/schema/index.ts';
import {
  type AddedClaim,
  type Chosen,
  type Draft,
  draftProblem,
  newClaim,
  possibleTypes,
  requestOf,
  VERBS,
  withEnd,
  withType,
} from '../../../../../../web/app/state/correct/drafts.ts';

const ADA: Chosen = { id: 'ada', kind: 'Person', name: 'Ada Berg' };
const BEN: Chosen = { id: 'ben', kind: 'Person', name: 'Ben Cole' };
const FUND: Chosen = { id: 'fund', kind: 'Organization', name: 'World Grain Fund' };
const SUMMIT: Chosen = { id: 'summit', kind: 'Event', name: 'Summit' };

const claim = (more: Partial<AddedClaim> = {}): AddedClaim => ({
  ...newClaim(ADA),
  type: 'MEMBER_OF',
  to: FUND,
  ...more,
});
/** One of each verb, with all that it needs. */
const WHOLE: readonly Draft[] = [
  { verb: 'merge', a: ADA, b: BEN },
  { verb: 'apart', a: ADA, b: BEN },
  { verb: 'split', entity: ADA, article: 'news/monday', called: 'A. Berg' },
  { verb: 'rename', entity: ADA, name: ' Ada B. Berg ' },
  { verb: 'kind', entity: ADA, kind: 'Organization' },
  { verb: 'reject-entity', entity: ADA },
  { verb: 'reject-claim', claim: 'c1', told: 'She leads it' },
  claim(),
  { verb: 'pin', entity: FUND, property: 'organizationKind', value: 'ngo' },
];

describe('APP-69 what is to be decided', () => {
  it('APP-69: there is a form for each verb of the API, and it says what it does', () => {
    expect(WHOLE.map(({ verb }) => verb).sort()).toEqual([...VerbNameSchema.options].sort());
    for (const { verb } of WHOLE) expect(VERBS[verb].does).toMatch(/\.$/u);
  });

  it.each(WHOLE.map((draft) => [draft.verb, draft] as const))(
    'APP-69: %s, filled in, is a request that the API takes and that only asks what it would change',
    (verb, draft) => {
      expect(draftProblem(draft)).toBeNull();
      const request = requestOf(draft, ' because ');
      expect(request).toMatchObject({ verb, note: 'because', preview: true });
      expect(DecideRequestSchema.safeParse(request).success).toBe(true);
      expect(requestOf(draft, '  ')).toMatchObject({ note: null });
    },
  );

  it('APP-69: all that an article says is another, or only what it calls so', () => {
    const split = (called: string) =>
      requestOf({ verb: 'split', entity: ADA, article: 'news/monday', called }, '');
    expect(split('')).not.toHaveProperty('called');
    expect(split('A. Berg')).toMatchObject({ called: 'A. Berg' });
  });

  it.each<[string, Draft]>([
    ['Pick the other one.', { verb: 'merge', a: ADA, b: null }],
    ['These are one already. Pick another.', { verb: 'apart', a: ADA, b: ADA }],
    ['Pick the article that is about another.', { verb: 'split', entity: ADA, article: '', called: '' }],
    ['Write its name.', { verb: 'rename', entity: ADA, name: ' ' }],
    ['It is called so already. Write another name.', { verb: 'rename', entity: ADA, name: 'Ada Berg ' }],
    ['Pick the kind that it is.', { verb: 'kind', entity: ADA, kind: 'Person' }],
    ['Pick a property.', { verb: 'pin', entity: ADA, property: 'organizationKind', value: 'ngo' }],
    ['Give its value.', { verb: 'pin', entity: FUND, property: 'organizationKind', value: ' ' }],
    [
      'Write the date as 2024, 2024-03 or 2024-03-24.',
      { verb: 'pin', entity: SUMMIT, property: 'start', value: 'May' },
    ],
    ['Pick both ends.', claim({ to: null })],
    ['Pick a relation.', claim({ type: null })],
    ['A relation goes between two.', claim({ to: ADA, type: 'FAMILY_OF' })],
    ['Say its part.', claim({ to: SUMMIT, type: 'PARTICIPATED_IN' })],
    ['Say its kin.', claim({ to: BEN, type: 'FAMILY_OF' })],
    ['No person “role in” a organization. Pick another relation, or other ends.', claim({ type: 'ROLE_IN' })],
  ])('APP-69: "%s" is said while it is missing, and nothing is asked', (problem, draft) => {
    expect(draftProblem(draft)).toBe(problem);
    expect(requestOf(draft, '')).toBeNull();
  });

  it('APP-69: of a claim only the qualifiers that its relation has are sent', () => {
    const qualifiers = { tenure: 'former', kin: 'sibling', since: ' ' };
    expect(requestOf(claim({ qualifiers }), '')).toMatchObject({ qualifiers: { tenure: 'former' } });
  });

  it('APP-69: the relations that are offered are those that can be between the two', () => {
    expect(possibleTypes(null, null)).toEqual(RELATION_TYPES);
    for (const from of KIND_NAMES) {
      for (const to of KIND_NAMES) {
        const ends = [
          { ...ADA, kind: from },
          { ...FUND, kind: to },
        ] as const;
        for (const type of possibleTypes(...ends))
          expect(relationDefinition(type).signature).toContainEqual([from, to]);
      }
    }
    expect(possibleTypes(ADA, BEN)).toEqual(['FAMILY_OF']);
  });

  it('APP-69: another end or relation takes away what no longer fits, and nothing else', () => {
    const member = claim({ qualifiers: { tenure: 'former' } });
    expect(withEnd(member, 'to', SUMMIT)).toMatchObject({ to: SUMMIT, type: null, qualifiers: {} });
    expect(withEnd(member, 'from', BEN)).toMatchObject({
      from: BEN,
      type: 'MEMBER_OF',
      qualifiers: { tenure: 'former' },
    });
    expect(withType(member, 'WORKS_FOR').qualifiers).toEqual({ tenure: 'former' });
    expect(withType(member, 'FOUNDED').qualifiers).toEqual({});
    expect(withType(member, null)).toMatchObject({ type: null, qualifiers: {} });
  });
});
