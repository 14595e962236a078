import { describe, expect, it } from 'vitest';
import { createWishes } from '../../../../../web/app/panels/canvas/wished.ts';
import { EMPTY_PASTE } from '../../../../../web/app/state/add/adding.ts';
import { shownValue } from '../../../../../web/app/state/loadable.ts';
import { decodeView } from '../../../../../web/app/state/view/address.ts';
import { expansionBy } from '../../../../../web/app/state/view/expansion.ts';
import { idOf, oldIdOf } from '../../../../support/fake-graph.ts';
import { bench, started } from '../bench.ts';
import { hit } from '../make.ts';

const GALLANT = idOf('Yoav Gallant');
const PARLIAMENT = idOf('European Parliament');

describe('APP-1 opening', () => {
  it('asks for the overview, and only for that', async () => {
    const { explorer, asked } = await started();
    expect(asked).toEqual(['/api/overview?limit=300&by=community']);
    expect(explorer.shown.value.nodes.size).toBe(300);
  });

  it('shows more without taking away what is there, and asks no more than needed on the way back', async () => {
    const made = await started();
    made.actions.showMore();
    expect(made.explorer.shown.value.nodes.size).toBe(300);
    await made.rest();
    expect(made.explorer.shown.value.nodes.size).toBe(378);
    const before = made.asked.length;
    made.actions.back();
    await made.rest();
    expect(made.explorer.shown.value.nodes.size).toBe(300);
    expect(made.asked).toHaveLength(before);
  });
});

describe('APP-4 choosing a hit', () => {
  it('adds it with its neighbours, shows its kind, opens its card and moves there', async () => {
    const { explorer, actions, history, rest } = await started('#/?k=Person.Event');
    actions.type('gall');
    await rest();
    const hit = explorer.search.value.hits.find(({ id }) => id === GALLANT);
    if (!hit) expect.fail('It is not found.');
    actions.choose(hit);
    await rest();
    expect(decodeView(history.at(-1) ?? '')).toMatchObject({
      panel: { is: 'entity', id: GALLANT },
      hidden: ['Event'],
      expanded: [expansionBy(GALLANT)],
    });
    expect(shownValue(explorer.card.value)?.entity.name).toBe('Yoav Gallant');
    expect(explorer.search.value.text).toBe('');
  });

  it('APP-382: brings all that came by it into view, and what stood there already alone', async () => {
    const { explorer, actions, rest } = await started('#/?k=Person.Event');
    const wishes = createWishes(explorer);
    wishes();
    const before = explorer.shown.value.nodes;
    const found = hit(GALLANT);
    actions.choose(found);
    await rest();
    const came = [...explorer.shown.value.nodes.keys()].filter((id) => !before.has(id));
    expect(came.length).toBeGreaterThan(1);
    expect(wishes()).toEqual(expect.arrayContaining([GALLANT, ...came]));
    expect(explorer.focus.value).toBeNull();
    actions.choose(found);
    await rest();
    expect(wishes()).toBeNull();
    expect(explorer.focus.value?.ids).toEqual([GALLANT]);
  });

  it('APP-411: brings back one that was taken off', async () => {
    const { explorer, actions, rest } = await started();
    actions.hide([GALLANT, PARLIAMENT]);
    actions.choose(hit(GALLANT));
    await rest();
    expect(explorer.shown.value.nodes.has(GALLANT)).toBe(true);
    expect(explorer.view.value.without).toEqual([PARLIAMENT]);
  });

  it('asks once for what was typed fast', async () => {
    const { actions, asked, rest } = await started();
    for (const text of ['g', 'ga', 'gal']) actions.type(text);
    await rest();
    expect(asked.filter((path) => path.startsWith('/api/search'))).toEqual(['/api/search?q=gal&limit=12']);
  });
});

