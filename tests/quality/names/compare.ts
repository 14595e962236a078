/** Names as annotated and as found, compared by kind and both ends. */
import type { Tally } from '../count.ts';
import type { Name, Sentence } from './sets.ts';

const keyOf = ({ kind, start, end }: Name): string => `${kind} ${start} ${end}`;

/** Adds a sentence to the counts of its kinds. Found names that touch what does not count are left out. */
export function compareNames(tally: Tally, { names, leftOut }: Sentence, found: readonly Name[]): void {
  const annotated = new Map(names.map((name) => [keyOf(name), name]));
  const counted = found.filter(
    (name) => annotated.has(keyOf(name)) || !leftOut.some((span) => touches(name, span)),
  );
  const stated = new Map(counted.map((name) => [keyOf(name), name]));
  for (const { kind } of annotated.values()) tally.add(kind, { gold: 1 });
  for (const [key, { kind }] of stated) tally.add(kind, { predicted: 1, right: annotated.has(key) ? 1 : 0 });
}

function touches({ start, end }: Name, [from, to]: readonly [number, number]): boolean {
  return start < to && from < end;
}
