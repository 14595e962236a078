/** A user's own query on Neo4j: reading only, no more rows and no longer than it may. */
import type { Plan, Session } from 'neo4j-driver';
import { DramatisError } from '../../errors.ts';
import type { QueryLimits, QueryResult, Row } from '../engine.ts';
import { readingText, refusal } from '../guard.ts';
import { FORBIDDEN_OPERATORS, READING_PROCEDURES } from './allowed.ts';
import { toRow } from './values.ts';

/** What the server may take beyond its own time limit before we stop waiting, in milliseconds. */
const GRACE_MILLISECONDS = 500;

/** The procedure of a ProcedureCall, from its details: `db.labels() :: (label :: STRING)`. */
function procedureOf(plan: Plan): string {
  return String(plan.arguments.Details ?? '').replace(/\(.*/s, '');
}

function isAllowed(procedure: string): boolean {
  return READING_PROCEDURES.some((name) =>
    name.endsWith('.') ? procedure.startsWith(name) : procedure === name,
  );
}

/** @throws REFUSED where an operator of the plan does more than read the graph */
function assertReading(plan: Plan): void {
  const operator = plan.operatorType.replace(/@.*/s, '');
  const reason = FORBIDDEN_OPERATORS[operator];
  if (reason) throw refusal(reason);
  if (operator === 'ProcedureCall' && !isAllowed(procedureOf(plan))) {
    throw refusal(`calls a procedure that is not allowed here (${procedureOf(plan)})`);
  }
  plan.children.forEach(assertReading);
}

async function explain(session: Session, text: string, params: object, timeout: number): Promise<void> {
  const { summary } = await session.run(`EXPLAIN ${text}`, params, { timeout });
  if (summary.queryType !== 'r') throw refusal('does more than read the graph');
  if (summary.plan) assertReading(summary.plan);
}

async function fetch(
  session: Session,
  text: string,
  params: object,
  limits: QueryLimits,
): Promise<QueryResult> {
  const result = session.run(text, params, { timeout: limits.milliseconds });
  const columns = (await result.keys()).map(String);
  const rows: Row[] = [];
  for await (const record of result) {
    if (rows.length === limits.rows) return { columns, rows, more: true };
    rows.push(toRow(record));
  }
  return { columns, rows, more: false };
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
 * @param open opens a session that reads
 * @throws REFUSED, QUERY or LIMIT; other errors as the driver throws them
 */
export async function consoleQuery(
  open: () => Session,
  cypher: string,
  params: object,
  limits: QueryLimits,
): Promise<QueryResult> {
  const text = readingText(cypher);
  const session = open();
  const { over, clear } = deadline(limits);
  const work = (async () => {
    await explain(session, text, params, limits.milliseconds);
    return await fetch(session, text, params, limits);
  })();
  work.catch(() => undefined);
  try {
    return await Promise.race([work, over]);
  } finally {
    clear();
    void session.close().catch(() => undefined);
  }
}
