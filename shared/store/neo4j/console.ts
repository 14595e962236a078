/** A user's own query on Neo4j: reading only, no more rows and no longer than it may. */
import type { Record as Neo4jRecord, Plan, Result, Session } from 'neo4j-driver';
import { DramatisError } from '../../errors.ts';
import type { QueryLimits, QueryOptions, QueryResult } from '../engine.ts';
import { unlessCancelled } from '../gate.ts';
import { EXPLAIN, type Prepared, prepared } from '../guard/guard.ts';
import { readingProcedure } from '../guard/procedures.ts';
import { Allowance } from '../guard/size.ts';
import { refusal } from '../guard/tokens.ts';
import { FORBIDDEN_OPERATORS } from './allowed.ts';
import { Batches } from './batches.ts';
import { fromPlanning } from './errors.ts';
import { fetchesOf, Pace } from './pace.ts';
import { operatorOf, planText } from './plan.ts';
import { toRow } from './values.ts';

/** What the server may take beyond its own time limit before we stop waiting, in milliseconds. */
const GRACE_MILLISECONDS = 500;

/** The procedure of a ProcedureCall, from its details: `db.labels() :: (label :: STRING)`. */
function procedureOf(plan: Plan): string {
  return String(plan.arguments.Details ?? '').replace(/\(.*/s, '');
}

/** @throws REFUSED where an operator of the plan does more than read the graph */
function assertReading(plan: Plan): void {
  const operator = operatorOf(plan);
  const reason = FORBIDDEN_OPERATORS[operator];
  if (reason) throw refusal(reason);
  if (operator === 'ProcedureCall' && !readingProcedure(procedureOf(plan))) {
    throw refusal(`calls a procedure that is not allowed here (${procedureOf(plan)})`);
  }
  plan.children.forEach(assertReading);
}

/** What the server says that a query does: reads; writes; both. The rest is schema and administration. */
const READING_TYPES: ReadonlySet<string> = new Set(['r']);
const EDITING_TYPES: ReadonlySet<string> = new Set(['r', 'w', 'rw']);

/** A console query under way. */
interface Asked extends Prepared {
  /** As it was written. */
  readonly cypher: string;
  readonly editing: boolean;
  readonly session: Session;
  readonly params: object;
  readonly options: QueryOptions;
  /** Raised when nothing is waited for any more. */
  readonly over: AbortSignal;
}

/** @returns the plan as text, where it reads only */
async function explain({ session, cypher, text, params, options, editing }: Asked): Promise<string> {
  const { summary } = await session
    .run(`${EXPLAIN}${text}`, params, { timeout: options.milliseconds })
    .catch((thrown: unknown) => {
      throw fromPlanning(thrown, { cypher, before: EXPLAIN });
    });
  if (!(editing ? EDITING_TYPES : READING_TYPES).has(summary.queryType))
    throw refusal(EDITING_TYPES.has(summary.queryType) ? 'writes' : 'does more than it may here');
  if (!summary.plan) return '';
  assertReading(summary.plan);
  return planText(summary.plan);
}

async function fetch(asked: Asked): Promise<QueryResult> {
  const { session, text, params, options, over } = asked;
  const result = session.run(text, params, { timeout: options.milliseconds });
  const columns = (await result.keys()).map(String);
  const allowance = new Allowance(options);
  const batches = new Batches(columns, options.onRows, over);
  let cut: { more: boolean; because?: string } = { more: false };
  try {
    for await (const record of paced(result, options)) {
      if (!cut.more) {
        const row = toRow(record);
        if (!allowance.open) cut = { more: true };
        else if (allowance.take(row)) await batches.add(row);
        else cut = { more: true, because: allowance.because };
      }
      // What writes must come to its end, however many of its rows are shown.
      if (cut.more && !asked.editing) break;
    }
  } finally {
    // Rows that came before an error are handed over before it.
    await batches.flush();
  }
  return { columns, rows: batches.rows, ...cut };
}

/** The records of a result, of which more are fetched at once the faster they come where somebody waits for each. */
async function* paced(result: Result, { onRows }: QueryOptions): AsyncGenerator<Neo4jRecord> {
  if (!onRows) return yield* result;
  const fetches = await fetchesOf(result);
  const pace = new Pace();
  let from = performance.now();
  for await (const record of result) {
    pace.came(performance.now() - from);
    fetches(pace.size);
    yield record;
    from = performance.now();
  }
}

async function answer(asked: Asked): Promise<QueryResult> {
  const plan = await explain(asked);
  const told = asked.plan ? { plan } : {};
  return asked.rows ? { ...(await fetch(asked)), ...told } : { columns: [], rows: [], more: false, ...told };
}

/** Rejects once the time is over: the server looks at its own limit only between rows. */
function deadline(limits: QueryLimits): { over: Promise<never>; clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `The query was stopped: it took more than ${limits.milliseconds} ms`;
      reject(
        new DramatisError('LIMIT', message, {
          advice: 'Ask for less: name a label, add a condition or a LIMIT.',
        }),
      );
    }, limits.milliseconds + GRACE_MILLISECONDS);
  });
  return { over, clear: () => clearTimeout(timer) };
}

/**
 * Runs a console query.
 * @param open opens a session that reads, or one that writes
 * @param editing whether it may write data
 * @throws REFUSED, QUERY or LIMIT; other errors as the driver throws them
 */
export async function consoleQuery(
  open: () => Session,
  cypher: string,
  params: object,
  options: QueryOptions,
  editing: boolean,
): Promise<QueryResult> {
  const asked = prepared(cypher, { plan: options.plan, editing });
  const session = open();
  const { over, clear } = deadline(options);
  const ended = new AbortController();
  const work = answer({ ...asked, cypher, session, params, options, editing, over: ended.signal });
  work.catch(() => undefined);
  try {
    return await unlessCancelled(Promise.race([work, over]), options.signal);
  } finally {
    clear();
    ended.abort();
    // The server stops what still runs once its session is closed; it is not waited for.
    void session.close().catch(() => undefined);
  }
}
