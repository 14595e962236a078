import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Arranger, Arranging } from '../../../../../../web/app/scene/layouts/arranger.ts';
import { keepArranged } from '../../../../../../web/app/scene/layouts/keep.ts';
import type { ParameterValues } from '../../../../../../web/app/scene/layouts/layout.ts';
import { createExplorer, type Explorer } from '../../../../../../web/app/state/explorer.ts';
import { wantedParts } from '../../../../../../web/app/state/graph/parts.ts';
import type { Point } from '../../../../../../web/app/state/graph/placement.ts';
import { withPinned, withPlace } from '../../../../../../web/app/state/view/view-changes.ts';
import { edge, node, subgraph } from '../../make.ts';

function load(explorer: Explorer, nodes: ReturnType<typeof node>[]): void {
  const [overview] = wantedParts(explorer.view.peek());
  if (!overview) return;
  const edges = nodes.slice(1).map(({ id }) => edge('a', id));
  explorer.loaded.value = new Map([
    [overview.key, { is: 'overview', of: null, page: 0, subgraph: subgraph(nodes, edges) }],
  ]);
}

function desk() {
  const explorer = createExplorer();
  const runs: { name: string; values: ParameterValues; nodes: number; pinned: string[] }[] = [];
  const arranger: Arranger = {
    state: signal<Arranging>({ is: 'resting' }),
    moving: signal<ReadonlyMap<string, Point> | null>(null),
    run: ({ name }, values, graph) =>
      void runs.push({ name, values, nodes: graph.nodes.length, pinned: [...graph.pinned] }),
    pause: () => {},
    resume: () => {},
    stop: () => {},
  };
  const found: ReadonlyMap<string, Point>[] = [];
  const end = keepArranged(explorer, arranger, (positions) => {
    found.push(positions);
    explorer.arranged.value = positions;
  });
  return { explorer, runs, found, end };
}

const placed = ['a', 'b', 'c'].map((id, index) => node(id, { x: index, y: 1, degree: index }));

describe('APP-313 what was put somewhere', () => {
  it('is placed as if it were not, so that it goes there when it is loosened; forces settle around it', () => {
    const { explorer, runs, found, end } = desk();
    load(explorer, placed);
    const put = withPlace({ ...explorer.view.peek(), pinned: ['b'] }, 'a', { x: 9, y: 9 });
    explorer.view.value = { ...put, layout: { name: 'radial', parameters: {} } };
    explorer.view.value = { ...put, layout: { name: 'force', parameters: {} } };
    expect(runs.map(({ name, pinned }) => [name, pinned])).toEqual([
      ['radial', ['b']],
      ['force', ['a', 'b']],
    ]);
    explorer.view.value = put;
    expect(found).toEqual([new Map([['b', { x: 1, y: 1 }]])]);
    expect(explorer.working.value.positions.get('a')).toEqual({ x: 9, y: 9 });
    explorer.view.value = withPinned(put, ['a']);
    expect(explorer.working.value.positions.get('a')).toEqual({ x: 0, y: 1 });
    end();
  });
});

describe('APP-40 a view keeps its layout', () => {
  it('runs the layout that the view names, again when nodes come or it takes other values, not when it moved them', () => {
    const { explorer, runs, found, end } = desk();
    load(explorer, placed);
    expect(runs).toEqual([]);
    explorer.view.value = { ...explorer.view.peek(), layout: { name: 'radial', parameters: {} } };
    explorer.arranged.value = new Map([['a', { x: 9, y: 9 }]]);
    expect(runs.map(({ name, nodes }) => [name, nodes])).toEqual([['radial', 3]]);
    load(explorer, [...placed, node('d', { x: 3, y: 3 })]);
    expect(runs.at(-1)?.nodes).toBe(4);
    explorer.view.value = {
      ...explorer.view.peek(),
      layout: { name: 'radial', parameters: { distance: 200 } },
    };
    expect(runs.at(-1)?.values.distance).toBe(200);
    explorer.view.value = { ...explorer.view.peek(), layout: null };
    expect(found).toEqual([new Map()]);
    end();
  });

  it('puts what is selected in the middle where no middle was chosen', () => {
    const { explorer, runs } = desk();
    load(explorer, placed);
    const layout = { name: 'radial', parameters: {} };
    explorer.view.value = { ...explorer.view.peek(), selected: ['b'], layout };
    expect(runs.at(-1)?.values.centre).toBe('b');
    const chosen = { name: 'radial', parameters: { centre: 'c' } };
    explorer.view.value = { ...explorer.view.peek(), layout: chosen };
    expect(runs.at(-1)?.values.centre).toBe('c');
  });

  it('APP-3: runs forces once where most came without a place', () => {
    const { explorer, runs } = desk();
    load(
      explorer,
      ['a', 'b', 'c'].map((id) => node(id, { x: null, y: null })),
    );
    explorer.arranged.value = new Map([['a', { x: 9, y: 9 }]]);
    expect(runs.map(({ name }) => name)).toEqual(['force']);
  });
});
