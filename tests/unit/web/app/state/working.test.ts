import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../../web/app/state/filters/filters.ts';
import { shownValue } from '../../../../../web/app/state/loadable.ts';
import { decodeView, encodeView } from '../../../../../web/app/state/view/address.ts';
import { isSameView } from '../../../../../web/app/state/view/history.ts';
import { START } from '../../../../../web/app/state/view/view.ts';
import { fakeSubgraph } from '../../../../support/fake-explore.ts';
import { fakeGraph, idOf, oldIdOf } from '../../../../support/fake-graph.ts';
import { rounds } from '../../../../support/rounds.ts';
import { type Bench, bench, started } from '../bench.ts';

const GALLANT = idOf('Yoav Gallant');
const PARLIAMENT = idOf('European Parliament');
const MERKEL = idOf('Angela Merkel');
const SCHOLZ = idOf('Olaf Scholz');

/** What a reader may do in a row, by number: every action that changes the view. */
const DEEDS: readonly ((made: Bench, id: string) => void)[] = [
  ({ actions }, id) => actions.open(id),
  ({ actions }, id) => actions.expand(id),
  ({ actions }, id) => actions.expand(id, { type: 'HOLDS_ROLE', top: 10 }),
  ({ actions }, id) => actions.collapse(id),
  ({ actions }, id) => actions.unfold(id),
  ({ actions }, id) => actions.togglePins([id]),
  ({ actions }, id) => actions.put(id, { x: 1, y: -2.5 }),
  ({ actions }, id) => actions.put(id, { x: 3, y: -2.5 }),
  ({ actions }, id) => actions.hide([id]),
  ({ actions }) => actions.showHidden(),
  ({ actions }, id) => actions.add([id]),
  ({ actions }, id) => actions.keepOnly([id, MERKEL]),
  ({ actions }) => actions.showOverview(),
  ({ actions }) => actions.chooseOverview('degree'),
  ({ actions }) => actions.toggleKind('Event'),
  ({ actions }) => actions.onlyValue('relations', 'HOLDS_ROLE'),
  ({ actions }) => actions.filter({ sources: 2 }, 'sources'),
  ({ actions }) => actions.filter({ sources: 3 }, 'sources'),
  ({ actions }) => actions.clearFilters(),
  ({ actions }) => actions.chooseTime({ since: '2019', until: null }),
  ({ actions }) => actions.chooseDay('2020-01-01'),
  ({ actions }, id) => actions.select([id, PARLIAMENT]),
  ({ actions }) => actions.selectNeighbours(),
  ({ actions }) => actions.clearSelection(),
  ({ actions }, id) => actions.findPaths([id, MERKEL]),
  ({ actions }) => actions.layOutBy({ name: 'radial', parameters: {} }),
  ({ actions }) => actions.close(),
  ({ actions }) => actions.startAnew(),
];

describe('APP-19 whatever is done', () => {
  it('is undone to the first view and redone to the last, and the address always says what is shown', async () => {
    const ids = [GALLANT, PARLIAMENT, MERKEL];
    const deed = fc.tuple(fc.nat(DEEDS.length - 1), fc.constantFrom(...ids));
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 15 }), async (deeds) => {
        const made = bench();
        made.actions.start();
        for (const [does, id] of deeds) {
          DEEDS[does]?.(made, id);
          expect(isSameView(decodeView(made.history.at(-1) ?? ''), made.explorer.view.value)).toBe(true);
        }
        const last = made.explorer.view.value;
        const steps = made.explorer.history.value.past.length;
        for (let step = 0; step < steps; step += 1) made.actions.undo();
        expect(isSameView(made.explorer.view.value, START)).toBe(true);
        expect(made.actions.nextSteps().undo).toBeNull();
        made.actions.undo();
        for (let step = 0; step < steps; step += 1) made.actions.redo();
        expect(isSameView(made.explorer.view.value, last)).toBe(true);
        expect(isSameView(decodeView(made.history.at(-1) ?? ''), last)).toBe(true);
      }),
      { numRuns: rounds(8, 60) },
    );
  });

  it('is the same graph again after an undo, without asking again', async () => {
    const made = await started('#/?n=20');
    const before = [...made.explorer.shown.value.nodes.keys()];
    made.actions.expand(PARLIAMENT);
    await made.rest();
    expect(made.explorer.shown.value.nodes.size).toBeGreaterThan(before.length);
    const asked = made.asked.length;
    made.actions.undo();
    await made.rest();
    expect([...made.explorer.shown.value.nodes.keys()]).toEqual(before);
    expect(made.asked).toHaveLength(asked);
  });

  it('goes back in the browser as it undoes, so that it can be redone', async () => {
    const { actions, explorer, rest } = await started();
    actions.expand(PARLIAMENT);
    await rest();
    actions.back();
    await rest();
    expect(explorer.view.value.expanded).toEqual([]);
    expect(actions.nextSteps()).toEqual({ undo: null, redo: 'expand European Parliament' });
    actions.redo();
    expect(explorer.view.value.expanded).toHaveLength(1);
  });

  it('leaves no step behind that an old id made', async () => {
    const { actions, explorer, rest } = await started();
    actions.open(oldIdOf('Yoav Gallant'));
    await rest();
    expect(explorer.view.value.panel).toEqual({ is: 'entity', id: GALLANT });
    actions.undo();
    await rest();
    expect(isSameView(explorer.view.value, START)).toBe(true);
    actions.redo();
    expect(explorer.view.value.panel).toEqual({ is: 'entity', id: GALLANT });
  });
});

