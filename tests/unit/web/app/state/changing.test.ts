import { describe, expect, it } from 'vitest';
import { NO_CHANGE, WHOLE_CHANGE } from '../../../../../shared/contract/live.ts';
import { createPages } from '../../../../../web/app/state/pages/pages.ts';
import { expansionBy } from '../../../../../web/app/state/view/expansion.ts';
import { fakeGraph, idOf } from '../../../../support/fake-graph.ts';
import { type Bench, started } from '../bench.ts';

/** What changes while somebody works, through everything that is there: the parts of it have tests of their own. */

const GALLANT = idOf('Yoav Gallant');
const PARLIAMENT = idOf('European Parliament');
const ZEMAN = idOf('Marta Zeman');

const ids = (made: Bench): string[] => [...made.explorer.shown.value.nodes.keys()];
const wholeChange = (mark: number) => ({ is: 'changed', mark, change: WHOLE_CHANGE }) as const;

/** Somebody who is connected with what is shown, and not there yet. */
function neighbourOf(made: Bench): string {
  const here = new Set(ids(made));
  const near = fakeGraph().edges.flatMap(({ from, to }) =>
    here.has(from) && !here.has(to) ? [to] : here.has(to) && !here.has(from) ? [from] : [],
  );
  return near[0] ?? expect.fail('All of them are shown.');
}

describe('APP-400 a form that is half filled in', () => {
  const draft = { verb: 'rename', entity: { id: GALLANT, kind: 'Person', name: 'Yoav Gallant' } } as const;

  async function writing(hash: string) {
    const made = await started(hash);
    made.actions.openDraft({ ...draft, name: 'Half' } as never);
    return made;
  }

  it('stays while the graph grows, and while another choice of the graph is made', async () => {
    const made = await writing(`#/e/${GALLANT}?n=20`);
    const came = neighbourOf(made);
    await made.hear({ is: 'changed', mark: 1, change: { ...NO_CHANGE, added: [came] } });
    expect(ids(made)).toContain(came);
    expect(made.explorer.pages.deciding.value.draft).toMatchObject({ name: 'Half' });
    made.actions.toggleKind('Event');
    expect(made.explorer.pages.deciding.value.draft).toMatchObject({ name: 'Half' });
  });

  it('goes with what it is about', async () => {
    const made = await writing(`#/e/${GALLANT}`);
    made.actions.open(PARLIAMENT);
    expect(made.explorer.pages.deciding.value).toEqual(createPages().deciding.value);
  });
});

describe('APP-401 an entity that is gone', () => {
  it('adds nothing where it was expanded, and all else is as it is now', async () => {
    const made = await started('#/?n=20');
    made.actions.expand(ZEMAN);
    await made.rest();
    made.refuses = (path) => (path.includes(ZEMAN) ? 404 : null);
    await made.hear(wholeChange(1));
    expect(ids(made)).toHaveLength(20);
    expect(made.explorer.graphFault.value).toBeNull();
  });

  it('so does one that a kept view or a link has expanded', async () => {
    const made = await started();
    made.refuses = (path) => (path.includes(ZEMAN) ? 404 : null);
    made.actions.expand(ZEMAN);
    await made.rest();
    expect(made.explorer.view.value.expanded).toEqual([expansionBy(ZEMAN)]);
    expect([ids(made).length, made.explorer.graphFault.value]).toEqual([300, null]);
  });
});

describe('APP-14 the graph that could not be asked for', () => {
  it('after a change is asked for again when the reader says so', async () => {
    const made = await started('#/?n=20');
    made.refuses = (path) => (path.includes('overview') ? 500 : null);
    await made.hear(wholeChange(1));
    expect(made.explorer.graphFault.value).not.toBeNull();
    expect(ids(made)).toHaveLength(20);
    made.refuses = () => null;
    const before = made.asked.length;
    made.actions.retry();
    await made.rest();
    expect(made.asked.slice(before)).toContain('/api/overview?limit=20&by=community');
    expect(made.explorer.graphFault.value).toBeNull();
  });

  it('is told until all of it is here, and no longer', async () => {
    const made = await started('#/?n=20');
    made.refuses = (path) => (path.includes('neighbours') ? 500 : null);
    made.actions.expand(ZEMAN);
    await made.rest();
    made.actions.showMore();
    await made.rest();
    expect(made.explorer.graphFault.value).not.toBeNull();
    made.actions.undo();
    made.actions.undo();
    await made.rest();
    expect(made.explorer.graphFault.value).toBeNull();
  });

  it('nor what joins its parts', async () => {
    const made = await started('#/?n=20');
    made.refuses = (path) => (path.includes('subgraph') ? 500 : null);
    made.actions.expand(PARLIAMENT);
    await made.rest();
    expect(made.explorer.graphFault.value).not.toBeNull();
    made.refuses = () => null;
    made.actions.retry();
    await made.rest();
    expect(made.explorer.graphFault.value).toBeNull();
  });
});

describe('APP-402 where a layout put everything', () => {
  it('it stays when the graph is asked for again', async () => {
    const made = await started('#/?n=20&l=timeline');
    const places = new Map(ids(made).map((id, index) => [id, { x: index, y: -index }]));
    made.actions.arranged(places);
    await made.hear(wholeChange(1));
    expect(made.explorer.shown.value.positions).toEqual(places);
  });
});
