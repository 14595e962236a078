import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilterPanel } from '../../../../../../web/app/panels/explore/FilterPanel.tsx';
import { shownValue } from '../../../../../../web/app/state/loadable.ts';
import { idOf } from '../../../../../support/fake-graph.ts';
import { started } from '../../bench.ts';
import { mounted } from '../../mounted.tsx';

afterEach(() => void vi.unstubAllGlobals());

describe('APP-23 clearing filters', () => {
  it('is offered where some are set, whether they leave something out or not', async () => {
    const made = await started('#/f');
    const { find, drawn, close } = await mounted(<FilterPanel />, made);
    const clear = () => find<HTMLButtonElement>('.filters-sum button');
    expect(clear().disabled).toBe(true);
    made.actions.filter({ told: { since: '1900', until: null } });
    await made.rest();
    await drawn();
    expect(made.explorer.picture.value.leftOut).toEqual([]);
    expect(clear().disabled).toBe(false);
    clear().click();
    await drawn();
    expect(clear().disabled).toBe(true);
    close();
  });
});

describe('APP-22 what filters hold on', () => {
  it('is the graph, and no page, which they say', async () => {
    const person = idOf('Yoav Gallant');
    const made = await started(`#/e/${person}`);
    const relations = shownValue(made.explorer.card.value)?.groups.length;
    made.actions.onlyValue('relations', 'FOUNDED');
    await made.rest();
    expect(made.explorer.shown.value.edges.size).toBe(0);
    expect(shownValue(made.explorer.card.value)?.groups.length).toBe(relations);
    const { place, close } = await mounted(<FilterPanel />, made);
    expect(place.textContent).toContain('Pages, paths and previews tell all there is.');
    close();
  });
});
