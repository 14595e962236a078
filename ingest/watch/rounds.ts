/** Watching: what is due is looked at round after round, with naps between. */
import type { IngestEvent } from '../../shared/contract/index.ts';
import type { World } from '../fetch/index.ts';
import type { Folders } from './folders.ts';
import type { Looks } from './looks.ts';
import type { Sources } from './sources.ts';
import type { WorkOptions } from './work.ts';

export interface RoundsDependencies {
  readonly sources: Sources;
  readonly folders: Folders;
  readonly looks: Looks;
  readonly world: World;
  /** Told of faults of ours: the rounds go on. */
  readonly onFault: (fault: unknown) => void;
}

type OnEvent = ((event: IngestEvent) => void) | undefined;

/** Longest pause between two looks at what is due, in milliseconds. */
const NAP = 30_000;
/** Pages of one look that go before what waits already: a long sitemap keeps no feed waiting. */
const FIRST = 16;

export class Rounds {
  readonly #with: RoundsDependencies;
  readonly #ended = new AbortController();
  #nap = new AbortController();
  #running: Promise<void> | null = null;

  constructor(dependencies: RoundsDependencies) {
    this.#with = dependencies;
  }

  get areRunning(): boolean {
    return this.#running !== null;
  }

  start(onEvent: OnEvent): void {
    this.#running ??= this.#run(onEvent);
  }

  /** There may be something to look at. */
  wake(): void {
    this.#nap.abort();
  }

  /** Resolves once the round that is under way has ended in order. */
  async end(): Promise<void> {
    this.#ended.abort();
    await this.#running;
  }

  async #run(onEvent: OnEvent): Promise<void> {
    const { sources, folders, world, onFault } = this.#with;
    const { signal } = this.#ended;
    while (!signal.aborted) {
      this.#nap = new AbortController();
      const both = AbortSignal.any([signal, this.#nap.signal]);
      await sources
        .all()
        .then((all) => folders.open(all, { onEvent }))
        .catch(onFault);
      const isMore = await this.#round({ signal, onEvent }).catch((fault) => {
        onFault(fault);
        return false;
      });
      if (!isMore) await world.pause(NAP, both).catch(() => undefined);
    }
  }

  /** What is to be done by now, of many pages a few. @returns whether more is */
  async #round(options: Pick<WorkOptions, 'signal' | 'onEvent'>): Promise<boolean> {
    const { folders, looks } = this.#with;
    await folders.readPending(options);
    const first: string[] = [];
    await looks.sourcesDue({ ...options, onNamed: (ids) => void first.push(...ids.slice(0, FIRST)) });
    return looks.fewPagesDue(first, options);
  }
}
