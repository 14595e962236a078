/** Who words beside two names tell to own or to have founded a body: "X founder Ana Ruiz", "Y, owned by X", "Y parent X". */
import type { Reading } from '../../../reading.ts';
import type { Mention } from '../../../spans/mentions.ts';
import { DOUBTED, type Told } from './told.ts';

const FOUNDER = 'a word for a founder stands between the two names';
const OWNER = 'words between the two names tell who owns the other';

const FOUNDER_BETWEEN = /^ (?:co-?)?founder,? $/u;
const FOUNDER_OF =
  /^(?:,| is| was|, who is) (?:an? |the )?(?:[\p{Ll} -]{0,30} and )?(?:co-?)?founder (?:and [\p{Ll} -]{1,30} )?of (?:the )?$/u;
const PARENT_BETWEEN = /^(?:['’]s?)? (?:parent|owner)(?: company)?,? $/u;
const SUBSIDIARY_OF = /^(?:,| is| was|, which is) an? (?:[\p{Ll}-]+ ){0,3}?subsidiary of (?:the )?$/u;
const OWNED_NAME = /^-owned (?:[\p{Ll}-]+ ){0,2}$/u;
const OWNER_OF = /^,? (?:is |and )?(?:the )?(?:owner|parent(?: company)?) of (?:the )?$/u;
/** A stake is less than the whole. */
const OWNS = /^,? (?:which |who )?(?:now |also )?owns (?:(?!stakes? |shares? )[\p{Ll}-]+ ){0,3}$/u;
const OWNED_BY = /^,?(?: which)?(?: is| are)?(?: now)? (?:co-)?owned by (?:the )?$/u;

/** @param b the next name in the sentence */
export function ownerOf({ text }: Reading, a: Mention, b: Mention | undefined): Told | null {
  const between = b ? text.slice(a.end, b.start) : '';
  if (!b || DOUBTED.test(between)) return null;
  if (a.kind === 'organization' && canOwn(b)) {
    if (b.kind === 'person' && FOUNDER_BETWEEN.test(between)) return told('FOUNDED', b, a, FOUNDER);
    const isOf = [OWNED_BY, SUBSIDIARY_OF].some((words) => words.test(between));
    // "A subsidiary of Houston's Cobalt": the owner is named behind its place.
    const isOwned = isOf ? !/^['’]s? \p{Lu}/u.test(text.slice(b.end)) : PARENT_BETWEEN.test(between);
    if (isOwned) return told('OWNS', b, a, OWNER);
  }
  if (b.kind !== 'organization' || !canOwn(a)) return null;
  if (a.kind === 'person' && FOUNDER_OF.test(between)) return told('FOUNDED', a, b, FOUNDER);
  const isOwner = [OWNER_OF, OWNS, OWNED_NAME].some((words) => words.test(between));
  return isOwner ? told('OWNS', a, b, OWNER) : null;
}

function canOwn({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'organization';
}

function told(type: 'FOUNDED' | 'OWNS', from: Mention, to: Mention, rule: string): Told {
  return { type, from, to, rule };
}
