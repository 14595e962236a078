/** Of which country an article speaks: a bare office is mostly of it. */
import { countryWord } from '../../identity/countries.ts';
import { organizationKindOf } from '../../qualifiers/organizations/organization-kind.ts';
import { roleKindOf } from '../../qualifiers/titles/role-kind.ts';
import { titleInFull } from '../../qualifiers/titles/titles.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';

/** Bodies that act within their own country; an army acts abroad. */
const AT_HOME: ReadonlySet<string> = new Set(['government', 'court']);
/** "Lithuania, where he met President Karys". */
const WHERE = /^,? (?:where|in which)\b/u;
/** "A British tourist", "two Syrian men": who comes from elsewhere, most likely. */
const SOME = /\b(?:an?|the|another|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) $/iu;
const PRIVATE =
  /^ (?:man|men|woman|women|boys?|girls?|teenagers?|couple|family|citizens?|nationals?|tourists?|students?|brothers?|sisters?|siblings|child(?:ren)?|bab(?:y|ies)|civilians?|mothers?|fathers?|parents|villagers?|farmers?|fisherm[ae]n|journalists?|medics?|nurses?|doctors?|protesters?|youths?|teens?|cousins|prisoners?|detainees?|hostages?|businessm[ae]n|businesswom[ae]n|migrants?|refugees?|immigrants?|passengers?|suspects?|gunm[ae]n|hikers?|climbers?|holidaymakers?|backpackers?)\b/u;

/**
 * @param countries those that the office may be of, in order of text
 * @returns the country in which it is met, else the one that is named first, not counting where a stranger is from
 */
export function countrySpokenOf(
  { text, mentions, bySentence }: Reading,
  title: Mention,
  countries: readonly Mention[],
): Mention | undefined {
  const here = countries.findLast(({ sentence, end }) => {
    return sentence === title.sentence && end <= title.start && WHERE.test(text.slice(end, title.start));
  });
  if (here) return here;
  const ofBodies = mentions.filter(({ kind, nested, sentence, start, end }) => {
    if (kind !== 'country' || !nested || end > title.start) return false;
    return bySentence.get(sentence)?.some((body) => {
      const isAround = body.kind === 'organization' && body.start === start && body.end > end;
      return isAround && AT_HOME.has(organizationKindOf([body.text]));
    });
  });
  const named = [...countries, ...ofBodies].sort((a, b) => a.start - b.start);
  const others = named.filter((country) => !isOfTrade(bySentence.get(country.sentence) ?? [], country));
  return others.find((country) => !isOfStranger(text, country)) ?? others[0];
}

function isOfStranger(text: string, { start, end, text: name }: Mention): boolean {
  if (countryWord(name)?.form !== 'demonym' || !SOME.test(text.slice(Math.max(0, start - 10), start)))
    return false;
  return PRIVATE.test(text.slice(end, end + 20)) || /^,? who\b/u.test(text.slice(end, end + 6));
}

/** "American surgeon Alan Prewitt": where somebody is from who is named with a trade. */
function isOfTrade(near: readonly Mention[], { last, text }: Mention): boolean {
  if (countryWord(text)?.form !== 'demonym') return false;
  const title = near.find(({ kind, first }) => kind === 'role' && first === last + 1);
  const isNamed = near.some(({ kind, first }) => kind === 'person' && first === (title?.last ?? 0) + 1);
  return title !== undefined && isNamed && roleKindOf(titleInFull(title.text)) === 'job';
}
