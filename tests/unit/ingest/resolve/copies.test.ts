import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  areCopies,
  BANDS,
  groupsOfPairs,
  originalOf,
  type Printed,
  pairsOfCopies,
  type Sketch,
  sketchOf,
} from '../../../../ingest/resolve/copies.ts';
import { BAND_NAMES } from '../../../../shared/store/statements/copies.ts';
import { articlesIn, samples } from '../../../support/articles.ts';
import { BODIES, paragraphs, wordsOf } from '../../../support/copies.ts';
import { shuffled } from '../../../support/rounds.ts';

function sketch(text: string): Sketch {
  const found = sketchOf(text);
  if (!found) throw new TypeError('a text without words');
  return found;
}
const copies = (a: string, b: string) => areCopies(sketch(a), sketch(b));
const share = (flags: readonly boolean[]) => flags.filter(Boolean).length / flags.length;

const HEADS = [
  'Breaking: leaders meet as tension rises over deal\nBy Jane Smith, Daily Post | March 3\nOSLO (Agency) - ',
  'What we know of the case so far\nOur correspondent\n',
];
const FOOTER =
  '\nAdditional reporting by Tom Hale. (c) 2024 Daily Post Media. All rights reserved. Sign up for our morning newsletter.';
const headed = (text: string, n: number) => `${HEADS[n % 2]}${text}${FOOTER}`;
const sentences = (text: string) => text.split(/(?<=[.!?])\s+/u);
const cut = (text: string, part: number) =>
  sentences(text)
    .slice(0, Math.ceil(sentences(text).length * part))
    .join(' ');
const longer = (text: string, other: string) => {
  const [all, more] = [sentences(text), sentences(other).slice(2, 5)];
  return all.toSpliced(all.length / 2, 0, ...more).join(' ');
};
/** Two reports of so many words, each with the same quotes between words of its own. */
function sharing(a: string, b: string, quoted: string, part: number): [string, string] {
  const quotes = quoted.split(/\s+/u).slice(0, 300 * part);
  const mixed = (text: string) => {
    const own = text.split(/\s+/u).slice(0, 300 - quotes.length);
    const each = Math.ceil(own.length / Math.ceil(quotes.length / 25));
    return own
      .flatMap((word, n) =>
        n % each === 0 ? [...quotes.slice((n / each) * 25, (n / each) * 25 + 25), word] : [word],
      )
      .join(' ');
  };
  return [mixed(a), mixed(b)];
}

