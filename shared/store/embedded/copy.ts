/** The graph that console queries run on, mostly a copy, opened so that the engine itself refuses to write. */
import { rmSync } from 'node:fs';
import grafeo, { type GrafeoDB, type QueryResult as GrafeoResult } from '@grafeo-db/js';
import type { QueryResult, Row } from '../engine.ts';
import { EXPLAIN, prepared, withLimit } from '../guard/guard.ts';
import { Allowance } from '../guard/size.ts';
import { explained } from './advice.ts';
import { assertReading } from './plan.ts';
import type { ConsoleAsk, ReadableCopy } from './protocol.ts';
import { toRow } from './values.ts';

/** The rows that the limits allow. */
function taken(result: GrafeoResult, limits: ConsoleAsk): QueryResult {
  const { columns } = result;
  const allowance = new Allowance(limits);
  const rows: Row[] = [];
  for (; rows.length < result.length && allowance.open; ) {
    const row = toRow(result.get(rows.length));
    if (!allowance.take(row)) return { columns, rows, more: true, because: allowance.because };
    rows.push(row);
  }
  return { columns, rows, more: result.length > rows.length };
}

export class GraphCopy {
  readonly #db: GrafeoDB;
  readonly #folder: string | undefined;

  /** @param of its folder, of `Database.copy`, is of no use to anybody else, and goes away as soon as it can */
  constructor({ file, folder }: ReadableCopy) {
    this.#folder = folder;
    this.#db = grafeo.GrafeoDB.openReadOnly(file);
    this.#discard();
  }

  /** As `Engine.query`, without its time limit. */
  async query(ask: ConsoleAsk): Promise<QueryResult> {
    const { text, rows, plan } = prepared(ask.text, ask);
    let before = EXPLAIN;
    try {
      const planText = String((await this.#db.executeCypher(`${EXPLAIN}${text}`, ask.params)).scalar());
      before = '';
      assertReading(planText);
      const told = plan ? { plan: planText.trimEnd() } : {};
      if (!rows) return { columns: [], rows: [], more: false, ...told };
      const result = await this.#db.executeCypher(withLimit(text, ask.rows + 1), ask.params);
      return { ...taken(result, ask), ...told };
    } catch (error) {
      throw explained(error, text, { cypher: ask.text, before });
    }
  }

  close(): void {
    this.#db.close();
    this.#discard();
  }

  /** A system that keeps open files from being removed lets them go later. */
  #discard(): void {
    if (this.#folder === undefined) return;
    try {
      rmSync(this.#folder, { recursive: true, force: true });
    } catch {
      // Tried again when it is closed, and when the store is opened.
    }
  }
}
