import { afterEach, describe, expect, it, vi } from 'vitest';
import { MODALITIES } from '../../../../../../shared/schema/index.ts';
import { Legend } from '../../../../../../web/app/panels/canvas/Legend.tsx';
import { Stage } from '../../../../../../web/app/panels/canvas/Stage.tsx';
import { wantedParts } from '../../../../../../web/app/state/graph/parts.ts';
import { withOnlyThese } from '../../../../../../web/app/state/view/view-changes.ts';
import { bench, started } from '../../bench.ts';
import { node, subgraph } from '../../make.ts';
import { mounted } from '../../mounted.tsx';

afterEach(() => void vi.unstubAllGlobals());

describe('APP-1 how many of how many', () => {
  it('is not known before the overview is here, whatever else is', async () => {
    const made = bench();
    const { view, loaded } = made.explorer;
    view.value = withOnlyThese(view.value, ['a']);
    const kept = wantedParts(view.value).find(({ is }) => is === 'entities');
    loaded.value = new Map([
      [kept?.key ?? '', { is: 'entities', of: null, page: 0, subgraph: subgraph([node('a')]) }],
    ]);
    const { place, close } = await mounted(<Stage />, made);
    expect(place.textContent).toContain('Loading the graph…');
    expect(place.querySelector('.legend')).toBeNull();
    close();
  });
});

describe('APP-48 the legend', () => {
  it('has every way of telling that lines are drawn in: what is denied alone is none', async () => {
    const { place, close } = await mounted(<Legend />, await started());
    const lines = [...place.querySelectorAll('.legend-lines li')].map(({ textContent }) =>
      textContent?.trim(),
    );
    expect(lines).toEqual(['stated', 'planned', 'alleged']);
    expect(lines).toHaveLength(MODALITIES.filter((each) => each !== 'negated').length);
    close();
  });
});
