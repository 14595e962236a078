/** "Joost van der Meulen": a name with such particles within it is a person's, whatever the labels take its parts for. */
import { groupBy } from '../../../../shared/group.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Mention } from '../mentions.ts';

const GIVEN = /^(?!(?:Bank|Bond|Hof|Huis|Museum|Partij|Raad|Stichting|Universiteit)$)\p{Lu}\p{Ll}+$/u;
const PARTICLES = /^(?:van (?:de|den|der)|von (?:dem|den|der))$/u;
const SURNAME = /^\p{Lu}\p{Ll}/u;

/** The mentions, with those of bodies that are parts of such a name, or all of it, as one person. */
export function withParticleNames(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const near = groupBy(mentions, ({ sentence }) => sentence);
  return mentions.flatMap((mention) => {
    const words = sentences[mention.sentence] ?? [];
    const first = nameAround(words, mention);
    if (first === null) return [mention];
    const last = first + 3;
    const parts = (near.get(mention.sentence) ?? []).filter((one) => one.first <= last && first <= one.last);
    const isName = parts.every(
      (one) => one.kind === 'organization' && first <= one.first && one.last <= last,
    );
    if (!isName) return [mention];
    const [start, end] = [words[first]?.start ?? mention.start, words[last]?.end ?? mention.end];
    const name: Mention = {
      ...mention,
      kind: 'person',
      first,
      last,
      start,
      end,
      text: text.slice(start, end),
    };
    return mention === parts[0] ? [name] : [];
  });
}

/** The first word of such a name that a body has its first or last words of. */
function nameAround(words: Sentence, { kind, first, last }: Mention): number | null {
  if (kind !== 'organization') return null;
  return [first, last - 3, first - 3, first - 1].find((at) => isNameAt(words, at)) ?? null;
}

function isNameAt(words: Sentence, at: number): boolean {
  const [given = '', one, other, surname = ''] = words.slice(Math.max(0, at), at + 4).map(({ text }) => text);
  return at >= 0 && GIVEN.test(given) && PARTICLES.test(`${one} ${other}`) && SURNAME.test(surname);
}
