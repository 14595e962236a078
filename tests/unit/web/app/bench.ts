import { createClient } from '../../../../shared/contract/client.ts';
import { type Actions, createActions } from '../../../../web/app/state/actions.ts';
import { createExplorer, type Explorer } from '../../../../web/app/state/explorer.ts';
import type { Host } from '../../../../web/app/state/host.ts';
import { fakeApp } from '../../../support/fake-api.ts';
import type { FakeOptions } from '../../../support/fake-graph.ts';

export interface Bench {
  readonly explorer: Explorer;
  readonly actions: Actions;
  /** Addresses that were written; the last one is the present one. */
  readonly history: string[];
  /** Hints as they are remembered. */
  readonly hints: { text: string | null };
  readonly asked: string[];
  broken: boolean;
  /** When all that was begun has come to its end. */
  rest(): Promise<void>;
}

/** The explorer without a browser, on the API in process. */
export function bench(hash = '', options: FakeOptions = {}): Bench {
  const app = fakeApp({ unarranged: true, ...options });
  const explorer = createExplorer();
  const history = [hash];
  const hints: { text: string | null } = { text: null };
  let running = 0;
  const asked: string[] = [];
  const fetch = async (input: string, init?: RequestInit): Promise<Response> => {
    asked.push(input);
    running += 1;
    try {
      if (made.broken) throw new TypeError('fetch failed');
      return await app.request(input, init);
    } finally {
      running -= 1;
    }
  };
  const host: Host = {
    readHash: () => history.at(-1) ?? '',
    writeHash: (to, how) => {
      if (how === 'replace') history.pop();
      history.push(to);
    },
    back: () => {
      history.pop();
      actions.addressChanged();
    },
    readTheme: () => null,
    writeTheme: () => {},
    readHints: () => hints.text,
    writeHints: (text) => {
      hints.text = text;
    },
    after: (_, run) => {
      const timer = setTimeout(run, 0);
      return () => clearTimeout(timer);
    },
  };
  const actions = createActions(explorer, createClient(fetch), host);
  const rest = async (): Promise<void> => {
    for (let quiet = 0; quiet < 5; quiet = running === 0 ? quiet + 1 : 0)
      await new Promise((resolve) => setTimeout(resolve, 2));
  };
  const made: Bench = { explorer, actions, history, hints, asked, broken: false, rest };
  return made;
}

export async function started(hash = '', options: FakeOptions = {}): Promise<Bench> {
  const made = bench(hash, options);
  made.actions.start();
  await made.rest();
  return made;
}
