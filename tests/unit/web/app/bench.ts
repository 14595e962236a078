import { createClient } from '../../../../shared/contract/client.ts';
import type { LiveEvent } from '../../../../shared/contract/live.ts';
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
  /** What the service says where it is not as it was: the status for an address, null where it answers as ever. */
  refuses: (path: string) => number | null;
  /** Says something on the line, which is listened to from then on. */
  hear(event: LiveEvent): Promise<void>;
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
      const status = made.refuses(input);
      if (status !== null) return refusal(status);
      return await app.request(input, init);
    } finally {
      running -= 1;
    }
  };
  const host = hostOn(history, hints, () => actions.addressChanged());
  const line = createLine();
  const actions = createActions(explorer, { ...createClient(fetch), live: line.events }, host);
  const rest = async (): Promise<void> => {
    for (let quiet = 0; quiet < 5; quiet = running === 0 ? quiet + 1 : 0)
      await new Promise((resolve) => setTimeout(resolve, 2));
  };
  const made: Bench = {
    explorer,
    actions,
    history,
    hints,
    asked,
    broken: false,
    refuses: () => null,
    async hear(event) {
      actions.listen();
      line.say(event);
      await rest();
    },
    rest,
  };
  return made;
}

/** What the explorer needs of a browser. @param changed told when the address is another one */
function hostOn(history: string[], hints: { text: string | null }, changed: () => void): Host {
  return {
    readHash: () => history.at(-1) ?? '',
    writeHash: (to, how) => {
      if (how === 'replace') history.pop();
      history.push(to);
    },
    back: () => {
      history.pop();
      changed();
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
}

/** An answer of the service that is none. */
function refusal(status: number): Response {
  const code = status === 404 ? 'NOT_FOUND' : 'INTERNAL';
  const error = { code, message: 'It is not there', where: null, advice: null };
  return Response.json({ error }, { status });
}

/** A line on which the test says what is heard. */
function createLine() {
  const said: LiveEvent[] = [];
  let wake = (): void => {};
  return {
    say(event: LiveEvent): void {
      said.push(event);
      wake();
    },
    async *events(): AsyncGenerator<LiveEvent> {
      for (;;) {
        const event = said.shift();
        if (event) yield event;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}

export async function started(hash = '', options: FakeOptions = {}): Promise<Bench> {
  const made = bench(hash, options);
  made.actions.start();
  await made.rest();
  return made;
}
