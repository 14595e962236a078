import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES, RELATION_TYPES } from '../../../../../shared/schema/index.ts';
import {
  decodeView,
  encodeView,
  OVERVIEW_LIMIT,
  OVERVIEW_MOST,
  type Panel,
  START,
  type View,
  withExpansion,
  withKindToggled,
  withoutLastExpansion,
  withPanel,
  withRenamed,
} from '../../../../../web/app/state/view.ts';

const anyText = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text));
const panels: fc.Arbitrary<Panel> = fc.oneof(
  fc.constant<Panel>({ is: 'shown' }),
  fc.constant<Panel>({ is: 'add' }),
  anyText.map((id): Panel => ({ is: 'entity', id })),
  fc
    .tuple(anyText, fc.constantFrom(...RELATION_TYPES), anyText)
    .map(([from, type, to]): Panel => ({ is: 'relation', from, type, to })),
  fc.integer({ min: 1, max: 9_999 }).map((page): Panel => ({ is: 'articles', page })),
  fc.tuple(anyText, fc.option(anyText)).map(([id, claim]): Panel => ({ is: 'article', id, claim })),
  fc.option(anyText, { nil: '' }).map((cypher): Panel => ({ is: 'query', cypher })),
);
const views: fc.Arbitrary<View> = fc.record({
  panel: panels,
  limit: fc.integer({ min: 1, max: OVERVIEW_MOST }),
  hidden: fc.subarray(KIND_NAMES),
  expanded: fc.array(anyText, { maxLength: 5 }),
});

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

describe('APP-5 expansions are undone one by one', () => {
  it('without the last one is as before it', () => {
    fc.assert(
      fc.property(
        views,
        anyText,
        (view, id) => void expect(withoutLastExpansion(withExpansion(view, id))).toEqual(view),
      ),
    );
  });

  it('has nothing to undo at the start', () => {
    expect(withoutLastExpansion(START)).toEqual(START);
  });
});

describe('APP-7 an entity under an older id', () => {
  it('is renamed wherever the view names it, and nothing else is', () => {
    const view: View = { ...START, panel: { is: 'entity', id: 'old' }, expanded: ['a', 'old', 'old'] };
    expect(withRenamed(view, 'old', 'new')).toEqual({
      ...START,
      panel: { is: 'entity', id: 'new' },
      expanded: ['a', 'new', 'new'],
    });
    expect(withRenamed(view, 'other', 'new')).toEqual(view);
  });
});
