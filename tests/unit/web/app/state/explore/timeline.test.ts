import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../../../../shared/contract/index.ts';
import { edgeKey } from '../../../../../../shared/schema/index.ts';
import {
  overlap,
  possibleSpan,
  possiblyHeld,
  spanOf,
  tenuresOf,
} from '../../../../../../web/app/state/explore/spans.ts';
import {
  axisAround,
  barOn,
  brushed,
  dateField,
  dayAt,
  eventBins,
  eventLines,
  placeOf,
  roleLines,
  timelineAxis,
} from '../../../../../../web/app/state/explore/timeline.ts';
import { EVER } from '../../../../../../web/app/state/filters/filters.ts';
import { edge, node, shown } from '../../make.ts';
import { interval } from '../intervals.ts';

const event = (id: string, date: string, end: string | null = null): Timeline['events'][number] => ({
  node: node(id, { kind: 'Event', properties: end ? { start: date, end } : { start: date } }),
  date,
  end,
  articles: 1,
});
const role = (person: string, ...told: Parameters<typeof interval>[0][]): Timeline['roles'][number] => ({
  person: node(person, { name: person.toUpperCase() }),
  role: node(`${person} role`, { kind: 'Role' }),
  organization: null,
  intervals: told.map(interval),
});
const timeline = (events: Timeline['events'], roles: Timeline['roles'] = []): Timeline => ({
  events,
  roles,
  total: events.length + roles.length,
});
const all = ({ events, roles }: Timeline) =>
  shown([...events.map((each) => each.node), ...roles.flatMap((each) => [each.person, each.role])]);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('APP-24 one axis for events and roles', () => {
  it('has every date of both on it, and is none where nothing has a date', () => {
    const axis = timelineAxis(
      timeline([event('e', '2020-05-01')], [role('a', { since: '2010', until: '2030' })]),
    );
    if (!axis) expect.fail('There are dates.');
    for (const date of ['2010-01-01', '2020-05-01', '2030-12-31']) {
      expect(placeOf(axis, date)).toBeGreaterThan(0);
      expect(placeOf(axis, date)).toBeLessThan(1);
    }
    expect(timelineAxis(timeline([], [role('a')]))).toBeNull();
  });

  it('finds the day at a place, and the place of that day again', () => {
    fc.assert(
      fc.property(day, day, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, at) => {
        const axis = timelineAxis(timeline([event('a', one), event('b', other)]));
        if (!axis) expect.fail('There are dates.');
        const found = dayAt(axis, at);
        expect(Math.abs(placeOf(axis, found) - at) * (axis.last - axis.first)).toBeLessThanOrEqual(0.51);
      }),
    );
  });

  it('counts every event in one bar', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.integer({ min: 1, max: 80 }), (days, parts) => {
        const events = days.map((date, index) => event(String(index), date));
        const axis = timelineAxis(timeline(events));
        if (!axis) expect.fail('There are dates.');
        const bins = eventBins(events, axis, parts);
        expect(bins).toHaveLength(parts);
        expect(bins.reduce((sum, each) => sum + each, 0)).toBe(days.length);
      }),
    );
  });
});

describe('APP-426 the axis around a stretch', () => {
  const week = ['2026-11-16', '2026-11-22'].map((date, index) => event(String(index), date));
  const long = timeline([event('old', '1911-12-12'), ...week]);
  const whole = timelineAxis(long) ?? expect.fail('There are dates.');
  const days = ({ first, last }: { first: number; last: number }) =>
    [first, last].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

  it('has half as much on either side, and never more than there is', () => {
    expect(days(axisAround(whole, { since: '2026-11-16', until: '2026-11-22' }, null))).toEqual([
      '2026-11-13',
      '2026-11-25',
    ]);
    const open = axisAround(whole, { since: '2026-11', until: null }, null);
    expect(open.last).toBe(whole.last);
    expect(open.first).toBeGreaterThan(whole.first);
    expect(days(axisAround(whole, { since: '2026-11-16', until: '2026-11-16' }, '2026-11-20'))[1]).toBe(
      '2026-11-23',
    );
  });

  it('is the whole one where no stretch is chosen, or none on it', () => {
    expect(axisAround(whole, EVER, '2026-11-17')).toBe(whole);
    expect(axisAround(whole, { since: '1700', until: '1800' }, null)).toBe(whole);
  });

  it('counts and draws only what lies on it', () => {
    const near = axisAround(whole, { since: '2026-11-16', until: '2026-11-22' }, null);
    const bins = eventBins(long.events, near, 12);
    expect([bins[0], bins.reduce((sum, each) => sum + each, 0)]).toEqual([0, 2]);
    const [held, before, after] = [
      { since: '2019', until: '2030' },
      { since: '1911', until: '1912' },
      { since: '2027', until: '2028' },
    ].map((told) => barOn(role('a', told).intervals[0] ?? expect.fail('It has one.'), near));
    expect(held?.sure).toEqual({ from: 0, to: 1 });
    expect([before, after]).toEqual([null, null]);
  });
});

