import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { fromDriver, messageOf } from '../../../../../shared/store/neo4j/errors.ts';

const DISCOVERY =
  'Could not perform discovery. No routing servers available. Known routing table: RoutingTable[database=default database, expirationTime=0, currentTime=1]';

describe('STORE-154: what the driver says is told without what only its programmers need', () => {
  it('STORE-154: a server that is not there has no routing table', () => {
    expect(messageOf(new TypeError(DISCOVERY))).toBe('nobody told which servers there are');
    expect(messageOf(new TypeError('Please ensure that the port is right. Caused by: refused'))).toBe(
      'refused',
    );
    expect(messageOf('closed')).toBe('closed');
  });

  it('STORE-154: each error says what to do', () => {
    const wrong = new Neo4jError('wrong password', 'Neo.ClientError.Security.Unauthorized', '', '');
    expect(fromDriver(wrong, 'neo4j://host')).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      where: 'neo4j://host',
      advice: expect.stringContaining('DRAMATIS_NEO4J_PASSWORD'),
    });
    expect(fromDriver(new TypeError('lost'))).toMatchObject({
      advice: expect.stringContaining('server runs'),
    });
  });
});
