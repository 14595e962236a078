import { joined, type LiveChange, type LiveEvent, type Reading } from '../../shared/contract/live.ts';

/**
 * What one listener has still to be told. However slow it is, there is at most one change, the sum of all that came
 * meanwhile, and the last state of each piece of work.
 */
export class Outbox {
  #readings = new Map<number, Reading>();
  #changed: { readonly mark: number; readonly change: LiveChange } | null = null;
  #wake: () => void = () => undefined;

  reading(reading: Reading): void {
    this.#readings.set(reading.work, reading);
    this.#wake();
  }

  changed(mark: number, change: LiveChange): void {
    this.#changed = { mark, change: this.#changed ? joined(this.#changed.change, change) : change };
    this.#wake();
  }

  /** All that there is to tell, which then is told. */
  take(): LiveEvent[] {
    const events: LiveEvent[] = [...this.#readings.values()].map((reading) => ({ is: 'reading', reading }));
    if (this.#changed) events.push({ is: 'changed', ...this.#changed });
    this.#readings = new Map();
    this.#changed = null;
    return events;
  }

  get isEmpty(): boolean {
    return this.#readings.size === 0 && this.#changed === null;
  }

  /** Called once, when there is something to tell. */
  whenFilled(run: () => void): void {
    this.#wake = () => {
      this.#wake = () => undefined;
      run();
    };
    if (!this.isEmpty) this.#wake();
  }
}
