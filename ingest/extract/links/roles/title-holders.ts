/**
 * Whom a title is of where its place says so: "head of the Strategic Division, Brig. Gen. Benny Gal" names Gal, also
 * where another person stands right before the title.
 */
import { groupBy } from '../../../../shared/group.ts';
import { roleKindOf } from '../../qualifiers/titles/role-kind.ts';
import { titleInFull } from '../../qualifiers/titles/titles.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import { linkByRule } from '../link-by-rule.ts';
import type { Link } from '../scores.ts';

/** Words that may stand between a title, its body and the name behind them. */
const LEADS = /^(?:of|in|at|for|the|its|his|her|their|and|['’´ʼ]s?)$/iu;
const BEFORE_VERB = /^(?:now|also|currently|still|once|who)$/u;
const SAYS_OFFICE =
  /^(?:heads|headed|leads|led|chairs|chaired|manages|managed|coaches|coached|edits|edited)$/u;
/** Words between a title and the name behind it: more are another clause. */
const REACH = 14;
/** How sure the rule is where the model saw nothing: set by hand, too few cases of it are annotated to measure. */
const CONFIDENCE = 0.8;
const RULE = 'the title stands before the name, with nothing but its body between';

/** A title with the person behind it that it is of. */
interface Bound {
  readonly title: Mention;
  readonly holder: Mention;
}

/** The links with each title that stands before its holder bound to that holder alone. */
export function withTitleHolders(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  const bound = new Map<number, Bound>();
  for (const [sentence, mentions] of bySentence) {
    for (const one of boundIn(sentences[sentence] ?? [], mentions)) bound.set(one.title.id, one);
  }
  const told = groupBy(
    links.filter(({ type, to }) => type === 'HOLDS_ROLE' && bound.has(to.id)),
    ({ to }) => to.id,
  );
  const kept = links.filter(({ type, from, to }) => {
    const holder = type === 'HOLDS_ROLE' ? bound.get(to.id)?.holder : undefined;
    return !holder || holder.id === from.id || from.start > holder.start;
  });
  const added = [...bound.values()].filter(({ title, holder }) => {
    return !(told.get(title.id) ?? []).some(({ from }) => from.id === holder.id);
  });
  return [...kept, ...added.map(linkOf)];
}

function linkOf({ title, holder }: Bound): Link {
  return linkByRule('HOLDS_ROLE', holder, title, { rule: RULE, score: CONFIDENCE });
}

function boundIn(words: Sentence, mentions: readonly Mention[]): Bound[] {
  const bound: Bound[] = [];
  for (const title of mentions) {
    if (title.kind !== 'role' || isRank(title)) continue;
    const subject = subjectOf(words, mentions, title);
    if (subject) bound.push({ title, holder: subject });
    if (subject || isPlural(title)) continue;
    const found = holderBehind(words, mentions, title);
    if (!found || (found.comma && !isFree(words, mentions, title, bound))) continue;
    bound.push({ title, holder: found.holder });
  }
  return bound;
}

/** "Ann Lee, whose son Ben now heads the bank": the name right before a verb that says an office is its subject. */
function subjectOf(
  words: Sentence,
  mentions: readonly Mention[],
  { first, text }: Mention,
): Mention | undefined {
  if (!SAYS_OFFICE.test(text)) return undefined;
  let at = first - 1;
  while (BEFORE_VERB.test(words[at]?.text ?? '')) at -= 1;
  if (words[at]?.text === ',' && words[at + 1]?.text === 'who') at -= 1;
  return mentions.find(({ kind, last, nested }) => kind === 'person' && last === at && !nested);
}

/** The person whom nothing parts from a title but its body, a rank, and a comma before the last of these. */
function holderBehind(
  words: Sentence,
  mentions: readonly Mention[],
  title: Mention,
): { holder: Mention; comma: boolean } | null {
  let comma = false;
  let body = false;
  for (let at = title.last + 1; at <= title.last + REACH; ) {
    const mention = mentions.find(({ first, nested }) => first === at && !nested);
    if (mention?.kind === 'person') return body ? { holder: mention, comma } : null;
    if (mention?.kind === 'event' || (comma && mention && !(mention.kind === 'role' && isRank(mention))))
      return null;
    if (mention?.kind === 'role' && !isRank(mention)) return null;
    if (mention && mention.kind !== 'role') body = true;
    const word = words[at]?.text ?? '';
    if (!mention && word === ',' && !comma) comma = true;
    else if (!mention && (comma || !LEADS.test(word))) return null;
    at = (mention?.last ?? at) + 1;
  }
  return null;
}

/** Whether no person stands before a title whom it might be told of instead: none, or one with a title already. */
function isFree(
  words: Sentence,
  mentions: readonly Mention[],
  title: Mention,
  bound: readonly Bound[],
): boolean {
  const before = mentions.findLast(({ kind, last }) => kind === 'person' && last < title.first);
  if (!before) return true;
  const between = words.slice(before.last + 1, title.first).map(({ text }) => text);
  const isApposed = between[0] === ',' && between.slice(1).every((word) => /^(?:the|an?)$/iu.test(word));
  return !isApposed || bound.some(({ holder }) => holder.id === before.id);
}

function isRank({ text }: Mention): boolean {
  return roleKindOf(titleInFull(text)) === 'rank';
}

/** "Ministers Ana Ruiz and Ben Hope": a title of several persons. */
function isPlural({ text }: Mention): boolean {
  return (
    /(?:[^s]s|men|people)$/u.test(text) && !/(?:affairs|sales|operations|boss|chess|resources)$/iu.test(text)
  );
}
