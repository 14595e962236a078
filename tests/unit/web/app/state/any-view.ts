import fc from 'fast-check';
import { KIND_NAMES, RELATION_TYPES } from '../../../../../shared/schema/index.ts';
import { type QueryPanel, RESULT_VIEWS, ROWS } from '../../../../../web/app/state/console/query-panel.ts';
import { type Filters, LISTS, type Range } from '../../../../../web/app/state/filters/filters.ts';
import { OVERVIEW_MOST } from '../../../../../web/app/state/limits.ts';
import type { Expansion } from '../../../../../web/app/state/view/expansion.ts';
import { idSet } from '../../../../../web/app/state/view/id-list.ts';
import type { LayoutChoice } from '../../../../../web/app/state/view/layout-choice.ts';
import { placesOf, roundedPoint } from '../../../../../web/app/state/view/places.ts';
import type { Panel, View } from '../../../../../web/app/state/view/view.ts';

/** Any view that there may be, with ids of the product and of anybody. */

export const anyText = fc
  .string({ minLength: 1, unit: 'binary' })
  .filter((text) => !/\p{Surrogate}/u.test(text));
export const anyId = fc.oneof(
  fc.string({ minLength: 24, maxLength: 24, unit: fc.constantFrom(...'0123456789abcdef') }),
  anyText,
);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const date = fc.option(partialDate, { nil: null });
const range: fc.Arbitrary<Range> = fc.record({ since: date, until: date });
const ids = fc.array(anyId, { maxLength: 4 }).map((list) => idSet(list));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

/** As JSON writes them: it knows no negative zero. */
const value = fc.jsonValue().map((each): unknown => JSON.parse(JSON.stringify(each)));
const params = fc.dictionary(anyText, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
export const anyQuery: fc.Arbitrary<QueryPanel> = fc.record(
  {
    is: fc.constant<'query'>('query'),
    cypher: fc.option(anyText, { nil: '' }),
    params,
    show: fc.constantFrom(...RESULT_VIEWS),
    limit: fc.integer({ min: 1, max: ROWS - 1 }),
    full: fc.constant<true>(true),
  },
  { requiredKeys: ['is', 'cypher'] },
);

const panels: fc.Arbitrary<Panel> = fc.oneof(
  fc.constantFrom<Panel>(
    { is: 'shown' },
    { is: 'add' },
    { is: 'filters' },
    { is: 'timeline' },
    { is: 'views' },
  ),
  anyId.map((id): Panel => ({ is: 'entity', id })),
  anyId.map((id): Panel => ({ is: 'expand', id })),
  fc
    .tuple(anyText, fc.constantFrom(...RELATION_TYPES), anyText)
    .map(([from, type, to]): Panel => ({ is: 'relation', from, type, to })),
  fc.integer({ min: 1, max: 9_999 }).map((page): Panel => ({ is: 'articles', page })),
  fc.tuple(anyText, fc.option(anyText)).map(([id, claim]): Panel => ({ is: 'article', id, claim })),
  anyQuery,
  fc
    .tuple(fc.uniqueArray(anyId, { maxLength: 5 }), fc.subarray(RELATION_TYPES))
    .map(([list, types]): Panel => ({ is: 'paths', ids: list, types })),
);

export const anyExpansion: fc.Arbitrary<Expansion> = fc.record({
  id: anyId,
  type: maybe(fc.constantFrom(...RELATION_TYPES)),
  direction: maybe(fc.constantFrom<'in' | 'out'>('in', 'out')),
  kind: maybe(fc.constantFrom(...KIND_NAMES)),
  since: date,
  until: date,
  top: maybe(fc.integer({ min: 1, max: 500 })),
});

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  relations: fc.subarray([...LISTS.relations.values]),
  organizations: fc.subarray([...LISTS.organizations.values]),
  events: fc.subarray([...LISTS.events.values]),
  tenures: fc.subarray([...LISTS.tenures.values]),
  modalities: fc.subarray([...LISTS.modalities.values]),
  sources: fc.integer({ min: 1, max: 50 }),
  confidence: fc.integer({ min: 0, max: 100 }),
  bySources: fc.array(anyText, { maxLength: 3 }).map((list) => idSet(list)),
  byArticles: ids,
  told: range,
});

const anyLayout: fc.Arbitrary<LayoutChoice> = fc.record({
  name: anyText,
  parameters: fc.dictionary(
    fc.stringMatching(/^[a-z][A-Za-z.*]{0,5}$/),
    fc.oneof(anyText, fc.constant(''), fc.boolean(), fc.integer(), fc.constantFrom(0.25, -1.5, 1e21)),
    { maxKeys: 4, noNullPrototype: true },
  ),
});

const anyPoint = fc
  .record({ x: fc.double({ noNaN: true }), y: fc.double({ noNaN: true }) })
  .map((point) => roundedPoint(point));
/** Pinned entities, of which some have a place. */
const anyPins = fc.array(fc.tuple(anyId, maybe(anyPoint)), { maxLength: 4 }).map((pairs) => {
  const known = new Map(pairs);
  const pinned = idSet(known.keys());
  return { pinned, places: placesOf([...known].flatMap(([id, at]) => (at ? [[id, at]] : []))) };
});

const anyUnpinned: fc.Arbitrary<Omit<View, 'pinned' | 'places'>> = fc.record({
  panel: panels,
  limit: fc.integer({ min: 1, max: OVERVIEW_MOST }),
  by: fc.constantFrom<View['by']>('community', 'degree'),
  hidden: fc.subarray(KIND_NAMES),
  expanded: fc.array(anyExpansion, { maxLength: 4 }),
  collapsed: ids,
  added: ids,
  grown: ids,
  without: ids,
  only: maybe(ids),
  selected: ids,
  filters: anyFilters,
  time: range,
  day: maybe(day),
  layout: maybe(anyLayout),
});

export const anyView: fc.Arbitrary<View> = fc
  .tuple(anyUnpinned, anyPins)
  .map(([view, pins]) => ({ ...view, ...pins }));
