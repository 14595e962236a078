/** Wars and attacks that go by a name of their own, which the labels miss where nobody takes part in them. */
import type { EventType } from '../../../../shared/schema/index.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Mention } from '../mentions.ts';

interface KnownEvent {
  /** What it goes by, whole. */
  readonly called: RegExp;
  readonly key: string;
  readonly type: EventType;
}

const KNOWN: readonly KnownEvent[] = [
  { key: 'world war i', type: 'war', called: /^(?:World War (?:I|One|1)|First World War)$/u },
  { key: 'world war ii', type: 'war', called: /^(?:World War (?:II|Two|2)|Second World War|WWII|WW2)$/u },
  { key: 'cold war', type: 'war', called: /^Cold War$/u },
  { key: 'gulf war', type: 'war', called: /^(?:First |Persian )?Gulf War$/u },
  { key: 'korean war', type: 'war', called: /^Korean War$/u },
  { key: 'vietnam war', type: 'war', called: /^Vietnam War$/u },
  { key: 'iraq war', type: 'war', called: /^Iraq War$/u },
  { key: 'falklands war', type: 'war', called: /^Falklands War$/u },
  { key: '9/11', type: 'attack', called: /^(?:9\/11|Sept(?:ember|\.)? 11(?:th)?(?: terrorist)? attacks?)$/u },
  { key: 'holocaust', type: 'attack', called: /^Holocaust$/u },
];
/** Words of the longest of these names. */
const LONGEST = 4;

/** What an event goes by, the same for all its names; null where the words are no such name. */
export function knownEvent(words: string): string | null {
  return KNOWN.find(({ called }) => called.test(words))?.key ?? null;
}

/** The mentions with one for each such name that no other mention has a word of. */
export function withKnownEvents(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const taken = new Set(mentions.flatMap(({ sentence, first, last }) => wordsOf(sentence, first, last)));
  const found = sentences.flatMap((words, sentence) =>
    words.flatMap((_, first) => {
      const mention = namedAt(text, words, sentence, first);
      if (!mention || wordsOf(sentence, first, mention.last).some((word) => taken.has(word))) return [];
      for (const word of wordsOf(sentence, first, mention.last)) taken.add(word);
      return [mention];
    }),
  );
  const all = [...mentions, ...found].sort((a, b) => a.start - b.start || a.end - b.end);
  return all.map((mention, id) => ({ ...mention, id }));
}

function wordsOf(sentence: number, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, k) => `${sentence} ${first + k}`);
}

/** The longest such name that begins at a word. */
function namedAt(text: string, words: Sentence, sentence: number, first: number): Mention | null {
  // Nearly all words are passed over here.
  if (!/^[\p{Lu}9]/u.test(words[first]?.text ?? '')) return null;
  const start = words[first]?.start ?? 0;
  for (let last = Math.min(words.length, first + LONGEST) - 1; last >= first; last -= 1) {
    const end = words[last]?.end ?? start;
    const name = text.slice(start, end);
    const known = KNOWN.find(({ called }) => called.test(name));
    if (!known) continue;
    const of = { id: 0, kind: 'event', eventType: known.type, certainty: 1 } as const;
    return { ...of, sentence, first, last, start, end, text: name };
  }
  return null;
}
