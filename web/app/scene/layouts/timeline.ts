import { compareText } from '../../../../shared/compare.ts';
import type { GraphNode } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import type { Point } from '../../state/graph/placement.ts';
import type { Axis, Mark } from '../axis.ts';
import { boundsOf } from '../frame.ts';
import { CELL, Lanes } from './lanes.ts';
import { keepingPinned, type Layout, type LayoutGraph, numberOf } from './layout.ts';
import { adjacency, byWeight } from './order.ts';

/** Events from left to right by their day, who took part near the middle of his events; below, apart, what has no day. */
export const timeline: Layout = {
  name: 'timeline',
  title: 'Timeline',
  reads:
    'Events from left to right by date, the others beside their events; below, what no date is known of.',
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
  axis: axisOf,
};

/** How many times as wide as high it is made, about as canvases are. */
const SHAPE = 1.5;
/** It is at most so much longer than it has to be to be as flat as that. */
const LONGER = 1.1;
/** Lanes between what has a day and what has none. */
const SEAM = 6;
const DAY = 86_400_000;

interface Dated {
  readonly node: GraphNode;
  readonly day: number;
}

/** What is to be placed: events in the order of their days, what is joined with them, and what is not. */
interface Told {
  readonly dated: readonly Dated[];
  /** In the order of their importance. */
  readonly nodes: readonly GraphNode[];
  readonly near: ReadonlyMap<string, readonly string[]>;
}

interface Packed {
  readonly positions: Map<string, Point>;
  readonly height: number;
}

function along({ nodes, edges }: Pick<LayoutGraph, 'nodes' | 'edges'>, width: number, byDays: boolean) {
  const sorted = [...nodes].sort(byWeight);
  const told = { dated: datedOf(sorted), nodes: sorted, near: adjacency(sorted, edges) };
  // As long as it would be if every place were taken.
  let short = Math.sqrt(Math.max(1, sorted.length) * CELL.width * CELL.height * SHAPE);
  const lengthFor = ({ height }: Packed): number => height * SHAPE * width;
  const first = packed(told, short, byDays);
  if (lengthFor(first) <= short) return first.positions;
  // What is longer is no higher: so much length is enough, and the least is found by halves.
  let long = lengthFor(first);
  let best = packed(told, long, byDays);
  while (long > short * LONGER) {
    const length = Math.sqrt(short * long);
    const tried = packed(told, length, byDays);
    if (lengthFor(tried) > length) short = length;
    else [long, best] = [length, tried];
  }
  return best.positions;
}

/** All of it within a length, and how high it comes to be. */
function packed({ dated, nodes, near }: Told, length: number, byDays: boolean): Packed {
  const lanes = new Lanes();
  const positions = new Map<string, Point>();
  const columns = columnsOf(dated, length, byDays);
  for (const { node, day } of dated) positions.set(node.id, lanes.put(columns.get(day) ?? 0, 0));
  let waiting = nodes.filter(({ id }) => !positions.has(id));
  for (;;) {
    const ready = waiting.flatMap(({ id }) => {
      const around = (near.get(id) ?? []).flatMap((other) => positions.get(other) ?? []);
      return around.length > 0
        ? [{ id, x: mean(around.map(({ x }) => x)), y: mean(around.map(({ y }) => y)) }]
        : [];
    });
    if (ready.length === 0) break;
    for (const { id, x, y } of ready) positions.set(id, lanes.putNear(x, y));
    waiting = waiting.filter(({ id }) => !positions.has(id));
  }
  const top = lanes.bottom - (positions.size > 0 ? SEAM * CELL.height : 0);
  const places = inColumns(waiting.length, length, top);
  togetherOf(waiting, near).forEach((id, index) => {
    positions.set(id, places[index] ?? { x: 0, y: top });
  });
  return { positions, height: lanes.top - Math.min(lanes.bottom, ...places.map(({ y }) => y)) };
}

