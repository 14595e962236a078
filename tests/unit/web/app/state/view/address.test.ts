import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../../../../../shared/schema/index.ts';
import { OVERVIEW_LIMIT, OVERVIEW_MOST } from '../../../../../../web/app/state/limits.ts';
import { decodeView, encodeView } from '../../../../../../web/app/state/view/address.ts';
import { expansionBy } from '../../../../../../web/app/state/view/expansion.ts';
import { START, type View, withPanel } from '../../../../../../web/app/state/view/view.ts';
import {
  withExpansion,
  withKindToggled,
  withRenamed,
} from '../../../../../../web/app/state/view/view-changes.ts';
import { anyView as views } from '../any-view.ts';

describe('APP-7 the address holds the view', () => {
  it('reads back what it wrote, whatever ids and queries are', () => {
    fc.assert(fc.property(views, (view) => void expect(decodeView(encodeView(view))).toEqual(view)));
  });

  it('writes what it read the same way again', () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = encodeView(view);
        expect(encodeView(decodeView(address))).toBe(address);
      }),
    );
  });

  it('makes some view of anything, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const view = decodeView(`#/${text}`);
        expect(view.limit).toBeGreaterThanOrEqual(1);
        expect(view.limit).toBeLessThanOrEqual(OVERVIEW_MOST);
        expect(view.panel.is).toBeTypeOf('string');
      }),
    );
  });

  it.each<[string, View['panel']]>([
    ['', { is: 'shown' }],
    ['#', { is: 'shown' }],
    ['#/', { is: 'shown' }],
    ['#/e/abc', { is: 'entity', id: 'abc' }],
    ['#/e/', { is: 'shown' }],
    ['#/r/a/HOLDS_ROLE/b', { is: 'relation', from: 'a', type: 'HOLDS_ROLE', to: 'b' }],
    ['#/r/a/RELATED_TO/b', { is: 'shown' }],
    ['#/r/a/HOLDS_ROLE', { is: 'shown' }],
    ['#/a', { is: 'articles', page: 1 }],
    ['#/a?p=3', { is: 'articles', page: 3 }],
    ['#/a?p=-3', { is: 'articles', page: 1 }],
    ['#/a/https%3A%2F%2Fexample.org%2F1?c=x', { is: 'article', id: 'https://example.org/1', claim: 'x' }],
    ['#/a/%E0%A4%A', { is: 'article', id: '%E0%A4%A', claim: null }],
    [
      '#/q?c=MATCH%20(n)%20WHERE%20n.a%3D%22%3F%22%20RETURN%20n',
      { is: 'query', cypher: 'MATCH (n) WHERE n.a="?" RETURN n' },
    ],
    ['#/nonsense', { is: 'shown' }],
  ])('reads %s', (address, panel) => {
    expect(decodeView(address).panel).toEqual(panel);
  });

  it('is short where nothing is out of the ordinary', () => {
    expect(encodeView(START)).toBe('#/');
    expect(encodeView(withPanel(START, { is: 'entity', id: 'abc' }))).toBe('#/e/abc');
  });

  it('asks for no more than the API gives, and for the usual where the number is none', () => {
    expect(decodeView('#/?n=99999999').limit).toBe(OVERVIEW_MOST);
    expect(decodeView('#/?n=many').limit).toBe(OVERVIEW_LIMIT);
    expect(decodeView('#/?n=0').limit).toBe(OVERVIEW_LIMIT);
  });
});

