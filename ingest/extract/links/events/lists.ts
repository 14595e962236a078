/** "Met Austin, Foreign Minister Bob Day and Mia Kern": who is named in one list with a participant took part too. */

import type { Place } from '../../reading.ts';
import { wordsBetween } from '../../spans/between.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';

/** What may stand between two names of a list; titles and what they are of are passed over. */
const WITHIN = /^(?:,|and|&|or|the|both|as|well|of|['’´ʼ]s)$/iu;
const JOINS = /^(?:,|and|&|or)$/iu;
const CONJUNCTION = /^(?:and|&|or)$/iu;
/** What may stand behind the last name of a list: with a verb the name begins another clause. */
const BEHIND =
  /^(?:[.,;:!?)”"’]|and|in|at|on|for|with|to|during|from|after|before|over|about|as|by|of|\p{Lu}.*|\p{Nd}+)$/u;
/** How sure a name of a list is, as a part of how sure the one is that it stands beside. */
const LESS = 0.9;
const RULE = 'named in one list with another who took part';

/** The links with those of who is named in one list with a participant, and has none of its own to the same event. */
export function withLists(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  const known = new Set<string>();
  for (const { type, from, to } of links) if (type === 'PARTICIPATED_IN') known.add(`${from.id} ${to.id}`);
  const added: Link[] = [];
  for (const link of links) {
    const { type, from, to } = link;
    if (type !== 'PARTICIPATED_IN' || from.sentence !== to.sentence) continue;
    const near = bySentence.get(from.sentence) ?? [];
    for (const other of listedWith(sentences[from.sentence] ?? [], near, from, to)) {
      const key = `${other.id} ${to.id}`;
      if (known.has(key)) continue;
      known.add(key);
      added.push({
        ...link,
        from: other,
        score: link.score * LESS,
        rules: [...link.rules, RULE],
        byRule: true,
      });
    }
  }
  return [...links, ...added];
}

/** The names of a list on both sides of a name, without those beyond the trigger. */
function listedWith(words: Sentence, near: readonly Mention[], name: Mention, trigger: Mention): Mention[] {
  const names = near.filter(isName);
  const at = names.findIndex(({ id }) => id === name.id);
  const listed: Mention[] = [];
  let joined = false;
  for (const step of [-1, 1]) {
    for (let k = at + step; k >= 0 && k < names.length; k += step) {
      const [one, other] = [names[k - step], names[k]];
      if (!one || !other || (other.kind === 'person') !== (name.kind === 'person')) break;
      const [a, b] = step > 0 ? [one, other] : [other, one];
      const between = isBeyond(trigger, a, b) ? null : wordsBetween(words, near, a, b);
      if (!between?.every((word) => WITHIN.test(word)) || !between.some((word) => JOINS.test(word))) break;
      if (trigger.last < a.first && !BEHIND.test(words[b.last + 1]?.text ?? '.')) break;
      joined ||= between.some((word) => CONJUNCTION.test(word));
      listed.push(other);
    }
  }
  return joined ? listed : [];
}

function isName({ kind, nested }: Mention): boolean {
  return !nested && kind !== 'role' && kind !== 'event';
}

/** Whether a trigger stands between two names. */
function isBeyond(trigger: Mention, a: Mention, b: Mention): boolean {
  return a.last < trigger.first && trigger.last < b.first;
}
