import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { DramatisError } from '../../shared/errors.ts';
import { assertVersion } from '../../shared/store/neo4j/connect.ts';
import { openEngine, type StoreSettings } from '../../shared/store/open.ts';
import { describeNeo4j } from '../support/engines.ts';

async function errorOf(settings: StoreSettings): Promise<DramatisError> {
  const error = await openEngine(settings).then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!(error instanceof DramatisError)) throw new Error(`unexpected: ${error}`);
  return error;
}

describeNeo4j('Connecting', (open, { settings }) => {
  test('STORE-15: a wrong password', async () => {
    await (await open()).close();
    const { store, neo4j } = settings();
    const error = await errorOf({ store, neo4j: { ...neo4j, password: 'wrong' } });
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', where: store });
    expect(error.advice).toContain('DRAMATIS_NEO4J_PASSWORD');
    expect(error.toText()).not.toContain('wrong');
  });

  test('STORE-15: a database that is not there', async () => {
    const { store, neo4j } = settings();
    const error = await errorOf({ store, neo4j: { ...neo4j, database: 'nowhere' } });
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', where: store });
    expect(error.advice).toContain('DRAMATIS_NEO4J_DATABASE');
  });

  test('STORE-15: nothing listens', async () => {
    const error = await errorOf({ ...settings(), store: 'bolt://127.0.0.1:1' });
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', where: 'bolt://127.0.0.1:1' });
    expect(error.message).toMatch(/^No Neo4j server answers/);
    expect(error.advice).toContain('DRAMATIS_STORE');
  });

  test('STORE-15: something else listens', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const error = await errorOf({ ...settings(), store: `bolt://127.0.0.1:${port}` });
    other.close();
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', advice: expect.any(String) });
  });

  test('STORE-16: a routing address reaches the same server', async () => {
    const { store, neo4j } = settings();
    const engine = await openEngine({ store: store.replace('bolt:', 'neo4j:'), neo4j });
    expect(await engine.info()).toMatchObject({
      engine: 'neo4j',
      version: expect.stringMatching(/^\d+\.\d+/),
    });
    await engine.close();
  });
});

test.each([
  ['Neo4j/4.4.30', true],
  ['Neo4j/5.12.0', true],
  ['Neo4j/5.13.0', false],
  ['Neo4j/5.26.30', false],
  ['Neo4j/2026.08.1', false],
])('STORE-15: %s is too old: %s', (agent, old) => {
  const check = () => assertVersion(agent, 'bolt://x');
  if (old) expect(check).toThrow('too old');
  else expect(check()).toBe(agent.slice('Neo4j/'.length));
});
