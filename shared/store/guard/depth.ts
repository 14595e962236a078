/**
 * How deep a query is nested. Servers plan deep queries for minutes, without looking at a time limit: measured on Neo4j
 * 5.26, 200 nested CASE, calls of functions or maps and 60 subqueries take more than 8 s, 100 and 20 less than 2 s.
 */
import { DramatisError } from '../../errors.ts';
import type { Token } from './tokens.ts';

const DEEPEST = 80;
const DEEPEST_SUBQUERY = 15;

function tooDeep(readings: readonly Token[]): boolean {
  let [cases, deepest, subqueries, deepestSubquery] = [0, 0, 0, 0];
  const opened: boolean[] = [];
  for (const [at, { kind, text, depth }] of readings.entries()) {
    if (kind === 'word' && /^case$/i.test(text)) cases += 1;
    if (kind === 'word' && /^end$/i.test(text)) cases -= 1;
    deepest = Math.max(deepest, depth + Math.max(cases, 0));
    if (text === '{') {
      const before = readings[at - 1];
      // A map comes after a sign, a subquery after a word or the brackets of CALL (x).
      const isSubquery = before?.kind === 'word' || before?.text === ')';
      opened.push(isSubquery);
      subqueries += Number(isSubquery);
      deepestSubquery = Math.max(deepestSubquery, subqueries);
    }
    if (text === '}') subqueries -= Number(opened.pop() ?? false);
  }
  return deepest > DEEPEST || deepestSubquery > DEEPEST_SUBQUERY;
}

/**
 * @param readings of the query
 * @throws LIMIT
 */
export function assertShallow(readings: readonly (readonly Token[])[]): void {
  if (!readings.some(tooDeep)) return;
  throw new DramatisError('LIMIT', 'The query is nested too deeply', {
    advice: `At most ${DEEPEST} brackets and CASE, and ${DEEPEST_SUBQUERY} subqueries, may stand within each other: take a step at a time, with WITH.`,
  });
}
