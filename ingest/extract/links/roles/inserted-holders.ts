/** "Ann Lee, nominated by Ben Hill in 2022, was a judge": what she was is not told of Ben. */
import { BREAK, PREPOSITION } from '../../qualifiers/parts/part-place-words.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import { prepositionBefore, subjectBefore } from '../events/inserted.ts';
import type { Link } from '../scores.ts';

/** These lead to whom somebody is told by; who is told to be "with" another may hold the title too. */
const LEADS = /^(?:by|of|to|for|from)$/iu;
/** What begins what is told of the subject. */
const IS = /^(?:is|was|became|becomes|has|had|will|serves|served)$/iu;
/** "In 2022", "as a judge in May": words between the inner name and the comma that closes the insertion. */
const MOST_BEHIND_NAME = 6;
/** Words between that comma and the title. */
const MOST_TO_TITLE = 8;
const RULE = 'the title is of whom the sentence is about, and not of a name between its commas';

/** The links of names in an insertion to titles behind it, given to whom the sentence is about. */
export function withoutInsertedHolders(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  const held = new Set(links.filter(isHeld).map(({ from, to }) => `${from.id} ${to.id}`));
  return links.flatMap((link): Link[] => {
    if (!isHeld(link)) return [link];
    const words = sentences[link.to.sentence] ?? [];
    const subject = subjectOf(words, bySentence.get(link.to.sentence) ?? [], link);
    if (!subject) return [link];
    if (held.has(`${subject.id} ${link.to.id}`)) return [];
    return [{ ...link, from: subject, byRule: true, rules: [...link.rules, RULE] }];
  });
}

function isHeld({ type, from, to }: Link): boolean {
  return type === 'HOLDS_ROLE' && from.sentence === to.sentence && from.last < to.first;
}

/** Whom the sentence is about where a name stands in an insertion before its verb. */
function subjectOf(words: Sentence, near: readonly Mention[], { from, to }: Link): Mention | undefined {
  const behind = words.slice(from.last + 1, from.last + 2 + MOST_BEHIND_NAME).map(({ text }) => text);
  const closes = behind.indexOf(',');
  if (closes < 0 || behind.slice(0, closes).some((word) => BREAK.test(word))) return undefined;
  const ofClause = whoseBefore(words, near, from);
  if (!ofClause && closes > 0 && !PREPOSITION.test(behind[0] ?? '')) return undefined;
  const verb = from.last + 1 + closes + 1;
  if (!IS.test(words[verb]?.text ?? '') || to.first <= verb || to.first - verb > MOST_TO_TITLE)
    return undefined;
  const toTitle = words.slice(verb, to.first).map(({ text }) => text);
  const isOther = near.some(({ kind, first }) => kind === 'person' && first > verb && first < to.first);
  if (isOther || toTitle.some((word) => BREAK.test(word))) return undefined;
  if (ofClause) return ofClause;
  const at = prepositionBefore(words, near, from);
  return at !== null && LEADS.test(words[at]?.text ?? '') ? subjectBefore(words, near, at) : undefined;
}

/** "Ann Lee, whose husband Ben Lee (was arrested in 2020), was elected": whom such a clause before a name is about. */
function whoseBefore(words: Sentence, near: readonly Mention[], name: Mention): Mention | undefined {
  const whose = words.findLastIndex(({ text }, at) => at < name.first && /^whose$/iu.test(text));
  if (whose < 1 || name.first - whose > MOST_TO_TITLE || words[whose - 1]?.text !== ',') return undefined;
  // "Whose husband, Ben, is a judge": the verb is his.
  if (words[name.first - 1]?.text === ',') return undefined;
  return near.find(({ kind, last }) => kind === 'person' && last === whose - 2);
}
