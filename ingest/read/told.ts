/** Which of several places an input's title, date and the like are taken from. */
import type { Told } from '../../shared/model/article.ts';

/** A place, and what stands there. */
export type Candidate<T = unknown> = readonly [from: string, value: T];

/**
 * The first place where there is something, with what the others say that cannot be true at the same time: of dates
 * another day, while `2020` and `2020-03-03` agree.
 * @param read null for what is no such thing
 */
export function pick<T>(
  field: Told['field'],
  candidates: readonly Candidate<T>[],
  read: (value: T) => string | null,
): Told | null {
  const values = candidates.flatMap(([from, raw]) => {
    const value = read(raw);
    return value === null ? [] : [{ value, from }];
  });
  const [first, ...more] = values;
  if (first === undefined) return null;
  const others: { value: string; from: string }[] = [];
  if (field === 'publishedAt' || field === 'updatedAt') {
    for (const each of more)
      if ([first, ...others].every(({ value }) => !agree(value, each.value))) others.push(each);
  }
  const because =
    others.length > 0 ? `${first.from} counts before ${others.map(({ from }) => from).join(', ')}` : null;
  return { field, ...first, others, because };
}

function agree(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