/** What is joined with each other stands in a row, the most important first. */
function togetherOf(nodes: readonly GraphNode[], near: Told['near']): string[] {
  const order = new Set<string>();
  for (const { id } of nodes) {
    if (order.has(id)) continue;
    const joined = new Set([id]);
    for (const each of joined) for (const other of near.get(each) ?? []) joined.add(other);
    for (const each of joined) order.add(each);
  }
  return [...order];
}

/** Places in columns, from above and from the left. */
function inColumns(count: number, length: number, top: number): Point[] {
  const columns = Math.max(1, Math.floor(length / CELL.width));
  const rows = Math.max(1, Math.ceil(count / columns));
  return Array.from({ length: count }, (_, index) => ({
    x: Math.floor(index / rows) * (length / columns),
    y: top - (index % rows) * CELL.height,
  }));
}

/** Events that have a day, the earliest first. */
function datedOf(nodes: Iterable<GraphNode>): Dated[] {
  const dated: Dated[] = [];
  for (const node of nodes) {
    const day = dayOf(node);
    if (day !== null) dated.push({ node, day });
  }
  return dated.sort((a, b) => a.day - b.day || compareText(a.node.id, b.node.id));
}

/** The day of an event in days since 1970; null for all without a date. */
function dayOf(node: GraphNode): number | null {
  const text = dateOf(node);
  if (text === undefined) return null;
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? [];
  if (year === undefined) return null;
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY;
}

function dateOf({ kind, properties }: GraphNode): string | undefined {
  return kind === 'Event' ? (properties.start ?? properties.date) : undefined;
}

/** `24 March 2024` as `2024` and `24 Mar`. */
function markText(date: string): Pick<Mark, 'year' | 'day'> {
  const words = dateText(date).split(' ');
  const year = words.pop() ?? '';
  return { year, day: words.map((word) => word.slice(0, 3)).join(' ') || null };
}

function columnsOf(dated: readonly Dated[], length: number, byDays: boolean): Map<number, number> {
  const days = [...new Set(dated.map(({ day }) => day))];
  const first = days[0] ?? 0;
  const span = Math.max(1, (days.at(-1) ?? 0) - first);
  const steps = Math.max(1, days.length - 1);
  return new Map(days.map((day, index) => [day, length * (byDays ? (day - first) / span : index / steps)]));
}

/** The dates along the line, each where its first event stands, and where what has no day begins. */
function axisOf({ nodes, edges, positions }: Omit<LayoutGraph, 'pinned'>): Axis {
  const dated = datedOf(nodes);
  const marks = new Map<string, Mark>();
  for (const { node } of dated) {
    const x = positions.get(node.id)?.x;
    const date = dateOf(node) ?? '';
    if (x !== undefined && !marks.has(date)) marks.set(date, { ...markText(date), x });
  }
  return {
    // Pinned events stand elsewhere than their day.
    marks: [...marks.values()].sort((a, b) => a.x - b.x),
    apart: cornerOf(withoutDay(dated, nodes, edges), positions),
  };
}

/** Those that are joined with no event that has a day, over however many others. */
function withoutDay(
  dated: readonly Dated[],
  nodes: readonly GraphNode[],
  edges: LayoutGraph['edges'],
): string[] {
  const near = adjacency(nodes, edges);
  const reached = new Set(dated.map(({ node }) => node.id));
  for (const id of reached) for (const other of near.get(id) ?? []) reached.add(other);
  return nodes.flatMap(({ id }) => (reached.has(id) ? [] : [id]));
}

/** Left of and above all of these; null where there is none. */
function cornerOf(ids: readonly string[], positions: ReadonlyMap<string, Point>): Point | null {
  const points = ids.flatMap((id) => positions.get(id) ?? []);
  if (points.length === 0) return null;
  const { left, top } = boundsOf(points);
  return { x: left, y: top + (SEAM / 2) * CELL.height };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
