import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphNode } from '../../../../../../shared/contract/index.ts';
import { EVENT_TYPES, KIND_NAMES, RELATION_TYPES } from '../../../../../../shared/schema/index.ts';
import { facetsOf } from '../../../../../../web/app/state/filters/facets.ts';
import { filtered, type Knowledge, type Rules } from '../../../../../../web/app/state/filters/filtering.ts';
import { EVER, type Filters, NO_FILTERS, withOnly } from '../../../../../../web/app/state/filters/filters.ts';
import type { Shown } from '../../../../../../web/app/state/graph/graph.ts';
import { edge, node, shown } from '../../make.ts';
import { anyFilters } from '../any-view.ts';
import { interval } from '../intervals.ts';

const OPEN: Rules = { hidden: [], filters: NO_FILTERS, time: EVER, day: null };
const NOTHING: Knowledge = { support: null, tenures: new Map() };
const begun = (working: Shown) => ({ working, hidden: 0, folded: 0 });
const run = (working: Shown, rules: Partial<Rules>, known: Knowledge = NOTHING, exempt: string[] = []) =>
  filtered(begun(working), { ...OPEN, ...rules }, known, exempt);
const by = (filters: Partial<Filters>): Partial<Rules> => ({ filters: { ...NO_FILTERS, ...filters } });
const left = ({ shown: { nodes, edges } }: ReturnType<typeof run>) => [
  [...nodes.keys()].join(' '),
  edges.size,
];

const graph = shown(
  [
    node('ada'),
    node('bob'),
    node('role', { kind: 'Role' }),
    node('firm', { kind: 'Organization', properties: { organizationKind: 'company' } }),
    node('club', { kind: 'Organization' }),
    node('war', { kind: 'Event', properties: { eventType: 'war', start: '2020-03', end: '2021' } }),
    node('talk', { kind: 'Event', properties: { eventType: 'speech' } }),
  ],
  [
    edge('ada', 'role', {
      type: 'HOLDS_ROLE',
      qualifiers: { tenure: 'former', since: '2019', until: '2020-06-30' },
    }),
    edge('role', 'firm', { type: 'ROLE_IN', sources: 4 }),
    edge('bob', 'club', { modality: 'alleged', confidence: 0.6, first: '2022-01-01', last: '2022-03-01' }),
    edge('ada', 'war', { type: 'PARTICIPATED_IN', qualifiers: { as: 'agent' }, sources: 2 }),
    edge('ada', 'talk', { type: 'PARTICIPATED_IN', first: '2019-05-01', last: '2019-05-01' }),
  ],
);

