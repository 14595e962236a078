/** "Ann Hill's brother, Labour MP Ben Lee", "founded by Ann Hill's father": what is told of relatives ties nobody else. */
import type { RelationType } from '../../../../shared/schema/index.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import { clauseSubject } from '../events/kin-clauses.ts';
import { relativeOf } from '../events/relatives.ts';
import type { Link } from '../scores.ts';

const TIES: ReadonlySet<RelationType> = new Set(['FOUNDED', 'OWNS', 'MEMBER_OF', 'WORKS_FOR', 'CITIZEN_OF']);
/** Behind the relative these may mean the owner: "Ann's brother said that she had founded Acme". */
const PERSONAL = /^(?:he|she|his|her|they|their)$/iu;
/** What may stand between "by" and the owner. */
const BEFORE_OWNER = /^(?:mr|mrs|ms|dr|sir|the|late)\.?$/iu;
/** Words behind the relative within which such a one is looked for. */
const REACH = 20;

/** The links without ties of owners of a relative to bodies that the words tell of that one. */
export function withoutOwnersTies(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  return links.filter(({ type, from: owner, to }) => {
    if (!TIES.has(type) || owner.kind !== 'person' || owner.sentence !== to.sentence) return true;
    const words = sentences[owner.sentence] ?? [];
    const near = bySentence.get(owner.sentence) ?? [];
    if (clauseSubject(words, near, owner, to)) return false;
    const relative = relativeOf(words, near, owner);
    if (!relative) return true;
    return to.first > owner.last ? isOfOwner(words, relative.last, to) : !isBy(words, owner);
  });
}

/** Whether a word between the relative and the body may mean the owner. */
function isOfOwner(words: Sentence, last: number, { first }: Mention): boolean {
  return words.slice(Math.max(last + 1, first - REACH), first).some(({ text }) => PERSONAL.test(text));
}

/** "Founded by (Ann's father)". */
function isBy(words: Sentence, { first }: Mention): boolean {
  let at = first - 1;
  while (BEFORE_OWNER.test(words[at]?.text ?? '')) at -= 1;
  return /^by$/iu.test(words[at]?.text ?? '');
}
