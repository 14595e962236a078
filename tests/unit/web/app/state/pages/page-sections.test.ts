import { describe, expect, it } from 'vitest';
import type { EntityCard, RelationGroup } from '../../../../../../shared/contract/index.ts';
import { KIND_NAMES, type Kind, RELATION_TYPES } from '../../../../../../shared/schema/index.ts';
import {
  bodyOf,
  byDate,
  eventsOf,
  linesOf,
  otherGroups,
  pageParts,
} from '../../../../../../web/app/state/pages/page-sections.ts';
import { edge, node } from '../../make.ts';

const group = (
  type: RelationGroup['type'],
  direction: RelationGroup['direction'],
  total = 1,
): RelationGroup => ({ type, direction, total, relations: [] });
const EVERY = RELATION_TYPES.flatMap((type) => [group(type, 'out'), group(type, 'in')]);
const card = (kind: Kind, groups: RelationGroup[]): EntityCard => ({
  entity: { ...node('x', { kind }), aliases: [] },
  groups,
  articles: [],
  totalArticles: 0,
});

describe('APP-60 what a page consists of', () => {
  it.each<[Kind, string[]]>([
    ['Person', ['holdings', 'events']],
    ['Role', ['holdings']],
    ['Organization', ['structure', 'events']],
    ['Event', ['accounts']],
  ])('APP-60: of the kind %s it has %s first', (kind, parts) => {
    expect(pageParts(kind)).toEqual(parts);
  });

  it('APP-60: every relation stands on the page once: in a part of it or among the others', () => {
    const told = KIND_NAMES.map((kind) => EVERY.length - otherGroups(card(kind, EVERY)).length);
    expect(told).toEqual([2, 1, 4, 1]);
    expect(otherGroups(card('Person', [group('FAMILY_OF', 'out'), group('HOLDS_ROLE', 'out')]))).toEqual([
      group('FAMILY_OF', 'out'),
    ]);
  });

  it('APP-60: a role of a person is named with its organizations, whatever is on the graph', () => {
    const of = { bodies: { r: ['Apple', 'NeXT'], s: ['Pixar'] } };
    expect(['r', 's', 't'].map((role) => bodyOf(of, role))).toEqual(['Apple, NeXT', 'Pixar', null]);
    expect(bodyOf({}, 'r')).toBeNull();
  });

  it('APP-60: events stand by date, those without one last', () => {
    const to = (id: string, start?: string) => ({
      edge: edge('x', id),
      other: node(id, { kind: 'Event', properties: start ? { start } : {} }),
    });
    const sorted = byDate([to('c'), to('b', '2020-03'), to('a', '2020-03'), to('d', '2018')]);
    expect(sorted.map(({ other }) => other.id)).toEqual(['d', 'a', 'b', 'c']);
    expect(eventsOf(card('Person', [group('PARTICIPATED_IN', 'out')]))?.total).toBe(1);
    expect(eventsOf(card('Role', EVERY))).toBeNull();
  });

  it('APP-75: what stands for a part meanwhile is about as tall as it will be', () => {
    expect(linesOf(card('Event', [group('PARTICIPATED_IN', 'in', 4)]))).toBe(8);
    expect(linesOf(card('Event', []))).toBe(3);
    expect(linesOf(card('Person', [group('HOLDS_ROLE', 'out', 900)]))).toBe(12);
  });
});
