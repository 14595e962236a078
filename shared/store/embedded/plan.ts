/** The verdict of the engine's own plan on a console query. */
import { readingProcedure } from '../guard/procedures.ts';
import { refusal } from '../guard/tokens.ts';
import { READING_OPERATORS } from './operators.ts';

const LINE = /^\s*(?<operator>\w+(?:\(\d+\))?)(?: \((?<detail>[^)]*))?/;

/** How operators that write begin; only for what is said: whatever is not known to read is refused. */
const WRITING = /^(?:Create|Set|Delete|Remove|Merge|Add)/;

/**
 * Reads a plan, one operator a line; the engine escapes line breaks within strings.
 * @throws REFUSED where an operator or a procedure is not on the list of reading ones
 */
export function assertReading(plan: string): void {
  for (const line of plan.split('\n').filter((text) => text.trim())) {
    const { operator = line.trim(), detail = '' } = LINE.exec(line)?.groups ?? {};
    if (WRITING.test(operator)) throw refusal('writes');
    if (!READING_OPERATORS.has(operator)) throw refusal(`does more than read the graph (${operator})`);
    if (operator === 'CallProcedure' && !readingProcedure(detail)) {
      throw refusal(`calls a procedure that is not allowed here (${detail})`);
    }
  }
}
