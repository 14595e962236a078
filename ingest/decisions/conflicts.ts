/** Which decisions say otherwise than others. Pure, and the same whatever the order in which they were taken. */
import { namesOf } from '../resolve/decided.ts';
import type { Held } from './held.ts';

/** By the id of a decision: ids of those that it conflicts with, sorted; decisions without a conflict are not in it. */
export function conflictsOf(all: readonly Held[]): Map<string, string[]> {
  const conflicts = new Map<string, Set<string>>();
  const note = (a: string, b: string): void => {
    if (a === b) return;
    conflicts.set(a, (conflicts.get(a) ?? new Set()).add(b));
    conflicts.set(b, (conflicts.get(b) ?? new Set()).add(a));
  };
  const together = new Together(all);
  for (const held of all.filter(({ decision }) => decision.verb === 'apart')) {
    const merges = together.between(keysOf(held, 'a'), keysOf(held, 'b'));
    for (const merge of merges) note(held.decision.id, merge);
  }
  for (const [a, b] of clashes(all)) note(a, b);
  return new Map([...conflicts].map(([id, others]) => [id, [...others].sort()]));
}

function keysOf({ sides }: Held, side: string): readonly string[] {
  return sides.find((one) => one.side === side)?.keys ?? [];
}

/** Keys that merges tie together, with the merges that do. */
class Together {
  readonly #ties = new Map<string, { readonly to: string; readonly by: string }[]>();

  constructor(all: readonly Held[]) {
    for (const held of all.filter(({ decision }) => decision.verb === 'merge')) {
      const keys = [...new Set([...keysOf(held, 'a'), ...keysOf(held, 'b')])].sort();
      for (const [n, key] of keys.entries()) {
        const next = keys[n + 1];
        if (next !== undefined) this.#tie(key, next, held.decision.id);
      }
    }
  }

  /** The merges on a shortest way from one of these keys to one of those; none where there is no way. */
  between(from: readonly string[], to: readonly string[]): readonly string[] {
    const goals = new Set(to);
    const ways = new Map<string, readonly string[]>(from.map((key) => [key, []]));
    for (const [key, way] of ways) {
      if (goals.has(key)) return way;
      for (const tie of this.#ties.get(key) ?? []) if (!ways.has(tie.to)) ways.set(tie.to, [...way, tie.by]);
    }
    return [];
  }

  #tie(a: string, b: string, by: string): void {
    this.#ties.set(a, [...(this.#ties.get(a) ?? []), { to: b, by }]);
    this.#ties.set(b, [...(this.#ties.get(b) ?? []), { to: a, by }]);
  }
}

/** Two values for one thing: a name or property of one entity, the kind of one name. */
function clashes(all: readonly Held[]): [string, string][] {
  const slots = new Map<string, { readonly id: string; readonly value: string }[]>();
  for (const held of all) {
    for (const [slot, value] of claimsOn(held))
      slots.set(slot, [...(slots.get(slot) ?? []), { id: held.decision.id, value }]);
  }
  return [...slots.values()].flatMap((takers) =>
    takers.flatMap((one, n) =>
      takers
        .slice(n + 1)
        .filter((other) => other.value !== one.value)
        .map((other): [string, string] => [one.id, other.id]),
    ),
  );
}

/** The things that a decision gives a value. */
function claimsOn({ decision, sides }: Held): [slot: string, value: string][] {
  const entities = sides.flatMap((side) => side.entities);
  switch (decision.verb) {
    case 'rename':
      return entities.map(({ id }) => [`name of ${id}`, decision.name]);
    case 'pin':
      return entities.map(({ id }) => [`${decision.property} of ${id}`, decision.value]);
    case 'kind':
      return namesOf(decision).map((name) => [`kind of ${name}`, decision.kind]);
    case 'reject-entity':
      return namesOf(decision).map((name) => [`kind of ${name}`, '']);
    default:
      return [];
  }
}
