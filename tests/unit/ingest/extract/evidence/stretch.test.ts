import { describe, expect, it } from 'vitest';
import { betterEvidence, stretchOf } from '../../../../../ingest/extract/evidence/stretch.ts';
import { relationOf } from '../../../../../ingest/extract/links/drafts.ts';
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

  it('EXTRACT-17: of two pairs the surer, then the shorter, then the earlier', () => {
    expect(betterEvidence(link(ana, acme, 0.7), link(ana2, acme2, 0.95)).score).toBe(0.95);
    expect(betterEvidence(link(ana, acme, 0.93), link(ana2, acme2, 0.94)).score).toBe(0.93);
    expect(betterEvidence(link(ana2, acme2), link()).from).toBe(ana);
    const one = link();
    expect(betterEvidence(one, link())).toBe(one);
  });

  it('EXTRACT-17: certainty is that of the model, with two decimals', () => {
    expect(relationOf(link(ana, acme, 0.876543), 'a', 'b').confidence).toBe(0.88);
    expect(relationOf(link(ana, acme, 1), 'a', 'b').confidence).toBe(1);
  });
});
