/** What the words around a bare office tell: that it is none of a state, or of which state it is. */
import { countryWord } from '../../identity/countries.ts';
import { organizationKindOf } from '../../qualifiers/organizations/organization-kind.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { STATE_OFFICE } from './offices.ts';

/** Characters beside a title that are looked at. */
const REACH = 60;

/** "Club president", "university chancellor", "Baptist minister". */
const OTHER_OFFICE =
  /\b(?:association|bank|board|club|college|commission|company|council|court|federation|foundation|group|institute|network|party|school|society|student|studio|team|union|university)[- ](?:vice[- ])?(?:president|chancellor)$|\b(?:anglican|baptist|christian|church|evangelical|lutheran|methodist|presbyterian|unitarian) minister$/iu;
/** "President of the combined studios": it is told what the office is of, and that is no state. */
const OF_OTHER =
  /^ (?:of|at|for) (?:(?:an?|the|its|his|her|their|our) )(?!(?:[\p{L}-]+ )?(?:country|nation|republic|state|kingdom|federation|union|government|people|empire)\b)\p{Ll}/u;
/** "Executive vice president", "vice president of sales": a company has several. */
const ONE_OF_SEVERAL = /\b(?:executive|senior|corporate|assistant|regional|group) vice[- ]president$/iu;
const OF_BUSINESS = /^ (?:of|for) (?!(?:the|an?)\b)\p{Ll}/u;
/** "President and chief executive": one of a company, as are those with whom it is named. */
const OF_COMPANY = /^(?: and|,(?: and)?) (?:chief (?:executive|operating|financial)|ceo|coo|chair)\b/iu;
const BEHIND_COMPANY = /\b(?:chief (?:executive|operating|financial)(?: officer)?|ceo|coo|chairman) and $/iu;
/** "The orchestra's president": whose it is, and that is no state. */
const OF_OWNER =
  /\b(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at)) (?:[\p{Ll}-]+ ){0,2}(?!(?:country|nation|state|republic|kingdom|federation|union|empire|island|archipelago|emirate|territory|region|government|cabinet|administration|coalition|people|monarchy|world)['’])[\p{Ll}-]+['’]s? (?:[\p{Ll}-]+ ){0,2}$/u;
/** "The children's minister" is one of a state. */
const DEPARTMENT = /(?:minister|secretary)$/iu;
/** "Pennsylvania Senator", "Bandit King": a name right before it that is no country, where no sentence begins. */
const NAMED_BEFORE = /[\p{Ll}\p{Nd},] (?!\p{Lu}\p{Ll}+day\b)\p{Lu}[\p{L}-]+ $/u;
/** The same within the title. */
const NAMED_WITHIN =
  /^(?!Deputy|Acting|Assistant|Former|Federal)\p{Lu}[\p{L}-]+ (?:Senator|Attorney General)$/u;
/** "The crypto king", "a nonconformist minister": such words have an office of a state right behind these alone. */
const PLAIN = /^(?:king|queen|emperor|empress|minister)$/u;
const PLAIN_BEHIND =
  /(?:^|[^\p{L}-])(?:the|an?|his|her|its|their|our|my|this|that|former|ex|new|then|late|future|next|last|first|current|incumbent|young|old|great|as|of|for|with|by|to|from|and|or|but|when|while|under|was|is|be|been|become|became|becomes|him|made|not|whose|[\p{Ll}-]+(?:ed|ing|ly)|\p{L}+['’]s?)[ -]$/iu;

/** Whether a title's words, or those beside it, say that it is no office of a state. */
export function isOfNoState(text: string, title: Mention): boolean {
  const called = text.slice(Math.max(0, title.start - REACH), title.end);
  const before = text.slice(Math.max(0, title.start - REACH), title.start);
  const behind = text.slice(title.end, title.end + REACH);
  if (ONE_OF_SEVERAL.test(called) || (/vice[- ]president$/iu.test(title.text) && OF_BUSINESS.test(behind)))
    return true;
  if (OTHER_OFFICE.test(called) || OF_OTHER.test(behind)) return true;
  if (!DEPARTMENT.test(title.text) && OF_OWNER.test(before)) return true;
  return OF_COMPANY.test(behind) || BEHIND_COMPANY.test(before);
}

/** Whether the word right before a title says of what it is, and is no country. */
export function isOfWordBefore(
  { text, mentions }: Pick<Reading, 'text' | 'mentions'>,
  title: Mention,
): boolean {
  const before = text.slice(Math.max(0, title.start - REACH), title.start);
  if (mentions.some(({ kind, end }) => kind === 'country' && end === title.start - 1)) return false;
  if (PLAIN.test(title.text) && /[\p{L}-][ -]$/u.test(before)) return !PLAIN_BEHIND.test(before);
  return NAMED_BEFORE.test(before) || NAMED_WITHIN.test(title.text);
}

/** "US-based", "Japanese-born", "Chinese-made": what something or somebody else is. */
const QUALITY = /^[-‐‑](?:\p{Ll}+ed|born|made|built|run|led|style|speaking)\b/u;

/** Whether a country is there only as what somebody is for or against, or for what else is: "anti-Israel", "US-based". */
export function isSideTaken(text: string, { start, end }: Mention): boolean {
  return (
    /\b(?:pro|anti)[-‐‑]$/iu.test(text.slice(Math.max(0, start - 5), start)) ||
    QUALITY.test(text.slice(end, end + REACH))
  );
}

/** "King Louis XV of France": the country behind the name of who holds the office. */
const OF_COUNTRY = /^(?: \p{Lu}[\p{L}.'’-]*){1,5} of (?:the )?$/u;

export function countryBehindName(
  text: string,
  title: Mention,
  countries: readonly Mention[],
): Mention | undefined {
  return countries.find(({ sentence, start }) => {
    return sentence === title.sentence && start > title.end && OF_COUNTRY.test(text.slice(title.end, start));
  });
}

/** Sentences back in which another office is looked for. */
const BACK = 3;
const JOINS = /^(?:['’]s?)?(?: \p{Ll}+)? $/u;

/** The country that words tie the last office of a state before a title to; undefined where they tie none. */
export function countryOfLastOffice(
  { text, links, bySentence }: Pick<Reading, 'text' | 'links' | 'bySentence'>,
  title: Mention,
  countryOf: (office: Mention, holder: string) => Mention | null | undefined,
): Mention | null | undefined {
  for (let at = title.sentence; at >= Math.max(0, title.sentence - BACK); at -= 1) {
    const near = bySentence.get(at) ?? [];
    const offices = near.filter(({ kind, end, text: words }) => {
      return kind === 'role' && end <= title.start && STATE_OFFICE.test(words);
    });
    for (const office of offices.reverse()) {
      const beside = near.find(({ kind, nested, end, start }) => {
        return (
          kind === 'country' && !nested && start < office.start && JOINS.test(text.slice(end, office.start))
        );
      });
      if (beside && countryWord(beside.text) === null) continue;
      const seen = links.find(({ type, from, to }) => {
        return type === 'ROLE_IN' && from.id === office.id && countryWord(to.text) !== null;
      });
      const holder = links.find(({ type, to }) => type === 'HOLDS_ROLE' && to.id === office.id);
      const found = beside ?? seen?.to ?? countryOf(office, holder?.from.text ?? '');
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Bodies that have presidents of their own. */
const WITH_PRESIDENT: ReadonlySet<string> = new Set(['education', 'sport']);

/** Whether a bare "president" follows a body that has one: "Columbia University … President Shafik". */
export function isOfBodyBefore({ bySentence }: Pick<Reading, 'bySentence'>, title: Mention): boolean {
  if (!/^president$/iu.test(title.text)) return false;
  return [title.sentence - 1, title.sentence].some((at) => {
    return (bySentence.get(at) ?? []).some(({ kind, end, text }) => {
      return kind === 'organization' && end <= title.start && WITH_PRESIDENT.has(organizationKindOf([text]));
    });
  });
}
