/** A store of nothing but claims on who holds which role: for tests that need no engine. */
import type { GraphNode } from '../../../../../shared/contract/index.ts';
import type { Runner } from '../../../../../shared/store/engine.ts';
import type { HoldingRow } from '../../../../../shared/store/statements/holders.ts';

interface Asked {
  readonly ids: readonly string[];
  readonly roles?: readonly string[];
  readonly limit: number;
}

export const nodeOf = (kind: 'Person' | 'Role', id: string): GraphNode => ({
  id,
  kind,
  name: id,
  properties: {},
  degree: 1,
  x: null,
  y: null,
  community: null,
});

/** That a person is told to hold a role on a day. */
export const held = (id: string, person: string, role: string, publishedAt: string): HoldingRow => ({
  id,
  article: `article of ${id}`,
  publishedAt,
  person,
  role,
  modality: 'asserted',
  tenure: 'current',
  since: null,
  until: null,
});

/** Answers as an engine does, by the ids of claims and within the limit; tells the names of what it was asked. */
export function holdingStore(rows: readonly HoldingRow[]) {
  const ran: string[] = [];
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const run = async ({ name }: { readonly name: string }, { ids, roles, limit }: Asked) => {
    ran.push(name);
    const wanted = new Set(ids);
    const cut = (isMeant: (row: HoldingRow) => boolean) => sorted.filter(isMeant).slice(0, limit);
    if (name === 'claimsOnRoles') return cut(({ role }) => wanted.has(role));
    if (name === 'claimsOnPersons') return cut(({ person }) => wanted.has(person));
    if (name === 'claimsBetween')
      return cut(({ person, role }) => wanted.has(person) && roles?.includes(role) === true);
    if (name !== 'nodesById') return [];
    const isPerson = new Set(rows.map(({ person }) => person));
    return ids.map((id) => ({ id, node: nodeOf(isPerson.has(id) ? 'Person' : 'Role', id) }));
  };
  return { ran, store: { run } as unknown as Runner };
}
