/** "Ann, who was married to Ben Lee for ten years, died": the main verb is told of Ann, and of nobody in the clause. */
import {
  BREAK,
  FINITE,
  PERSONAL,
  PREPOSITION,
  PREPOSITIONS,
  TO_VERB,
} from '../../qualifiers/parts/part-place-words.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';
import { withMoved } from './moved.ts';
import { SAYS } from './tellers.ts';

const PRONOUN = /^(?:who|whose|whom|which)$/iu;
/** What begins a clause right behind a comma without a pronoun: "the commission, headed by Ann Lee, settled". */
const SHORTENED =
  /^(?:backed|chaired|controlled|co-founded|created|directed|edited|established|formed|founded|headed|launched|led|managed|owned|run|started)$/u;
/** Words of a clause, of what stands before its pronoun, and between the comma that closes it and the event. */
const REACH = 60;
const APPOSITION_REACH = 14;
const VERB_REACH = 10;
/** What may begin an apposition whose clause it is, and stand before a name: "Ann, the agent who". */
const LOWER = /^\p{Ll}[\p{L}-]*$/u;
const PRESENT = /^(?:faces|denies|plans|seeks|awaits|loses|wins|files|signs|holds)$/u;
const OWN = /^(?:his|her|its|their)$/iu;
const CLOSED = /^[;:"“”]$/u;

/** A clause between two commas, with the name before the first of them that it is about. */
interface Clause {
  readonly subject: Mention | null;
  readonly first: number;
  readonly last: number;
}

/** The links of whoever stands in such a clause, given to whom the clause is about, where that one is named. */
export function withoutClauses(links: readonly Link[], place: Place): Link[] {
  return withMoved(links, place, (name, trigger) => {
    if (name.sentence !== trigger.sentence || name.last >= trigger.first) return undefined;
    const near = place.bySentence.get(trigger.sentence) ?? [];
    const clause = clauseBefore(place.sentences[trigger.sentence] ?? [], near, trigger);
    const isInside = clause !== null && clause.first <= name.first && name.last <= clause.last;
    return isInside ? clause.subject && { name: clause.subject } : undefined;
  });
}

/** The clause that a comma closes right before the verb of an event. */
function clauseBefore(words: Sentence, near: readonly Mention[], trigger: Mention): Clause | null {
  const closes = lastOf(words, trigger.first, VERB_REACH, (word) => word === ',');
  // "Killed him": this may be somebody in the clause.
  if (closes === null || PERSONAL.test(words[trigger.last + 1]?.text ?? '')) return null;
  const toEvent = words.slice(closes + 1, trigger.first).map(({ text }) => text);
  const verb = toEvent.findIndex((word) => !TO_VERB.test(word));
  if (verb >= 0 && !isVerbOf(toEvent.slice(verb))) return null;
  const pronoun = openerBefore(words, closes);
  const clause = pronoun === null ? null : clauseOf(words, near, pronoun, closes);
  // "Won the prize": who stands in the clause did not; whether its subject did, the model may say.
  return clause && verb >= 0 ? { ...clause, subject: null } : clause;
}

/** The pronoun that opens the last clause before a comma, or the participle right behind another comma. */
function openerBefore(words: Sentence, closes: number): number | null {
  return lastOf(words, closes, REACH, (word, at) => {
    return PRONOUN.test(word) || (SHORTENED.test(word) && words[at - 1]?.text === ',');
  });
}

/** "Filed for (bankruptcy)", "won the (prize)"; "announced his (resignation)" may be that of another. */
function isVerbOf([verb = '', ...rest]: readonly string[]): boolean {
  if (!FINITE.test(verb) && !PRESENT.test(verb)) return false;
  return !rest.some(
    (word) => BREAK.test(word) || OWN.test(word) || (PREPOSITION.test(word) && word !== 'for'),
  );
}

function clauseOf(words: Sentence, near: readonly Mention[], pronoun: number, closes: number): Clause | null {
  if (!isClause(words, near, pronoun, closes)) return null;
  const opens = lastOf(words, pronoun, APPOSITION_REACH, (word) => word === ',');
  const apposed = opens === null ? [] : words.slice(opens + 1, pronoun).map(({ text }) => text);
  if (opens === null || apposed.some((word) => CLOSED.test(word) || SAYS.test(word))) return null;
  const inner = { first: pronoun, last: closes };
  if (apposed[0] !== undefined && !LOWER.test(apposed[0])) return { subject: null, ...inner };
  const isAge = /^\d+$/u.test(words[opens - 1]?.text ?? '') && words[opens - 2]?.text === ',';
  const subject = nameBefore(near, isAge ? opens - 2 : opens);
  if (!subject) return { subject: null, ...inner };
  // "Who knew Ben Lee, who": Ben stands in another clause.
  const left = REACH - (closes - subject.first);
  const outer = lastOf(words, subject.first, left, (word) => word === ',' || PRONOUN.test(word));
  if (outer !== null && PRONOUN.test(words[outer]?.text ?? '')) return clauseOf(words, near, outer, closes);
  return { subject: isOfOther(words, near, subject) ? null : subject, first: opens, last: closes };
}

/** Whether a verb stands behind the pronoun, and what closes is not what is said, or an apposition within the clause. */
function isClause(words: Sentence, near: readonly Mention[], pronoun: number, closes: number): boolean {
  const inside = words.slice(pronoun + 1, closes).map(({ text }) => text);
  if (inside[0] === ',' || inside.some((word) => SAYS.test(word) || /^that$/iu.test(word))) return false;
  if (PREPOSITION.test(words[pronoun - 1]?.text ?? '')) return false;
  const opener = words[pronoun]?.text ?? '';
  if (/^(?:who|which)$/iu.test(opener) || SHORTENED.test(opener)) return true;
  const name = nameBefore(near, closes);
  const isApposed = name !== null && words[name.first - 1]?.text === ',';
  return !isApposed && inside.some((word) => TO_VERB.test(word) || FINITE.test(word));
}

function nameBefore(near: readonly Mention[], at: number): Mention | null {
  const name = near.find(({ kind, last, nested }) => {
    return (kind === 'person' || kind === 'organization') && last === at - 1 && !nested;
  });
  return name ?? null;
}

/** "The trial of Ann, who": the verb need not be told of Ann. */
function isOfOther(words: Sentence, near: readonly Mention[], { first }: Mention): boolean {
  let at = first - 1;
  for (let count = 0; count < APPOSITION_REACH && at >= 0; count += 1) {
    const title = near.find(({ kind, first: begin, last }) => kind === 'role' && begin <= at && at <= last);
    const word = words[at]?.text ?? '';
    if (!title && PREPOSITIONS.some((one) => one === word.toLowerCase())) return true;
    if (!title && !LOWER.test(word)) return false;
    at = (title?.first ?? at) - 1;
  }
  return false;
}

/** The place of the last word of a kind before another, no farther than a reach. */
function lastOf(
  words: Sentence,
  before: number,
  reach: number,
  isIt: (word: string, at: number) => boolean,
): number | null {
  for (let at = before - 1; at >= Math.max(0, before - reach); at -= 1) {
    if (isIt(words[at]?.text ?? '', at)) return at;
  }
  return null;
}
