/** Whom a crime befell, where it is investigated or tried, or somebody is arrested for it: "the murder of Ann Hill". */
import { isApostrophe, isPossessive } from '../../../../shared/model/possessive.ts';
import type { EventType } from '../../../../shared/schema/index.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import { OTHERS } from '../kin/relative-words.ts';
import { BE, BREAK, PREPOSITION, SKIPPED, TO_VERB } from './part-place-words.ts';
import type { PartPlace } from './part-places.ts';

const AFTERMATHS: ReadonlySet<EventType> = new Set(['investigation', 'trial', 'arrest']);

const HARM =
  /^(?:murders?|killings?|killers?|murderers?|deaths?|homicide|manslaughter|disappearance|abduct(?:ion|or)s?|kidnap(?:ping|per)s?|shootings?|stabbings?|poisoning|assassinations?|assassins?|slaying|lynching|rapes?|rapists?|strangling)$/iu;
/** "Of killing Ann Hill". */
const HARMING =
  /^(?:murdering|killing|kidnapping|abducting|shooting|stabbing|poisoning|assassinating|slaying|raping|assaulting|strangling|attacking)$/iu;
const HARMED =
  /^(?:murdered|killed|kidnapped|abducted|shot|stabbed|poisoned|assassinated|slain|raped|assaulted|strangled|attacked|wounded|injured)$/iu;
const FOUND_HOW = /^(?:dead|unconscious|hanged|injured|stabbed|murdered)$/iu;
const PERISHED = /^(?:died|disappeared|vanished|drowned)$/iu;
/** Behind these an owned crime is no longer what befell its owner: "his murder trial", "her shooting of". */
const NO_VICTIM =
  /^(?:of|trial|case|charges?|conviction|plot|plan|suspect|inquiry|investigation|probe|sentence|penalty|row|threats?|spree|squad|attempt)$/iu;
const TOLD_HOW = /^(?:after|how|when|where|why|whether|that)$/iu;
/** What may stand between such a word and a name, beside titles: "17-year-old", "the British backpacker". */
const BEFORE_NAME =
  /^(?:the|an?|his|her|their|mr|mrs|ms|miss|dr|sir|former|late|then|\d+|-|year|month|old|great|grandmother|grandfather|teenagers?|schoolgirl|schoolboy|toddler|baby|pensioner|backpacker|student|\p{Lu}\p{L}+(?:ish|ese|can|ian))\.?$/iu;
const MOST_ADJECTIVES = 2;
/** Words between a crime and its victim, and between a victim and the verb. */
const REACH = 12;

/** Whether a name is that of whom a crime befell, told beside words for what followed it. */
export function isVictim({ from, to, sentence, near }: PartPlace): boolean {
  const isTold = to.eventType !== null && AFTERMATHS.has(to.eventType) && from.kind === 'person';
  if (!isTold || from.sentence !== to.sentence) return false;
  const crime = isOwner(sentence, from)
    ? ownedCrime(sentence, from.last + 2)
    : crimeBefore(sentence, near, from);
  // A kidnapping is an arrest.
  if (crime !== null) return to.eventType !== 'arrest' || crime < to.first || crime > to.last;
  return to.last < from.first && isHarmedBehind(sentence, near, from);
}

function isOwner(sentence: Sentence, { last }: Mention): boolean {
  const mark = sentence[last + 1]?.text ?? '';
  return isPossessive(mark) || isApostrophe(mark);
}

/** "(Ann Hill's) brutal murder". */
function ownedCrime(sentence: Sentence, start: number): number | null {
  for (let at = start; at <= start + MOST_ADJECTIVES; at += 1) {
    const word = sentence[at]?.text ?? '';
    if (HARM.test(word)) return NO_VICTIM.test(sentence[at + 1]?.text ?? '') ? null : at;
    if (!/^\p{Ll}[\p{L}-]*$/u.test(word) || PREPOSITION.test(word) || BREAK.test(word)) return null;
  }
  return null;
}

/** "The murder of (Ann Hill)", "killing President (Carl Moss)", "the murder of her husband, (Ben Lee)". */
function crimeBefore(sentence: Sentence, near: readonly Mention[], from: Mention): number | null {
  const textAt = (k: number) => sentence[k]?.text ?? '';
  const at = beforeName(sentence, near, from);
  // "Of the murder of Ann, and Ben was freed".
  const isNext = /^and$/iu.test(textAt(from.first - 1)) && TO_VERB.test(textAt(from.last + 1));
  if (isNext && !/s$/iu.test(textAt(at - 1))) return null;
  if (/^of$/iu.test(textAt(at))) return HARM.test(textAt(at - 1)) ? at - 1 : null;
  return HARMING.test(textAt(at)) ? at : null;
}

/** "After (Ann Hill) was found dead". */
function isHarmedBehind(sentence: Sentence, near: readonly Mention[], from: Mention): boolean {
  const textAt = (k: number) => sentence[k]?.text ?? '';
  if (!TOLD_HOW.test(textAt(beforeName(sentence, near, from)))) return false;
  let at = from.last + 1;
  while (
    at <= from.last + REACH &&
    (BE.test(textAt(at)) || SKIPPED.test(textAt(at)) || /^ha[sd]$/iu.test(textAt(at)))
  )
    at += 1;
  if (textAt(at) === 'found') return FOUND_HOW.test(textAt(at + 1));
  return PERISHED.test(textAt(at)) || (BE.test(textAt(at - 1)) && HARMED.test(textAt(at)));
}

/** The place of the word before a name and its titles, the name before "and", and the relative who it is. */
function beforeName(sentence: Sentence, near: readonly Mention[], { first }: Mention): number {
  const textAt = (k: number) => sentence[k]?.text ?? '';
  const endsAt = (at: number, kind: Mention['kind']) =>
    near.find((one) => one.kind === kind && one.last === at);
  let at = first - 1;
  for (const start = first - REACH; at >= Math.max(0, start); ) {
    const isKin = OTHERS.test(textAt(at)) || (textAt(at) === ',' && OTHERS.test(textAt(at - 1)));
    const title = endsAt(at, 'role');
    const other = /^and$/iu.test(textAt(at)) ? endsAt(at - 1, 'person') : undefined;
    if (!title && !other && !isKin && !BEFORE_NAME.test(textAt(at))) return at;
    at = (title ?? other)?.first ?? at;
    at -= 1;
  }
  return at;
}
