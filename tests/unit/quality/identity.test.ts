/** Pairs written by hand that nothing was fitted on, and how they are judged. */
import { describe, expect, test } from 'vitest';
import { inContext } from '../../../ingest/resolve/keys.ts';
import type { Kind } from '../../../shared/schema/index.ts';
import { portraitRecord, writtenPairs } from '../../quality/identity/portrait.ts';
import { type Judged, judged, pairFigures, withKeys, wrong } from '../../quality/identity/verdicts.ts';

const pairs = writtenPairs();
const heldOut = (kind: Kind) => judged(pairs.filter((pair) => pair.heldOut && pair.kind === kind));
const told = ({ pair, score }: Judged) =>
  `${pair.same ? 'one' : 'two'}, said ${score.verdict}: ${pair.family}, ${pair.because}`;

describe('RESOLVE-68: pairs written by hand', () => {
  test('RESOLVE-68: enough of every kind, of many families, each once', () => {
    const of = (kind: Kind) => pairs.filter((pair) => pair.kind === kind).length;
    expect(of('Person')).toBeGreaterThanOrEqual(200);
    expect(of('Organization')).toBeGreaterThanOrEqual(120);
    expect(of('Event')).toBeGreaterThanOrEqual(30);
    expect(new Set(pairs.map(({ family }) => family)).size).toBeGreaterThanOrEqual(25);
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  });

  test('RESOLVE-68: about half are held out, of each kind and whether they are one or two', () => {
    for (const kind of ['Person', 'Organization'] as const) {
      for (const same of [true, false]) {
        const own = pairs.filter((pair) => pair.kind === kind && pair.same === same);
        const share = own.filter((pair) => pair.heldOut).length / own.length;
        expect(share).toBeGreaterThan(0.35);
        expect(share).toBeLessThan(0.65);
      }
    }
  });

  test('RESOLVE-68: a portrait is a key as an article would make it', () => {
    const key = portraitRecord(
      'Person',
      {
        name: 'Lloyd Austin',
        forms: ['Austin'],
        roles: ['Secretary of Defense'],
        bodies: [],
        kin: ['Charlene Austin'],
        countries: ['US'],
        sex: 'm',
        year: '2024',
        with: [],
        participants: [],
      },
      'a1',
    );
    expect(key).toMatchObject({
      id: inContext('Person|lloyd austin', 'state US'),
      nameKey: 'Person|lloyd austin',
      profiles: 1,
      names: { 'Lloyd Austin': 1 },
      aliases: { Austin: 1 },
      traits: {
        role: { 'defense secretary': 1 },
        body: { 'Organization|country|US': 1 },
        kin: { 'Person|charlene austin': 1 },
        country: { US: 1 },
        sex: { m: 1 },
        year: { 2024: 1 },
      },
    });
  });
});

describe('RESOLVE-69: what is said to be one is one', () => {
  test.each([
    ['Person', 0.99, 0.9],
    ['Organization', 0.97, 0.85],
  ] as const)('RESOLVE-69: of held out pairs, %s: precision %f, recall %f', (kind, precision, recall) => {
    const all = heldOut(kind);
    const figures = pairFigures(all);
    const mistakes = wrong(all).map(told).join('\n');
    expect(figures.precision, mistakes).toBeGreaterThanOrEqual(precision);
    expect(figures.recall, mistakes).toBeGreaterThanOrEqual(recall);
  });

  test('RESOLVE-69: persons of one name in one context count as one, and no more than 1 in 100 is not', () => {
    expect(pairFigures(withKeys(heldOut('Person'))).precision).toBeGreaterThanOrEqual(0.99);
  });

  test('RESOLVE-69: organizations of one name in one context count as one, and no more than 3 in 100 are not', () => {
    expect(pairFigures(withKeys(heldOut('Organization'))).precision).toBeGreaterThanOrEqual(0.97);
  });
});