describe('APP-20 expanding and collapsing on the graph', () => {
  it('says first what it would add', async () => {
    const { actions, explorer, rest } = await started();
    actions.preview(PARLIAMENT);
    await rest();
    expect(shownValue(explorer.work.preview.value)?.total).toBe(312);
  });

  it('takes back exactly what it added: what other parts hold stays', async () => {
    const made = await started('#/?n=30');
    const ids = (): string[] => [...made.explorer.shown.value.nodes.keys()].sort();
    made.actions.expand(MERKEL);
    await made.rest();
    const before = ids();
    made.actions.expand(PARLIAMENT);
    made.actions.expand(PARLIAMENT);
    await made.rest();
    expect(ids().length).toBeGreaterThan(before.length);
    made.actions.collapse(PARLIAMENT);
    await made.rest();
    expect(ids()).toEqual(before);
  });

  it('asks for the chosen ones only', async () => {
    const made = await started('#/?n=1');
    made.actions.expand(GALLANT, {
      type: 'HOLDS_ROLE',
      direction: 'out',
      since: '2020',
      until: '2021-02',
      top: 7,
    });
    await made.rest();
    const asked = made.asked.find((path) => path.includes('neighbours')) ?? '';
    expect(asked.split('?')[1]).toBe(
      'type=HOLDS_ROLE&direction=out&since=2020-01-01&until=2021-02-28&limit=7&offset=0',
    );
  });

  it('asks for what joins the parts, when all of them are here', async () => {
    const made = await started('#/?n=5');
    const woven = () => made.asked.filter((path) => path === '/api/subgraph').length;
    made.actions.add([GALLANT]);
    await made.rest();
    expect(made.explorer.parts.value).toHaveLength(2);
    expect(woven()).toBe(1);
    made.actions.expand(PARLIAMENT);
    await made.rest();
    expect(woven()).toBe(2);
    const { nodes } = made.explorer.working.value;
    const all = fakeSubgraph(fakeGraph({ unarranged: true }), { ids: [...nodes.keys()] });
    expect([...made.explorer.working.value.edges.keys()].sort()).toEqual(
      all.edges.map(({ from, type, to }) => `${from} ${type} ${to}`).sort(),
    );
  });
});

describe('APP-21 on the graph', () => {
  it('hides an entity with its card, and brings it back', async () => {
    const { actions, explorer, rest } = await started(`#/e/${MERKEL}`);
    actions.hide([MERKEL]);
    await rest();
    expect(explorer.view.value.panel).toEqual({ is: 'shown' });
    expect(explorer.shown.value.nodes.has(MERKEL)).toBe(false);
    expect(explorer.picture.value.hidden).toBe(1);
    actions.showHidden();
    expect(explorer.shown.value.nodes.has(MERKEL)).toBe(true);
  });

  it('keeps what is selected alone, and how much there is in all stays known', async () => {
    const { actions, explorer, rest } = await started();
    actions.select([MERKEL]);
    actions.selectNeighbours();
    const near = explorer.selected.value.size;
    expect(near).toBeGreaterThan(1);
    actions.keepOnly([...explorer.selected.value]);
    await rest();
    expect(explorer.shown.value.nodes.size).toBe(near);
    expect(explorer.parts.value.find((part) => part.is === 'overview')?.subgraph.total).toBe(378);
    actions.showOverview();
    expect(explorer.shown.value.nodes.size).toBe(300);
  });

  it('adds to what is selected where more is asked for', async () => {
    const { actions, explorer } = await started();
    actions.select([MERKEL]);
    actions.select([SCHOLZ], { more: true });
    expect(explorer.selected.value).toEqual(new Set([MERKEL, SCHOLZ]));
    actions.toggleSelected(MERKEL);
    expect(explorer.selected.value).toEqual(new Set([SCHOLZ]));
  });

  it('keeps what is pinned whatever is filtered, and the scene is told', async () => {
    const { actions, explorer, rest } = await started('#/?n=50');
    actions.togglePins([MERKEL]);
    actions.toggleKind('Person');
    await rest();
    expect(explorer.shown.value.nodes.has(MERKEL)).toBe(true);
    expect(explorer.shown.value.pinned).toEqual(new Set([MERKEL]));
  });
});

