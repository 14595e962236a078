import { describe, expect, it } from 'vitest';
import type { Subgraph } from '../../../../../../shared/contract/index.ts';
import { type LiveChange, type LiveEvent, NO_CHANGE } from '../../../../../../shared/contract/live.ts';
import { DramatisError } from '../../../../../../shared/errors.ts';
import { createExplorer } from '../../../../../../web/app/state/explorer.ts';
import { wantedParts } from '../../../../../../web/app/state/graph/parts.ts';
import { liveActions } from '../../../../../../web/app/state/live/live-actions.ts';
import { edge, node, overview, subgraph } from '../../make.ts';

const turn = async () => {
  for (let n = 0; n < 20; n += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A line to the service, on which the test speaks; each time of listening is another one. */
class Line {
  #events: LiveEvent[] = [];
  #ended = false;
  #wake: () => void = () => undefined;

  say(event: LiveEvent): void {
    this.#events.push(event);
    this.#wake();
  }
  end(): void {
    this.#ended = true;
    this.#wake();
  }
  async *events(signal: AbortSignal): AsyncGenerator<LiveEvent> {
    signal.addEventListener('abort', () => this.end());
    for (;;) {
      const event = this.#events.shift();
      if (event) yield event;
      else if (this.#ended) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}

function bench(nodes = ['a', 'b'], total = 10) {
  const explorer = createExplorer();
  const [want] = wantedParts(explorer.view.peek());
  const part = overview(
    nodes.map((id) => node(id)),
    [],
    total,
  );
  explorer.loaded.value = new Map([[want?.key ?? '', part]]);
  const lines: Line[] = [];
  const asked: string[][] = [];
  const done: string[] = [];
  const timers = new Set<{ milliseconds: number; run: () => void }>();
  let answer: Subgraph = subgraph([]);
  let fault: unknown = null;
  let refused: unknown = null;
  const actions = liveActions(
    explorer,
    {
      live: ({ signal }) => {
        if (refused) throw refused;
        const line = new Line();
        lines.push(line);
        return line.events(signal);
      },
      subgraph: async ({ body }) => {
        if (fault) throw fault;
        asked.push(body.ids);
        return answer;
      },
      health: async () => ({ status: 'ok', store: 'embedded', articles: 1, entities: 11, claims: 1 }),
    },
    {
      after: (milliseconds, run) => {
        const timer = { milliseconds, run };
        timers.add(timer);
        return () => void timers.delete(timer);
      },
    },
    {
      settled: async () => undefined,
      isOwn: (id) => id.startsWith('own'),
      reload: async () => void done.push('reload'),
      refreshPanel: () => void done.push('panel'),
      takeIn: (view, history) => {
        explorer.view.value = view;
        explorer.history.value = history;
      },
    },
  );
  return {
    explorer,
    actions,
    lines,
    asked,
    done,
    timers,
    answers: (next: Subgraph) => {
      answer = next;
    },
    fails: (next: unknown) => {
      fault = next;
    },
    refuses: (next: unknown) => {
      refused = next;
    },
    /** Lets those timers run that are not longer than this. */
    async pass(most: number) {
      for (const timer of [...timers]) if (timer.milliseconds <= most && timers.delete(timer)) timer.run();
      await turn();
    },
    async says(event: LiveEvent) {
      lines.at(-1)?.say(event);
      await turn();
    },
  };
}

const changed = (mark: number, change: Partial<LiveChange>): LiveEvent => ({
  is: 'changed',
  mark,
  change: { ...NO_CHANGE, ...change },
});

describe('APP-101 what is heard is shown', () => {
  it('asks for what stands and what is new at once, and grows it', async () => {
    const made = bench();
    made.actions.listen();
    await made.says({ is: 'hello', mark: 1 });
    made.answers(subgraph([node('a'), node('b'), node('n'), node('far')], [edge('n', 'a')]));
    await made.says(changed(2, { added: ['far', 'n'] }));
    expect(made.asked).toEqual([['a', 'b', 'far', 'n']]);
    expect([...made.explorer.shown.value.nodes.keys()]).toEqual(['a', 'b', 'n']);
    expect([...(made.explorer.shown.value.marked ?? [])]).toEqual(['n']);
    expect(made.explorer.live.state.value).toMatchObject({ mark: 2, elsewhere: ['far'] });
    expect(made.explorer.view.value.grown).toEqual(['n']);
    expect(made.explorer.parts.value[0]?.subgraph.total).toBe(11);
    made.fails(new TypeError('fetch failed'));
    await made.actions.showElsewhere();
    expect(made.explorer.live.state.value.elsewhere).toEqual(['far']);
    made.fails(null);
    await made.actions.showElsewhere();
    expect(made.explorer.shown.value.nodes.has('far')).toBe(true);
    expect(made.explorer.focus.value?.ids).toEqual(['far']);
    expect(made.explorer.live.state.value.elsewhere).toEqual([]);
  });

  it('where nothing was left out, what is new is shown although it is connected with nothing', async () => {
    const made = bench(['a'], 1);
    made.actions.listen();
    made.answers(subgraph([node('a'), node('far')]));
    await made.says(changed(2, { added: ['far'] }));
    expect(made.explorer.shown.value.nodes.size).toBe(2);
    expect([made.explorer.view.value.grown, made.explorer.history.value.past.length]).toEqual([[], 1]);
  });
});

describe('APP-443 what came by a decision made here', () => {
  it('stands on the graph as all that comes does, and is no step of undo', async () => {
    const made = bench();
    made.actions.listen();
    made.answers(subgraph([node('a'), node('b'), node('own')], [edge('own', 'a')]));
    await made.says(changed(2, { added: ['own'] }));
    expect(made.explorer.view.value.grown).toEqual(['own']);
    expect(made.explorer.history.value.past).toEqual([]);
  });
});

describe('APP-102 marks', () => {
  it('go when it was seen, or all are put away', async () => {
    const made = bench();
    made.actions.listen();
    made.answers(subgraph([node('a'), node('b'), node('n'), node('far')], [edge('n', 'a')]));
    await made.says(changed(2, { added: ['far', 'n'] }));
    made.actions.seen(['n']);
    expect(made.explorer.live.fresh.value.size).toBe(0);
    made.actions.allSeen();
    expect(made.explorer.live.state.value.elsewhere).toEqual([]);
  });
});

describe('APP-104 hearing costs little', () => {
  it('shows what comes meanwhile together, and nothing where nothing comes', async () => {
    const made = bench();
    made.actions.listen();
    await made.says({ is: 'hello', mark: 1 });
    await made.says({ is: 'beat' });
    expect([made.asked, made.done]).toEqual([[], []]);
    made.answers(subgraph([node('a'), node('b')]));
    for (let n = 0; n < 5; n += 1) await made.says(changed(2 + n, { changed: ['a'], articles: [`x${n}`] }));
    expect(made.asked).toHaveLength(1);
    await made.pass(1_000);
    expect(made.asked).toHaveLength(2);
    await made.pass(1_000);
    expect([made.asked.length, made.done]).toEqual([2, ['panel', 'panel']]);
  });

  it('what could not be asked for is asked for again, all of it', async () => {
    const made = bench();
    made.actions.listen();
    made.fails(new DramatisError('STORE_UNAVAILABLE', 'gone'));
    await made.says(changed(2, { added: ['n'] }));
    expect(made.done).toEqual([]);
    made.fails(null);
    made.answers(subgraph([node('a')]));
    await made.pass(1_000);
    expect(made.done).toEqual(['reload', 'panel']);
  });
});

describe('APP-100 the line', () => {
  it('that breaks off is taken up again later and later; after a gap everything is asked for again', async () => {
    const made = bench();
    made.answers(subgraph([node('a'), node('b')]));
    made.actions.listen();
    await made.says({ is: 'hello', mark: 1 });
    expect([made.actions.isHearing(), made.explorer.live.state.value.connection]).toEqual([true, 'open']);
    made.lines.at(-1)?.end();
    await turn();
    expect(made.explorer.live.state.value.connection).toBe('lost');
    await made.pass(999);
    expect(made.lines).toHaveLength(1);
    await made.pass(1_000);
    made.lines.at(-1)?.end();
    await turn();
    await made.pass(1_000);
    expect(made.lines).toHaveLength(2);
    await made.pass(2_000);
    await made.says({ is: 'hello', mark: 1 });
    expect(made.done).toEqual([]);
    made.lines.at(-1)?.end();
    await turn();
    await made.pass(1_000);
    await made.says({ is: 'hello', mark: 3 });
    expect(made.done).toEqual(['reload', 'panel']);
  });

  it('that falls silent is given up', async () => {
    const made = bench();
    made.actions.listen();
    await made.says({ is: 'hello', mark: 1 });
    await made.pass(100_000);
    expect(made.explorer.live.state.value.connection).toBe('lost');
  });

  it('is closed while nobody looks, and nothing waits', async () => {
    const made = bench();
    made.actions.listen();
    made.actions.listen();
    await made.says({ is: 'hello', mark: 1 });
    made.actions.stopListening();
    await turn();
    expect([made.lines.length, made.timers.size, made.explorer.live.state.value]).toMatchObject([
      1,
      0,
      { connection: 'off', mark: 1 },
    ]);
  });

  it('APP-403: that is taken up for the first time after nobody looked has missed what came before', async () => {
    const made = bench();
    made.answers(subgraph([node('a'), node('b')]));
    made.actions.stopListening();
    await made.says({ is: 'hello', mark: 1 });
    expect(made.lines).toHaveLength(0);
    made.actions.listen();
    await made.says({ is: 'hello', mark: 1 });
    expect(made.done).toEqual(['reload', 'panel']);
  });

  it('is not tried again with a service that has none', async () => {
    const made = bench();
    made.refuses(new DramatisError('NOT_FOUND', 'nothing here'));
    made.actions.listen();
    await made.pass(100_000);
    expect([made.lines.length, made.timers.size]).toEqual([0, 0]);
  });
});
