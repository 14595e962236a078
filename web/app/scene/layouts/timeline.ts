import { compareText } from '../../../../shared/compare.ts';
import type { GraphNode } from '../../../../shared/contract/index.ts';
import type { Point } from '../../state/graph/placement.ts';
import { keepingPinned, type Layout, type LayoutGraph, numberOf } from './layout.ts';
import { adjacency, byWeight } from './order.ts';

/** Events from left to right by their day, those who took part below and above the middle of their events. */
export const timeline: Layout = {
  name: 'timeline',
  title: 'Timeline',
  reads: 'Events from left to right by date, the others beside the events that they belong to.',
  is: 'placed',
  parameters: {
    width: {
      is: 'number',
      title: 'Length',
      help: 'How far the line of time is drawn out.',
      from: 0.5,
      to: 4,
      step: 0.25,
      start: 1,
    },
    scale: {
      is: 'choice',
      title: 'Scale',
      help: 'In order gives each date the same room, however long ago.',
      options: [
        { value: 'order', title: 'in order' },
        { value: 'days', title: 'by days' },
      ],
      start: 'order',
    },
  },
  place: (graph, values) =>
    keepingPinned(along(graph, numberOf(values, 'width', 1), values.scale === 'days'), graph),
};

const STEP = 46;
const DAY = 86_400_000;

function along(graph: LayoutGraph, width: number, byDays: boolean): Map<string, Point> {
  const nodes = [...graph.nodes].sort(byWeight);
  const dated = nodes
    .flatMap((node) => {
      const day = dayOf(node);
      return day === null ? [] : [{ node, day }];
    })
    .sort((a, b) => a.day - b.day || compareText(a.node.id, b.node.id));
  const columns = columnsOf(
    dated.map(({ day }) => day),
    width * Math.max(1, Math.sqrt(nodes.length / 60)),
    byDays,
  );
  const lanes = new Lanes();
  const positions = new Map<string, Point>();
  for (const { node, day } of dated) positions.set(node.id, lanes.put(columns.get(day) ?? 0, 0));
  const near = adjacency(nodes, graph.edges);
  let waiting = nodes.filter((node) => !positions.has(node.id));
  for (;;) {
    const ready = waiting.flatMap((node) => {
      const xs = (near.get(node.id) ?? []).flatMap((other) => positions.get(other)?.x ?? []);
      return xs.length > 0 ? [{ node, x: xs.reduce((a, b) => a + b, 0) / xs.length }] : [];
    });
    if (ready.length === 0) break;
    for (const { node, x } of ready) positions.set(node.id, lanes.put(x, 2));
    waiting = waiting.filter((node) => !positions.has(node.id));
  }
  const left = Math.min(0, ...[...positions.values()].map(({ x }) => x)) - 3 * STEP;
  for (const node of waiting) positions.set(node.id, lanes.put(left, 0));
  return positions;
}

/** The day of an event in days since 1970; null for all without a date. */
function dayOf(node: GraphNode): number | null {
  const text = node.properties.start ?? node.properties.date;
  if (node.kind !== 'Event' || text === undefined) return null;
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? [];
  if (year === undefined) return null;
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY;
}

function columnsOf(days: readonly number[], width: number, byDays: boolean): Map<number, number> {
  const distinct = [...new Set(days)].sort((a, b) => a - b);
  const [first = 0] = distinct;
  const span = Math.max(1, (distinct.at(-1) ?? 0) - first);
  const length = (distinct.length - 1) * STEP * width;
  return new Map(
    distinct.map((day, index) => [day, byDays ? (length * (day - first)) / span : index * STEP * width]),
  );
}

/** Nodes of one column stand above each other, first above, then below the line. */
class Lanes {
  readonly #taken = new Map<number, number>();

  /** @param inner lanes nearest the line that stay free for those who stand on it */
  put(x: number, inner: number): Point {
    const column = Math.round(x / STEP);
    const key = column * 2 + (inner > 0 ? 1 : 0);
    const n = this.#taken.get(key) ?? 0;
    this.#taken.set(key, n + 1);
    const lane = inner + Math.ceil(n / 2) + (inner > 0 && n % 2 === 0 ? 1 : 0);
    return { x: x + (n % 3) * 5, y: lane * STEP * 0.7 * (n % 2 === 0 ? 1 : -1) };
  }
}
