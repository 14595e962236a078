/** The service under load, and how it ends: a real process, real connections. */
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../shared/contract/client.ts';
import { sourced } from '../support/api.ts';
import { start, temporaryFolder } from '../support/cli.ts';
import { loadService } from '../support/load.ts';

const LONG = process.env.DRAMATIS_LONG === '1';
/** Rounds of load before, and rounds that may take no more memory. */
const HALF = 3;

async function serving() {
  const env = { DRAMATIS_STORE: `${temporaryFolder()}/load.db` };
  const service = start(['start', '--no-open', '--port', '0'], env, null);
  const [address = ''] = await service.printed(/http:\/\/127\.0\.0\.1:\d+/u);
  return { service, env, address, pid: service.child.pid ?? 0 };
}

describe('a service with much to do', () => {
  test('API-116: 200 clients at once get their answers, and it takes no more memory than before', async () => {
    const { service, address, pid } = await serving();
    const taken: number[] = [];
    for (let round = 0; round < 2 * HALF; round++) {
      const load = { connections: 200, answers: LONG ? 2000 : 400 };
      const { errors, refused, megabytes } = await loadService(address, pid, load);
      expect({ errors, refused }).toEqual({ errors: 0, refused: 0 });
      taken.push(megabytes);
    }
    // What a garbage collector leaves lying goes up and down between rounds; what leaks only goes up.
    const [before, after] = [taken.slice(0, HALF), taken.slice(HALF)];
    expect(Math.min(...after)).toBeLessThan(1.2 * Math.max(...before));
    expect(await createClient(fetch, address).health({})).toMatchObject({ status: 'ok' });
    service.child.kill('SIGINT');
    expect((await service.finished).code).toBe(0);
  }, 300_000);

  test('API-114: told to stop while articles are read, it ends what it writes, and the rest is read the next time', async () => {
    const { service, env, address } = await serving();
    const before = (await createClient(fetch, address).health({})).articles;
    const text =
      'Ada Berg, director of the World Grain Fund, met Ben Cole, minister of Norway, on 3 March 2024. ';
    const articles = Array.from({ length: 400 }, (_, n) => {
      const { article, origin } = sourced(`stop-${n}`);
      return { article: { ...article, text: `${text.repeat(5)} ${n}` }, origin };
    });
    const told: string[] = [];
    const ingesting = createClient(fetch, address).ingest(
      { articles },
      {
        onEvent: ({ id }) => {
          told.push(id);
          if (told.length === 1) service.child.kill('SIGTERM');
        },
      },
    );
    const summary = await ingesting;
    expect((await service.finished).code).toBe(0);
    expect(summary.added).toBe(told.length);
    expect(summary.added).toBeLessThan(articles.length);
    const again = start(['serve', '--no-open', '--port', '0'], env, null);
    const [next = ''] = await again.printed(/http:\/\/127\.0\.0\.1:\d+/u);
    const client = createClient(fetch, next);
    expect((await client.health({})).articles).toBe(before + told.length);
    const rest = articles.slice(told.length, told.length + 3);
    expect(await client.ingest({ articles: [...articles.slice(0, 3), ...rest] })).toMatchObject({
      added: 3,
      unchanged: 3,
    });
    again.child.kill('SIGTERM');
    await once(again.child, 'exit');
  });
});