describe('APP-22 what a filter leaves', () => {
  it.each<[string, Partial<Rules>, string, number]>([
    ['no filter', {}, 'ada bob role firm club war talk', 5],
    ['a kind', { hidden: ['Event'] }, 'ada bob role firm club', 3],
    ['a relation', by({ relations: ['MEMBER_OF'] }), 'ada role firm war talk', 4],
    ['a kind of organization', by({ organizations: ['company'] }), 'ada bob role club war talk', 4],
    ['no kind of organization', by({ organizations: ['untold'] }), 'ada bob role firm war talk', 4],
    ['a type of event', by({ events: ['war'] }), 'ada bob role firm club talk', 4],
    ['tenure', by({ tenures: ['former'] }), 'ada bob role firm club war talk', 4],
    ['modality', by({ modalities: ['alleged'] }), 'ada role firm war talk', 4],
    ['sources', by({ sources: 3 }), 'role firm', 1],
    ['confidence', by({ confidence: 61 }), 'ada role firm war talk', 4],
    ['what was told when', by({ told: { since: '2022', until: null } }), 'ada bob role firm club war', 4],
    ['what was told until', by({ told: { since: null, until: '2021-12' } }), 'ada role firm war talk', 4],
    ['a time before the war', { time: { since: null, until: '2020-02' } }, 'ada bob role firm club talk', 4],
    [
      'a time after the role',
      { time: { since: '2020-07', until: null } },
      'ada bob role firm club war talk',
      4,
    ],
    ['a day in office', { day: '2020-01-01' }, 'ada bob role firm club talk', 4],
    ['a day after office', { day: '2020-07-01' }, 'ada bob role firm club war talk', 4],
    ['a day in the month of its beginning', { day: '2020-03-01' }, 'ada bob role firm club war talk', 5],
  ])('by %s', (_, rules, nodes, edges) => {
    expect(left(run(graph, rules))).toEqual([nodes, edges]);
  });

  it('keeps what is exempt, whatever it is', () => {
    expect(left(run(graph, { hidden: ['Event'] }, NOTHING, ['war']))).toEqual([
      'ada bob role firm club war',
      4,
    ]);
    expect(left(run(graph, by({ relations: ['MEMBER_OF'] }), NOTHING, ['bob']))).toEqual([
      'ada bob role firm war talk',
      4,
    ]);
  });

  it('leaves places as they are, also of what it left out', () => {
    expect(run(graph, { hidden: ['Event'] }).shown.positions).toBe(graph.positions);
  });

  it('asks what edges stand on where only some articles count, and takes their numbers from that', () => {
    const stands = { claims: 1, sources: 1, articles: 1, confidence: 0.7, modality: 'planned' } as const;
    const support = { edges: [{ key: 'role ROLE_IN firm', ...stands }] };
    const picture = run(graph, by({ bySources: ['The Paper'] }), { ...NOTHING, support });
    expect(left(picture)).toEqual(['role firm', 1]);
    expect(picture.shown.edges.get('role ROLE_IN firm')).toMatchObject({ sources: 1, modality: 'planned' });
    const strict = run(graph, by({ bySources: ['The Paper'], sources: 2 }), { ...NOTHING, support });
    expect(strict.shown.edges.size).toBe(0);
    expect(run(graph, {}, { ...NOTHING, support }).shown.edges.size).toBe(5);
  });
});

