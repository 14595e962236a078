import { describe, expect, it } from 'vitest';
import { createClient } from '../../../../../../shared/contract/client.ts';
import { type LiveEvent, NO_CHANGE } from '../../../../../../shared/contract/live.ts';
import { createActions } from '../../../../../../web/app/state/actions.ts';
import { createExplorer } from '../../../../../../web/app/state/explorer.ts';
import type { Host } from '../../../../../../web/app/state/host.ts';
import { encodeView } from '../../../../../../web/app/state/view/address.ts';
import { START, withPanel } from '../../../../../../web/app/state/view/view.ts';
import { fakeApp } from '../../../../../support/fake-api.ts';
import { idOf } from '../../../../../support/fake-graph.ts';

const PARLIAMENT = idOf('European Parliament');
const EVENTS: readonly LiveEvent[] = [
  { is: 'hello', mark: 1 },
  { is: 'changed', mark: 2, change: { ...NO_CHANGE, articles: ['x'] } },
];

/** The explorer on an address, which hears of a change when the test says so. */
async function hearing(hash: string) {
  const app = fakeApp();
  const asked: string[] = [];
  let running = 0;
  const client = createClient(async (path, init) => {
    asked.push(`${init?.method ?? 'GET'} ${path}`);
    running += 1;
    return Promise.resolve(app.request(path, init)).finally(() => {
      running -= 1;
    });
  });
  const api = {
    ...client,
    live: async function* () {
      yield* EVENTS;
      await new Promise(() => undefined);
    },
  };
  const host: Host = {
    readHash: () => hash,
    writeHash: () => undefined,
    back: () => undefined,
    readTheme: () => null,
    writeTheme: () => undefined,
    readHints: () => null,
    writeHints: () => undefined,
    after: () => () => undefined,
  };
  const explorer = createExplorer();
  const actions = createActions(explorer, api, host);
  const rest = async () => {
    for (let quiet = 0; quiet < 5; quiet = running === 0 ? quiet + 1 : 0)
      await new Promise((resolve) => setTimeout(resolve, 2));
  };
  actions.start();
  await rest();
  return {
    explorer,
    actions,
    rest,
    async hear() {
      asked.length = 0;
      actions.listen();
      await rest();
      return asked;
    },
  };
}

describe('APP-103 what is open is asked for again in place', () => {
  it('a card, which stands until the new one is here', async () => {
    const made = await hearing(`#/e/${PARLIAMENT}`);
    let wasGone = false;
    const before = made.explorer.card.value;
    const stop = made.explorer.card.subscribe((card) => {
      wasGone ||= card.is === 'loading' && card.before === null;
    });
    expect(await made.hear()).toContain(`GET /api/entities/${PARLIAMENT}?limit=8`);
    stop();
    expect([wasGone, made.explorer.card.value === before]).toEqual([false, false]);
  });

  it('as whole as it was', async () => {
    const made = await hearing(`#/e/${PARLIAMENT}`);
    await made.actions.showAllRelations(PARLIAMENT);
    const asked = await made.hear();
    expect(asked).toContain(`GET /api/entities/${PARLIAMENT}?limit=200`);
    expect(asked).not.toContain(`GET /api/entities/${PARLIAMENT}?limit=8`);
  });

  it('a list of articles', async () => {
    expect(await (await hearing('#/a')).hear()).toContain('GET /api/articles?limit=50&offset=0');
  });

  it('a query is not run again by itself', async () => {
    const made = await hearing(encodeView(withPanel(START, { is: 'query', cypher: 'MATCH (n) RETURN n' })));
    expect((await made.hear()).filter((each) => each.includes('query'))).toEqual([]);
  });
});