describe('APP-313 an entity that is put somewhere', () => {
  it('stands there, alone moved in an unmoved frame; undo takes it back, and its address brings it there again', async () => {
    const { actions, explorer, rest, history } = await started('#/?n=50');
    const before = explorer.shown.value.positions;
    actions.put(MERKEL, { x: 12.345, y: -6 });
    actions.put(MERKEL, { x: 20.5, y: 8 });
    await rest();
    const moved = explorer.shown.value;
    expect(moved.positions.get(MERKEL)).toEqual({ x: 20.5, y: 8 });
    expect(moved.unmoved).toEqual(before);
    for (const [id, point] of before) if (id !== MERKEL) expect(moved.positions.get(id)).toEqual(point);
    expect(actions.nextSteps().undo).toBe('pin Angela Merkel');
    const again = await started(history.at(-1));
    expect(again.explorer.shown.value.positions.get(MERKEL)).toEqual({ x: 20.5, y: 8 });
    actions.undo();
    expect(explorer.shown.value.positions).toEqual(before);
    actions.redo();
    actions.put(SCHOLZ, { x: 0, y: 0 });
    actions.put(MERKEL, { x: 1, y: 1 });
    expect(actions.nextSteps().undo).toBe('move Angela Merkel');
    actions.undo();
    expect(explorer.shown.value.positions.get(MERKEL)).toEqual({ x: 20.5, y: 8 });
  });
});

describe('APP-310 what came while the graph was looked at', () => {
  it('is there again by its address, with what joins it to the rest', async () => {
    const { explorer } = await started(`#/?n=20`);
    const far = [...fakeGraph().nodes.values()].find((node) => !explorer.shown.value.nodes.has(node.id));
    const id = far?.id ?? '';
    const again = await started(encodeView({ ...START, limit: 20, grown: [id] }));
    expect(again.explorer.shown.value.nodes.has(id)).toBe(true);
    expect(again.explorer.shown.value.nodes.size).toBe(explorer.shown.value.nodes.size + 1);
  });
});

describe('APP-22 filters ask the store for what only it knows', () => {
  it('names what counts, and only then', async () => {
    const { actions, explorer, asked, rest } = await started();
    actions.filter({ sources: 2 });
    await rest();
    expect(asked).not.toContain('/api/support');
    actions.filter({ sources: 1, told: { since: '2021', until: null } });
    await rest();
    expect(asked.filter((path) => path === '/api/support')).toHaveLength(1);
    expect(explorer.shown.value.edges.size).toBeLessThan(explorer.working.value.edges.size);
    actions.clearFilters();
    await rest();
    expect(explorer.view.value.filters).toEqual(NO_FILTERS);
    expect(explorer.shown.value.edges.size).toBe(explorer.working.value.edges.size);
  });

  it('cuts down to what one article tells, and back with one click', async () => {
    const { actions, explorer, rest } = await started();
    actions.show({ is: 'articles', page: 1 });
    await rest();
    const [head] = shownValue(explorer.articles.value)?.articles ?? [];
    if (!head) expect.fail('There is an article.');
    actions.filter({ byArticles: [head.id] });
    await rest();
    const told = explorer.shown.value.edges.size;
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(explorer.working.value.edges.size);
    expect(explorer.picture.value.leftOut.map(({ reason }) => reason)).toContain('support');
    actions.clearFilters();
    expect(explorer.picture.value.leftOut).toEqual([]);
  });

  it('asks again when more is on the graph', async () => {
    const { actions, asked, rest } = await started('#/?fd=2021*');
    actions.showMore();
    await rest();
    expect(asked.filter((path) => path === '/api/support')).toHaveLength(2);
  });
});

