import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeQueryPanel,
  encodeQueryPanel,
  moreRows,
  type QueryPanel,
  questionKey,
} from '../../../../../web/app/state/console/query-panel.ts';
import { decodeView, encodeView } from '../../../../../web/app/state/view/address.ts';
import { START } from '../../../../../web/app/state/view/view.ts';
import { anyQuery } from '../state/any-view.ts';

function addressOf(panel: QueryPanel): string {
  const query = new URLSearchParams();
  encodeQueryPanel(panel, query);
  return query.toString();
}

describe('APP-80: a query lives in the address', () => {
  it('with its parameters, its view and its rows, and says nothing that is as usual', () => {
    expect(addressOf({ is: 'query', cypher: 'RETURN $a', params: { b: ['x', 1], a: 'Ada' } })).toBe(
      'c=RETURN+%24a&p.a=Ada&p.b=%5B%22x%22%2C1%5D',
    );
    expect(addressOf({ is: 'query', cypher: 'x', show: 'plan', limit: 5_000, full: true })).toBe(
      'c=x&r=plan&m=5000&w=full',
    );
    expect(addressOf({ is: 'query', cypher: '', params: {}, limit: 1_000 })).toBe('');
  });

  it('comes back as it was, beside whatever is on the graph', () => {
    fc.assert(
      fc.property(anyQuery, (panel) => {
        const address = encodeView({ ...START, panel, pinned: ['p'], selected: ['s'] });
        expect(decodeView(address)).toEqual({ ...START, panel, pinned: ['p'], selected: ['s'] });
      }),
    );
  });

  it('what cannot be read is left out', () => {
    expect(decodeQueryPanel(new URLSearchParams('r=pie&m=-3&w=no&p.=x&q=1'))).toEqual({
      is: 'query',
      cypher: '',
    });
    expect(decodeQueryPanel(new URLSearchParams('m=99999'))).toMatchObject({ limit: 10_000 });
  });

  it('a text that reads as a number stays a text', () => {
    const panel: QueryPanel = { is: 'query', cypher: 'x', params: { a: '7', b: 7, c: 'true' } };
    expect(decodeQueryPanel(new URLSearchParams(addressOf(panel)))).toEqual(panel);
  });
});

describe('APP-85: what makes a question another one', () => {
  it('is its text, its values and its rows, not how the result is looked at', () => {
    const panel: QueryPanel = { is: 'query', cypher: 'x', params: { a: 1, b: 2 } };
    expect(questionKey({ ...panel, params: { b: 2, a: 1 }, show: 'json', full: true })).toBe(
      questionKey(panel),
    );
    expect(questionKey({ ...panel, limit: 1_000 })).toBe(questionKey(panel));
    expect(questionKey({ ...panel, limit: 5_000 })).not.toBe(questionKey(panel));
    expect(questionKey({ ...panel, params: { a: '1', b: 2 } })).not.toBe(questionKey(panel));
  });

  it('more rows can be asked for until there are ten thousand', () => {
    expect([1_000, 5_000, 10_000].map(moreRows)).toEqual([5_000, 10_000, null]);
  });
});
