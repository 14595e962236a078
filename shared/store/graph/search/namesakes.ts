/** Several hits of one name and kind: what is known of each that tells it from the others. */
import { compareText } from '../../../compare.ts';
import { groupBy } from '../../../group.ts';
import { fold } from '../../../model/names.ts';
import type { Catalogue, LinkedField } from './catalogue.ts';
import type { Named } from './documents.ts';

/** What is said of one, in this order: the role that it holds, and the organization. */
const SAID: readonly LinkedField[] = ['role', 'organization'];

type Linked = Readonly<Record<LinkedField, readonly Named[]>>;

/**
 * By id, for each of `hits` that another of them is called like: the most connected role and organization that the
 * others have not; of one that has neither, as a role that is in no organization, who holds it or belongs to it, whom
 * the fewest others have; nothing where nothing is.
 */
export function namesakes(
  catalogue: Catalogue,
  hits: readonly Named[],
): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, readonly string[]>();
  for (const alike of groupBy(hits, ({ kind, name }) => `${kind} ${fold(name)}`).values()) {
    if (alike.length < 2) continue;
    const linked = new Map(alike.map((named) => [named.id, linkedOf(catalogue, named)]));
    for (const { id } of alike) {
      const said = ownOf(id, linked);
      told.set(id, said.length > 0 ? said : foundBy(catalogue, id, [...linked.keys()]));
    }
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
    const best = rarest(
      own?.[field] ?? [],
      others.map((its) => its[field]),
    );
    return best?.shared === 0 ? [best.name] : [];
  });
}

function foundBy(catalogue: Catalogue, id: string, alike: readonly string[]): string[] {
  const others = alike.filter((other) => other !== id).map((other) => catalogue.foundBy(other));
  const best = rarest(catalogue.foundBy(id), others);
  return best ? [best.name] : [];
}

/** The most connected of those that the fewest others have, and how many have it. */
function rarest(
  own: readonly Named[],
  others: readonly (readonly Named[])[],
): { readonly name: string; readonly shared: number } | undefined {
  const names = others.map((its) => new Set(its.map(({ name }) => name)));
  const [best] = own
    .map((named) => ({ named, shared: names.filter((known) => known.has(named.name)).length }))
    .sort((a, b) => a.shared - b.shared || byDegree(a.named, b.named));
  return best && { name: best.named.name, shared: best.shared };
}

function byDegree(a: Named, b: Named): number {
  return b.degree - a.degree || compareText(a.id, b.id);
}
