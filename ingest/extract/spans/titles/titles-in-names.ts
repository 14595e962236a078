/**
 * Titles that the labels take into the name beside them: "Supreme Court Justice" (Ann Lee), "Taoiseach Ann Lee". What is
 * a title is cut off, and is one.
 */
import { groupBy } from '../../../../shared/group.ts';
import { countryWord } from '../../identity/countries.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Mention } from '../mentions.ts';

/** Titles that end what is labelled a body, right before a person: nobody is a member of a "Supreme Court Justice". */
const ENDS_BODY =
  /^(?:Justice|Judge|Rep\.|Sen\.|Gov\.|Senator|Congress(?:man|woman)|Commissioner|Marshal|Sheriff|Minister|Secretary|President|Ambassador|Mayor|Governor|Chancellor|Chair(?:man|woman)?|Coroner|Auditor|Treasurer|Speaker|Attorney|Prosecutor)$/u;
/** Titles that begin what is labelled a person, which no name in English begins with. */
const BEGINS_PERSON =
  /^(?:Taoiseach|T[áa]naiste|Camerlengo|Naik|Havildar|Subedar|Sepoy|Jawan|Sarpanch|Archdeacon|Monsignor|Patriarch|Metropolitan|Nuncio|Ayatollah|Councillor|Ald(?:erman|erwoman)|Assembly(?:man|woman)|Congress(?:man|woman)|Comptroller|Ombudsman|Chancellor)$/u;
/** What such a title is of in a place and not in a body: all of it is the title. */
const OF_TITLE =
  /^(?:State|County|City|Town|District|Federal|Deputy|Chief|Assistant|Fire|Police|Prime|Foreign|Public)$/u;
/** Words before such a title that belong to it. */
const BEFORE = /^(?:Lance|Honorary)$/u;

/** The mentions with such titles apart from the names. */
export function withTitlesInNames(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  const parted = mentions.flatMap((mention) => {
    const words = sentences[mention.sentence] ?? [];
    const near = bySentence.get(mention.sentence) ?? [];
    const title = titleIn(words, near, mention);
    if (!title) return [mention];
    const cut = (first: number, last: number) => stretch(text, words, mention, first, last);
    const isLabelled = near.some((one) => one.kind === 'role' && overlaps(one, title));
    const own: Mention[] = isLabelled
      ? []
      : [{ ...cut(title.first, title.last), kind: 'role', certainty: 1 }];
    const before = title.first > mention.first ? [bodyOf(cut(mention.first, title.first - 1))] : [];
    return [...before, ...own, ...(title.last < mention.last ? [cut(title.last + 1, mention.last)] : [])];
  });
  return parted.map((mention, id) => ({ ...mention, id }));
}

type Stretch = Pick<Mention, 'first' | 'last'>;

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** The title in what is labelled a name. */
function titleIn(words: Sentence, near: readonly Mention[], { kind, first, last }: Mention): Stretch | null {
  const textAt = (at: number) => words[at]?.text ?? '';
  const isBeforePerson = () => near.some((one) => one.kind === 'person' && one.first === last + 1);
  if (kind === 'person') {
    const end = BEFORE.test(textAt(first)) ? first + 1 : first;
    return BEGINS_PERSON.test(textAt(end)) && (end < last || isBeforePerson()) ? { first, last: end } : null;
  }
  if (kind !== 'organization' || !ENDS_BODY.test(textAt(last)) || !isBeforePerson()) return null;
  const isAllTitle = words.slice(first, last).every(({ text }) => OF_TITLE.test(text));
  return { first: isAllTitle ? first : last, last };
}

function stretch(text: string, words: Sentence, mention: Mention, first: number, last: number): Mention {
  const start = words[first]?.start ?? mention.start;
  const end = words[last]?.end ?? mention.end;
  return { ...mention, first, last, start, end, text: text.slice(start, end) };
}

function bodyOf(mention: Mention): Mention {
  return countryWord(mention.text) ? { ...mention, kind: 'country' } : mention;
}
