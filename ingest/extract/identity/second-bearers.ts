/** Two persons of one full name, where the article says so: "the pilots' president, also called Michael Byrne". */
import { groupBy } from '../../../shared/group.ts';
import { fold } from '../../../shared/model/names.ts';
import type { Mention } from '../spans/mentions.ts';
import { givenName } from './given-names.ts';
import type { PersonForm } from './person-forms.ts';
import { isIntroducedAnew, isSetBeside } from './second-bearer-words.ts';

/** What stands in the article around a name: titles and bodies by the place of their last word, ends of names. */
interface Article {
  readonly text: string;
  readonly titles: ReadonlyMap<string, Mention>;
  readonly bodies: ReadonlyMap<string, Mention>;
  readonly nameEnds: ReadonlySet<number>;
}

/** The forms, with each full name that two bear as two: the second with the mentions that are told to be of another. */
export function withSecondBearers(
  text: string,
  mentions: readonly Mention[],
  forms: readonly PersonForm[],
): PersonForm[] {
  const ending = (kinds: readonly Mention['kind'][]) => {
    const own = mentions.filter(({ kind }) => kinds.includes(kind));
    return new Map(own.map((mention) => [placeKey(mention.sentence, mention.last), mention]));
  };
  const persons = mentions.filter(({ kind }) => kind === 'person');
  const nameEnds = new Set(persons.map(({ end }) => end));
  const article = { text, titles: ending(['role']), bodies: ending(['organization', 'country']), nameEnds };
  const byName = groupBy(forms, ({ core, generation }) => [...core, generation ?? ''].join(' '));
  const given = givenNames(forms);
  const second = new Set<Mention>();
  for (const same of byName.values()) {
    const { core = [] } = same[0] ?? {};
    if (core.length < 2 || given.get(core.at(-1) ?? '')?.size !== 1) continue;
    const own = same.flatMap((form) => form.mentions).sort((a, b) => a.id - b.id);
    for (const mention of ofSecond(article, own)) second.add(mention);
  }
  return second.size === 0 ? [...forms] : forms.flatMap((form) => parted(form, second));
}

/** Given names by surname: words about somebody of that surname may be about a relative. */
function givenNames(forms: readonly PersonForm[]): ReadonlyMap<string, ReadonlySet<string>> {
  const inFull = forms.filter(({ core }) => core.length > 1);
  const bySurname = groupBy(inFull, ({ core }) => core.at(-1) ?? '');
  return new Map(
    [...bySurname].map(([name, own]) => [name, new Set(own.map(({ core }) => givenName(core[0] ?? '')))]),
  );
}

/** Of the mentions of one name those of a second bearer: the first that words tell apart, and those that follow it. */
function ofSecond(article: Article, mentions: readonly Mention[]): Mention[] {
  const at = mentions.findIndex((mention, k) => k > 0 && isAnother(article, mention, mentions[k - 1]));
  if (at < 0) return [];
  const titleOf = (mention: Mention) => fold(titleBefore(article, mention)?.text ?? '');
  const [titles, others] = [mentions.slice(0, at), mentions.slice(at, at + 1)].map(
    (own) => new Set(own.map(titleOf).filter(Boolean)),
  );
  let isSecond = true;
  return mentions.slice(at).filter((mention) => {
    const title = titleOf(mention);
    if (titles?.has(title) !== others?.has(title)) isSecond = others?.has(title) ?? false;
    return isSecond;
  });
}

function isAnother(article: Article, mention: Mention, last: Mention | undefined): boolean {
  const { text, bodies, nameEnds } = article;
  if (isIntroducedAnew(text, mention, nameEnds)) return true;
  const [title, lastTitle] = [titleBefore(article, mention), last && titleBefore(article, last)];
  if (!title || !lastTitle || !last || last.sentence !== mention.sentence) return false;
  const { start } = bodies.get(placeKey(title.sentence, title.first - 1)) ?? title;
  return fold(title.text) !== fold(lastTitle.text) && isSetBeside(text.slice(last.end, start));
}

const placeKey = (sentence: number, word: number): string => `${sentence} ${word}`;

function titleBefore({ titles }: Article, { sentence, first }: Mention): Mention | undefined {
  return titles.get(placeKey(sentence, first - 1));
}

function parted(form: PersonForm, second: ReadonlySet<Mention>): PersonForm[] {
  const groups = [
    form.mentions.filter((one) => !second.has(one)),
    form.mentions.filter((one) => second.has(one)),
  ];
  return groups.flatMap((mentions, k) =>
    mentions.length > 0 ? [{ ...form, mentions, isSecond: k === 1 }] : [],
  );
}

/** Whether a form can be of the same bearer as a longer one, as far as a name that two bear goes. */
export function areOfOneBearer(form: PersonForm, full: PersonForm): boolean {
  if (form.isSecond) return full.isSecond === true;
  return !full.isSecond || form.core.join(' ') !== full.core.join(' ');
}
