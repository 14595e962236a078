import type { GraphEdge, GraphNode, Support } from '../../../../shared/contract/index.ts';
import { daysOf, isPartialDate } from '../../../../shared/model/dates.ts';
import { heldOn } from '../../../../shared/model/tenure.ts';
import { overlap, possibleSpan, type Span, spanOf, type Tenures } from '../explore/spans.ts';
import { cutTo, type Shown } from '../graph/graph.ts';
import type { View } from '../view/view.ts';
import { type Filters, isOpen, type ListName, UNTOLD } from './filters.ts';

/** What filters leave of a graph, and what each of them left out: a pure function of both. */

/** Why something is left out, in the order in which reasons are looked for; each thing is counted under its first. */
export const REASONS = [
  'kind',
  'organizations',
  'events',
  'relations',
  'tenures',
  'modalities',
  'support',
  'sources',
  'confidence',
  'time',
  'day',
  'loose',
] as const;
export type Reason = (typeof REASONS)[number];

export interface LeftOut {
  readonly reason: Reason;
  readonly entities: number;
  readonly relations: number;
}

export interface Picture {
  readonly shown: Shown;
  /** By reason, in their order; only those that left something out. */
  readonly leftOut: readonly LeftOut[];
  /** Entities that a reader took off by hand, and those that are folded into others. */
  readonly hidden: number;
  readonly folded: number;
}

/** What of a view leaves something out by a rule. */
export type Rules = Pick<View, 'hidden' | 'filters' | 'time' | 'day'>;

export interface Knowledge {
  /** What edges stand on where not everything counts; null until it is known. */
  readonly support: Support | null;
  readonly tenures: Tenures;
}

interface Begun {
  readonly working: Shown;
  readonly hidden: number;
  readonly folded: number;
}

/**
 * What is left of a graph. An entity stays if it passes its own filters; a relation, if both ends stay and it passes
 * its own. An entity that lost relations to filters and has none left is left out too. What is not known passes.
 * @param exempt entities that stay whatever they are
 */
export function filtered(
  { working, hidden, folded }: Begun,
  rules: Rules,
  known: Knowledge,
  exempt: readonly string[],
): Picture {
  if (leavesAll(rules)) return { shown: working, leftOut: [], hidden, folded };
  const stays = new Set(exempt);
  const judge = judgeOf(rules, known);
  const tally = new Map<Reason, { entities: number; relations: number }>();
  const count = (reason: Reason, what: 'entities' | 'relations'): void => {
    const so = tally.get(reason) ?? { entities: 0, relations: 0 };
    so[what] += 1;
    tally.set(reason, so);
  };
  const out = new Set<string>();
  for (const [id, node] of working.nodes) {
    const reason = stays.has(id) ? undefined : judge.node(node)[0];
    if (reason === undefined) continue;
    out.add(id);
    count(reason, 'entities');
  }
  const bereft = new Set<string>();
  const first = cutTo(
    working,
    (id) => !out.has(id),
    (key, whole) => {
      const edge = judge.supported(key, whole);
      const reason = edge ? judge.edge(edge)[0] : 'support';
      if (reason === undefined) return edge;
      count(reason, 'relations');
      bereft.add(whole.from).add(whole.to);
      return null;
    },
  );
  const loose = [...bereft].filter((id) => !stays.has(id) && first.neighbours.get(id)?.size === 0);
  for (const _ of loose) count('loose', 'entities');
  const gone = new Set(loose);
  const shown =
    gone.size === 0
      ? first
      : cutTo(
          first,
          (id) => !gone.has(id),
          (_, edge) => edge,
        );
  const leftOut = REASONS.flatMap((reason) => {
    const so = tally.get(reason);
    return so ? [{ reason, ...so }] : [];
  });
  return { shown, leftOut, hidden, folded };
}

function leavesAll({ hidden, filters, time, day }: Rules): boolean {
  const isEver = time.since === null && time.until === null;
  return hidden.length === 0 && isOpen(filters) && isEver && day === null;
}

/** What speaks against nodes and edges: every reason, in their order. */
export interface Judge {
  node(node: GraphNode): readonly Reason[];
  /** The edge as it stands on what counts; null where it stands on nothing then. */
  supported(key: string, edge: GraphEdge): GraphEdge | null;
  /** Of an edge as it stands then. */
  edge(edge: GraphEdge): readonly Reason[];
}