describe('APP-25 as of a day', () => {
  const tenures = (...told: Parameters<typeof interval>[0][]): Knowledge => ({
    support: null,
    tenures: new Map([['ada role', told.map(interval)]]),
  });
  const holds = (day: string, known: Knowledge): boolean =>
    run(graph, { day }, known).shown.edges.has('ada HOLDS_ROLE role');

  it('goes by what is told of the role, before the dates of the relation', () => {
    const known = tenures({ since: '2021-05', until: '2022-05' });
    expect(['2021-04-30', '2021-05-15', '2022-01-01', '2022-06-01'].map((day) => holds(day, known))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('shows what may have been so, and hides only what was not', () => {
    expect(holds('1990-01-01', tenures({ heldFrom: '2021' }))).toBe(true);
    expect(holds('2023-01-01', tenures({ endedBefore: '2022' }))).toBe(false);
    expect(holds('1990-01-01', tenures())).toBe(false);
  });

  it('knows several stretches, as of a stretch of time', () => {
    const known = tenures({ since: '2010', until: '2011' }, { since: '2020' });
    const within = (since: string, until: string): boolean =>
      run(graph, { time: { since, until } }, known).shown.edges.has('ada HOLDS_ROLE role');
    expect([within('2011', '2012'), within('2013', '2015'), within('2014', '2020-06')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

const anyNode = (id: string): fc.Arbitrary<GraphNode> =>
  fc
    .record({
      kind: fc.constantFrom(...KIND_NAMES),
      eventType: fc.constantFrom(...EVENT_TYPES.slice(0, 3)),
      start: fc.constantFrom('2019', '2020-02', '2021-03-04', 'long ago'),
    })
    .map(({ kind, eventType, start }) =>
      node(id, { kind, properties: kind === 'Event' ? { eventType, start } : {} }),
    );
const ids = Array.from({ length: 9 }, (_, index) => `n${index}`);
const anyEdge: fc.Arbitrary<GraphEdge> = fc
  .record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    type: fc.constantFrom(...RELATION_TYPES),
    sources: fc.integer({ min: 1, max: 6 }),
    confidence: fc.constantFrom(0.4, 0.55, 0.75, 0.92, 1),
    modality: fc.constantFrom('asserted' as const, 'planned' as const, 'alleged' as const),
    first: fc.constantFrom(null, '2019-01-01', '2021-06-01'),
  })
  .map(({ from, to, first, ...more }) => edge(from, to, { ...more, first, last: first }));
const anyGraph = fc
  .tuple(fc.tuple(...ids.map(anyNode)), fc.array(anyEdge, { maxLength: 25 }))
  .map(([nodes, edges]) => shown(nodes, edges));
const anyRules: fc.Arbitrary<Rules> = fc.record({
  hidden: fc.subarray(KIND_NAMES),
  filters: anyFilters.map((filters) => ({ ...filters, bySources: [], byArticles: [] })),
  time: fc.constantFrom(EVER, { since: '2020', until: null }),
  day: fc.constantFrom(null, '2020-06-01'),
});

describe('APP-22 of any graph and any filters', () => {
  it('what is shown and what is counted as left out is everything', () => {
    fc.assert(
      fc.property(anyGraph, anyRules, (working, rules) => {
        const { shown: rest, leftOut } = run(working, rules);
        const entities = leftOut.reduce((sum, each) => sum + each.entities, 0);
        expect(rest.nodes.size + entities).toBe(working.nodes.size);
        for (const each of rest.edges.values())
          expect(rest.nodes.has(each.from) && rest.nodes.has(each.to)).toBe(true);
      }),
    );
  });

  it('leaves more out where more filters are set, and the same when it is done twice', () => {
    fc.assert(
      fc.property(anyGraph, anyRules, (working, rules) => {
        const once = run(working, rules).shown;
        const some = run(working, { ...rules, day: null, hidden: [] }).shown;
        for (const key of once.edges.keys()) expect(some.edges.has(key)).toBe(true);
        const twice = run(once, rules);
        expect([...twice.shown.nodes.keys()]).toEqual([...once.nodes.keys()]);
        expect(twice.leftOut).toEqual([]);
      }),
    );
  });

  it('never leaves out what is exempt', () => {
    fc.assert(
      fc.property(anyGraph, anyRules, fc.subarray(ids), (working, rules, exempt) => {
        const rest = run(working, rules, NOTHING, exempt).shown;
        for (const id of exempt) expect(rest.nodes.has(id)).toBe(true);
      }),
    );
  });
});

describe('APP-23 what each choice would leave', () => {
  it('counts for every choice what is shown if that choice alone is made in its list', () => {
    fc.assert(
      fc.property(anyGraph, anyRules, fc.constantFrom(...RELATION_TYPES), (working, rules, type) => {
        const counted = facetsOf(working, rules, NOTHING).lists.relations.get(type) ?? 0;
        const only = { ...rules, filters: withOnly({ ...rules.filters, relations: [] }, 'relations', type) };
        expect(run(working, only).shown.edges.size).toBe(counted);
      }),
    );
  });

  it('does so for numbers of sources, confidence, and kinds', () => {
    fc.assert(
      fc.property(anyGraph, anyRules, (working, rules) => {
        const { sources, confidence, kinds } = facetsOf(working, rules, NOTHING);
        const with2 = { ...rules, filters: { ...rules.filters, sources: 2 } };
        expect(run(working, with2).shown.edges.size).toBe(sources.get(2));
        const with80 = { ...rules, filters: { ...rules.filters, confidence: 80 } };
        expect(run(working, with80).shown.edges.size).toBe(confidence.get(80));
        const persons = [...run(working, { ...rules, hidden: [] }, NOTHING, ids).shown.nodes.values()];
        expect(kinds.get('Person') ?? 0).toBe(persons.filter(({ kind }) => kind === 'Person').length);
      }),
    );
  });

  it('counts only what is on the graph', () => {
    const { lists } = facetsOf(graph, OPEN, NOTHING);
    expect(Object.fromEntries(lists.organizations)).toEqual({ company: 1, untold: 1 });
    expect(Object.fromEntries(lists.tenures)).toEqual({ former: 1 });
  });
});
