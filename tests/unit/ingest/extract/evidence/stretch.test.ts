import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betterEvidence, stretchOf } from '../../../../../ingest/extract/evidence/stretch.ts';
import { relationOf } from '../../../../../ingest/extract/links/drafts.ts';
import type { Link } from '../../../../../ingest/extract/links/scores.ts';
import { linkOf, mentionsIn } from '../../../../support/mentions.ts';

const text = 'Ana of Acme. Ana left Acme';
const [ana, acme, ana2, acme2] = mentionsIn(text, [
  ['Ana', 'person'],
  ['Acme', 'organization'],
  ['Ana', 'person'],
  ['Acme', 'organization'],
]);
const link = (from = ana, to = acme, score = 0.9) => linkOf('MEMBER_OF', from, to, { score });

describe('evidence', () => {
  it('EXTRACT-17: is the shortest stretch that holds both mentions, in whatever order', () => {
    expect(stretchOf(ana!, acme!)).toEqual([0, 11]);
    expect(stretchOf(acme!, ana!)).toEqual([0, 11]);
  });

  it('EXTRACT-17: stands within a sentence, unless a pair across two is much surer', () => {
    const across = link(ana2, acme, 0.99);
    expect(betterEvidence(link(ana, acme, 0.75), across).from).toBe(ana);
    expect(betterEvidence(link(ana, acme, 0.6), across)).toBe(across);
  });

  it('EXTRACT-17: of two pairs the surer, then the earlier, then the shorter', () => {
    expect(betterEvidence(link(ana, acme, 0.7), link(ana2, acme2, 0.95)).from).toBe(ana2);
    expect(betterEvidence(link(ana, acme, 0.93), link(ana2, acme2, 0.94)).from).toBe(ana);
    expect(betterEvidence(link(ana2, acme2), link()).from).toBe(ana);
    const one = link();
    expect(betterEvidence(one, link())).toBe(one);
    expect(betterEvidence(link(ana, acme2), one)).toBe(one);
  });

  it('EXTRACT-35: rather one whose event or title the labels do not doubt', () => {
    const doubted = (certainty: number) => linkOf('MEMBER_OF', ana, { ...acme!, certainty }, { score: 0.8 });
    expect(betterEvidence(doubted(0.4), link(ana2, acme2, 0.8)).from).toBe(ana2);
    expect(betterEvidence(doubted(0.9), link(ana2, acme2, 0.8)).from).toBe(ana);
  });

  it('EXTRACT-35: a place later in the text has to be surer by so much a sentence', () => {
    expect(betterEvidence(link(ana, acme, 0.8), link(ana2, acme2, 0.85)).from).toBe(ana);
    expect(betterEvidence(link(ana, acme, 0.8), link(ana2, acme2, 0.95)).from).toBe(ana2);
    const far = (by: number) => ({ ...acme2!, sentence: acme2!.sentence + by });
    const farAna = { ...ana2!, sentence: ana2!.sentence + 4 };
    expect(betterEvidence(link(ana, acme, 0.5), link(farAna, far(4), 0.95)).from).toBe(ana);
  });

  it('EXTRACT-35: a place in the opening has to be surer than one behind it', () => {
    const opening = (score: number, where: 'headline' | 'lead') =>
      linkOf('MEMBER_OF', ana, acme, { score, ...{ opening: where } });
    const behind = link(ana2, acme2, 0.6);
    expect(betterEvidence(opening(0.7, 'headline'), behind).from).toBe(ana2);
    expect(betterEvidence(opening(0.9, 'headline'), behind).from).toBe(ana);
    expect(betterEvidence(opening(0.6, 'lead'), behind).from).toBe(ana2);
    expect(betterEvidence(opening(0.7, 'lead'), behind).from).toBe(ana);
  });

  it('EXTRACT-35: a relation is as sure as its surest place, and each place is compared by its own', () => {
    const better = betterEvidence(link(ana, acme, 0.8), link(ana2, acme2, 0.85));
    expect(better).toMatchObject({ from: ana, score: 0.85 });
    expect(betterEvidence(better, link(ana2, acme2, 0.95)).from).toBe(ana2);
    expect(betterEvidence(link(ana2, acme2, 0.95), better)).toMatchObject({ from: ana2, score: 0.95 });
  });

  it('EXTRACT-35: of many places the order in which they come does not matter', () => {
    const places = fc.record({
      score: fc.double({ min: 0.2, max: 1, noNaN: true }),
      at: fc.integer({ min: 0, max: 400 }),
      sentence: fc.integer({ min: 0, max: 30 }),
    });
    const pairs = fc.uniqueArray(places, { minLength: 1, maxLength: 6, selector: ({ at }) => at });
    const best = (all: readonly Link[]) => {
      const { from, score } = all.reduce((a, b) => betterEvidence(a, b));
      return [from.start, score];
    };
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 5 }), (made, turn) => {
        const links = made.map(({ score, at, sentence }) => {
          const move = (mention: typeof ana) => ({ ...mention!, start: at, end: at + 3, sentence });
          return link(move(ana), move(acme), score);
        });
        const turned = [...links.slice(turn), ...links.slice(0, turn)];
        expect(best(turned)).toEqual(best(links));
        expect(best(links.toReversed())).toEqual(best(links));
      }),
    );
  });

  it('EXTRACT-17: certainty is that of the model, with two decimals', () => {
    expect(relationOf(link(ana, acme, 0.876543), 'a', 'b').confidence).toBe(0.88);
    expect(relationOf(link(ana, acme, 1), 'a', 'b').confidence).toBe(1);
  });
});
