/** What scripts that developers run are asked for, read strictly: what they do not know is wrong usage. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { DramatisError } from '../shared/errors.ts';

/**
 * Options and words behind the name of a script; null where only the usage is asked for.
 * @throws USAGE for what is no option of it
 */
export function readOptions<T extends ParseArgsConfig>(args: readonly string[], config: T) {
  if (args.includes('--help') || args.includes('-h')) return null;
  try {
    return parseArgs({ ...config, args: [...args] });
  } catch (cause) {
    const [what = ''] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    throw new DramatisError('USAGE', what, { advice: '--help shows how it is used.', cause });
  }
}

/**
 * The one of the names that was given.
 * @param what a name stands for, in one word
 * @throws USAGE for another one
 */
export function oneOf<T extends string>(what: string, names: readonly T[], given: string): T {
  const found = names.find((name) => name === given);
  if (found !== undefined) return found;
  throw new DramatisError('USAGE', `There is no ${what} ${given}`, {
    advice: `There are ${names.join(', ')}.`,
  });
}

/** @throws USAGE for what is no whole number above zero */
export function countOf(option: string, given: string): number {
  if (/^[1-9]\d*$/u.test(given)) return Number(given);
  const advice = 'It takes a whole number, one or more.';
  throw new DramatisError('USAGE', `--${option} cannot be ${given}`, { advice });
}
