/** Who was murdered was not arrested, and arrested nobody: "police investigating the murder of Ann Hill arrested a man". */
import { isVictim } from '../../qualifiers/parts/victims.ts';
import type { Place } from '../../reading.ts';
import type { Link } from '../scores.ts';

/** The links without those of victims in the arrests that followed. */
export function withoutVictims(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  return links.filter(({ type, from, to }) => {
    if (type !== 'PARTICIPATED_IN' || to.eventType !== 'arrest') return true;
    const near = bySentence.get(to.sentence) ?? [];
    return !isVictim({ from, to, sentence: sentences[to.sentence] ?? [], near });
  });
}
