/** A graph as news makes them, of any size, always the same: bodies with roles, holders, members, and events. */
import { layout } from '../../../ingest/arrange/layout.ts';
import type { GraphEdge, GraphNode, Subgraph } from '../../../shared/contract/index.ts';
import type { Kind, RelationType } from '../../../shared/schema/index.ts';
import { seeded } from '../../support/rounds.ts';

const GIVEN = [
  'Ana',
  'Boris',
  'Chen',
  'Dora',
  'Emil',
  'Farah',
  'Goran',
  'Hana',
  'Igor',
  'Jana',
  'Karim',
  'Lena',
];
const SURNAMES = [
  'Adler',
  'Brandt',
  'Costa',
  'Duval',
  'Eriksen',
  'Fofana',
  'Gruber',
  'Horvat',
  'Ito',
  'Jansen',
  'Keller',
  'Lopez',
  'Moreau',
  'Novak',
  'Okafor',
];
const PLACES = [
  'Norland',
  'Estmark',
  'Sudova',
  'Valdia',
  'Karenia',
  'Ostria',
  'Merano',
  'Tavast',
  'Lusania',
  'Brevik',
  'Calder',
  'Doria',
];
const BODIES = [
  'Ministry of Finance',
  'Parliament',
  'National Bank',
  'Energy Group',
  'Workers’ Party',
  'Supreme Court',
  'Broadcasting',
  'Football Union',
];
const TITLES = [
  'minister',
  'chair',
  'director',
  'spokesperson',
  'judge',
  'general secretary',
  'head of office',
];
const EVENTS = ['summit', 'election', 'trial', 'strike', 'visit', 'agreement', 'investigation'];
const MODALITIES = [
  'asserted',
  'asserted',
  'asserted',
  'asserted',
  'asserted',
  'asserted',
  'planned',
  'alleged',
] as const;

/** @param size how many entities */
export function benchGraph(size: number): Subgraph {
  const random = seeded(size);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const nodes: GraphNode[] = [];
  const edges = new Map<string, GraphEdge>();
  const group: number[] = [];
  const groups = Math.max(2, Math.round(Math.sqrt(size) / 2.2));
  const members = Array.from(
    { length: groups },
    (): Record<Kind, string[]> => ({ Person: [], Role: [], Organization: [], Event: [] }),
  );
  const add = (kind: Kind, name: string, at: number, properties: Record<string, string> = {}): string => {
    const id = `n${String(nodes.length).padStart(6, '0')}`;
    nodes.push({ id, kind, name, properties, degree: 0, x: null, y: null, community: null });
    group.push(at);
    members[at]![kind].push(id);
    return id;
  };
  const relate = (from: string, type: RelationType, to: string): void => {
    if (from !== to) edges.set(`${from} ${type} ${to}`, edgeOf(from, type, to, pick(MODALITIES), random));
  };
  /** Most are drawn to those who came first, few to another group. */
  const near = (at: number, kind: Kind): string | undefined => {
    const own = members[random() < 0.93 ? at : Math.floor(random() * groups)]![kind];
    return own[Math.floor(own.length * random() ** 2.2)];
  };
  for (let at = 0; at < groups; at += 1)
    add(
      'Organization',
      `${PLACES[at % PLACES.length]} ${BODIES[Math.floor(at / PLACES.length) % BODIES.length]}`,
      at,
    );
  while (nodes.length < size) {
    const at = Math.floor(groups * random() ** 1.6);
    const chance = random();
    if (chance < 0.5) {
      const id = add('Person', `${pick(GIVEN)} ${pick(SURNAMES)}`, at);
      const [role, body, event] = [near(at, 'Role'), near(at, 'Organization'), near(at, 'Event')];
      if (role && random() < 0.6) relate(id, 'HOLDS_ROLE', role);
      if (body && random() < 0.7) relate(id, pick(['MEMBER_OF', 'WORKS_FOR']), body);
      if (event && random() < 0.6) relate(id, 'PARTICIPATED_IN', event);
    } else if (chance < 0.68) {
      const id = add('Role', `${pick(TITLES)} ${nodes.length % 90}`, at);
      const body = near(at, 'Organization');
      if (body) relate(id, 'ROLE_IN', body);
    } else if (chance < 0.8) {
      const id = add('Organization', `${pick(PLACES)} ${pick(BODIES)} ${nodes.length % 70}`, at);
      const body = near(at, 'Organization');
      if (body) relate(id, pick(['PART_OF', 'BASED_IN']), body);
    } else {
      const day = `20${String(10 + Math.floor(random() * 15))}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
      const id = add('Event', `${pick(PLACES)} ${pick(EVENTS)} ${day.slice(0, 4)}`, at, { start: day });
      for (let k = 0; k < 3; k += 1) {
        const who = near(at, pick(['Person', 'Person', 'Organization']));
        if (who) relate(who, 'PARTICIPATED_IN', id);
      }
    }
  }
  return placed(nodes, [...edges.values()]);
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
