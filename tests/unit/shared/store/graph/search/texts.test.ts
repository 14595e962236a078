import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DramatisError } from '../../../../../../shared/errors.ts';
import type { Runner } from '../../../../../../shared/store/engine.ts';
import { passageIn, Texts } from '../../../../../../shared/store/graph/search/texts.ts';
import { wordsOf } from '../../../../../../shared/store/graph/search/words.ts';
import { rounds } from '../../../../../support/rounds.ts';

describe('a passage of an article', () => {
  it('STORE-103: is a stretch of the text, and its match begins with a word of the query', () => {
    const word = fc.constantFrom('Łódź', 'prize', 'Nobel', 'nobelist', '🪑', 'x', 'U.S.');
    const gap = fc.constantFrom(' ', '. ', '\n', ', ');
    const text = fc.array(fc.tuple(word, gap), { maxLength: 40 }).map((parts) => parts.flat().join(''));
    const query = fc.uniqueArray(fc.constantFrom('lodz', 'prize', 'nobel', 'u'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(text, query, (of, words) => {
        const { before, match, after } = passageIn(of, words);
        expect(of).toContain(before + match + after);
        const isThere = (one: string, n: number) =>
          wordsOf(of).some(
            (each) => each === one || (n === words.length - 1 && one.length > 2 && each.startsWith(one)),
          );
        expect(match !== '').toBe(words.some(isThere));
        if (match !== '') expect(words.some((one) => wordsOf(match)[0]?.startsWith(one))).toBe(true);
      }),
      { numRuns: rounds(200, 3_000) },
    );
  });

  it('STORE-103: stands where most words of the query are together', () => {
    const far = `Nobel lived in Sweden. ${'He travelled much. '.repeat(30)}`;
    const { before, match, after } = passageIn(`${far}The Nobel Prize is given in Stockholm.`, [
      'prize',
      'nobel',
    ]);
    expect([before, match, after]).toEqual(['The ', 'Nobel Prize', ' is given in Stockholm.']);
  });

  it('STORE-103: is the beginning where only the title has the words', () => {
    expect(passageIn('First. Second.', ['title'])).toEqual({ before: '', match: '', after: 'First.' });
  });
});

interface Told {
  readonly id: string;
  readonly date: string | null;
  readonly text: string;
}

/** A store of articles, and nothing else. */
function articleStore(all: Map<string, Told>): Runner {
  const run = async ({ name }: { name: string }, { ids = [] }: { ids?: readonly string[] }) =>
    name === 'allArticleIds'
      ? [...all.keys()].sort().map((id) => ({ id }))
      : ids.flatMap((id) => all.get(id) ?? []).map((each) => ({ ...each, title: null }));
  return { run } as unknown as Runner;
}

describe('words of articles in memory', () => {
  it('STORE-117: whatever came, changed and went, they find what a look at every text finds, and count all of it', async () => {
    const told = fc.record({
      id: fc.constantFrom(...'abcdefgh'),
      date: fc.option(fc.constantFrom('2024-01', '2024-02-03', '2023')),
      text: fc
        .array(
          fc.constantFrom(
            'Nobel',
            'prize',
            'nobelist',
            'Łódź',
            'in',
            'an-extraordinarily-long',
            'internationalisation',
          ),
          {
            maxLength: 5,
          },
        )
        .map((words) => words.join(' ')),
    });
    const query = fc.uniqueArray(
      fc.constantFrom('nobel', 'prize', 'lodz', 'i', 'internationalisat', 'extraordinarily'),
      {
        minLength: 1,
        maxLength: 2,
      },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(told, fc.boolean()), { maxLength: 20 }),
        query,
        fc.integer({ min: 1, max: 4 }),
        async (writes, words, limit) => {
          const all = new Map<string, Told>();
          const texts = new Texts(articleStore(all));
          await texts.list();
          for (const [each, goes] of writes) {
            if (goes) all.delete(each.id);
            else all.set(each.id, each);
            await texts.readAgain([each.id]);
          }
          const isIn = ({ text }: Told) =>
            words.every((word, n) =>
              wordsOf(text).some(
                (each) =>
                  each === word || (n === words.length - 1 && word.length >= 3 && each.startsWith(word)),
              ),
            );
          const newest = [...all.values()]
            .filter(isIn)
            .sort((a, b) =>
              (b.date ?? '') > (a.date ?? '')
                ? 1
                : (b.date ?? '') < (a.date ?? '')
                  ? -1
                  : a.id < b.id
                    ? -1
                    : 1,
            );
          expect(texts.find(words, limit)).toEqual({
            ids: newest.slice(0, limit).map(({ id }) => id),
            total: newest.length,
          });
        },
      ),
      { numRuns: rounds(150, 3_000) },
    );
  });

  it('STORE-117: memory is some bytes for each different word of each article', async () => {
    const word = (n: number) => `word${n}`;
    const all = new Map(
      Array.from({ length: 50 }, (_, n) => {
        const text = Array.from({ length: 200 }, (_, k) => word((n * 31 + k) % 700)).join(' ');
        return [`a${n}`, { id: `a${n}`, date: null, text: `${text} ${text}` }];
      }),
    );
    const texts = new Texts(articleStore(all));
    await texts.list();
    while (texts.waiting > 0) await texts.readSome();
    expect(texts.entries).toBe(50 * 200);
  });

  it('STORE-136: articles that could not be read go on waiting, and are found once they could', async () => {
    const all = new Map(
      Array.from({ length: 150 }, (_, n) => [`a${n}`, { id: `a${n}`, date: null, text: 'Nobel' }]),
    );
    const { run } = articleStore(all);
    let isGone = false;
    const flaky: Runner['run'] = async (...asked) => {
      if (isGone) throw new DramatisError('STORE_UNAVAILABLE', 'The store does not answer');
      return run(...asked);
    };
    const texts = new Texts({ run: flaky });
    await texts.list();
    isGone = true;
    await expect(texts.readSome()).rejects.toThrow('does not answer');
    expect(texts.waiting).toBe(150);
    isGone = false;
    await Promise.all([texts.readSome(), texts.readSome()]);
    expect([texts.waiting, texts.find(['nobel'], 1).total]).toEqual([0, 150]);
  });
});
