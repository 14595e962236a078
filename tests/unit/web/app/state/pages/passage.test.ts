import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../../../web/app/state/pages/passage.ts';

const offsets = fc.integer({ min: -5, max: 60 });
const spans = fc.tuple(offsets, offsets).map(([start, end]) => ({ start, end }));
const mentions = fc.array(
  fc.tuple(spans, fc.constantFrom('a', 'b', 'c')).map(([span, entity]) => ({ ...span, entity })),
  { maxLength: 12 },
);
const texts = fc.string({ maxLength: 50, unit: 'binary' });

describe('APP-6 a text with its quote and mentions', () => {
  it('is the text to the letter when its segments are put together', () => {
    fc.assert(
      fc.property(texts, fc.option(spans), mentions, (text, quote, found) => {
        const cut = segments(text, quote, found);
        expect(cut.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of cut) expect(text.startsWith(segment.text, segment.start)).toBe(true);
      }),
    );
  });

  it('marks exactly the letters of the quote', () => {
    fc.assert(
      fc.property(texts, spans, mentions, (text, quote, found) => {
        const marked = segments(text, quote, found).filter((segment) => segment.quoted);
        expect(marked.map((segment) => segment.text).join('')).toBe(
          quote.start < quote.end ? text.slice(Math.max(0, quote.start), Math.max(0, quote.end)) : '',
        );
      }),
    );
  });

  it('has an entity where a mention covers a letter, and nowhere else', () => {
    fc.assert(
      fc.property(texts, fc.option(spans), mentions, (text, quote, found) => {
        for (const { start, text: part, entity } of segments(text, quote, found)) {
          for (let at = start; at < start + part.length; at += 1) {
            const covering = found.filter((mention) => mention.start <= at && at < mention.end);
            if (entity === null) expect(covering).toEqual([]);
            else expect(covering.map((mention) => mention.entity)).toContain(entity);
          }
        }
      }),
    );
  });

  it('has no two segments in a row that are the same, and none that is empty', () => {
    fc.assert(
      fc.property(texts, fc.option(spans), mentions, (text, quote, found) => {
        const cut = segments(text, quote, found);
        for (const [index, segment] of cut.entries()) {
          expect(segment.text).not.toBe('');
          const next = cut[index + 1];
          if (next) expect([segment.quoted, segment.entity]).not.toEqual([next.quoted, next.entity]);
        }
      }),
    );
  });

  it('does not depend on the order of the mentions', () => {
    fc.assert(
      fc.property(
        texts,
        mentions,
        (text, found) =>
          void expect(segments(text, null, [...found].reverse())).toEqual(segments(text, null, found)),
      ),
    );
  });

  it('takes the shorter of two mentions that lie in each other', () => {
    const text = 'the Bank of England';
    const cut = segments(text, null, [
      { entity: 'bank', start: 4, end: 19 },
      { entity: 'england', start: 12, end: 19 },
    ]);
    expect(cut.map(({ text: part, entity }) => [part, entity])).toEqual([
      ['the ', null],
      ['Bank of ', 'bank'],
      ['England', 'england'],
    ]);
  });

  it('is one segment where nothing is marked, and none where there is no text', () => {
    expect(segments('plain', null, [])).toEqual([{ text: 'plain', start: 0, quoted: false, entity: null }]);
    expect(segments('', null, [])).toEqual([]);
  });

  it('cuts 50,000 letters with a thousand mentions', () => {
    const text = 'x'.repeat(50_000);
    const many = Array.from({ length: 1000 }, (_, index) => ({
      entity: 'e',
      start: index * 50,
      end: index * 50 + 10,
    }));
    expect(segments(text, { start: 100, end: 200 }, many).length).toBeGreaterThan(1_990);
  });
});