describe('copies of a text', () => {
  let texts: string[] = [];
  beforeAll(async () => {
    const articles = await articlesIn(samples());
    texts = [...new Map(articles.map(({ article }) => [article.title, article.text])).values()];
    expect(texts.length).toBeGreaterThan(20);
  });
  const other = (n: number, by: number) => texts[(n + by) % texts.length] ?? '';

  test('RESOLVE-71: a sketch depends on the words alone, the same on every machine', () => {
    const text = `${paragraphs(0, 4)} Łódź, the city's café`;
    const again = text.toUpperCase().replaceAll(' ', ' \n').replaceAll('.', ' — ').normalize('NFD');
    expect(sketch(again)).toEqual(sketch(text));
    expect(sketch(paragraphs(0, 4)).bands.slice(0, 2)).toMatchInlineSnapshot(`
      [
        "gu6i8.64wlr.1wii5i",
        "ht7ix.3t3nnb.1lf8a7",
      ]
    `);
    expect(sketch(paragraphs(0, 4)).signature.slice(0, 40)).toMatchInlineSnapshot(
      `"615b812fbeb5518d89ad5247f70cd53354a834b9"`,
    );
  });

  test('RESOLVE-71: a sketch is small, whatever the length of the text', () => {
    for (const text of ['one word', wordsOf(40, 1).join(' '), wordsOf(3_000, 1).join(' ')]) {
      expect(sketch(text).bands).toHaveLength(BANDS);
      expect(sketch(text).signature.length).toBeLessThanOrEqual(512);
    }
    expect(BAND_NAMES).toHaveLength(BANDS);
    expect(BANDS).toBeLessThanOrEqual(16);
  });

  test('RESOLVE-72: a story under another headline, cut in half or with a paragraph more is a copy', () => {
    expect(share(texts.map((text, n) => copies(headed(text, n), headed(text, n + 1))))).toBe(1);
    expect(share(texts.map((text, n) => copies(text, headed(text, n))))).toBe(1);
    expect(share(texts.map((text, n) => copies(text, longer(text, other(n, 1)))))).toBe(1);
    expect(share(texts.map((text) => copies(text, cut(text, 0.75))))).toBe(1);
    expect(share(texts.map((text) => copies(text, cut(text, 0.5))))).toBeGreaterThan(0.95);
    expect(
      share(texts.map((text, n) => copies(headed(text, n), headed(cut(text, 0.5), n + 1)))),
    ).toBeGreaterThan(0.95);
    expect(share(texts.map((text) => copies(text, cut(text, 0.33))))).toBeGreaterThan(0.8);
  });

  test('RESOLVE-72: a word changed here and there leaves a copy', () => {
    const edited = (text: string, every: number) =>
      text
        .split(' ')
        .map((word, n) => (n % every === every - 1 ? 'other' : word))
        .join(' ');
    expect(share(texts.map((text) => copies(text, edited(text, 50))))).toBeGreaterThan(0.95);
    expect(share(texts.map((text) => copies(text, edited(text, 30))))).toBeGreaterThan(0.7);
  });

  test('RESOLVE-73: two reports that share quotes are no copies, nor are articles with one footer', () => {
    for (const part of [0.1, 0.3, 0.5]) {
      const found = texts.map((text, n) => copies(...sharing(other(n, 5), other(n, 9), text, part)));
      expect(share(found)).toBe(0);
    }
    expect(share(texts.map((text, n) => copies(headed(text, 1), headed(other(n, 1), 1))))).toBe(0);
  });

  test('RESOLVE-73: a digest of several stories does not make them one', () => {
    const found = texts.flatMap((text, n) => {
      const [second, third] = [other(n, 1), other(n, 2)];
      const digest = [text, second, third].join('\n\n');
      return [copies(text, second), copies(second, digest) || copies(third, digest)];
    });
    expect(share(found)).toBeLessThan(0.1);
  });

  test('RESOLVE-74: a short text is a copy of an equal one only, and without words there is no copy', () => {
    const short = wordsOf(39, 3).join(' ');
    expect(copies(short, `"${short.toUpperCase()}!"`)).toBe(true);
    expect(copies(short, short.replace(/\w+$/u, 'end'))).toBe(false);
    expect(copies(short, short.replace(/ \w+$/u, ''))).toBe(false);
    expect(copies(short, `${short} and more`)).toBe(false);
    for (const text of ['', ' \n', '— … !', '🪑🪑']) expect(sketchOf(text)).toBeNull();
  });

  test('RESOLVE-75: to be copies is a matter of the two texts, from whichever side', () => {
    const body = fc.tuple(fc.nat(6), fc.nat(12), fc.nat(2)).map(([from, more, seed]) => {
      return paragraphs(from, from + more + 1, seed);
    });
    const property = fc.property(body, body, (a, b) => {
      expect(copies(a, a)).toBe(true);
      expect(copies(a, b)).toBe(copies(b, a));
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('RESOLVE-78: other articles are no candidates, so that none of them is ever compared', () => {
    const all = texts.map(sketch);
    const shared = all.flatMap((a, n) =>
      all.slice(0, n).filter((b) => a.bands.some((band, k) => band === b.bands[k])),
    );
    expect(shared).toEqual([]);
  });
});

describe('groups of copies', () => {
  test('RESOLVE-76: groups are what hangs together, in whatever order pairs and articles come', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const id = fc.constantFrom(...ids);
    const property = fc.property(fc.array(fc.tuple(id, id), { maxLength: 8 }), fc.nat(), (pairs, seed) => {
      const groups = groupsOfPairs(ids, pairs);
      expect(groups.flat().sort()).toEqual(ids);
      for (const [a, b] of pairs) expect(groups.find((group) => group.includes(a))).toContain(b);
      for (const group of groups) {
        const inside = pairs.filter(([a]) => group.includes(a));
        expect(reached(group[0] ?? '', inside)).toEqual(group);
      }
      const turned = shuffled(pairs, seed).map(([a, b], n): [string, string] => (n % 2 ? [a, b] : [b, a]));
      expect(groupsOfPairs(shuffled(ids, seed), turned)).toEqual(groups);
    });
    fc.assert(property, { numRuns: 300 });
  });

  function reached(from: string, pairs: readonly (readonly [string, string])[]): string[] {
    const found = new Set([from]);
    for (let size = 0; size < found.size; ) {
      size = found.size;
      for (const [a, b] of pairs) if (found.has(a) || found.has(b)) found.add(a).add(b);
    }
    return [...found].sort();
  }

  test('RESOLVE-76: pairs that are not compared, because others join them already, change no group', () => {
    const sketches = BODIES.flatMap((body, n) => (body === '' ? [] : [[`${n}`, sketch(body)] as const]));
    const ids = sketches.map(([id]) => id);
    const every = sketches.flatMap(([a, mine], n) =>
      sketches.slice(0, n).flatMap(([b, its]) => (areCopies(mine, its) ? [[a, b] as const] : [])),
    );
    for (let seed = 0; seed < 20; seed += 1) {
      const few = pairsOfCopies(new Map(shuffled(sketches, seed)));
      expect(groupsOfPairs(ids, few)).toEqual(groupsOfPairs(ids, every));
      expect(few.length).toBeLessThan(every.length);
    }
    expect(groupsOfPairs(ids, every)).toEqual([['0', '1', '2', '3', '4', '5'], ['6']]);
  });

  test('RESOLVE-77: the original is who was surely first, ties by id; who has no date comes last', () => {
    const [none, year, day, later]: readonly [Printed, Printed, Printed, Printed] = [
      { id: 'a', publishedAt: null },
      { id: 'b', publishedAt: '2024' },
      { id: 'd', publishedAt: '2024-03-01' },
      { id: 'c', publishedAt: '2024-03-02' },
    ];
    expect(originalOf([none, year, later, day])).toBe(day);
    expect(originalOf([none, year])).toBe(year);
    expect(originalOf([{ ...day, id: 'e' }, day])).toBe(day);
    expect(originalOf([none, { ...none, id: 'Z' }]).id).toBe('Z');
    expect(originalOf([none])).toBe(none);
  });
});