describe('APP-24 drawing over the axis', () => {
  const axis = { first: 0, last: 1000, ticks: [] };
  it('chooses a stretch in either direction, within the axis, and all of time by a click', () => {
    expect(brushed(axis, 0.1, 0.2)).toEqual({ since: '1970-04-11', until: '1970-07-20' });
    expect(brushed(axis, 0.2, 0.1)).toEqual(brushed(axis, 0.1, 0.2));
    expect(brushed(axis, -3, 9)).toEqual({ since: '1970-01-01', until: '1972-09-27' });
    expect(brushed(axis, 0.5, 0.501)).toEqual(EVER);
  });

  it.each([
    ['', null],
    ['  ', null],
    ['2024', '2024'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2023-02-29', undefined],
    ['20', undefined],
    ['March 2024', undefined],
  ])('reads the field %j as %j', (text, date) => {
    expect(dateField(text)).toBe(date);
  });
});

describe('APP-24 stretches of time', () => {
  it.each([
    [
      { since: '2019', until: '2021-02' },
      { from: '2019-01-01', to: '2021-02-28' },
    ],
    [
      { since: null, until: '2020-02' },
      { from: null, to: '2020-02-29' },
    ],
    [EVER, { from: null, to: null }],
  ])('%j is %j', (range, span) => {
    expect(spanOf(range)).toEqual(span);
  });

  it('overlap both ways alike, and what is open overlaps everything on its side', () => {
    const end = fc.option(day, { nil: null });
    const span = fc.record({ from: end, to: end });
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        expect(overlap(a, { from: null, to: null })).toBe(true);
      }),
    );
    expect(overlap({ from: '2020-01-02', to: null }, { from: null, to: '2020-01-01' })).toBe(false);
    expect(overlap({ from: '2020-01-01', to: null }, { from: null, to: '2020-01-01' })).toBe(true);
  });

  it('tells the longest that a role may have been held', () => {
    const told = interval({ since: '2020', until: '2022-05', heldFrom: '2021' });
    expect(possibleSpan(told)).toEqual({ from: '2020-01-01', to: '2022-05-31' });
    expect(possibleSpan(interval({ heldFrom: '2021' }))).toEqual({ from: null, to: null });
    expect(possibleSpan(interval({ notBefore: '2021-03', endedBefore: '2022' }))).toEqual({
      from: '2021-03-01',
      to: '2022-12-31',
    });
    expect(tenuresOf(timeline([], [role('a', {})])).get('a a role')).toHaveLength(1);
    expect(tenuresOf(null).size).toBe(0);
  });
});

describe('APP-25 who held what on a day', () => {
  const roles = [
    role('c', { since: '2010', until: '2015' }),
    role('b', { since: '2012-03-01', until: '2020' }),
    role('a', { heldFrom: '2013-01-01' }),
    role('d'),
    role('e', { endedBefore: '2011' }),
  ];
  const told = timeline([], roles);
  const on = (date: string | null) =>
    roleLines(told, all(told), EVER, date).map(({ person, standing }) => `${person.id} ${standing}`);

  it('lists the certain before the possible, and none that did not hold it', () => {
    expect(on('2014-06-01')).toEqual(['c certainly', 'b certainly', 'a possibly', 'd possibly']);
    expect(on('2013-01-01')).toEqual(['c certainly', 'b certainly', 'a certainly', 'd possibly']);
    expect(on('2030-01-01')).toEqual(['a possibly', 'd possibly']);
  });

  it('lists all in order of time where no day is asked for, those without any last', () => {
    expect(on(null)).toEqual(['c null', 'e null', 'b null', 'a null', 'd null']);
  });

  it('lists only those of a stretch, and only what is shown', () => {
    const some = (since: string, until: string) =>
      roleLines(told, all(told), { since, until }, null).map(({ person }) => person.id);
    expect(some('2016', '2017')).toEqual(['b', 'a', 'd']);
    const without = shown(roles.slice(1).flatMap((each) => [each.person, each.role]));
    expect(roleLines(told, without, EVER, null).some(({ person }) => person.id === 'c')).toBe(false);
  });

  it('tells events of the stretch, and none that was still to come', () => {
    const events = timeline([event('war', '2020-03', '2021'), event('talk', '2022-05-05')]);
    const ids = (since: string | null, date: string | null) =>
      eventLines(events, all(events), { since, until: null }, date).map((each) => each.node.id);
    expect(ids(null, null)).toEqual(['war', 'talk']);
    expect(ids('2022', null)).toEqual(['talk']);
    expect(ids('2021-12', null)).toEqual(['war', 'talk']);
    expect(ids(null, '2022-05-04')).toEqual(['war']);
  });
});

