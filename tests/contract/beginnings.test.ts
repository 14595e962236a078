/** What has an id that begins so, on every engine. */
import { beforeAll, expect, it } from 'vitest';
import type { WithId } from '../../shared/contract/index.ts';
import { WithIdListSchema } from '../../shared/contract/index.ts';
import { createGraph, type Graph } from '../../shared/store/graph.ts';
import { deciding, idOf } from '../support/deciding.ts';
import { describeEngines } from '../support/engines.ts';
import { fact, organization, person, story } from '../support/stories.ts';

const FACTS = [fact(person('Ada Berg'), 'MEMBER_OF', organization('World Grain Fund'))];
const STORIES = [
  story('news/a', FACTS, { title: 'First' }),
  story('news/a/1', FACTS, { title: null }),
  story("news/Ä'%_", FACTS, { title: 'Third' }),
];

describeEngines('Beginnings of ids', (open) => {
  let graph: Graph;
  let decision: string;
  let ada: string;

  beforeAll(async () => {
    const engine = await open();
    const eve = deciding(engine, STORIES);
    await eve.take(...STORIES);
    ada = await idOf(engine, 'Ada Berg');
    ({
      decision: { id: decision },
    } = await eve.say({ verb: 'rename', entity: ada, name: 'Ada' }));
    graph = createGraph(engine);
  });

  const found = async (of: WithId, begins: string, limit = 10) =>
    WithIdListSchema.parse(await graph.beginnings({ of, begins, limit }));

  it('STORE-150: in order of the ids, the one that is meant in full first, with what each is', async () => {
    expect(await found('Article', 'news/a')).toEqual({
      found: [
        { id: 'news/a', told: 'First' },
        { id: 'news/a/1', told: null },
      ],
      more: false,
    });
    expect(await found('Article', 'news/', 2)).toMatchObject({ found: [{ id: 'news/a' }, {}], more: true });
    expect(await found('Article', "news/Ä'%")).toMatchObject({ found: [{ told: 'Third' }] });
    expect(await found('Article', 'ews/')).toEqual({ found: [], more: false });
  });

  it('STORE-150: of everything that has an id of ours', async () => {
    expect(await found('Decision', decision.slice(0, 8))).toEqual({
      found: [{ id: decision, told: '"Ada Berg" is called "Ada"' }],
      more: false,
    });
    expect(await found('Entity', ada.slice(0, 8))).toMatchObject({
      found: [{ id: ada, told: 'Person Ada' }],
    });
    const { found: profiles } = await found('Profile', ada.slice(0, 8));
    expect(profiles).toEqual([{ id: ada, told: expect.stringMatching(/^Person Ada Berg in news\//u) }]);
    expect(await found('Claim', decision.slice(0, 8))).toEqual({ found: [], more: false });
    const { claims } = await graph.article('news/a');
    const [claim] = claims;
    expect(await found('Claim', claim?.id ?? '')).toEqual({
      found: [{ id: claim?.id, told: claim?.quote }],
      more: false,
    });
  });
});
