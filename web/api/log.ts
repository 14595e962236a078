/** Where the service writes down its work: lines of JSON on the standard error. Loaded by what serves alone. */
import { type DestinationStream, pino } from 'pino';
import type { LogLevel } from '../../shared/settings.ts';
import type { Log } from './request-log.ts';

/**
 * @param to where the lines go; the standard error unless given
 */
export function createLog(
  level: LogLevel,
  to: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);
}
