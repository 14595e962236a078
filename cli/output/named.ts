/** Those that a name may mean, as a person tells one from the other. */
import type { FoundHit } from '../../shared/contract/index.ts';
import { groupBy } from '../../shared/group.ts';
import { kindDefinition } from '../../shared/schema/index.ts';

/** A line each: `  2f0c9a…  Person John Young (commander, Apollo 13)`, with what the others of its kind have not. */
export function namedLines(hits: readonly FoundHit[]): string[] {
  const byKind = groupBy(hits, ({ kind }) => kind);
  return hits.map((hit) => {
    const told = [...ownValues(hit, byKind.get(hit.kind) ?? []), ...hit.apart];
    return `  ${hit.id}  ${hit.kind} ${hit.name}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
  });
}

/** Its properties, as kind, date and place, but for those that all of them have alike. */
function ownValues({ kind, properties }: FoundHit, all: readonly FoundHit[]): string[] {
  return Object.keys(kindDefinition(kind).properties).flatMap((name) => {
    const value = properties[name];
    const isCommon = all.every((each) => each.properties[name] === value);
    return value === undefined || isCommon ? [] : [value];
  });
}