describe('APP-370 what is told of far from a day or a stretch is apart from the rest', () => {
  const roles = [
    role('c', { since: '1961', until: '1975' }),
    role('a', { heldFrom: '1980-01-01' }),
    role('n', {}),
    role('o', { heldFrom: '1911-12-12' }),
    role('z', { endedBefore: '2024' }),
  ];
  const told = timeline([], roles);
  const lines = (since: string | null, until: string | null, date: string | null) =>
    roleLines(told, all(told), { since, until }, date).map(
      ({ person, standing, isFar }) => `${person.id} ${standing}${isFar ? ' far' : ''}`,
    );

  it('on a day: the certain, then the nearest; what no date within a generation is told of is far', () => {
    const far = ['z possibly far', 'o possibly far', 'n possibly far'];
    expect(lines(null, null, '1969-07-22')).toEqual(['c certainly', 'a possibly', ...far]);
    expect(lines(null, null, '1955-01-01')).toContain('a possibly');
    expect(lines(null, null, '1954-12-30')).toContain('a possibly far');
    expect(lines(null, null, '2004-12-31')).toContain('a possibly');
    expect(lines(null, null, '2005-01-02')).toContain('a possibly far');
  });

  it('in a stretch, from both of its ends, where one of them is open too', () => {
    const far = ['z possibly far', 'o possibly far', 'n possibly far'];
    expect(lines('1957', '1979', null)).toEqual(['c certainly', 'a possibly', ...far]);
    expect(lines('2000', null, null)).toEqual(['z possibly', 'a possibly', ...far.slice(1)]);
    expect(lines(null, '1920', null)).toEqual([
      'o certainly',
      'a possibly far',
      'z possibly far',
      'n possibly far',
    ]);
  });

  it('is nothing where no time is asked for, and never what is certain', () => {
    expect(lines(null, null, null)).toEqual(['o null', 'c null', 'a null', 'z null', 'n null']);
    const long = timeline([], [role('k', { since: '1900', until: '2000' })]);
    expect(roleLines(long, all(long), EVER, '1950-01-01')).toMatchObject([{ isFar: false }]);
  });
});

describe('APP-315 roles on the graph that were possibly held on a day', () => {
  const told = timeline(
    [],
    [
      role('a', { since: '2010', until: '2020' }),
      role('b', { heldFrom: '2012-01-01', heldUntil: '2013-01-01' }),
      role('c'),
    ],
  );
  const edges = new Map(
    ['a', 'b', 'c', 'd'].flatMap((id) =>
      (['HOLDS_ROLE', 'WORKS_FOR'] as const).map((type) => {
        const each = edge(id, `${id} role`, { type });
        return [edgeKey(each), each] as const;
      }),
    ),
  );
  const on = (date: string) =>
    [...possiblyHeld(edges, tenuresOf(told), date)].map((key) => key.split(' ')[0]);

  it('are those that nothing rules out and nothing makes certain; where no time is told at all, any', () => {
    expect(on('2012-06-01')).toEqual(['c', 'd']);
    expect(on('2015-06-01')).toEqual(['b', 'c', 'd']);
    expect(on('2010-06-01')).toEqual(['a', 'b', 'c', 'd']);
    expect(on('2031-06-01')).toEqual(['b', 'c', 'd']);
  });

  it('are the same as on the timeline, for any day', () => {
    const graph = { ...all(told), edges };
    fc.assert(
      fc.property(day, (date) => {
        const lines = roleLines(told, graph, EVER, date).filter(({ standing }) => standing === 'possibly');
        const marked = on(date).filter((id) => id !== 'd');
        expect(marked.sort()).toEqual(lines.map(({ person }) => person.id).sort());
      }),
    );
  });
});