export function judgeOf({ hidden, filters, time, day }: Rules, { support, tenures }: Knowledge): Judge {
  const kinds = new Set<string>(hidden);
  const stretch = spanOf(time);
  const lists = hiddenValues(filters);
  const told = spanOf(filters.told);
  const counts = narrows(filters) && support ? new Map(support.edges.map((each) => [each.key, each])) : null;
  const held = heldIn(tenures);
  return {
    node(node) {
      const reasons: Reason[] = [];
      if (kinds.has(node.kind)) reasons.push('kind');
      for (const name of ['organizations', 'events'] as const)
        if (lists[name].has(nodeValue(name, node) ?? '')) reasons.push(name);
      const span = node.kind === 'Event' ? eventSpan(node) : null;
      if (span && !overlap(span, stretch)) reasons.push('time');
      if (span && day !== null && span.from !== null && span.from > day) reasons.push('day');
      return reasons;
    },
    supported(key, edge) {
      if (counts) {
        const on = counts.get(key);
        return on ? { ...edge, ...numbersOf(on) } : null;
      }
      return overlap({ from: edge.first, to: edge.last }, told) ? edge : null;
    },
    edge(edge) {
      const reasons: Reason[] = [];
      for (const name of ['relations', 'tenures', 'modalities'] as const)
        if (lists[name].has(edgeValue(name, edge) ?? '')) reasons.push(name);
      if (edge.sources < filters.sources) reasons.push('sources');
      if (edge.confidence * 100 < filters.confidence) reasons.push('confidence');
      if (edge.type !== 'HOLDS_ROLE') return reasons;
      if (!held.within(edge, stretch)) reasons.push('time');
      if (day !== null && !held.on(edge, day)) reasons.push('day');
      return reasons;
    },
  };
}

/** Whether only some articles count, so that edges have to be asked for what they stand on. */
export function narrows({ bySources, byArticles, told }: Filters): boolean {
  return bySources.length > 0 || byArticles.length > 0 || told.since !== null || told.until !== null;
}

function numbersOf({ claims, sources, articles, confidence, modality }: Support['edges'][number]) {
  return { claims, sources, articles, confidence, modality };
}

function hiddenValues(filters: Filters): Readonly<Record<ListName, ReadonlySet<string>>> {
  return {
    relations: new Set(filters.relations),
    organizations: new Set(filters.organizations),
    events: new Set(filters.events),
    tenures: new Set(filters.tenures),
    modalities: new Set(filters.modalities),
  };
}

/** The value of an entity in a closed list; null where the list is not about its kind. */
export function nodeValue(list: 'organizations' | 'events', node: GraphNode): string | null {
  if (list === 'organizations')
    return node.kind === 'Organization' ? (node.properties.organizationKind ?? UNTOLD) : null;
  return node.kind === 'Event' ? (node.properties.eventType ?? UNTOLD) : null;
}

/** The value of a relation in a closed list; null where the list is not about its type. */
export function edgeValue(list: 'relations' | 'tenures' | 'modalities', edge: GraphEdge): string | null {
  if (list === 'relations') return edge.type;
  if (list === 'modalities') return edge.modality;
  return edge.type === 'HOLDS_ROLE' ? (edge.qualifiers.tenure ?? UNTOLD) : (edge.qualifiers.tenure ?? null);
}

/** When an event was, as far as it is told; null where it is not. */
export function eventSpan({ properties }: Pick<GraphNode, 'properties'>): Span | null {
  const start = dated(properties.start);
  const end = dated(properties.end) ?? start;
  return start && end ? { from: daysOf(start)[0], to: daysOf(end)[1] } : null;
}

function dated(text: string | undefined): string | null {
  return text !== undefined && isPartialDate(text) ? text : null;
}

/** Whether a role may have been held: by the intervals, where they are known, else by the dates of the relation itself. */
function heldIn(tenures: Tenures) {
  const own = ({ qualifiers }: GraphEdge): Span =>
    spanOf({ since: dated(qualifiers.since), until: dated(qualifiers.until) });
  return {
    within(edge: GraphEdge, span: Span): boolean {
      const intervals = tenures.get(`${edge.from} ${edge.to}`);
      if (!intervals || intervals.length === 0) return overlap(own(edge), span);
      return intervals.some((interval) => overlap(possibleSpan(interval), span));
    },
    on(edge: GraphEdge, day: string): boolean {
      const intervals = tenures.get(`${edge.from} ${edge.to}`);
      if (!intervals || intervals.length === 0) return overlap(own(edge), { from: day, to: day });
      return heldOn(intervals, day) !== 'not';
    },
  };
}