describe('APP-24 the timeline', () => {
  it('is asked for when it is looked at, and a drag over it is one step', async () => {
    const { actions, explorer, asked, rest } = await started();
    expect(asked).not.toContain('/api/timeline');
    actions.show({ is: 'timeline' });
    await rest();
    expect(shownValue(explorer.work.timeline.value)?.events.length).toBeGreaterThan(0);
    for (const since of ['2019', '2020', '2021']) actions.chooseTime({ since, until: null });
    actions.undo();
    expect(explorer.view.value).toMatchObject({ panel: { is: 'timeline' }, time: { since: null } });
  });
});

describe('APP-26 paths', () => {
  it('are asked for between two, by relations, and put on the graph with all their steps', async () => {
    const { actions, explorer, asked, rest } = await started('#/?n=1');
    actions.addPathEnd(MERKEL);
    await rest();
    expect(asked).not.toContain('/api/paths');
    actions.addPathEnd(SCHOLZ);
    await rest();
    const [path] = shownValue(explorer.work.paths.value)?.paths ?? [];
    if (!path) expect.fail('They are connected.');
    actions.showPath(path);
    await rest();
    for (const { id } of path.nodes) expect(explorer.shown.value.nodes.has(id)).toBe(true);
    expect([...explorer.selected.value].sort()).toEqual(path.nodes.map(({ id }) => id).sort());
    for (const each of path.edges)
      expect(explorer.shown.value.edges.has(`${each.from} ${each.type} ${each.to}`)).toBe(true);
  });

  it('know the ends by name that are on no way and not on the graph either', async () => {
    const { actions, explorer, rest } = await started('#/?n=1');
    actions.findPaths([MERKEL, SCHOLZ]);
    await rest();
    actions.keepOnly([SCHOLZ]);
    await rest();
    const ends = shownValue(explorer.work.pathEnds.value)?.nodes.map(({ id }) => id) ?? [];
    expect(ends.sort()).toEqual([MERKEL, SCHOLZ].sort());
    actions.removePathEnd(SCHOLZ);
    await rest();
    expect(shownValue(explorer.work.pathEnds.value)?.nodes.map(({ id }) => id)).toEqual([MERKEL]);
  });

  it('take at most five, each once', async () => {
    const { actions, explorer } = await started();
    actions.findPaths(['a', 'b', 'a', 'c', 'd', 'e', 'f']);
    expect(explorer.view.value.panel).toEqual({ is: 'paths', ids: ['a', 'b', 'c', 'd', 'e'], types: [] });
    actions.addPathEnd('g');
    actions.removePathEnd('b');
    actions.pathsBy(['OWNS']);
    expect(explorer.view.value.panel).toEqual({ is: 'paths', ids: ['a', 'c', 'd', 'e'], types: ['OWNS'] });
  });
});

describe('APP-28 views under a name', () => {
  it('are kept, opened and removed', async () => {
    const { actions, explorer, rest } = await started('#/?k=Event&d=2020-01-01');
    actions.show({ is: 'views' });
    expect(await actions.keepView('  Without events ')).toBe(true);
    await rest();
    const [kept] = shownValue(explorer.work.saved.value)?.saved ?? [];
    expect(kept?.name).toBe('Without events');
    actions.clearFilters();
    actions.openView(kept?.value ?? '');
    expect(explorer.view.value).toMatchObject({
      hidden: ['Event'],
      day: '2020-01-01',
      panel: { is: 'views' },
    });
    actions.undo();
    expect(explorer.view.value.hidden).toEqual([]);
    await actions.removeView('Without events');
    expect(shownValue(explorer.work.saved.value)?.saved).toEqual([]);
  });

  it('say what went wrong, and keep nothing without a name', async () => {
    const made = await started('#/v');
    await made.actions.keepView('   ');
    expect(made.explorer.keeping.value).toEqual({ busy: false, fault: null });
    made.broken = true;
    expect(await made.actions.keepView('A view')).toBe(false);
    expect(made.explorer.keeping.value).toMatchObject({ busy: false, fault: { gone: true } });
  });
});

describe('APP-29 hints', () => {
  it('are remembered on this machine', async () => {
    const made = await started();
    made.actions.putHintsAway(['undo']);
    made.actions.putHintsAway(['expand']);
    expect(made.hints.text).toBe('expand undo');
  });
});
