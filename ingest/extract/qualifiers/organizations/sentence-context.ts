/** What stands where in the sentences of an article, looked up once a sentence. */
import { groupBy } from '../../../../shared/group.ts';
import type { EventType } from '../../../../shared/schema/index.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';

export interface SentenceContext {
  /** In lower case; those of names are "@". */
  readonly words: readonly string[];
  /** Titles by their last and by their first word. */
  readonly titleAtEnd: ReadonlyMap<number, Mention>;
  readonly titleAtStart: ReadonlyMap<number, Mention>;
  /** Last words of persons. */
  readonly personAtEnd: ReadonlySet<number>;
  readonly bodies: readonly Mention[];
  readonly eventTypes: ReadonlySet<EventType>;
}

/** The sentences of one article, each made when it is first asked for. */
export class NameContext {
  readonly #sentences: readonly Sentence[];
  readonly #mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly #made = new Map<number, SentenceContext>();
  readonly #places = new Map<number, number>();

  constructor(sentences: readonly Sentence[], mentions: readonly Mention[]) {
    this.#sentences = sentences;
    this.#mentions = groupBy(mentions, ({ sentence }) => sentence);
  }

  of({ sentence }: Pick<Mention, 'sentence'>): SentenceContext {
    const known = this.#made.get(sentence);
    if (known) return known;
    const made = contextOf(this.#sentences[sentence] ?? [], this.#mentions.get(sentence) ?? []);
    this.#made.set(sentence, made);
    made.bodies.forEach(({ id }, place) => {
      this.#places.set(id, place);
    });
    return made;
  }

  /** The place of an organization's name among those of its sentence. */
  placeAmongBodies(mention: Mention): number {
    this.of(mention);
    return this.#places.get(mention.id) ?? 0;
  }
}

function contextOf(sentence: Sentence, mentions: readonly Mention[]): SentenceContext {
  const words = sentence.map(({ text }) => text.toLowerCase());
  for (const { kind, first, last } of mentions) {
    if (kind !== 'role' && kind !== 'event') words.fill('@', first, last + 1);
  }
  const titles = mentions.filter(({ kind }) => kind === 'role');
  return {
    words,
    titleAtEnd: new Map(titles.map((title) => [title.last, title])),
    titleAtStart: new Map(titles.map((title) => [title.first, title])),
    personAtEnd: new Set(mentions.filter(({ kind }) => kind === 'person').map(({ last }) => last)),
    bodies: mentions.filter(({ kind, nested }) => kind === 'organization' && !nested),
    eventTypes: new Set(mentions.flatMap(({ eventType }) => (eventType ? [eventType] : []))),
  };
}
