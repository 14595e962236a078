/** A transaction that writes in batches and counts what it wrote. */
import type { Params, Runner, Statement } from '../../shared/store/engine.ts';

/** Rows that one statement carries: larger ones gain nothing on either engine. */
const BATCH = 1000;

export class Writer {
  /** Records that were created, changed or removed. */
  writes = 0;
  readonly runner: Runner;

  constructor(runner: Runner) {
    this.runner = runner;
  }

  /** Runs a statement for these rows, in batches; nothing for none. */
  async rows<R extends Params>(
    statement: Statement<{ readonly rows: readonly R[] }>,
    rows: readonly R[],
  ): Promise<void> {
    for (let at = 0; at < rows.length; at += BATCH) {
      await this.runner.run(statement, { rows: rows.slice(at, at + BATCH) });
    }
    this.writes += rows.length;
  }

  /** The same for records named by their ids. */
  async ids(
    statement: Statement<{ readonly ids: readonly string[] }>,
    ids: readonly string[],
  ): Promise<void> {
    for (let at = 0; at < ids.length; at += BATCH) {
      await this.runner.run(statement, { ids: ids.slice(at, at + BATCH) });
    }
    this.writes += ids.length;
  }
}
