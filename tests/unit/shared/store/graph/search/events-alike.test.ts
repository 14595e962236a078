import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../../../../shared/contract/index.ts';
import type { Runner } from '../../../../../../shared/store/engine.ts';
import { eventsAlike } from '../../../../../../shared/store/graph/search/events-alike.ts';

const hit = (id: string, name: string, more: Partial<SearchHit> = {}): SearchHit => ({
  ...{ id, name, kind: 'Event', properties: {}, degree: 1, x: 0, y: 0, community: null, aliases: [] },
  ...more,
});

type Parts = Readonly<Record<string, readonly string[]>>;
type Articles = Readonly<Record<string, readonly { article: string; date?: string; source?: string }[]>>;

/** Who took part, and which articles name it, by event; names that come first are the most connected. */
function asked(hits: readonly SearchHit[], parts: Parts = {}, articles: Articles = {}) {
  const calls: string[] = [];
  const run = async ({ name }: { name: string }, { ids }: { ids: readonly string[] }) => {
    calls.push(`${name} ${ids}`);
    return ids.flatMap((event): object[] =>
      name === 'participantsOf'
        ? (parts[event] ?? []).map((each, index) => ({ event, id: each, name: each, degree: 9 - index }))
        : (articles[event] ?? []).map((each) => ({ event, date: '', source: '', ...each })),
    );
  };
  const told = eventsAlike({ run } as unknown as Runner, hits);
  return told.then((found) => ({ found: Object.fromEntries(found), calls }));
}

describe('APP-423 events of one name', () => {
  const two = [hit('a', 'Protest'), hit('b', 'protest')];

  it('are told apart by the most connected of those who took part in none of the others', async () => {
    const parts = { a: ['Berg', 'Castell', 'Union', 'Vik'], b: ['Castell', 'Lindt'] };
    const { found, calls } = await asked(two, parts);
    expect(found).toEqual({ a: ['Berg', 'Union'], b: ['Lindt'] });
    expect(calls).toEqual(['participantsOf a,b']);
  });

  it('say who first told of one in which nobody of its own took part', async () => {
    const articles = {
      a: [{ article: 'x' }, { article: 'y', date: '2026-11-19', source: 'The Herald' }],
      b: [{ article: 'z.txt' }],
    };
    const { found } = await asked(two, { a: ['Castell'], b: ['Castell'] }, articles);
    expect(found).toEqual({ a: ['told in The Herald, 19 November 2026'], b: ['told in z.txt'] });
  });

  it('need no more where day and place tell them apart', async () => {
    const on = (start: string, place: string) => ({ properties: { start, place } });
    const three = [
      hit('a', 'Visit', on('2026', 'Oslo')),
      hit('b', 'Visit', on('2026', 'Bonn')),
      hit('c', 'Visit'),
    ];
    const articles = { a: [{ article: 'x' }], b: [{ article: 'x' }], c: [{ article: 'x', source: 'A' }] };
    expect((await asked(three, {}, articles)).found).toEqual({ c: ['told in A'] });
    const alike = [hit('a', 'Visit', on('2026', 'Oslo')), hit('b', 'Visit', on('2026', 'Oslo'))];
    expect(Object.keys((await asked(alike, {}, articles)).found)).toEqual(['a', 'b']);
  });

  it('cost nothing where there are none', async () => {
    const others = [hit('a', 'Protest'), hit('b', 'Vote'), hit('c', 'Protest', { kind: 'Organization' })];
    expect(await asked(others)).toEqual({ found: {}, calls: [] });
  });
});
