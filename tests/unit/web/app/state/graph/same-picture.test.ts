import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { cutTo } from '../../../../../../web/app/state/graph/graph.ts';
import { idOf } from '../../../../../support/fake-graph.ts';
import { started } from '../../bench.ts';

const GALLANT = idOf('Yoav Gallant');
const MERKEL = idOf('Angela Merkel');

describe('APP-306: what leads to the same picture draws nothing anew', () => {
  it('cuts nothing off into another graph', async () => {
    const { explorer } = await started();
    const whole = explorer.working.value;
    const all = cutTo(
      whole,
      () => true,
      (_, edge) => edge,
    );
    expect(all).toBe(whole);
    // Had it been made anew it would be the same.
    const other = cutTo(
      whole,
      (id) => id !== MERKEL,
      (_, edge) => edge,
    );
    expect(other).not.toBe(whole);
    expect(other.nodes.size).toBe(whole.nodes.size - 1);
  });

  it('makes another graph of it where one relation is told otherwise', async () => {
    const whole = (await started()).explorer.working.value;
    const [first] = whole.edges.keys();
    const other = cutTo(
      whole,
      () => true,
      (key, edge) => (key === first ? { ...edge, articles: edge.articles + 1 } : edge),
    );
    expect(other).not.toBe(whole);
    expect(other.edges.get(first ?? '')?.articles).toBe((whole.edges.get(first ?? '')?.articles ?? 0) + 1);
  });

  it('opens, closes and selects without a new graph, where no filter makes a difference', async () => {
    const { explorer, actions } = await started();
    let drawn = 0;
    const stop = effect(() => {
      void explorer.shown.value;
      drawn += 1;
    });
    actions.open(GALLANT);
    await actions.settled();
    actions.preview(GALLANT);
    actions.close();
    actions.select([MERKEL]);
    await actions.settled();
    expect(drawn).toBe(1);
    stop();
  });

  it('is drawn for an expansion when its answer is here, not when it is asked for or when nothing joins it', async () => {
    const { explorer, actions, rest } = await started();
    let drawn = 0;
    const stop = effect(() => {
      void explorer.shown.value;
      drawn += 1;
    });
    actions.expand(GALLANT);
    expect(drawn).toBe(1);
    await rest();
    const joined = explorer.woven.value.edges.length > 0 ? 1 : 0;
    expect(drawn).toBe(2 + joined);
    const { key } = explorer.woven.value;
    explorer.woven.value = { key, edges: [] };
    const before = drawn;
    explorer.woven.value = { key, edges: [] };
    expect(drawn).toBe(before);
    stop();
  });

  it('draws anew where opening a card brings back what a filter left out', async () => {
    const { explorer, actions } = await started();
    actions.toggleKind('Person');
    const without = explorer.shown.value;
    expect(without.nodes.has(GALLANT)).toBe(false);
    actions.open(GALLANT);
    await actions.settled();
    expect(explorer.shown.value).not.toBe(without);
    expect(explorer.shown.value.nodes.has(GALLANT)).toBe(true);
  });
});
