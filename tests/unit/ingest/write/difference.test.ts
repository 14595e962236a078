import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Statements, statementsOf } from '../../../../ingest/resolve/profiles.ts';
import {
  claimHash,
  differenceOf,
  linkId,
  mergeDifferences,
  type Standing,
} from '../../../../ingest/write/difference.ts';
import type { Claim } from '../../../../shared/model/graph.ts';
import { anyStory } from '../../../support/histories.ts';
import type { Story } from '../../../support/stories.ts';

const of = ({ article, extraction }: Story): Statements => statementsOf({ ...article, id: 'x' }, extraction);
/** What stands once these statements are written, as it comes back from the store. */
const written = ({ profiles, claims }: Statements): Standing => ({
  profiles: JSON.parse(JSON.stringify(profiles)),
  claims: claims.map((claim) => ({ ...claim, hash: claimHash(claim) })),
});
const NOTHING: Standing = { profiles: [], claims: [] };
const idAndHash = (claims: readonly Claim[]) => claims.map((claim) => claim.id + claimHash(claim)).sort();

describe('WRITE-22: the difference is what must go and what must come, and nothing else', () => {
  test('WRITE-22: of the same there is none', () => {
    fc.assert(
      fc.property(anyStory, (one) => {
        const none = { addedProfiles: [], removedProfiles: [], addedClaims: [], removedClaims: [] };
        expect(differenceOf(written(of(one)), of(one))).toEqual(none);
      }),
      { numRuns: 50 },
    );
  });

  test('WRITE-22: what stands, without what goes and with what comes, is what should stand', () => {
    fc.assert(
      fc.property(anyStory, anyStory, (before, after) => {
        const difference = differenceOf(written(of(before)), of(after));
        const gone = new Set(difference.removedClaims.map(({ id, hash }) => id + hash));
        const stay = idAndHash(of(before).claims).filter((id) => !gone.has(id));
        expect([...stay, ...idAndHash(difference.addedClaims)].sort()).toEqual(idAndHash(of(after).claims));
        const text = (profiles: Statements['profiles']) => profiles.map((profile) => JSON.stringify(profile));
        const gonePersons = new Set(text(difference.removedProfiles));
        const stayPersons = text(of(before).profiles).filter((profile) => !gonePersons.has(profile));
        expect([...stayPersons, ...text(difference.addedProfiles)].sort()).toEqual(
          text(of(after).profiles).sort(),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('WRITE-22: from nothing all comes, to nothing all goes', () => {
    fc.assert(
      fc.property(anyStory, (one) => {
        expect(differenceOf(NOTHING, of(one)).addedClaims).toEqual(of(one).claims);
        const forgotten = differenceOf(written(of(one)), { profiles: [], claims: [] });
        expect(forgotten.removedProfiles).toEqual(of(one).profiles);
        expect(mergeDifferences([forgotten, differenceOf(NOTHING, of(one))]).removedClaims).toEqual(
          forgotten.removedClaims,
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('WRITE-23: a claim is another one when anything of it is', () => {
  const claim: Claim = {
    id: 'c',
    article: 'x',
    type: 'MEMBER_OF',
    from: 'a',
    to: 'b',
    fromKey: 'A',
    toKey: 'B',
    modality: 'asserted',
    quote: 'A is in B',
    start: 0,
    end: 9,
    confidence: 0.5,
    extractor: '1',
    qualifiers: { tenure: 'current' },
  };

  test.each<[string, Partial<Claim>]>([
    ['start', { start: 1 }],
    ['end', { end: 8 }],
    ['quote', { quote: 'a is in B' }],
    ['confidence', { confidence: 0.6 }],
    ['extractor', { extractor: '2' }],
    ['a qualifier', { qualifiers: { tenure: 'former' } }],
    ['one qualifier less', { qualifiers: {} }],
    ['another qualifier of the same value', { qualifiers: { kin: 'current' } }],
  ])('WRITE-23: by %s', (_, change) => {
    expect(claimHash({ ...claim, ...change })).not.toBe(claimHash(claim));
  });

  test('WRITE-23: an edge of keys has one id, and another for each type and direction', () => {
    const ids = [claim, { ...claim, type: 'OWNS' as const }, { ...claim, fromKey: 'B', toKey: 'A' }].map(
      linkId,
    );
    expect(new Set(ids).size).toBe(3);
    expect(linkId({ ...claim })).toBe(ids[0]);
  });
});
