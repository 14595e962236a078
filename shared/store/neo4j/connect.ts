/** Connects to a Neo4j server, and says clearly why it cannot. */
import neo4j, { type Driver } from 'neo4j-driver';
import { DramatisError } from '../../errors.ts';
import type { Neo4jSettings } from '../../settings.ts';
import { StoreLost } from '../transaction.ts';
import { fromDriver, messageOf, UNREACHABLE } from './errors.ts';

/** The oldest version whose Cypher has all that the statements use. */
const OLDEST = [5, 13] as const;

/** The version in a server's own words, as `Neo4j/5.26.30`. */
function versionIn(agent: string): { text: string; old: boolean } {
  const text = agent.replace(/^.*\//, '');
  const [major = 0, minor = 0] = text.split('.').map(Number);
  return { text, old: major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]) };
}

/** @throws STORE_UNAVAILABLE where the server is too old */
export function assertVersion(agent: string, address: string): string {
  const { text, old } = versionIn(agent);
  if (old) {
    throw new DramatisError('STORE_UNAVAILABLE', `Neo4j ${text} is too old`, {
      where: address,
      advice: `Use Neo4j ${OLDEST.join('.')} or newer.`,
    });
  }
  return text;
}

/** Whatever stands in the way of a first connection, as one kind of error. */
function unavailable(thrown: unknown, address: string): DramatisError {
  const error = fromDriver(thrown);
  const lost = error instanceof StoreLost;
  return new DramatisError(
    'STORE_UNAVAILABLE',
    lost ? `No Neo4j server answers: ${messageOf(error.cause)}` : error.message,
    { where: address, advice: (lost ? undefined : error.advice) ?? UNREACHABLE, cause: thrown },
  );
}

/** A driver that has reached its server. */
export interface Connection {
  readonly driver: Driver;
  readonly version: string;
}

/**
 * Connects once, without trying again.
 * @throws STORE_UNAVAILABLE: not reachable, wrong password, no such database, too old
 */
export async function connect(address: string, settings: Neo4jSettings): Promise<Connection> {
  const { user, password, database } = settings;
  let driver: Driver | undefined;
  try {
    driver = neo4j.driver(address, neo4j.auth.basic(user, password), { userAgent: 'dramatis' });
    const { agent = '' } = await driver.getServerInfo({ database });
    const version = assertVersion(agent, address);
    // A server says only when it is asked something whether it has the database.
    await driver.executeQuery('RETURN 1 AS one', {}, { database, routing: 'READ' });
    return { driver, version };
  } catch (error) {
    await driver?.close();
    throw unavailable(error, address);
  }
}
