import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../../../../shared/store/graph/search/catalogue.ts';
import type { Named } from '../../../../../../shared/store/graph/search/documents.ts';
import { mostConnected, queryWords, searchNames } from '../../../../../../shared/store/graph/search/names.ts';
import { wordsOf } from '../../../../../../shared/store/graph/search/words.ts';
import { namesStore } from '../../../../../support/names-store.ts';
import { rounds } from '../../../../../support/rounds.ts';

const WORDS = ['Ada', 'Adam', 'Berg', 'Bergman', 'Director', 'Direktor', 'Fund', 'Grain', 'Łódź'];
const IDS = [...'abcdefgh'];

const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const named: fc.Arbitrary<Named> = fc.record({
  id: fc.constantFrom(...IDS),
  kind: fc.constantFrom('Person' as const, 'Role' as const, 'Organization' as const),
  name,
  aliases: fc.uniqueArray(name, { maxLength: 1 }),
  degree: fc.nat({ max: 3 }),
  community: fc.option(fc.nat({ max: 2 })),
  links: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 }).map((links) => links.sort()),
});
/** What is written at once: what each of them is from then on, or that it went. */
const write = fc.uniqueArray(fc.tuple(named, fc.boolean()), { selector: ([{ id }]) => id, maxLength: 4 });
const query = fc.constantFrom(
  'a',
  'ad',
  'ada berg',
  'berg ada',
  'direktro',
  'lodz',
  'fund director',
  'grian',
  'berg',
);

function answers(catalogue: Catalogue, q: string): unknown {
  const { ranking } = catalogue;
  return [
    searchNames(catalogue, { words: queryWords(q), limit: 3 }),
    searchNames(catalogue, { words: queryWords(q), limit: 20, kind: 'Person' }),
    mostConnected(catalogue, { limit: 3 }),
    ranking.groups().map(({ community, size, first }) => [community, size, first(2)]),
  ];
}

describe('the names of a graph in memory', () => {
  it('STORE-115: after any writes they are what they are when read anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(write, { maxLength: 8 }),
        fc.array(query, { minLength: 8, maxLength: 8 }),
        async (writes, queries) => {
          const store = namesStore();
          const kept = new Catalogue(store.runner);
          await kept.readAll();
          for (const [n, changes] of writes.entries()) {
            store.write(changes.map(([each, goes]) => [each.id, goes ? null : each]));
            await kept.readAgain(changes.map(([{ id }]) => id));
            const anew = new Catalogue(store.runner);
            await anew.readAll();
            expect(answers(kept, queries[n] ?? 'a')).toEqual(answers(anew, queries[n] ?? 'a'));
          }
        },
      ),
      { numRuns: rounds(150, 3_000) },
    );
  });

  it('STORE-101: those with all the words in whatever they are found by are found, all of them counted', async () => {
    await fc.assert(
      fc.asyncProperty(
        write,
        write,
        fc.constantFrom('a', 'ad', 'ada berg', 'fund director', 'berg'),
        async (some, more, q) => {
          const store = namesStore();
          store.write([...some, ...more].map(([each]) => [each.id, each]));
          const catalogue = new Catalogue(store.runner);
          await catalogue.readAll();
          const isFound = (each: Named) => {
            const own = foundBy(store.all, each).flatMap(wordsOf);
            return queryWords(q).every((word) => own.some((other) => other.startsWith(word)));
          };
          const { hits, total } = searchNames(catalogue, { words: queryWords(q), limit: 100 });
          const strict = hits.filter(({ matched }) => !matched.typo).map(({ named: { id } }) => id);
          expect(strict.sort()).toEqual(
            [...store.all.values()]
              .filter(isFound)
              .map(({ id }) => id)
              .sort(),
          );
          expect(total).toBe(hits.length);
          for (const { named: each, matched } of hits)
            expect(foundBy(store.all, each)).toContain(matched.text);
        },
      ),
      { numRuns: rounds(150, 3_000) },
    );
  });

  it('STORE-115: who holds a role is found by the organization that it came to be in, until it is no more', async () => {
    const store = namesStore();
    const base = { aliases: [], degree: 1, community: 1, links: [] };
    const role = { ...base, id: 'r', kind: 'Role' as const, name: 'Chair' };
    store.write([
      ['p', { ...base, id: 'p', kind: 'Person', name: 'Ada', links: ['r'] }],
      ['r', role],
      ['o', { ...base, id: 'o', kind: 'Organization', name: 'Fund' }],
    ]);
    store.write([['p', { ...base, id: 'p', kind: 'Person', name: 'Ada', links: ['r'] }]]);
    const catalogue = new Catalogue(store.runner);
    await catalogue.readAll();
    const found = () =>
      searchNames(catalogue, { words: ['fund'], limit: 5 }).hits.map(({ named: { id } }) => id);
    expect(found()).toEqual(['o']);
    store.write([['r', { ...role, links: ['o'] }]]);
    await catalogue.readAgain(['r']);
    expect(found()).toEqual(['o', 'p', 'r']);
    store.write([['r', role]]);
    await catalogue.readAgain(['r']);
    expect(found()).toEqual(['o']);
  });

  it('STORE-115: somebody with one more role is found by it, and others have their turn meanwhile', async () => {
    const store = namesStore();
    const person = {
      id: 'a',
      kind: 'Person' as const,
      name: 'Ada',
      aliases: [],
      degree: 1,
      community: 1,
      links: [],
    };
    const others = Array.from({ length: 1_000 }, (_, n) => ({ ...person, id: `x${n}`, name: 'Xaver' }));
    store.write([person, ...others].map((each) => [each.id, each]));
    const catalogue = new Catalogue(store.runner);
    let turns = 0;
    const turn = () => {
      turns += 1;
      setImmediate(turn);
    };
    const first = setImmediate(turn);
    await catalogue.readAll();
    clearImmediate(first);
    expect(turns).toBeGreaterThanOrEqual(3);
    store.write([
      ['r', { ...person, id: 'r', kind: 'Role', name: 'Director' }],
      ['a', { ...person, degree: 2, links: ['r'] }],
    ]);
    await catalogue.readAgain(['a', 'r']);
    const { hits } = searchNames(catalogue, { words: ['director'], limit: 5 });
    expect(hits.map(({ named: { id }, matched: { field, text } }) => `${id} ${field} ${text}`)).toEqual([
      'r name Director',
      'a role Director',
    ]);
  });
});

function foundBy(all: ReadonlyMap<string, Named>, { name: own, aliases, links }: Named): string[] {
  const linked = links.flatMap((id) => all.get(id) ?? []);
  const roles = linked.filter(({ kind }) => kind === 'Role');
  const further = roles.flatMap((role) => role.links.flatMap((id) => all.get(id) ?? []));
  const bodies = [...linked, ...further].filter(({ kind }) => kind === 'Organization');
  return [
    own,
    ...aliases,
    ...roles.map((role) => role.name),
    ...bodies.flatMap((body) => [body.name, ...body.aliases]),
  ];
}
