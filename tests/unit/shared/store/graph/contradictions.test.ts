import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../../shared/contract/index.ts';
import type { Modality, Part } from '../../../../../shared/schema/index.ts';
import { contradictionsOf } from '../../../../../shared/store/graph/contradictions.ts';

type Told = readonly [id: string, part: Part | null, modality?: Modality];

const account = (id: string, date: string | null, place: string | null, ...told: Told[]): Account => ({
  article: { id, title: null, source: null, url: null, publishedAt: null },
  date,
  place,
  participants: told.map(([who, part, modality = 'asserted']) => ({
    id: who,
    part,
    modality,
    claim: `${id} ${who}`,
  })),
  quotes: [],
});
const found = (...accounts: Account[]) =>
  contradictionsOf(accounts, new Map([['ann', 'Ann']])).map(({ about, articles, text }) => [
    about,
    articles,
    text,
  ]);

describe('accounts that contradict each other', () => {
  it('STORE-113: what is less exact, within something, or left out contradicts nothing', () => {
    expect(
      found(
        account('a', '2024', 'Paris'),
        account('b', '2024-03-24', 'paris, France'),
        account('c', null, null),
      ),
    ).toEqual([]);
    expect(
      found(account('a', null, null, ['ann', 'winner']), account('b', null, null, ['ann', 'attendee'])),
    ).toEqual([]);
    expect(found(account('a', null, null, ['ann', null]), account('b', null, null))).toEqual([]);
  });

  it('STORE-113: only what cannot be the same is named, with the articles that say it', () => {
    expect(
      found(account('a', '2024', null), account('b', '2024-03-24', null), account('c', '2023-12-31', null)),
    ).toEqual([
      [
        'date',
        ['a', 'b', 'c'],
        'It was on 31 December 2023 (1 article), or in 2024 (1 article), or on 24 March 2024 (1 article).',
      ],
    ]);
    expect(
      found(account('a', '2024-01', null), account('b', '2024-02', null), account('c', '2024', null)),
    ).toEqual([['date', ['a', 'b'], 'It was in January 2024 (1 article), or in February 2024 (1 article).']]);
  });

  it('STORE-113: both sides of one event, and a denial of what another asserts; one that is alleged is none', () => {
    expect(
      found(account('a', null, null, ['ann', 'buyer']), account('b', null, null, ['ann', 'seller'])),
    ).toEqual([['part', ['a', 'b'], 'Ann was buyer (1 article), or seller (1 article).']]);
    const said = account('a', null, null, ['ann', 'host']);
    expect(found(said, account('b', null, null, ['ann', 'host', 'negated']))).toEqual([
      ['modality', ['a', 'b'], 'That Ann took part is denied (1 article), or said (1 article).'],
    ]);
    const [denied] = contradictionsOf(
      [said, account('b', null, null, ['ann', 'host', 'negated'])],
      new Map(),
    );
    expect([
      denied?.entity,
      contradictionsOf([account('a', '2023', null), account('b', '2024', null)], new Map())[0]?.entity,
    ]).toEqual(['ann', null]);
    const alleged = account('a', null, null, ['ann', 'host', 'alleged']);
    expect(found(alleged, account('b', null, null, ['ann', 'host', 'negated']))).toEqual([]);
  });
});
