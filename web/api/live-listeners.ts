/** Everybody who listens, and what they are told. */
import { isChange, type LiveChange, type Reading } from '../../shared/contract/live.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Outbox } from './live-outbox.ts';

export class Listeners {
  readonly #most: number;
  readonly #outboxes = new Set<Outbox>();
  /** The last state of each piece of work that is under way. */
  readonly #readings = new Map<number, Reading>();

  /** @param most that listen at a time */
  constructor(most: number) {
    this.#most = most;
  }

  /** @throws BUSY where too many listen */
  add(outbox: Outbox): void {
    if (this.#outboxes.size >= this.#most) {
      throw new DramatisError('BUSY', 'Too many listen already', {
        advice: 'Close a window of the explorer, or ask again later.',
      });
    }
    this.#outboxes.add(outbox);
  }

  /** @returns whether anybody still listens */
  remove(outbox: Outbox): boolean {
    this.#outboxes.delete(outbox);
    return this.#outboxes.size > 0;
  }

  /** Tells who came later what is still being read. */
  catchUp(outbox: Outbox): void {
    for (const reading of this.#readings.values()) outbox.reading(reading);
  }

  reading(reading: Reading): void {
    if (reading.over) this.#readings.delete(reading.work);
    else this.#readings.set(reading.work, reading);
    for (const outbox of this.#outboxes) outbox.reading(reading);
  }

  changed(mark: number, change: LiveChange): void {
    if (isChange(change)) for (const outbox of this.#outboxes) outbox.changed(mark, change);
  }
}
