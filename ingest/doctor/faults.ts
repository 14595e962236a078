/** Faults of a graph that statements count, in words. */
import type { Engine, Params, Statement } from '../../shared/store/engine.ts';

type Counting = Statement<Params, { n: number }>;

/**
 * What is there of each fault, as "2 entities with another degree".
 * @param statements by the name of what they count
 */
export async function faultsIn(
  engine: Pick<Engine, 'run'>,
  statements: Readonly<Record<string, Counting>>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [fault, statement] of Object.entries(statements)) {
    const n = (await engine.run(statement, {}))[0]?.n ?? 0;
    if (n > 0) faults.push(`${n} ${inWords(fault)}`);
  }
  return faults;
}

function inWords(fault: string): string {
  return fault.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
