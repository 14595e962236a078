import { describe, expect, it } from 'vitest';
import { better, exampleOf, LONGEST, licenceOf } from '../../quality/mistakes/examples.ts';
import { pairArticle } from '../../quality/pairing.ts';
import { frequent, mistakesIn, mistakesText } from '../../quality/sections/mistakes.ts';
import { BOTH, GOLD, TEXT } from './fixture.ts';

const paired = pairArticle(BOTH);
const kinds = mistakesIn(paired).map(({ kind }) => kind);

describe('HOUSE-16: mistakes are told by what is behind them', () => {
  it.each([
    'name boundary: Organization',
    'name of the other kind: Person taken for Organization',
    'name missed: country',
    'name where none is: Organization',
    'Person split in two',
    'Person missed',
    'event of type layoff missed',
    'event type: meeting taken for visit',
    'ROLE_IN missed: another organization is stated',
    'ROLE_IN wrong: the two have no relation',
    'PARTICIPATED_IN missed: its Event is not found',
    'PARTICIPATED_IN missed: ends in one sentence',
    'PARTICIPATED_IN wrong: there is no such Organization',
    'FOUNDED missed: taken for WORKS_FOR',
    'WORKS_FOR wrong: it is FOUNDED',
    'BASED_IN missed: its Organization is not found',
    'tenure of a role: current taken for former',
    'part played: attendee taken for agent',
  ])('HOUSE-16: %s', (kind) => {
    expect(kinds).toContain(kind);
  });

  it('HOUSE-16: what is right is no mistake', () => {
    expect(mistakesIn(pairArticle({ gold: GOLD, predicted: GOLD }))).toEqual([]);
    expect(kinds.filter((kind) => /FAMILY_OF|HOLDS_ROLE/u.test(kind))).toEqual([]);
  });

  it('HOUSE-16: ends of which no sentence has both are told so', () => {
    const far = { type: 'WORKS_FOR', from: 'p1', to: 'o1', modality: 'asserted', start: 0, end: 5 };
    const [acme] = GOLD.entities.filter(({ id }) => id === 'o1');
    const entities = GOLD.entities.map((entity) =>
      entity === acme ? { ...entity, mentions: entity.mentions.slice(1) } : entity,
    );
    const gold = { ...GOLD, entities, relations: [far] };
    const predicted = { ...gold, relations: [] };
    expect(mistakesIn(pairArticle({ gold, predicted })).map(({ kind }) => kind)).toEqual([
      'WORKS_FOR missed: ends in different sentences',
    ]);
  });

  it('HOUSE-16: the most frequent come first, ties by their words', () => {
    const all = frequent([paired, paired, pairArticle({ gold: GOLD, predicted: GOLD })]);
    expect(all.every(({ count }) => count % 2 === 0)).toBe(true);
    expect(all.map(({ count, kind }) => `${999 - count} ${kind}`)).toEqual(
      all.map(({ count, kind }) => `${999 - count} ${kind}`).sort(),
    );
  });
});

describe('HOUSE-16: a sentence is quoted only where its licence allows it', () => {
  const mistake = { kind: '', start: TEXT.indexOf('Lind,'), end: TEXT.indexOf('Lind,') + 4 };

  it('HOUSE-16: with the place in bold, and the article with its licence', () => {
    expect(exampleOf(GOLD, mistake)).toEqual({
      sentence: '**Lind**, who founded Acme in 1999, is her brother.',
      length: 47,
      source: 'written-lima: CC0',
    });
  });

  it('HOUSE-16: not from other articles', () => {
    for (const id of ['gum-bio-x', 're3d-x', 'redocred-x', 'knet-x', 'x', 'seed', 'reuters-written-x'])
      expect([id, licenceOf(id), exampleOf({ ...GOLD, id }, mistake)]).toEqual([id, null, null]);
    expect(licenceOf('meantime-x')).toContain('CC BY 4.0');
  });

  it('HOUSE-16: in full or not at all', () => {
    const long = `Lind ${'and so on '.repeat(20)}met.`;
    expect(long.length).toBeGreaterThan(LONGEST);
    expect(exampleOf({ ...GOLD, text: long }, { kind: '', start: 0, end: 4 })).toBeNull();
    const ends = exampleOf(GOLD, { ...mistake, end: TEXT.length });
    expect(ends?.sentence).toBe('**Lind, who founded Acme in 1999, is her brother.**');
  });

  it('HOUSE-16: the shorter of two, where it is long enough', () => {
    const example = (length: number, sentence: string) => ({ length, sentence, source: '' });
    const [tiny, short, middle] = [example(9, 'a'), example(50, 'b'), example(90, 'c')];
    expect(better(tiny, middle)).toBe(middle);
    expect(better(middle, short)).toBe(short);
    expect(better(short, example(50, 'a')).sentence).toBe('a');
  });

  it('HOUSE-16: the table has the sentence or a dash', () => {
    const shown = mistakesText({ title: 'x', articles: [paired] });
    expect(shown).toContain('written-lima: CC0');
    const gum = { ...paired, gold: { ...GOLD, id: 'gum-bio-x' } };
    expect(mistakesText({ title: 'x', articles: [gum] })).not.toContain('founded Acme');
  });
});
