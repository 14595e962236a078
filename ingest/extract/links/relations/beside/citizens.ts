/** A country, or a party, before what somebody is: "Swiss singer Ana Ruiz", "Democratic Senator Jane Doe". */
import { countryWord } from '../../../identity/countries.ts';
import { roleKindOf } from '../../../qualifiers/titles/role-kind.ts';
import { titleInFull } from '../../../qualifiers/titles/titles.ts';
import type { Reading } from '../../../reading.ts';
import type { Mention } from '../../../spans/mentions.ts';
import { isTitleOfSide } from '../other-ties.ts';
import type { KindOf, Told } from './told.ts';

const CITIZEN = 'the country stands right before what the person does for a living';
const OF_PARTY = 'the party stands right before the name, or before the office';

/** What may stand between titles in a row, and between the last of them and the name. */
const IN_A_ROW = /^(?:,? |,? and | \p{Ll}+ )$/u;
/** "Ana Ruiz is a Swiss singer", "Ana Ruiz, a Swiss singer". */
const IS_A = /^(?:,| is| was)(?: an?| the) $/u;

/** With what is put in between of birth, death and other names. */
const BORN_A = /^ (?:\([^()]{0,100}\) )?(?:is|was) an? $/u;

/** "Swiss singer Ana Ruiz", "Ana Ruiz is a Swiss singer". */
export function citizenOf({ text }: Reading, outer: readonly Mention[], k: number): Told | null {
  const country = outer[k];
  if (country?.kind !== 'country') return null;
  const before = outer[k - 1];
  if (before?.kind === 'person' && isNative(text, before, country))
    return { type: 'CITIZEN_OF', from: before, to: country, rule: CITIZEN };
  // "India coach Ravi Shastri" tells of a side.
  const isPlayed = isTitleOfSide(country.text, outer[k + 1]?.text ?? '');
  if (isPlayed && /\p{Ll}/u.test(country.text)) return null;
  const { at, end } = behindTitles(text, outer, k, isJob);
  if (at === k + 1) return null;
  const behind = outer[at];
  if (behind?.kind === 'person' && /^,? $/u.test(text.slice(end, behind.start)))
    return { type: 'CITIZEN_OF', from: behind, to: country, rule: CITIZEN };
  if (before?.kind === 'person' && IS_A.test(text.slice(before.end, country.start)))
    return { type: 'CITIZEN_OF', from: before, to: country, rule: CITIZEN };
  return null;
}

/** "Ana Ruiz (born 1970) is a Swiss racing driver", whether the words behind are taken for a role or not. */
function isNative(text: string, person: Mention, country: Mention): boolean {
  const isDemonym = countryWord(country.text)?.form === 'demonym';
  const isFollowed = /^ \p{Ll}/u.test(text.slice(country.end));
  return isDemonym && isFollowed && BORN_A.test(text.slice(person.end, country.start));
}

/** "Democratic Senator Jane Doe", "fellow Republican Jane Doe". */
export function partyOf(
  { text }: Reading,
  outer: readonly Mention[],
  k: number,
  kindOf: KindOf,
): Told | null {
  const party = outer[k];
  if (party?.kind !== 'organization' || kindOf(party) !== 'party') return null;
  const { at, end } = behindTitles(text, outer, k, ({ kind }) => kind === 'role');
  const person = outer[at];
  if (person?.kind !== 'person' || text.slice(end, person.start) !== ' ') return null;
  return { type: 'MEMBER_OF', from: person, to: party, rule: OF_PARTY };
}

/** The place behind the titles that follow a mention in a row, and where the last of these ends in the text. */
function behindTitles(
  text: string,
  outer: readonly Mention[],
  k: number,
  isTitle: (mention: Mention) => boolean,
): { readonly at: number; readonly end: number } {
  let at = k + 1;
  let end = outer[k]?.end ?? 0;
  for (let title = outer[at]; title && isTitle(title); title = outer[at]) {
    if (!IN_A_ROW.test(text.slice(end, title.start))) break;
    end = title.end;
    at += 1;
  }
  return { at, end };
}

function isJob({ kind, text }: Mention): boolean {
  return kind === 'role' && roleKindOf(titleInFull(text)) === 'job';
}
