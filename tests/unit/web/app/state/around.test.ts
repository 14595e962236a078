import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphPath, Preview } from '../../../../../shared/contract/index.ts';
import { keptValue, viewOfKept } from '../../../../../web/app/state/explore/kept-actions.ts';
import { pathSteps } from '../../../../../web/app/state/explore/path-steps.ts';
import {
  choiceShown,
  neighboursOn,
  previewGroups,
  previewText,
} from '../../../../../web/app/state/graph/expanding.ts';
import { followed, HINTS, hintFor, hintsText, rememberedHints } from '../../../../../web/app/state/hints.ts';
import { ANY } from '../../../../../web/app/state/view/expansion.ts';
import { byHandText, leftOutTexts } from '../../../../../web/app/state/view/left-out.ts';
import { START } from '../../../../../web/app/state/view/view.ts';
import { edge, expansion, node, shown } from '../make.ts';
import { anyView } from './any-view.ts';

const group = (more: Partial<Preview['groups'][number]>): Preview['groups'][number] => ({
  type: 'PARTICIPATED_IN',
  direction: 'out',
  kind: 'Event',
  total: 1,
  first: null,
  last: null,
  ...more,
});

describe('APP-20 what expanding would add', () => {
  const preview: Preview = {
    entity: node('a'),
    total: 44,
    kinds: { Role: 12, Organization: 3, Event: 29 },
    groups: [
      group({ total: 31 }),
      group({ type: 'MEMBER_OF', kind: 'Organization', total: 4 }),
      group({ type: 'HOLDS_ROLE', kind: 'Role', total: 12 }),
      group({ type: 'WORKS_FOR', kind: 'Organization', total: 0 }),
    ],
  };

  it('is said by kinds, in the order of the schema, one with several connections once', () => {
    expect(previewText(preview)).toBe('12 roles, 3 organizations, 29 events');
    expect(previewText({ ...preview, kinds: { Event: 1 } })).toBe('1 event');
    expect(previewText({ ...preview, kinds: {} })).toBe('no connections');
  });

  it('counts of each group what is on the graph already, whatever put it there', () => {
    const of = (id: string) => node(id, { kind: 'Organization' });
    const graph = shown(
      [node('a'), of('b'), of('c'), of('d'), node('e')],
      [
        edge('a', 'b', { type: 'OWNS' }),
        edge('a', 'b', { type: 'FOUNDED' }),
        edge('c', 'a', { type: 'OWNS' }),
        edge('a', 'e', { type: 'OWNS' }),
        edge('b', 'd', { type: 'OWNS' }),
      ],
    );
    const owns = { type: 'OWNS', direction: 'out', kind: 'Organization' } as const;
    expect(neighboursOn(graph, 'a')).toBe(3);
    expect(neighboursOn(graph, 'a', owns)).toBe(1);
    expect(neighboursOn(graph, 'a', { ...owns, direction: 'in' })).toBe(1);
    expect(neighboursOn(graph, 'a', { ...owns, kind: 'Person' })).toBe(1);
    expect(neighboursOn(graph, 'nobody', owns)).toBe(0);
  });

  it('is listed by relation, roles first, without what there is none of, whatever order it came in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(preview.groups, { minLength: 4 }), (groups) => {
        const types = previewGroups({ ...preview, groups }).map(({ type }) => type);
        expect(types).toEqual(['HOLDS_ROLE', 'PARTICIPATED_IN', 'MEMBER_OF']);
      }),
    );
  });

  it('says how much of each choice is there, over all of its pages', () => {
    const events = { ...ANY, kind: 'Event' } as const;
    const parts = [
      expansion('a', [node('b'), node('c')], [], { choice: events }),
      expansion('a', [node('c'), node('d')], [], { choice: events, page: 1 }),
      expansion('a', [node('e')], [], { choice: ANY }),
    ].map((part) => ({ ...part, subgraph: { ...part.subgraph, total: 9 } }));
    expect(choiceShown(parts, 'a', { kind: 'Event' })).toEqual({ shown: 3, total: 9 });
    expect(choiceShown(parts, 'a', {})).toEqual({ shown: 1, total: 9 });
    expect(choiceShown(parts, 'a', { kind: 'Role' })).toBeNull();
    expect(choiceShown(parts, 'b', {})).toBeNull();
  });
});

