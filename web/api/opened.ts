interface Closing {
  close(): Promise<void>;
}

/** What was opened so far, each part standing on those before it. */
export class Opened {
  readonly #parts: Closing[] = [];

  add<T extends Closing>(part: T): T {
    this.#parts.unshift(part);
    return part;
  }

  /**
   * Closes all of it, what was opened last first, whatever goes wrong on the way.
   * @throws what went wrong first
   */
  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (const part of this.#parts) await part.close().catch((thrown: unknown) => failures.push(thrown));
    if (failures.length > 0) throw failures[0];
  }
}
