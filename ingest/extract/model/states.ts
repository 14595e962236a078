/** What the encoder knows of words that a mention may begin or end with; of the others nothing is kept. */
import type { Encoded } from './encoder.ts';

/** What is known of a word's first piece. */
export interface WordState {
  readonly hidden: Float32Array;
  /** What the words of its window tell before it, and with it. */
  readonly before: Float32Array;
  readonly after: Float32Array;
  /** Pieces of the article before it. */
  readonly position: number;
  /** Which window it stands in, counted over the article. */
  readonly window: number;
}

/** Words beside a labelled one that are kept too: rules move the ends of mentions by a few words. */
const MARGIN = 3;

export class WordStates {
  readonly #states = new Map<string, WordState>();
  #pieces = 0;
  #windows = 0;

  /** Keeps the words of a window, the next one in order, that `labelled` is true of, and those beside them. */
  keep(encoded: Encoded, labelled: (word: number) => boolean): void {
    let until = -1;
    encoded.window.forEach(({ sentence, index, pieces }, word) => {
      for (let ahead = MARGIN; ahead >= 0; ahead -= 1) {
        if (labelled(word + ahead)) until = Math.max(until, word + ahead + MARGIN);
      }
      if (word <= until) {
        this.#states.set(`${sentence} ${index}`, this.#stateOf(encoded, encoded.first[word] ?? 0));
      }
      this.#pieces += pieces.length;
    });
    this.#windows += 1;
  }

  #stateOf({ hidden, width, running, detectors }: Encoded, piece: number): WordState {
    return {
      hidden: hidden.slice(piece * width, (piece + 1) * width),
      before: running.slice((piece - 1) * detectors, piece * detectors),
      after: running.slice(piece * detectors, (piece + 1) * detectors),
      position: this.#pieces,
      window: this.#windows,
    };
  }

  at(sentence: number, word: number): WordState | undefined {
    return this.#states.get(`${sentence} ${word}`);
  }
}
