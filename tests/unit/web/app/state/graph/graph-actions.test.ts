import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../../../shared/contract/client.ts';
import type { Subgraph } from '../../../../../../shared/contract/index.ts';
import { createExplorer } from '../../../../../../web/app/state/explorer.ts';
import { graphActions } from '../../../../../../web/app/state/graph/graph-actions.ts';
import { withExpansion } from '../../../../../../web/app/state/view/view-changes.ts';
import { edge, node, subgraph } from '../../make.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A graph whose parts are asked of a service that answers when the test says so. */
function bench() {
  const explorer = createExplorer();
  const waiting: { readonly what: string; readonly answer: (of: Subgraph) => void }[] = [];
  const asking = (what: string) => () =>
    new Promise<Subgraph>((answer) => void waiting.push({ what, answer }));
  const api = {
    overview: asking('overview'),
    neighbours: asking('neighbours'),
    subgraph: asking('subgraph'),
  } as unknown as Client;
  const actions = graphActions(explorer, api);
  return {
    explorer,
    ...actions,
    /** Answers the oldest question of this kind that waits for its answer, or the last one. */
    async answer(what: string, of: Subgraph, { last = false } = {}) {
      const isAsked = (each: { what: string }) => each.what === what;
      const at = last ? waiting.findLastIndex(isAsked) : waiting.findIndex(isAsked);
      expect(at, `${what} is asked for`).toBeGreaterThanOrEqual(0);
      waiting.splice(at, 1)[0]?.answer(of);
      await turn();
    },
    shown: () => [...explorer.working.value.nodes.keys()],
  };
}

const of = (...ids: string[]) => subgraph(ids.map((id) => node(id)));

/** The same with an overview of two entities on it. */
async function started() {
  const made = bench();
  void made.load();
  await made.answer('overview', of('a', 'c'));
  return made;
}

/** Whether something that is waited for has happened. */
function watched(work: Promise<void>): () => boolean {
  let isDone = false;
  void work.then(() => {
    isDone = true;
  });
  return () => isDone;
}

describe('APP-72 everything is asked for again', () => {
  it('and what is expanded meanwhile is there at once, and stays', async () => {
    const made = await started();
    void made.reload();
    made.explorer.view.value = withExpansion(made.explorer.view.peek(), 'a');
    void made.load();
    await made.answer('neighbours', of('a', 'b'));
    expect(made.shown()).toEqual(['a', 'c', 'b']);
    await made.answer('overview', of('a', 'new'));
    await made.answer('neighbours', of('a', 'b'));
    expect(made.shown()).toEqual(['a', 'new', 'b']);
  });

  it('twice: the answers to the last time stand, whichever come first', async () => {
    const made = await started();
    const first = watched(made.reload());
    const second = watched(made.reload());
    await made.answer('overview', of('older'));
    expect([made.shown(), first(), second()]).toEqual([['a', 'c'], false, false]);
    await made.answer('overview', of('newer'));
    expect([made.shown(), first(), second()]).toEqual([['newer'], true, true]);
    const other = await started();
    void other.reload();
    void other.reload();
    await other.answer('overview', of('newer'), { last: true });
    await other.answer('overview', of('older'));
    expect(other.shown()).toEqual(['newer']);
  });

  it('and the graph is not settled before it is here', async () => {
    const made = await started();
    void made.reload();
    const settled = watched(made.settled());
    await turn();
    expect(settled()).toBe(false);
    await made.answer('overview', of('b'));
    expect(settled()).toBe(true);
  });

  it('and edges between parts that were asked for before do not take the place of those that are now', async () => {
    const made = await started();
    made.explorer.view.value = withExpansion(made.explorer.view.peek(), 'a');
    void made.load();
    await made.answer('neighbours', of('a', 'b'));
    void made.reload();
    await made.answer('overview', of('a', 'c'));
    await made.answer('neighbours', of('a', 'b'));
    await made.answer('subgraph', subgraph([], [edge('b', 'c')]), { last: true });
    await made.answer('subgraph', subgraph([], [edge('c', 'b')]));
    expect([...made.explorer.working.value.edges.keys()]).toEqual(['b MEMBER_OF c']);
  });
});
