/** "The company was founded by Ann": of several bodies that the sentence before names, none is told to be the one. */
import type { Sets } from '../../identity/sets.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import { BODY_NOUNS } from '../roles/body-nouns.ts';
import type { Link } from '../scores.ts';

/** The links without those that let one of several such bodies be founded, unless it is what was bought there. */
export function withoutDoubtfulFoundings(
  links: readonly Link[],
  { sentences, bySentence, sets }: Place & { readonly sets: Sets },
): Link[] {
  const bought = new Set(links.filter(isBought).map(({ from }) => sets.find(from.id)));
  return links.filter((link) => {
    const [body, teller] = foundedIn(link);
    if (!body || !teller || body.sentence !== teller.sentence - 1) return true;
    if (!opensWithBody(sentences[teller.sentence] ?? []) || bought.has(sets.find(body.id))) return true;
    const named = (bySentence.get(body.sentence) ?? []).filter(isBody);
    return new Set(named.map(({ id }) => sets.find(id))).size === 1;
  });
}

/** The body that is told to be founded, and what stands in the sentence that tells it. */
function foundedIn({ type, from, to }: Link): readonly [Mention?, Mention?] {
  if (type === 'FOUNDED') return [to, from];
  const isFounding = type === 'PARTICIPATED_IN' && to.eventType === 'founding';
  return isFounding && from.kind === 'organization' ? [from, to] : [];
}

function isBought({ type, to, part }: Link): boolean {
  return type === 'PARTICIPATED_IN' && to.eventType === 'acquisition' && part === 'target';
}

function isBody({ kind, nested }: Mention): boolean {
  return kind === 'organization' && !nested;
}

/** "The company", "The startup". */
function opensWithBody([the, noun]: Sentence): boolean {
  const word = noun?.text ?? '';
  return the?.text === 'The' && (word === 'startup' || word === 'start' || Object.hasOwn(BODY_NOUNS, word));
}
