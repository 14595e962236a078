import { isPartialDate } from '../../../../shared/model/dates.ts';
import { KIND_NAMES, type Kind, RELATION_TYPES, type RelationType } from '../../../../shared/schema/index.ts';
import { EXPANSION_MOST } from '../limits.ts';
import { decodeId, encodeId } from './id-list.ts';

/** Neighbours of an entity that were put on the graph, and which ones: what was not chosen is null. */
export interface Expansion {
  readonly id: string;
  readonly type: RelationType | null;
  readonly direction: 'out' | 'in' | null;
  /** Only neighbours of this kind. */
  readonly kind: Kind | null;
  /** Only relations that were told from, or until, this ISO date (at any precision). */
  readonly since: string | null;
  readonly until: string | null;
  /** Only so many, the best supported first; null for a page of them. */
  readonly top: number | null;
}

export type Choice = Omit<Expansion, 'id'>;

/** How many at most can be asked for with one click. */
export const EXPANSION_STEPS = [10, 25, 50, 100, 200] as const;
export const ANY: Choice = { type: null, direction: null, kind: null, since: null, until: null, top: null };

/** An expansion of an entity; what is not chosen is open. */
export function expansionBy(id: string, choice: Partial<Choice> = {}): Expansion {
  return { id, ...ANY, ...choice };
}

/** Two that ask for the same neighbours: the second of them means the next page. */
export function sameExpansion(a: Expansion, b: Expansion): boolean {
  return encodeExpansion(a) === encodeExpansion(b);
}

/** `ID`, then what was chosen, joined by `.`: `ID.HOLDS_ROLE.in.Person.s2020.u2021-03.n20`. */
export function encodeExpansion({ id, type, direction, kind, since, until, top }: Expansion): string {
  const choices = [
    type,
    direction,
    kind,
    since && `s${since}`,
    until && `u${until}`,
    top !== null && `n${top}`,
  ];
  return [encodeId(id), ...choices.flatMap((each) => each || [])].join('.');
}

/** Reads it back; a choice that is none is left out. Null where there is no id. */
export function decodeExpansion(text: string): Expansion | null {
  const [first = '', ...parts] = text.split('.');
  const id = decodeId(first);
  return id === '' ? null : expansionBy(id, Object.assign({}, ...parts.map(decodeChoice)));
}

function decodeChoice(part: string): Partial<Choice> {
  const type = RELATION_TYPES.find((each) => each === part);
  if (type) return { type };
  const kind = KIND_NAMES.find((each) => each === part);
  if (kind) return { kind };
  if (part === 'out' || part === 'in') return { direction: part };
  const value = part.slice(1);
  if (part.startsWith('s') && isPartialDate(value)) return { since: value };
  if (part.startsWith('u') && isPartialDate(value)) return { until: value };
  if (part.startsWith('n') && /^[1-9]\d{0,2}$/.test(value))
    return { top: Math.min(EXPANSION_MOST, Number(value)) };
  return {};
}
