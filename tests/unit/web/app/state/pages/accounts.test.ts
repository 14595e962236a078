import { describe, expect, it } from 'vitest';
import type { Account, Accounts } from '../../../../../../shared/contract/index.ts';
import { accountRows } from '../../../../../../web/app/state/pages/accounts.ts';
import { edge, node } from '../../make.ts';

const ADA = node('ada', { name: 'Ada Berg' });
const BEN = node('ben', { name: 'Ben Cole' });
type Said = Account['participants'][number];

const account = (
  id: string,
  date: string | null,
  place: string | null,
  ...participants: Said[]
): Account => ({
  article: { id, title: id, source: id, url: null, publishedAt: null },
  date,
  place,
  participants,
  quotes: [],
});
const said = (id: string, part: Said['part'], modality: Said['modality'] = 'asserted'): Said => ({
  id,
  part,
  modality,
  claim: `${id} ${part} ${modality}`,
});
const accounts = (list: Account[], contradictions: Accounts['contradictions'] = []): Accounts => ({
  entity: node('summit', { kind: 'Event' }),
  participants: [ADA, BEN].map((one) => ({ node: one, edge: edge(one.id, 'summit'), part: null })),
  accounts: list,
  total: list.length,
  contradictions,
});

describe('APP-64 accounts side by side', () => {
  it('APP-64: has a row for each thing told, and a cell for each article, empty where it says nothing', () => {
    const rows = accountRows(
      accounts([
        account('a', '2020-03-04', 'Oslo', said('ada', 'speaker')),
        account('b', '2020-03-06', null, said('ada', 'speaker'), said('ben', 'attendee', 'negated')),
      ]),
    );
    expect(rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text ?? null)])).toEqual([
      ['Date', '4 March 2020', '6 March 2020'],
      ['Place', 'Oslo', null],
      ['Ada Berg', 'as speaker', 'as speaker'],
      ['Ben Cole', null, 'as attendee (denied)'],
    ]);
    expect(rows[2]?.cells[0]?.claim).toBe('ada speaker asserted');
  });

  it('APP-64: a row that no article says anything of is left out', () => {
    expect(
      accountRows(accounts([account('a', null, null, said('ada', 'other'))])).map(({ label }) => label),
    ).toEqual(['Ada Berg']);
    expect(accountRows(accounts([]))).toEqual([]);
  });

  it('APP-64: marks the rows on which articles contradict each other, and no others', () => {
    const list = [
      account('a', '2020-03', 'Oslo', said('ada', 'winner'), said('ben', 'attendee')),
      account('b', '2020-03-06', 'Bergen', said('ada', 'loser'), said('ben', 'speaker')),
    ];
    const rows = accountRows(
      accounts(list, [
        { about: 'place', entity: null, articles: ['a', 'b'], text: 'It was in Oslo, or in Bergen.' },
        {
          about: 'part',
          entity: 'ada',
          articles: ['a', 'b'],
          text: 'Ada Berg was loser (1 article), or winner (1 article).',
        },
      ]),
    );
    expect(rows.filter(({ differs }) => differs).map(({ label }) => label)).toEqual(['Place', 'Ada Berg']);
  });

  it('APP-412: marks nobody whose name is a part of the name of somebody else', () => {
    const list = [
      account('a', null, null, said('apple', 'buyer'), said('computer', 'buyer')),
      account('b', null, null, said('apple', 'buyer'), said('computer', 'seller')),
    ];
    const participants = [node('apple', { name: 'Apple' }), node('computer', { name: 'Apple Computer' })].map(
      (one) => ({ node: one, edge: edge(one.id, 'summit'), part: null }),
    );
    const text = 'Apple Computer was buyer (1 article), or seller (1 article).';
    const rows = accountRows({
      ...accounts(list, [{ about: 'part', entity: 'computer', articles: ['a', 'b'], text }]),
      participants,
    });
    expect(rows.map(({ label, differs }) => [label, differs])).toEqual([
      ['Apple', false],
      ['Apple Computer', true],
    ]);
  });
});