describe('APP-5 opening and expanding', () => {
  it('puts an entity that is opened on the graph where it is not there', async () => {
    const far = idOf('Marta Zeman');
    const { explorer, history } = await started(`#/e/${far}`);
    expect(explorer.shown.value.nodes.has(far)).toBe(true);
    expect(decodeView(history.at(-1) ?? '').expanded).toEqual([expansionBy(far)]);
    expect(history).toHaveLength(1);
  });

  it('leaves the graph alone where it is there', async () => {
    const { history } = await started(`#/e/${GALLANT}`);
    expect(history).toEqual([`#/e/${GALLANT}`]);
  });

  it('expands by pages, and undoes the last', async () => {
    const made = await started('#/?n=1');
    for (let page = 0; page < 2; page += 1) {
      made.actions.expand(PARLIAMENT);
      await made.rest();
    }
    expect(made.asked.filter((path) => path.includes('neighbours'))).toEqual([
      `/api/entities/${PARLIAMENT}/neighbours?limit=50&offset=0`,
      `/api/entities/${PARLIAMENT}/neighbours?limit=50&offset=50`,
    ]);
    expect(made.explorer.shown.value.nodes.size).toBe(101);
    made.actions.undo();
    await made.rest();
    expect(made.explorer.shown.value.nodes.size).toBe(51);
  });

  it('shows all relations of a card where a few stood', async () => {
    const { explorer, actions, rest } = await started(`#/e/${PARLIAMENT}`);
    expect(shownValue(explorer.card.value)?.groups[0]?.relations).toHaveLength(8);
    await actions.showAllRelations(PARLIAMENT);
    await rest();
    expect(shownValue(explorer.card.value)?.groups[0]).toMatchObject({ total: 312 });
    expect(shownValue(explorer.card.value)?.groups[0]?.relations).toHaveLength(200);
  });
});

describe('APP-7 the address', () => {
  it('leads from an old id to the present one without a step in the history', async () => {
    const { history, explorer } = await started(`#/e/${oldIdOf('Yoav Gallant')}`);
    expect(history).toEqual([`#/e/${GALLANT}`]);
    expect(shownValue(explorer.card.value)?.entity.id).toBe(GALLANT);
  });

  it('goes back through panels without asking again', async () => {
    const { explorer, actions, asked, history, rest } = await started(`#/e/${GALLANT}`);
    actions.openRelation(GALLANT, 'HOLDS_ROLE', idOf('Defense Minister'));
    await rest();
    expect(shownValue(explorer.claims.value)?.claims).toHaveLength(1);
    const before = asked.length;
    actions.back();
    await rest();
    expect(explorer.view.value.panel).toEqual({ is: 'entity', id: GALLANT });
    expect(shownValue(explorer.card.value)?.entity.id).toBe(GALLANT);
    expect(asked.slice(before).filter((path) => !path.endsWith('/holders'))).toEqual([]);
    expect(history).toHaveLength(1);
  });

  it('does not follow an address that it is at', async () => {
    const { actions, asked, rest } = await started('#/q?c=MATCH+(n)+RETURN+n');
    const before = asked.length;
    actions.addressChanged();
    await rest();
    expect(asked).toHaveLength(before);
  });
});

describe('APP-13 adding', () => {
  const paste = { ...EMPTY_PASTE, text: 'A text.' };

  it('shows the graph that it changed, while what stood stands', async () => {
    const { explorer, actions, rest } = await started('#/add', { empty: true });
    expect(explorer.shown.value.nodes.size).toBe(0);
    await actions.store({ is: 'text', paste });
    await rest();
    expect(explorer.adding.value).toMatchObject({ status: 'done', summary: { added: 1 } });
    expect(explorer.shown.value.nodes.size).toBe(300);
  });

  it('says what broke off, and keeps the graph', async () => {
    const made = await started('#/add');
    made.broken = true;
    await made.actions.store({ is: 'text', paste });
    await made.rest();
    expect(made.explorer.adding.value).toMatchObject({ status: 'failed', fault: { gone: true } });
    expect(made.explorer.shown.value.nodes.size).toBe(300);
  });
});

describe('APP-14 a service that is gone', () => {
  it('is told, and forgotten when asking again works', async () => {
    const made = bench();
    made.broken = true;
    made.actions.start();
    await made.rest();
    expect(made.explorer.graphFault.value).toMatchObject({ gone: true });
    made.broken = false;
    made.actions.retry();
    await made.rest();
    expect(made.explorer.graphFault.value).toBeNull();
    expect(made.explorer.shown.value.nodes.size).toBe(300);
  });
});
