import { describe, expect, it } from 'vitest';
import { panelOf, resultGraph, viewOf } from '../../../../../web/app/state/console/result-graph.ts';

const node = (id: string, kind: string, own: string) => ({
  _id: id,
  _labels: ['Entity', kind],
  id: own,
  name: own,
});
const ADA = node('1', 'Person', 'ada');
const CHAIR = node('2', 'Role', 'chair');
const HOLDS = { _id: '9', _type: 'HOLDS_ROLE', _from: '1', _to: '2' };
const ARTICLE = { _id: '3', _labels: ['Article'], id: 'page', title: 'Monday' };

describe('APP-84: the graph of a result', () => {
  it('has every entity of its rows once, from lists and paths too, and counts what is none', () => {
    const rows = [
      { p: ADA, l: [[CHAIR]], w: { _path: [ADA, HOLDS, CHAIR] } },
      { p: ARTICLE, l: [], w: null },
    ];
    const graph = resultGraph({ rows });
    expect(graph.ids).toEqual(['ada', 'chair']);
    expect(graph.others).toEqual([{ label: 'Article', count: 1 }]);
    expect(graph.known).toEqual(
      new Map([
        ['1', 'ada'],
        ['2', 'chair'],
      ]),
    );
  });

  it('relations alone have ends without names', () => {
    expect(resultGraph({ rows: [{ h: HOLDS }] })).toMatchObject({
      ids: [],
      others: [{ label: '', count: 2 }],
    });
  });

  it('values open their cards: entities, articles, and relations whose ends are known', () => {
    const { known } = resultGraph({ rows: [{ a: ADA, c: CHAIR }] });
    expect(panelOf(ADA, known)).toEqual({ is: 'entity', id: 'ada' });
    expect(panelOf(ARTICLE, known)).toEqual({ is: 'article', id: 'page', claim: null });
    expect(panelOf(HOLDS, known)).toEqual({ is: 'relation', from: 'ada', type: 'HOLDS_ROLE', to: 'chair' });
    expect(panelOf(HOLDS, new Map())).toBeNull();
    expect(panelOf({ ...HOLDS, _type: 'SUBJECT' }, known)).toBeNull();
    expect(panelOf({ _id: '4', _labels: ['Claim'], id: 'c' }, known)).toBeNull();
    for (const value of [null, 'ada', 3, ['ada'], { id: 'ada' }]) expect(panelOf(value, known)).toBeNull();
  });

  it('is what is shown first where there is one, unless another view was chosen', () => {
    const two = { ids: ['a', 'b'] };
    expect(viewOf({}, two, ['node', 'text'])).toBe('graph');
    expect(viewOf({}, two, ['path'])).toBe('graph');
    expect(viewOf({}, two, ['text'])).toBe('table');
    expect(viewOf({}, { ids: ['a'] }, ['node'])).toBe('table');
    expect(viewOf({ show: 'json' }, two, ['node'])).toBe('json');
  });
});
