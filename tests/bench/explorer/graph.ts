/** A graph as news makes them, of any size, always the same: bodies with roles, holders, members, and events. */
import { layout } from '../../../ingest/arrange/layout.ts';
import type { GraphEdge, GraphNode, Subgraph } from '../../../shared/contract/index.ts';
import type { Kind, RelationType } from '../../../shared/schema/index.ts';
import { seeded } from '../../support/rounds.ts';
import { BODIES, EVENTS, GIVEN, MODALITIES, PLACES, SURNAMES, TITLES } from './names.ts';

/** What comes next to a group, by chance: each of them up to its number. */
const NEXT: readonly (readonly [upTo: number, add: (graph: Growing, at: number) => void])[] = [
  [0.5, addPerson],
  [0.68, addRole],
  [0.8, addOrganization],
  [1, addEvent],
];

/** @param size how many entities */
export function benchGraph(size: number): Subgraph {
  const graph = new Growing(size, Math.max(2, Math.round(Math.sqrt(size) / 2.2)));
  for (let at = 0; at < graph.groups; at += 1) {
    const body = BODIES[Math.floor(at / PLACES.length) % BODIES.length];
    graph.add('Organization', `${PLACES[at % PLACES.length]} ${body}`, at);
  }
  while (graph.nodes.length < size) {
    const at = Math.floor(graph.groups * graph.random() ** 1.6);
    const chance = graph.random();
    NEXT.find(([upTo]) => chance < upTo)?.[1](graph, at);
  }
  return placed(graph.nodes, [...graph.edges.values()]);
}

/** A graph in groups, one around each of the first bodies; every choice takes the next random number. */
class Growing {
  readonly nodes: GraphNode[] = [];
  readonly edges = new Map<string, GraphEdge>();
  readonly random: () => number;
  readonly groups: number;
  readonly #members: readonly Record<Kind, string[]>[];

  constructor(seed: number, groups: number) {
    this.random = seeded(seed);
    this.groups = groups;
    this.#members = Array.from({ length: groups }, () => ({
      Person: [],
      Role: [],
      Organization: [],
      Event: [],
    }));
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  add(kind: Kind, name: string, at: number, properties: Record<string, string> = {}): string {
    const id = `n${String(this.nodes.length).padStart(6, '0')}`;
    this.nodes.push({ id, kind, name, properties, degree: 0, x: null, y: null, community: null });
    this.#members[at]![kind].push(id);
    return id;
  }

  relate(from: string, type: RelationType, to: string): void {
    if (from === to) return;
    const edge = edgeOf(from, type, to, this.pick(MODALITIES), this.random);
    this.edges.set(`${from} ${type} ${to}`, edge);
  }

  /** Most are drawn to those who came first, few to another group. */
  near(at: number, kind: Kind): string | undefined {
    const group = this.random() < 0.93 ? at : Math.floor(this.random() * this.groups);
    const own = this.#members[group]![kind];
    return own[Math.floor(own.length * this.random() ** 2.2)];
  }
}

function addPerson(graph: Growing, at: number): void {
  const id = graph.add('Person', `${graph.pick(GIVEN)} ${graph.pick(SURNAMES)}`, at);
  const role = graph.near(at, 'Role');
  const body = graph.near(at, 'Organization');
  const event = graph.near(at, 'Event');
  if (role && graph.random() < 0.6) graph.relate(id, 'HOLDS_ROLE', role);
  if (body && graph.random() < 0.7) graph.relate(id, graph.pick(['MEMBER_OF', 'WORKS_FOR']), body);
  if (event && graph.random() < 0.6) graph.relate(id, 'PARTICIPATED_IN', event);
}

function addRole(graph: Growing, at: number): void {
  const id = graph.add('Role', `${graph.pick(TITLES)} ${graph.nodes.length % 90}`, at);
  const body = graph.near(at, 'Organization');
  if (body) graph.relate(id, 'ROLE_IN', body);
}

function addOrganization(graph: Growing, at: number): void {
  const name = `${graph.pick(PLACES)} ${graph.pick(BODIES)} ${graph.nodes.length % 70}`;
  const id = graph.add('Organization', name, at);
  const body = graph.near(at, 'Organization');
  if (body) graph.relate(id, graph.pick(['PART_OF', 'BASED_IN']), body);
}

function addEvent(graph: Growing, at: number): void {
  const upTo = (count: number) => Math.floor(graph.random() * count);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `20${10 + upTo(15)}-${two(1 + upTo(12))}-${two(1 + upTo(28))}`;
  const name = `${graph.pick(PLACES)} ${graph.pick(EVENTS)} ${day.slice(0, 4)}`;
  const id = graph.add('Event', name, at, { start: day });
  for (let k = 0; k < 3; k += 1) {
    const who = graph.near(at, graph.pick(['Person', 'Person', 'Organization']));
    if (who) graph.relate(who, 'PARTICIPATED_IN', id);
  }
}

function edgeOf(
  from: string,
  type: RelationType,
  to: string,
  modality: GraphEdge['modality'],
  random: () => number,
): GraphEdge {
  const articles = 1 + Math.floor(4 * random() ** 3);
  return {
    type,
    from,
    to,
    claims: articles,
    articles,
    sources: articles,
    confidence: 0.9,
    modality,
    first: '2024-01-01',
    last: '2024-06-01',
    qualifiers: {},
  };
}

function placed(nodes: GraphNode[], edges: GraphEdge[]): Subgraph {
  const degree = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const places = new Map(
    layout(
      nodes.map(({ id }) => id),
      edges.map(({ from, to, claims }) => ({ from, to, weight: claims })),
    ).map((place) => [place.id, place]),
  );
  return {
    nodes: nodes.map((node) => {
      const { x = null, y = null, community = null } = places.get(node.id) ?? {};
      return { ...node, degree: degree.get(node.id) ?? 0, x, y, community };
    }),
    edges,
    total: nodes.length,
    because: 'all of them',
  };
}
