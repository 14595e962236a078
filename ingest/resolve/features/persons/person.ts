/** What is known of a person under one key, made ready for comparison once for each record. */
import type { TraitName } from '../../../../shared/model/graph.ts';
import type { Sex } from '../../names/given-names.ts';
import { type PersonName, personNameOf } from '../../names/person-name.ts';
import type { Counts, KeyRecord } from '../../tally.ts';
import { type Told, toldOf } from './told.ts';

/** Other names that are looked at, the most used ones. */
const MAX_FORMS = 12;
/** How much a given name says of the sex, in mentions that say it. */
const GIVEN_NAME_COUNTS = 2;

export interface Person {
  readonly id: string;
  /** The key of the name alone, as traits of others have it. */
  readonly nameKey: string;
  /** How many articles tell of the key. */
  readonly articles: number;
  /** The name as most articles write it. */
  readonly shown: string;
  readonly name: PersonName;
  /** Other names of two words or more by which articles call this person, as `PersonName.text` has them. */
  readonly fullNames: ReadonlySet<string>;
  /** Other names of one word that are none of the words of the name. */
  readonly otherWords: ReadonlySet<string>;
  /** "jr", "iii", where any of the names has it. */
  readonly generations: ReadonlySet<string>;
  /** How often either sex is told. */
  readonly sexes: Readonly<Record<Sex, number>>;
  /** What is told of a trait; empty where nothing is known. */
  trait(name: TraitName): Told;
}

const NOTHING: Counts = {};
const NOTHING_TOLD = toldOf(NOTHING);
const known = new WeakMap<KeyRecord, Person>();

/** The person of a record. Computed once, as records are never changed. */
export function personOf(record: KeyRecord): Person {
  const standing = known.get(record);
  if (standing) return standing;
  const person = read(record);
  known.set(record, person);
  return person;
}

function read(record: KeyRecord): Person {
  const traits = new Map<string, Told>(
    Object.entries(record.traits).map(([trait, counts]) => [trait, toldOf(counts)]),
  );
  const names = ranked(record.names);
  const shown = names[0]?.[0] ?? (record.id.split('|')[1] || record.id);
  const own = personNameOf(shown);
  const others = [...names.slice(1), ...ranked(record.aliases)].slice(0, MAX_FORMS);
  const forms = others.map(([form, n]) => ({ form: personNameOf(form), n }));
  const name = {
    ...own,
    born: own.born ?? forms.find(({ form }) => form.text === own.text && form.born)?.form.born ?? null,
  };
  const words = new Set(name.words.map(({ text }) => text));
  const single = forms.flatMap(({ form }) => (form.words.length === 1 ? [form.text] : []));
  return {
    id: record.id,
    nameKey: record.nameKey,
    articles: record.profiles,
    shown,
    name,
    fullNames: new Set(forms.flatMap(({ form }) => (form.words.length > 1 ? [form.text] : []))),
    otherWords: new Set(single.filter((word) => word.length > 2 && !words.has(word))),
    generations: new Set(
      [name, ...forms.map(({ form }) => form)].flatMap(({ generation }) => generation ?? []),
    ),
    sexes: sexesOf(record, name, forms),
    trait: (trait) => traits.get(trait) ?? NOTHING_TOLD,
  };
}

/** Most used first; ties in order of code points. */
function ranked(counts: Counts): [string, number][] {
  return Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function sexesOf(
  record: KeyRecord,
  name: PersonName,
  forms: readonly { form: PersonName; n: number }[],
): Record<Sex, number> {
  const told = record.traits.sex ?? NOTHING;
  const sexes = { f: told.f ?? 0, m: told.m ?? 0 };
  if (name.sexOfName) sexes[name.sexOfName] += GIVEN_NAME_COUNTS;
  for (const { form, n } of forms) if (form.sex) sexes[form.sex] += n;
  return sexes;
}
