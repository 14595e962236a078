/** Whoever writes into one store takes turns. */
import type { RebuildSummary } from '../shared/contract/index.ts';
import type { Engine } from '../shared/store/engine.ts';
import { arrangeAll } from './arrange/index.ts';
import { needsRebuild, rebuild } from './rebuild.ts';

/** One piece of work after the other, upon a graph that was computed with what decides here. */
export class Turns {
  readonly #engine: Engine;
  #last: Promise<unknown> = Promise.resolve();
  /** Nothing is written into a graph that was computed otherwise. */
  #isReady = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Runs work when it is its turn, once the graph is as it is to be. */
  take<T>(work: () => Promise<T>): Promise<T> {
    return this.#next(async () => {
      if (!this.#isReady && (await needsRebuild(this.#engine))) await this.#rebuild();
      this.#isReady = true;
      return work();
    });
  }

  /** Computes the graph anew, when it is its turn. */
  rebuild(): Promise<RebuildSummary> {
    return this.#next(() => this.#rebuild());
  }

  async #rebuild(): Promise<RebuildSummary> {
    // Broken off, it is begun anew before anything is written.
    this.#isReady = false;
    const { articles, leftOut } = await rebuild(this.#engine);
    const { nodes } = await arrangeAll(this.#engine);
    return { articles, entities: nodes, leftOut: [...leftOut] };
  }

  /** A failed piece of work does not keep the next from its turn. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
