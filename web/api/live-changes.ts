/** What changes in the store while it is followed: whoever writes, here or elsewhere. */
import type { LiveChange } from '../../shared/contract/live.ts';
import type { LiveReader } from '../../shared/store/graph/live.ts';
import { type After, repeatedly } from './later.ts';

/** Milliseconds between two looks at a store that others write as well. */
const POLL = 2_000;

export interface StoreChangesDependencies {
  readonly reader: LiveReader;
  readonly after: After;
  /** Told of what changed up to a mark; it may be nothing. */
  readonly onChange: (mark: number, change: LiveChange) => void;
}

export class StoreChanges {
  readonly #with: StoreChangesDependencies;
  #isFollowed = false;
  /** The mark up to which changes were told. */
  #seen: number | null = null;
  #isLooking = false;
  #again = false;
  #stopPolling: (() => void) | null = null;

  constructor(dependencies: StoreChangesDependencies) {
    this.#with = dependencies;
  }

  get seen(): number | null {
    return this.#seen;
  }

  /** Changes are told from now on. @returns the mark of the store */
  async follow(): Promise<number> {
    const isFirst = !this.#isFollowed;
    this.#isFollowed = true;
    if (isFirst || this.#seen === null) this.#seen = await this.#with.reader.mark();
    void this.#poll();
    return this.#seen;
  }

  /** Nothing is looked at until somebody follows again. */
  leave(): void {
    this.#isFollowed = false;
    this.#stopPolling?.();
    this.#stopPolling = null;
    this.#seen = null;
  }

  /** One look at a time; what was written meanwhile is seen by the next. A store that is away is looked at later. */
  look(): void {
    this.#again = true;
    if (!this.#isLooking) void this.#lookUntilQuiet();
  }

  async #lookUntilQuiet(): Promise<void> {
    this.#isLooking = true;
    while (this.#again && this.#isFollowed) {
      this.#again = false;
      await this.#lookOnce().catch(() => undefined);
    }
    this.#isLooking = false;
  }

  async #lookOnce(): Promise<void> {
    const { reader, onChange } = this.#with;
    const before = this.#seen;
    if (before === null) return;
    const now = await reader.mark();
    if (now === before) return;
    const change = await reader.since(before, now);
    this.#seen = now;
    onChange(now, change);
  }

  async #poll(): Promise<void> {
    const { reader, after } = this.#with;
    if (this.#stopPolling || !(await reader.isShared().catch(() => false))) return;
    if (this.#isFollowed && !this.#stopPolling)
      this.#stopPolling = repeatedly(POLL, () => this.look(), after);
  }
}
