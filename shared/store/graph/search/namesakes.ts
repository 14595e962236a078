/** Several hits of one name and kind: what is known of each that tells it from the others. */
import { groupBy } from '../../../group.ts';
import type { Catalogue, LinkedField } from './catalogue.ts';
import type { Named } from './documents.ts';

/** What is said of one, in this order: the role that it holds, and the organization. */
const SAID: readonly LinkedField[] = ['role', 'organization'];

type Linked = Readonly<Record<LinkedField, readonly Named[]>>;

/**
 * By id, for each of `hits` that another of them is called like: the most connected role and organization that the
 * others have not; nothing where nothing is.
 */
export function namesakes(
  catalogue: Catalogue,
  hits: readonly Named[],
): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, readonly string[]>();
  for (const alike of groupBy(hits, ({ kind, name }) => `${kind} ${name}`).values()) {
    if (alike.length < 2) continue;
    const linked = new Map(alike.map((named) => [named.id, linkedOf(catalogue, named)]));
    for (const { id } of alike) told.set(id, ownOf(id, linked));
  }
  return told;
}

function linkedOf(catalogue: Catalogue, { links }: Named): Linked {
  const all: Record<LinkedField, Named[]> = { role: [], organization: [] };
  catalogue.eachLinked(links, (number, field) => {
    const named = catalogue.documents.at(number);
    if (named) all[field].push(named);
  });
  return all;
}

function ownOf(id: string, linked: ReadonlyMap<string, Linked>): string[] {
  const own = linked.get(id);
  const others = [...linked].flatMap(([other, its]) => (other === id ? [] : [its]));
  return SAID.flatMap((field) => {
    const common = new Set(others.flatMap((its) => its[field].map(({ name }) => name)));
    const [best] = (own?.[field] ?? []).filter(({ name }) => !common.has(name)).sort(byDegree);
    return best ? [best.name] : [];
  });
}

function byDegree(a: Named, b: Named): number {
  return b.degree - a.degree || (a.id < b.id ? -1 : 1);
}