describe('APP-18 the address is short, and readable where it can be', () => {
  const id = '4fa1b2c3d4e5f6a7b8c9d0e1';

  it('writes an id of the product as 16 letters, also where many of them stand', () => {
    const address = encodeView({
      ...START,
      only: Array.from({ length: 40 }, (_, n) => id.slice(2) + (10 + n)),
    });
    expect(address.length).toBeLessThan(40 * 17 + 10);
    expect(decodeView(address).only).toHaveLength(40);
  });

  it('says filters in words, and the shorter way round', () => {
    const hidden = { ...START.filters, relations: ['OWNS', 'FAMILY_OF'], sources: 2 } as const;
    expect(encodeView({ ...START, filters: hidden })).toBe('#/?fr=OWNS.FAMILY_OF&fn=2');
    const { events } = decodeView('#/f?fe=*.attack.war').filters;
    expect(events).toContain('visit');
    expect(events).not.toContain('war');
    expect(encodeView({ ...START, filters: { ...START.filters, events } })).toBe('#/?fe=*.attack.war');
  });

  it.each<[string, Partial<View>]>([
    [
      `#/?x=${id}.HOLDS_ROLE.in.s2020.n20`,
      { expanded: [expansionBy(id, { type: 'HOLDS_ROLE', direction: 'in', since: '2020', top: 20 })] },
    ],
    ['#/?x=*a.Person.nonsense+*b', { expanded: [expansionBy('a', { kind: 'Person' }), expansionBy('b')] }],
    ['#/?x=*a.n99999.s2020-13.uxx', { expanded: [expansionBy('a')] }],
    ['#/?e=2019*2021-03&d=2020-05-01', { time: { since: '2019', until: '2021-03' }, day: '2020-05-01' }],
    ['#/?e=*2021-02-31&d=2020-05', { time: { since: null, until: null }, day: null }],
    [
      '#/?l=radial.rings*n3.fit*b1.centre*sab',
      { layout: { name: 'radial', parameters: { rings: 3, fit: true, centre: 'ab' } } },
    ],
    ['#/?l=radial.rings*nmany.x', { layout: { name: 'radial', parameters: {} } }],
    ['#/?b=degree&i=*q.*p.*q', { by: 'degree', pinned: ['p', 'q'] }],
    ['#/?fc=999&fn=0', { filters: { ...START.filters, confidence: 100 } }],
    ['#/p?w=*b.*a.*b&y=OWNS.NOTHING', { panel: { is: 'paths', ids: ['b', 'a'], types: ['OWNS'] } }],
  ])('reads %s', (address, part) => {
    expect(decodeView(address)).toMatchObject(part);
  });

  it('keeps an empty part apart from none', () => {
    expect(decodeView(encodeView({ ...START, only: [] })).only).toEqual([]);
    expect(decodeView('#/').only).toBeNull();
  });

  it('makes some view of any query, which has an address again', () => {
    const key = fc.constantFrom(
      ...'n b k x z i j g h o s fr fo fe ft fm fn fc fs fa fd e d l w y'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string({ unit: 'binary' }))), (pairs) => {
        const view = decodeView(`#/p?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`);
        expect(decodeView(encodeView(view))).toEqual(view);
      }),
    );
  });
});

describe('APP-2 kinds are hidden and shown', () => {
  it('toggled twice is as before, and the order is always that of the schema', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...KIND_NAMES), (view, kind) => {
        const once = withKindToggled(view, kind);
        expect(once.hidden.includes(kind)).toBe(!view.hidden.includes(kind));
        expect(once.hidden).toEqual(KIND_NAMES.filter((each) => once.hidden.includes(each)));
        expect(withKindToggled(once, kind)).toEqual(view);
      }),
    );
  });
});

describe('APP-7 an entity under an older id', () => {
  it('is renamed wherever the view names it, and nothing else is', () => {
    const grown = ['a', 'old', 'old'].reduce((each, id) => withExpansion(each, id), START);
    const sets = {
      collapsed: ['old'],
      pinned: ['a', 'old'],
      added: ['old', 'z'],
      grown: ['old'],
      only: ['old'],
      selected: ['old'],
    };
    const view: View = { ...grown, ...sets, panel: { is: 'entity', id: 'old' } };
    expect(withRenamed(view, 'old', 'new')).toEqual({
      ...START,
      panel: { is: 'entity', id: 'new' },
      expanded: [expansionBy('a'), expansionBy('new'), expansionBy('new')],
      collapsed: ['new'],
      pinned: ['a', 'new'],
      added: ['new', 'z'],
      grown: ['new'],
      only: ['new'],
      selected: ['new'],
    });
    expect(withRenamed(view, 'other', 'new')).toEqual(view);
  });
});