describe('APP-26 a way as steps', () => {
  it('has between two entities all that joins them, best supported first, each with its direction', () => {
    const path: GraphPath = {
      nodes: [node('a'), node('b'), node('c')],
      edges: [
        edge('c', 'b', { type: 'OWNS' }),
        edge('b', 'a', { type: 'FOUNDED' }),
        edge('a', 'b', { type: 'MEMBER_OF', claims: 3 }),
        edge('a', 'c'),
      ],
    };
    const told = pathSteps(path).map(({ node: { id }, by }) => [
      id,
      by.map((each) => [each.edge.type, each.forward]),
    ]);
    expect(told).toEqual([
      ['a', []],
      [
        'b',
        [
          ['MEMBER_OF', true],
          ['FOUNDED', false],
        ],
      ],
      ['c', [['OWNS', false]]],
    ]);
  });
});

describe('APP-23 why less is shown, in words', () => {
  const leftOut = [
    { reason: 'kind', entities: 12, relations: 0 },
    { reason: 'relations', entities: 0, relations: 1 },
    { reason: 'loose', entities: 1, relations: 0 },
  ] as const;

  it('names every reason with what it left out', () => {
    expect(leftOutTexts(leftOut)).toEqual([
      '12 entities hidden by kind',
      '1 relation hidden by relation',
      '1 entity left without a relation',
    ]);
    expect(leftOutTexts([{ reason: 'time', entities: 1, relations: 2 }])).toEqual([
      '1 entity and 2 relations hidden by time',
    ]);
  });

  it('tells apart what was done by hand', () => {
    expect(byHandText({ hidden: 2, folded: 31 })).toBe('2 hidden by hand, 31 folded');
    expect(byHandText({ hidden: 0, folded: 0 })).toBeNull();
  });
});

describe('APP-28 a view that was kept', () => {
  it('is the view again, without the panel that was open', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewOfKept(keptValue(view))).toEqual({ ...view, panel: START.panel });
      }),
    );
  });

  it.each(['', '{', '[]', 'null', '"#/"', '{"view":3}', '{"other":"#/"}'])(
    'is none where it cannot be read: %s',
    (text) => {
      expect(viewOfKept(text)).toBeNull();
    },
  );
});

describe('APP-29 hints for the first use', () => {
  const none = { expanded: false, changed: false, undone: false, selected: false };
  const away = (text: string) => rememberedHints(text);

  it('come one at a time, each when it helps', () => {
    expect(hintFor(away(''), none)).toBe('expand');
    expect(hintFor(away('expand'), none)).toBeNull();
    expect(hintFor(away('expand'), { ...none, changed: true })).toBe('undo');
    expect(hintFor(away('expand undo'), { ...none, changed: true, expanded: true })).toBe('select');
    expect(hintFor(away('expand undo select'), { ...none, changed: true, expanded: true })).toBeNull();
  });

  it('need not be given to who does it already', () => {
    expect(followed({ expanded: true, changed: true, undone: false, selected: true })).toEqual([
      'expand',
      'select',
    ]);
    expect(followed({ ...none, undone: true })).toEqual(['undo']);
  });

  it('are remembered as they were written, and nothing else is', () => {
    for (const text of ['', 'expand', 'expand undo select']) expect(hintsText(away(text))).toBe(text);
    expect(hintsText(away('select nonsense expand <script>'))).toBe('expand select');
    expect(rememberedHints(null).size).toBe(0);
    expect(Object.values(HINTS).every((text) => text.endsWith('.'))).toBe(true);
  });
});
