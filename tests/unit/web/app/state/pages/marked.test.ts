import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedSegments } from '../../../../../../web/app/state/pages/marked.ts';

const TEXT = 'Ada Berg leads the Fund. Ben left.';
const ADA = { entity: 'ada', start: 0, end: 8 };
const FUND = { entity: 'fund', start: 19, end: 23 };
const LEADS = { id: 'leads', start: 0, end: 23 };

const anySpan = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) });

describe('APP-65 the text of an article', () => {
  it('APP-65: marks mentions and claims, and the number stands where the claim ends', () => {
    const cut = markedSegments(TEXT, null, [ADA, FUND], [LEADS]);
    expect(cut.map(({ text, entity, claims, ending }) => [text, entity, claims, ending])).toEqual([
      ['Ada Berg', 'ada', ['leads'], []],
      [' leads the ', null, ['leads'], []],
      ['Fund', 'fund', ['leads'], ['leads']],
      ['. Ben left.', null, [], []],
    ]);
  });

  it('APP-65: several claims on one stretch stand in the order of the list', () => {
    const cut = markedSegments(
      TEXT,
      null,
      [],
      [
        { ...LEADS, id: 'z' },
        { ...LEADS, id: 'a' },
      ],
    );
    expect(cut[0]?.ending).toEqual(['z', 'a']);
  });

  it('APP-65: of mentions that overlap the shortest counts', () => {
    const long = { entity: 'long', start: 0, end: 23 };
    const cut = markedSegments(TEXT, null, [long, ADA], []);
    expect(cut.map(({ entity }) => entity)).toEqual(['ada', 'long', null]);
  });

  it('APP-65: a name within a longer one of the same entity is one link', () => {
    const cut = markedSegments(TEXT, null, [ADA, { ...ADA, start: 4 }], []);
    expect(cut.map(({ text }) => text)).toEqual(['Ada Berg', ' leads the Fund. Ben left.']);
  });

  it('APP-65: put together it is the text to the letter, and the quote is what was quoted', () => {
    fc.assert(
      fc.property(
        fc.option(anySpan),
        fc.array(anySpan, { maxLength: 5 }),
        fc.array(anySpan, { maxLength: 5 }),
        (quote, mentions, claims) => {
          const cut = markedSegments(
            TEXT,
            quote,
            mentions.map((span, n) => ({ ...span, entity: `e${n}` })),
            claims.map((span, n) => ({ ...span, id: `c${n}` })),
          );
          expect(cut.map(({ text }) => text).join('')).toBe(TEXT);
          const inside = (at: number) => Math.min(Math.max(0, at), TEXT.length);
          const quoted = cut.flatMap(({ quoted: is, text }) => (is ? [text] : [])).join('');
          expect(quoted).toBe(
            quote ? TEXT.slice(inside(quote.start), Math.max(inside(quote.start), inside(quote.end))) : '',
          );
          const ended = cut.flatMap(({ ending }) => ending);
          expect(new Set(ended).size).toBe(ended.length);
        },
      ),
    );
  });

  it('APP-65: an empty text has no segments to mark', () => {
    expect(markedSegments('', null, [], [{ id: 'a', start: 0, end: 4 }])).toEqual([]);
  });
});
