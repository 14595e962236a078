/** Who is who within an article: a surname, a first name or a shorter form leads to the full name. */
import { fold, nameWords } from '../../../shared/model/names.ts';
import { GENERATIONAL, HONORIFICS } from '../../../shared/model/words.ts';
import { groupBy } from '../group.ts';
import type { Mention } from '../spans/mentions.ts';
import type { Sets } from './sets.ts';

/** One way in which the article writes a name, with all mentions that write it so. */
interface Form {
  readonly words: readonly string[];
  /** "jr", "iii": they tell a son from his father. */
  readonly generation: string | null;
  readonly mentions: readonly Mention[];
}

/** Joins the mentions of one person. A surname that several bear means the one who was named in full last. */
export function joinPersons(mentions: readonly Mention[], sets: Sets): void {
  const persons = mentions.filter(({ kind }) => kind === 'person');
  const forms = [...groupBy(persons, ({ text }) => fold(text)).values()].map(formOf);
  forms.sort((a, b) => b.words.length - a.words.length || firstId(a) - firstId(b));
  const byEnd = new Map<string, Form[]>();
  for (const form of forms) {
    joinForm(form, fullerForms(form, byEnd), sets);
    for (const word of new Set(endsOf(form))) byEnd.set(word, [...(byEnd.get(word) ?? []), form]);
  }
}

function formOf(mentions: readonly Mention[]): Form {
  const all = nameWords(mentions[0]?.text ?? '');
  const bare = all.filter((word, i) => i >= all.length - 1 || i > 0 || !HONORIFICS.has(word));
  const generation =
    bare.map((word, i) => (i > 0 ? GENERATIONAL.get(word) : undefined)).find(Boolean) ?? null;
  const words = bare.filter((word, i) => i === 0 || !GENERATIONAL.has(word));
  return { words, generation, mentions };
}

const firstId = (form: Form): number => form.mentions[0]?.id ?? 0;
const endsOf = ({ words }: Form): string[] => [words[0], words.at(-1)].filter((word) => word !== undefined);

function fullerForms(form: Form, byEnd: ReadonlyMap<string, readonly Form[]>): Form[] {
  const near = new Set(endsOf(form).flatMap((word) => byEnd.get(word) ?? []));
  return [...near].filter((other) => isShortFor(form, other)).sort((a, b) => firstId(a) - firstId(b));
}

/** Whether one form can be a shorter way to write the other. */
function isShortFor(short: Form, full: Form): boolean {
  if (short.generation && full.generation && short.generation !== full.generation) return false;
  const [x, y] = [short.words, full.words];
  if (x.length === y.length) return x.every((word, i) => word === y[i] || (i === 0 && isInitial(word, y[i])));
  if (x.length === 1) return x[0] === y[0] || x[0] === y.at(-1);
  const sameEnds = x.at(-1) === y.at(-1) && (x[0] === y[0] || isInitial(x[0], y[0]));
  return sameEnds || x.every((word, i) => word === y[i]) || x.every((word, i) => word === y.at(i - x.length));
}

function isInitial(word: string | undefined, name: string | undefined): boolean {
  return word?.length === 1 && name !== undefined && name.startsWith(word);
}

/** Joins a form to the person that it is short for; where it may be several, mention by mention. */
function joinForm(form: Form, fuller: readonly Form[], sets: Sets): void {
  const [first, ...others] = fuller;
  if (others.some((other) => sets.find(firstId(other)) !== sets.find(first ? firstId(first) : 0))) {
    for (const mention of form.mentions) sets.join(mention.id, nearestBefore(mention, fuller));
    return;
  }
  for (const { id } of form.mentions) sets.join(id, first ? firstId(first) : firstId(form));
}

/** The full name that stands closest before a mention, else the first one after it. */
function nearestBefore(mention: Mention, forms: readonly Form[]): number {
  const ids = forms.flatMap((form) => form.mentions.map(({ id }) => id));
  const before = ids.filter((id) => id < mention.id);
  return before.length > 0 ? Math.max(...before) : Math.min(...ids);
}
