/** Questions in English as Cypher, without a model: a question is of a known form, or it is not understood. */
import type { QuestionAnswer, QuestionForm, Resolved } from '../contract/query.ts';
import { fold } from '../model/names.ts';
import { KIND_NAMES, type Kind } from '../schema/index.ts';
import { EVENT_TEMPLATES } from './questions/of-events.ts';
import { ORGANIZATION_TEMPLATES } from './questions/of-organizations.ts';
import { PERSON_TEMPLATES } from './questions/of-persons.ts';
import { type Filled, type Place, placesOf, readings, wordsOf } from './questions/phrase.ts';
import type { Template } from './questions/template.ts';
import { daysIn } from './questions/when.ts';

/** In the order in which they are tried: those that say more come first. */
export const TEMPLATES: readonly Template[] = [
  ...PERSON_TEMPLATES,
  ...ORGANIZATION_TEMPLATES,
  ...EVENT_TEMPLATES,
];

export const FORMS: readonly QuestionForm[] = TEMPLATES.map(({ name, form, example }) => ({
  template: name,
  form,
  example,
}));

/** An entity that a name may mean. */
export interface Candidate {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Entities by name, the likeliest first. */
export type Find = (name: string, kind: Kind | undefined) => Promise<readonly Candidate[]>;

/** A longer text is no question. */
const MOST_WORDS = 60;
/** Ways to read a question whose names are looked up. */
const MOST_TRIES = 24;
/** Others that a name may mean, of those that are named. */
const MOST_OTHERS = 5;
const ARTICLES = /^(?:the|a|an) /iu;

interface Reading {
  readonly template: Template;
  readonly places: readonly Place[];
  readonly filled: Filled;
}

/** What one place stands for. */
type Meaning = {
  readonly params: Readonly<Record<string, string>>;
  readonly reads: string;
  readonly resolved?: Resolved;
};

/**
 * Reads a question. Its words become values of parameters and nothing else: the Cypher is that of a template.
 * @param find looks names up in the graph
 */
export async function understand(text: string, find: Find): Promise<QuestionAnswer> {
  const words = wordsOf(text);
  const ways = words.length > MOST_WORDS ? [] : readingsOf(words);
  const lookUp = remembering(find);
  const unknown = new Set<string>();
  for (const { template, places, filled } of ways.slice(0, MOST_TRIES)) {
    const meanings = await meaningsOf(places, filled, lookUp, unknown);
    if (meanings) return { question: answered(template, places, meanings), because: null, forms: [...FORMS] };
  }
  return { question: null, because: reasonFor(words, ways.length > 0, unknown), forms: formsLike(words) };
}

function readingsOf(words: readonly string[]): Reading[] {
  return TEMPLATES.flatMap((template) =>
    template.phrases.flatMap((phrase) => {
      const places = placesOf(phrase);
      return readings(phrase, words)
        .filter((filled) =>
          places.every(({ name, slot }) => slot !== 'when' || daysIn(filled.get(name) ?? '')),
        )
        .map((filled) => ({ template, places, filled }));
    }),
  );
}

/** Null where one of the names is not known. */
async function meaningsOf(
  places: readonly Place[],
  filled: Filled,
  find: Find,
  unknown: Set<string>,
): Promise<Meaning[] | null> {
  const meanings: Meaning[] = [];
  for (const place of places) {
    const words = (filled.get(place.name) ?? '').replace(ARTICLES, '').replace(/ (?='s?$)/gu, '');
    const meaning = await meaningOf(place, words, find);
    if (!meaning) {
      unknown.add(words);
      return null;
    }
    meanings.push(meaning);
  }
  return meanings;
}

async function meaningOf({ name, slot }: Place, words: string, find: Find): Promise<Meaning | null> {
  if (slot === 'when') {
    const days = daysIn(words);
    return days && { params: { ...days }, reads: whenText(days) };
  }
  const wanted = fold(words);
  if (slot === 'role') {
    const isRole = (await find(words, 'Role')).some((role) =>
      namesOf(role).some((each) => each.startsWith(wanted)),
    );
    return isRole && wanted !== '' ? { params: { role: wanted }, reads: `“${words}”` } : null;
  }
  const kind = KIND_NAMES.find((each) => each === slot);
  const [best, ...others] = ranked(await find(words, kind), wanted);
  if (!best) return null;
  const resolved = {
    text: words,
    parameter: name,
    ...shortOf(best),
    others: others.slice(0, MOST_OTHERS).map(shortOf),
  };
  return { params: { [name]: best.id }, reads: best.name, resolved };
}

const shortOf = ({ id, kind, name }: Candidate) => ({ id, kind, name });
const namesOf = ({ name, aliases }: Candidate): string[] => [name, ...aliases].map(fold);

/** Who is called exactly so comes first; otherwise the order of the search stays. */
function ranked(found: readonly Candidate[], wanted: string): Candidate[] {
  const isCalled = (each: Candidate) => namesOf(each).includes(wanted);
  return [...found.filter(isCalled), ...found.filter((each) => !isCalled(each))];
}

function whenText({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? `on ${from}` : `from ${from} to ${to}`;
}

function answered(template: Template, places: readonly Place[], meanings: readonly Meaning[]) {
  const reads = new Map(places.map(({ name }, at) => [name, meanings[at]?.reads ?? '']));
  return {
    template: template.name,
    reads: `${template.reads.replace(/\{(\w+)\}/gu, (_, name: string) => reads.get(name) ?? '')}.`,
    cypher: template.cypher,
    params: Object.assign({}, ...meanings.map(({ params }) => params)),
    resolved: meanings.flatMap(({ resolved }) => (resolved ? [resolved] : [])),
  };
}

function reasonFor(words: readonly string[], isOfForm: boolean, unknown: ReadonlySet<string>): string {
  if (words.length === 0) return 'Nothing was asked.';
  if (!isOfForm) return 'The question is of no form that is known here.';
  const names = [...unknown].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 3);
  return `The graph has nothing by the name of ${names.map((name) => `“${name}”`).join(' or ')}.`;
}

/** Those first that share most words with what was asked. */
function formsLike(words: readonly string[]): QuestionForm[] {
  const asked = new Set(words.map((word) => word.toLowerCase()));
  const shared = ({ form }: QuestionForm) => form.split(' ').filter((word) => asked.has(word)).length;
  return [...FORMS].sort((a, b) => shared(b) - shared(a));
}

/** The same name is looked up once. */
function remembering(find: Find): Find {
  const known = new Map<string, Promise<readonly Candidate[]>>();
  return (name, kind) => {
    const key = JSON.stringify([kind ?? null, name]);
    const found = known.get(key) ?? (fold(name) === '' ? Promise.resolve([]) : find(name, kind));
    known.set(key, found);
    return found;
  };
}
