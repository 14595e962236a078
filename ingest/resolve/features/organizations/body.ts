/** What the features of organizations read of a key, worked out once. */
import { countryOf } from '../../../../shared/model/countries.ts';
import { callForm, type NameForm, nameForm } from '../../organizations/form.ts';
import { nameRelation, type Relation } from '../../organizations/relation.ts';
import type { Counts, KeyRecord } from '../../tally.ts';

export interface Body {
  /** The name it is shown by: the most used full one. */
  readonly name: NameForm;
  /** Its names, the most used first. */
  readonly names: readonly NameForm[];
  /** All that its articles call it, names included, by their name without legal form; with the share of articles. */
  readonly calls: ReadonlyMap<string, number>;
  /** Letters of the acronyms among these, with one way to write each. */
  readonly letters: ReadonlyMap<string, string>;
  /** Share of articles that say so. */
  readonly kinds: readonly (readonly [kind: string, share: number])[];
  /** How many articles say of what kind it is. */
  readonly kindsTold: number;
  /** Code of the country that it is; null for any other body. */
  readonly isCountry: string | null;
  /** ISO codes of the countries that it belongs to, with the share of articles; that in its name first of all. */
  readonly countries: ReadonlyMap<string, number>;
  /** The states of the towns that it is of, "virginia". */
  readonly states: ReadonlySet<string>;
  /** Values of the traits, whatever their counts. */
  readonly bodies: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
}

const MAX_NAMES = 4;
const MAX_CALLS = 40;
const MAX_VALUES = 256;
const KNOWN = new WeakMap<KeyRecord, Body>();

export function bodyOf(key: KeyRecord): Body {
  const known = KNOWN.get(key);
  if (known) return known;
  const body = readBody(key);
  KNOWN.set(key, body);
  return body;
}

function readBody(key: KeyRecord): Body {
  const names = ranked(key.names)
    .slice(0, MAX_NAMES)
    .map(([name]) => nameForm(name));
  const full = names.find(({ letters, words }) => letters === null && words.length > 1);
  const name = full ?? names[0] ?? nameForm('');
  const kinds = ranked(key.properties.organizationKind ?? {});
  const told = kinds.reduce((sum, [, count]) => sum + count, 0);
  const isCountry = kinds[0]?.[0] === 'country' ? (countryOf(name.text)?.code ?? null) : null;
  return {
    name,
    names,
    ...callsOf(key),
    kinds: kinds.map(([kind, count]) => [kind, count / Math.max(told, 1)] as const),
    kindsTold: told,
    isCountry: /^Organization\|country\|([A-Z]{2})$/u.exec(key.id)?.[1] ?? isCountry,
    countries: countriesOf(key.traits.country ?? {}, name),
    states: valuesOf(key.traits.place),
    bodies: valuesOf(key.traits.body),
    company: valuesOf(key.traits.with),
  };
}

/** Most used first, ties in order. */
export function ranked(counts: Counts): (readonly [value: string, count: number])[] {
  return Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

export function valuesOf(counts: Counts | undefined): ReadonlySet<string> {
  return new Set(
    ranked(counts ?? {})
      .slice(0, MAX_VALUES)
      .map(([value]) => value),
  );
}

function callsOf(key: KeyRecord): Pick<Body, 'calls' | 'letters'> {
  const calls = new Map<string, number>();
  const letters = new Map<string, string>();
  const all = [...ranked(key.names), ...ranked(key.aliases)].slice(0, MAX_CALLS);
  for (const [text, count] of all) {
    const form = callForm(text);
    const share = Math.min(1, count / Math.max(key.profiles, 1));
    calls.set(form.bare, Math.max(share, calls.get(form.bare) ?? 0));
    if (form.letters !== null && form.letters !== '' && !letters.has(form.letters))
      letters.set(form.letters, text);
  }
  return { calls, letters };
}

function countriesOf(told: Counts, name: NameForm): ReadonlyMap<string, number> {
  const all = ranked(told);
  const sum = all.reduce((total, [, count]) => total + count, 0);
  const shares = new Map(all.map(([code, count]) => [code, count / sum] as const));
  const own = name.country;
  if (own === null || !/^[A-Z]{2}$/u.test(own)) return shares;
  shares.delete(own);
  return new Map([[own, 1], ...shares]);
}

let last: { readonly a: Body; readonly b: Body; readonly relation: Relation } | null = null;

/** How the names of two bodies stand to each other; kept for the features that ask one after the other. */
export function relationOf(a: Body, b: Body): Relation {
  if (last !== null && last.a === a && last.b === b) return last.relation;
  const relation = nameRelation(a.name, b.name);
  last = { a, b, relation };
  return relation;
}
