/** What expanding an entity would add. */
import type { Direction, Preview } from '../../contract/index.ts';
import { KIND_NAMES, RELATION_TYPES, relationDefinition } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import type { PreviewRow } from '../statements/read-explore.ts';
import { bare, findEntity } from './find.ts';
import { kindOf, relationTypeOf } from './rows.ts';
import type { Around } from './surroundings.ts';

type Group = Preview['groups'][number];

const MOST_GROUPS = RELATION_TYPES.length * KIND_NAMES.length;

/** @throws NOT_FOUND */
export async function readPreview(store: Runner, around: Around, idOrProfile: string): Promise<Preview> {
  const entity = bare(await findEntity(store, idOrProfile));
  const surroundings = await around(entity);
  const [groups, kinds] = await Promise.all([surroundings.byKind(MOST_GROUPS), surroundings.kinds()]);
  return {
    entity,
    groups: inOrder([...toGroups(groups.out, 'out'), ...toGroups(groups.in, 'in')]),
    total: kinds.reduce((sum, { total }) => sum + total, 0),
    kinds: Object.fromEntries(kinds.map(({ kind, total }) => [kindOf(kind), total])),
  };
}

function toGroups(rows: readonly PreviewRow[], direction: Direction): Group[] {
  return rows.map((row) => {
    const type = relationTypeOf(row.type);
    const seen = relationDefinition(type).symmetric ? 'out' : direction;
    return {
      type,
      direction: seen,
      kind: kindOf(row.kind),
      total: row.total,
      first: row.first,
      last: row.last,
    };
  });
}

/** In the order of the ontology, what leaves the entity first; a symmetric relation is one group from both sides. */
function inOrder(groups: readonly Group[]): Group[] {
  const merged = new Map<string, Group>();
  for (const group of groups) {
    const key = `${group.type} ${group.direction} ${group.kind}`;
    const known = merged.get(key);
    merged.set(key, known ? together(known, group) : group);
  }
  const rank = ({ type, direction, kind }: Group) =>
    (RELATION_TYPES.indexOf(type) * 2 + (direction === 'out' ? 0 : 1)) * KIND_NAMES.length +
    KIND_NAMES.indexOf(kind);
  return [...merged.values()].sort((a, b) => rank(a) - rank(b));
}

function together(a: Group, b: Group): Group {
  const dates = (end: 'first' | 'last') => [a[end], b[end]].filter((date) => date !== null).sort();
  return {
    ...a,
    total: a.total + b.total,
    first: dates('first')[0] ?? null,
    last: dates('last').at(-1) ?? null,
  };
}
