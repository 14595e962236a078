/** What the explorer asks of a small graph, on every engine. */
import { beforeAll, expect, it } from 'vitest';
import {
  OverviewSchema,
  PathsSchema,
  PreviewSchema,
  SearchResultSchema,
  SourceListSchema,
  SubgraphSchema,
  SupportSchema,
} from '../../shared/contract/index.ts';
import { edgeKey } from '../../shared/schema/index.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { createGraph, type Graph } from '../../shared/store/graph.ts';
import { articlesNaming, participantsOf } from '../../shared/store/statements/read-explore.ts';
import { describeEngines } from '../support/engines.ts';
import { ARTICLES, ENTITIES, writeSmallGraph } from '../support/small-graph.ts';

const PRIZE = ARTICLES[0]!.id;
const ALL = Object.keys(ENTITIES);

describeEngines('What the explorer asks', (open) => {
  let engine: Engine;
  let graph: Graph;
  beforeAll(async () => {
    engine = await open();
    await writeSmallGraph(engine);
    graph = createGraph(engine);
  });

  it('STORE-100: an overview by community has the most connected of each, and tells of each community', async () => {
    const { nodes, communities, because, total } = OverviewSchema.parse(await graph.overview(3, 'community'));
    expect(nodes.map(({ id }) => id)).toEqual(['curie', 'prize', 'sorbonne']);
    expect(because).toBe('the most connected of each of the 1 largest of 2 communities');
    expect(total).toBe(7);
    expect(communities).toEqual([
      {
        id: 0,
        size: 3,
        shown: 3,
        name: 'Marie Curie',
        x: expect.closeTo(11.5 / 3),
        y: expect.closeTo(-10 / 3),
      },
    ]);
  });

  it('STORE-100: where all is shown that is said, and every community told of', async () => {
    const { nodes, edges, communities, because } = await graph.overview(100, 'community');
    expect([nodes.length, edges.length, because]).toEqual([7, 6, 'all there are']);
    expect(communities.map(({ id, size, shown, name }) => `${id} ${size} ${shown} ${name}`)).toEqual([
      '0 3 3 Marie Curie',
      '1 3 3 Pierre Curie',
    ]);
  });

  const found = async (q: string, more = {}) => {
    const { hits } = SearchResultSchema.parse(await graph.search({ q, limit: 20, ...more }));
    return hits.map(
      ({ id, matched: { field, text, typo } }) => `${id} ${field} ${text}${typo ? ' typo' : ''}`,
    );
  };

  it('STORE-101: words are found in any order over names, roles and organizations, and it is said where', async () => {
    expect(await found('curie marie')).toEqual(['curie name Marie Curie']);
    expect(await found('professor')).toEqual(['professor name Professor', 'curie role Professor']);
    expect(await found('sorbonne')).toEqual([
      'sorbonne alias Sorbonne',
      'curie organization Sorbonne',
      'professor organization Sorbonne',
    ]);
    expect(await found('paris curie')).toEqual(['curie organization University of Paris']);
    expect(await found('sklod prof')).toEqual(['curie role Professor']);
  });

  it('STORE-101: found entities are counted by kind, also those that were not asked for', async () => {
    const result = await graph.search({ q: 'p', kind: 'Person', limit: 1 });
    expect(result).toMatchObject({
      total: 2,
      counts: { Person: 2, Role: 1, Event: 1, Organization: 1 },
      hits: [{ id: 'pierre' }],
    });
  });

  it('STORE-102: misspelt words are found where few are written so, and it is said', async () => {
    expect(await found('Piere Curei')).toEqual(['pierre name Pierre Curie typo']);
    expect(await found('sorbone')).toEqual([
      'sorbonne alias Sorbonne typo',
      'curie organization Sorbonne typo',
      'professor organization Sorbonne typo',
    ]);
    expect(await found('marie')).toEqual(
      ['curie name Marie Curie', 'curie alias Maria Skłodowska typo'].slice(0, 1),
    );
    expect(await found('zzzzzz')).toEqual([]);
  });

  it('STORE-103: articles are found by words of their texts, the newest first, with a stretch of the text', async () => {
    const { articles, totalArticles } = await graph.search({ q: 'nobel PRIZE', limit: 5 });
    expect(totalArticles).toBe(2);
    expect(articles.map(({ article }) => article.id)).toEqual([PRIZE, 'undated']);
    for (const { article, before, match, after } of articles) {
      expect(match).toBe('Nobel Prize');
      const { text } = ARTICLES.find(({ id }) => id === article.id)!;
      expect(text).toContain(before + match + after);
    }
    expect(articles[0]?.before).toBe('Marie Curie and her husband Pierre Curie were given the ');
    const folded = await graph.search({ q: 'sklodowska teach', limit: 5 });
    expect(folded.articles.map(({ match, after }) => match + after)).toEqual([
      'Skłodowska, Professor at the Sorbonne, is the first woman to teach there.',
    ]);
    expect(await graph.search({ q: 'nobel chemistry', limit: 5 })).toMatchObject({
      articles: [],
      totalArticles: 0,
    });
  });

  it('APP-423: of events it is known who took part, and which articles name them, once each', async () => {
    const of = { ids: ['nobody', 'prize'], limit: 9 };
    expect((await engine.run(participantsOf, of)).map(({ event, name }) => [event, name])).toEqual([
      ['prize', 'Marie Curie'],
      ['prize', 'Pierre Curie'],
    ]);
    const { publishedAt, source } = ARTICLES[0]!;
    expect(await engine.run(articlesNaming, of)).toEqual([
      { event: 'prize', article: 'undated', date: '', source: '' },
      { event: 'prize', article: PRIZE, date: publishedAt, source },
    ]);
  });

  it('STORE-105: a preview counts what the neighbours of each type, direction and kind are', async () => {
    const preview = PreviewSchema.parse(await graph.preview('curie-2'));
    expect(preview.entity.id).toBe('curie');
    expect(preview.total).toBe(4);
    expect(preview.kinds).toEqual({ Person: 2, Role: 1, Event: 1 });
    expect(preview.groups).toEqual([
      {
        type: 'HOLDS_ROLE',
        direction: 'out',
        kind: 'Role',
        total: 1,
        first: '1906-05-13',
        last: '1906-05-13',
      },
      {
        type: 'PARTICIPATED_IN',
        direction: 'out',
        kind: 'Event',
        total: 1,
        first: '1903-12-11',
        last: '1903-12-11',
      },
      {
        type: 'FAMILY_OF',
        direction: 'out',
        kind: 'Person',
        total: 2,
        first: '1903-12-11',
        last: '1903-12-11',
      },
    ]);
    for (const { type, direction, kind, total } of preview.groups) {
      const around = await graph.neighbours('curie', { type, direction, kind, limit: 50, offset: 0 });
      expect(around.total).toBe(total);
    }
    await expect(graph.preview('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('STORE-106: neighbours can be asked by kind and by days', async () => {
    const ids = async (query: object) =>
      (await graph.neighbours('curie', { limit: 50, offset: 0, ...query })).nodes.map(({ id }) => id);
    expect(await ids({ kind: 'Person' })).toEqual(['curie', 'irene', 'pierre']);
    expect(await ids({ since: '1903-12-11', until: '1903-12-11' })).toEqual(['curie', 'pierre', 'prize']);
    expect(await ids({ since: '1904-01-01' })).toEqual(['curie', 'professor']);
    expect(await ids({ until: '1903-12-10' })).toEqual(['curie']);
    expect((await graph.neighbours('curie', { kind: 'Event', limit: 1, offset: 0 })).total).toBe(1);
  });

  it('STORE-107: a subgraph has the entities asked for, each once, and says how many are not there', async () => {
    const part = SubgraphSchema.parse(
      await graph.subgraph(['curie-3', 'prize', 'curie', 'nobody', 'pierre']),
    );
    expect(part.nodes.map(({ id }) => id)).toEqual(['curie', 'pierre', 'prize']);
    expect(part.edges.map(({ from, type, to }) => `${from} ${type} ${to}`).sort()).toEqual([
      'curie FAMILY_OF pierre',
      'curie PARTICIPATED_IN prize',
      'pierre PARTICIPATED_IN prize',
    ]);
    expect(part).toMatchObject({ total: 3, because: 'those asked for; 1 of them are no longer there' });
    expect(await graph.subgraph([])).toEqual({ nodes: [], edges: [], total: 0, because: 'those asked for' });
  });

  it('STORE-116: a subgraph has the edges to others that are named, and neither those nor what is among them', async () => {
    const keys = ({ edges }: { edges: readonly { from: string; type: string; to: string }[] }) =>
      edges.map(({ from, type, to }) => `${from} ${type} ${to}`).sort();
    const all = keys(await graph.subgraph(ALL));
    const isIn = (ids: readonly string[], end: string | undefined) => ids.includes(end ?? '');
    for (let n = 0; n < 2 ** ALL.length; n += 5) {
      const ids = ALL.filter((_, bit) => n & (1 << bit));
      for (const among of [ALL, ALL.slice(0, 3), ['nobody', ...ALL.slice(2)]]) {
        const part = SubgraphSchema.parse(await graph.subgraph(ids, among));
        expect(part.nodes.map(({ id }) => id).sort()).toEqual([...ids].sort());
        const expected = all.filter((key) => {
          const [from, , to] = key.split(' ');
          const known = [...ids, ...among];
          return isIn(known, from) && isIn(known, to) && (isIn(ids, from) || isIn(ids, to));
        });
        expect(keys(part)).toEqual(expected);
      }
    }
  });

  const ways = async (ids: readonly string[], more = {}) => {
    const found = PathsSchema.parse(await graph.paths({ ids: [...ids], most: 5, longest: 4, ...more }));
    return { ...found, ways: found.paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' ')) };
  };

  it('STORE-108: ways between entities, the shortest first, with the edges of every step', async () => {
    const found = await ways(['pierre', 'curie-2']);
    expect(found.ways).toEqual(['pierre curie', 'pierre prize curie']);
    expect(found.more).toBe(false);
    expect(found.paths[1]?.edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'pierre prize',
      'curie prize',
    ]);
    expect((await ways(['irene', 'sorbonne'])).ways).toEqual(['irene curie professor sorbonne']);
    expect(await ways(['irene', 'pierre'], { most: 1 })).toMatchObject({
      ways: ['irene curie pierre'],
      more: true,
    });
  });

  it('STORE-108: ways along some relations only, between several entities, and none', async () => {
    expect((await ways(['pierre', 'curie'], { types: ['PARTICIPATED_IN'] })).ways).toEqual([
      'pierre prize curie',
    ]);
    expect((await ways(['irene', 'pierre', 'prize'], { most: 1 })).ways).toEqual([
      'pierre prize',
      'irene curie pierre',
      'irene curie prize',
    ]);
    expect(await ways(['curie', 'france'])).toMatchObject({
      ways: [],
      because: 'no way of at most 4 steps joins them',
      more: false,
    });
    expect(await ways(['curie', 'curie-2'])).toMatchObject({
      ways: [],
      because: 'they are one and the same',
    });
    await expect(ways(['curie', 'nobody'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('STORE-109: without a filter everything stands on what the graph says', async () => {
    const { edges } = await graph.overview(100);
    const counted = edges.map((edge) => {
      const { claims, sources, articles, confidence, modality } = edge;
      return { key: edgeKey(edge), claims, sources, articles, confidence, modality };
    });
    const support = SupportSchema.parse(await graph.support({ ids: ALL }));
    expect(support.edges).toEqual(counted.sort((a, b) => (a.key < b.key ? -1 : 1)));
  });

  it('STORE-109: only some sources, articles or days count', async () => {
    const keys = async (filter: object, ids = ALL) =>
      (await graph.support({ ids, ...filter })).edges.map(({ key }) => key);
    const inPrize = ['curie FAMILY_OF pierre', 'curie PARTICIPATED_IN prize', 'pierre PARTICIPATED_IN prize'];
    expect(await keys({ sources: ['Example Times'] })).toEqual(inPrize);
    expect(await keys({ articles: [PRIZE] })).toEqual(inPrize);
    expect(await keys({ until: '1905-01-01' })).toEqual(inPrize);
    expect(await keys({ since: '1906-05-13' })).toEqual([
      'curie HOLDS_ROLE professor',
      'professor ROLE_IN sorbonne',
    ]);
    expect(await keys({ articles: [PRIZE], since: '1904-01-01' })).toEqual([]);
    expect(await keys({ articles: [PRIZE] }, ['curie', 'prize'])).toEqual(['curie PARTICIPATED_IN prize']);
    expect(await keys({ sources: [] })).toEqual([]);
  });

  it('STORE-110: sources come with their articles, claims and dates', async () => {
    expect(SourceListSchema.parse(await graph.sources(10))).toEqual({
      sources: [{ name: 'Example Times', articles: 1, claims: 3, first: '1903-12-11', last: '1903-12-11' }],
      total: 1,
    });
  });

  it('STORE-114: the graph of an article has its entities and the edges that it states', async () => {
    const { nodes, edges, total } = SubgraphSchema.parse(await graph.articleGraph('undated'));
    expect(nodes.map(({ id }) => id)).toEqual(['curie', 'prize', 'irene']);
    expect(edges.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual(['irene FAMILY_OF curie']);
    expect(total).toBe(3);
    await expect(graph.articleGraph('nothing')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
