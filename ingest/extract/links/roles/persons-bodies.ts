/** "Apple's Tim Cook", "Leeds' captain Ana Ruiz": the body says whose Tim Cook is, does nothing itself, and is nobody else's. */
import { isPossessive } from '../../../../shared/model/possessive.ts';
import type { EventType } from '../../../../shared/schema/index.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';

/** What a person does for the body: "Acme's Ana Ruiz announced the purchase". */
const ACTED_FOR: ReadonlySet<EventType> = new Set([
  'acquisition',
  'agreement',
  'competition',
  'investment',
  'launch',
  'layoff',
]);
/** Who stands against a body is not of it. */
const AGAINST = /^(?:against|beat|beats|beating|versus|vs)\.?$/iu;

/** The links without those in which such a body takes part, or is tied to another person than its own. */
export function withoutPersonsBodies(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  return links.filter(({ type, from, to }) => {
    const body = type === 'PARTICIPATED_IN' ? from : to;
    if (body.kind !== 'organization') return true;
    const words = sentences[body.sentence] ?? [];
    const isTie = type === 'MEMBER_OF' || type === 'WORKS_FOR';
    if (isTie && AGAINST.test(words[body.first - 1]?.text ?? '')) return false;
    if (!isTie && (type !== 'PARTICIPATED_IN' || (to.eventType && ACTED_FOR.has(to.eventType)))) return true;
    const person = personOf(words, bySentence.get(body.sentence) ?? [], body);
    if (!person) return true;
    return isTie && from.sentence === body.sentence ? from.id === person.id : isTie;
  });
}

/** The person behind the possessive of a body, with nothing but titles between. */
function personOf(words: Sentence, near: readonly Mention[], body: Mention): Mention | undefined {
  if (!isPossessive(words[body.last + 1]?.text ?? '')) return undefined;
  let at = body.last + 2;
  for (;;) {
    const next = near.find(({ first, nested }) => first === at && !nested);
    if (next?.kind !== 'role') return next?.kind === 'person' ? next : undefined;
    at = next.last + 1;
  }
}
