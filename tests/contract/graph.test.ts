import { beforeAll, expect, it } from 'vitest';
import {
  ArticleListSchema,
  ArticlePageSchema,
  EdgeClaimsSchema,
  EntityCardSchema,
  SearchResultSchema,
  SubgraphSchema,
} from '../../shared/contract/index.ts';
import type { Runner } from '../../shared/store/engine.ts';
import { edgesBetween, FEW } from '../../shared/store/graph/find.ts';
import { createGraph, type Graph } from '../../shared/store/graph.ts';
import { describeEngines } from '../support/engines.ts';
import { ARTICLES, ENTITIES, writeSmallGraph } from '../support/small-graph.ts';

const PAGE = { limit: 50, offset: 0 };
const PRIZE = ARTICLES[0]!.id;
const NONE = { hits: [], total: 0, counts: {}, articles: [], totalArticles: 0, unread: 0 };

describeEngines('reading the graph', (open) => {
  let graph: Graph;
  let store: Runner;
  beforeAll(async () => {
    const engine = await open();
    await writeSmallGraph(engine);
    store = engine;
    graph = createGraph(engine);
  });

  it('STORE-50: counts articles, entities and claims', async () => {
    expect(await graph.counts()).toEqual({ articles: 3, entities: 7, claims: 8 });
  });

  it('STORE-51: the overview is the most connected, by id where they are equal, and says how many there are', async () => {
    const all = SubgraphSchema.parse(await graph.overview(100));
    expect(all.total).toBe(7);
    expect(all.nodes.map(({ id, degree }) => `${id} ${degree}`)).toEqual([
      'curie 4',
      'pierre 2',
      'prize 2',
      'professor 2',
      'irene 1',
      'sorbonne 1',
      'france 0',
    ]);
    expect(all.edges.map(({ from, type, to }) => `${from} ${type} ${to}`).sort()).toEqual([
      'curie FAMILY_OF pierre',
      'curie HOLDS_ROLE professor',
      'curie PARTICIPATED_IN prize',
      'irene FAMILY_OF curie',
      'pierre PARTICIPATED_IN prize',
      'professor ROLE_IN sorbonne',
    ]);
  });

  it('STORE-51: edges are those among the shown entities, and none of what is left out', async () => {
    const { nodes, edges, total } = await graph.overview(2);
    expect(nodes.map(({ id }) => id)).toEqual(['curie', 'pierre']);
    expect(edges).toEqual([
      {
        type: 'FAMILY_OF',
        from: 'curie',
        to: 'pierre',
        claims: 1,
        articles: 1,
        sources: 1,
        confidence: 0.9,
        modality: 'asserted',
        first: '1903-12-11',
        last: '1903-12-11',
        qualifiers: { kin: 'spouse' },
      },
    ]);
    expect(total).toBe(7);
  });

  it('STORE-52: search folds, finds words of names, aliases, roles and organizations, and ranks', async () => {
    const ids = async (q: string, more = {}) =>
      (await graph.search({ q, limit: 20, ...more })).hits.map(({ id }) => id);
    expect(await ids('IRENE')).toEqual(['irene']);
    expect(await ids('sklodowska')).toEqual(['curie']);
    expect(await ids('curie')).toEqual(['curie', 'pierre', 'irene']);
    expect(await ids('ury')).toEqual([]);
    expect(await ids('p')).toEqual(['pierre', 'professor', 'prize', 'sorbonne', 'curie']);
    expect(await ids('p', { kind: 'Organization' })).toEqual(['sorbonne']);
    expect(await ids('')).toEqual(['curie', 'pierre', 'prize', 'professor', 'irene', 'sorbonne', 'france']);
  });

  it('STORE-52: a name that is the query comes before names that begin so', async () => {
    const { hits, total } = SearchResultSchema.parse(await graph.search({ q: 'Sorbonne', limit: 1 }));
    expect(total).toBe(3);
    expect(hits[0]).toEqual({
      id: 'sorbonne',
      kind: 'Organization',
      name: 'University of Paris',
      aliases: ['Sorbonne'],
      properties: { organizationKind: 'education' },
      degree: 1,
      x: 4.5,
      y: -4,
      community: 0,
      matched: { field: 'alias', text: 'Sorbonne', typo: false },
      apart: [],
    });
    expect(await graph.search({ q: 'p', limit: 1 })).toMatchObject({ total: 5, hits: [{ id: 'pierre' }] });
  });

  it('STORE-52: what a query holds is text, whatever it is', async () => {
    for (const q of ["'", '"', '\\', '$word', 'a|b', '%', '.*', '}) DETACH DELETE (n', '🪑']) {
      expect(await graph.search({ q, limit: 5 })).toEqual(NONE);
    }
    expect((await graph.counts()).entities).toBe(7);
  });

  it('STORE-53: the card of an entity has its relations by type in the order of the ontology', async () => {
    const card = EntityCardSchema.parse(await graph.entity('curie', 10));
    expect(card.entity).toMatchObject({ id: 'curie', aliases: ['Maria Skłodowska'], degree: 4 });
    expect(card.groups.map(({ type, direction, total }) => `${type} ${direction} ${total}`)).toEqual([
      'HOLDS_ROLE out 1',
      'PARTICIPATED_IN out 1',
      'FAMILY_OF out 2',
    ]);
    expect(card.groups[0]?.relations[0]).toMatchObject({
      edge: { from: 'curie', to: 'professor', qualifiers: { tenure: 'current', since: '1906' } },
      other: { id: 'professor', properties: { roleKind: 'job' } },
    });
    expect(card.articles.map(({ id }) => id)).toEqual(['notes/sorbonne.txt', PRIZE, 'undated']);
    expect(card.totalArticles).toBe(3);
  });

  it('STORE-53: a card says of every role of a person which organizations it is in, as do no other cards', async () => {
    expect((await graph.entity('curie', 1)).bodies).toEqual({ professor: ['University of Paris'] });
    expect((await graph.entity('pierre', 1)).bodies).toEqual({});
    expect(await graph.entity('professor', 1)).not.toHaveProperty('bodies');
  });

  it('STORE-53: a card shows the first few of each group and says how many there are', async () => {
    const card = await graph.entity('curie', 1);
    expect(card.groups.at(-1)).toMatchObject({ total: 2, relations: [{ other: { id: 'irene' } }] });
    expect(card).toMatchObject({ totalArticles: 3, articles: [{ id: 'notes/sorbonne.txt' }] });
  });

  it('STORE-54: a symmetric relation is stored once and seen from both sides', async () => {
    for (const [id, other] of [
      ['pierre', 'curie'],
      ['irene', 'curie'],
    ] as const) {
      const family = (await graph.entity(id, 10)).groups.find(({ type }) => type === 'FAMILY_OF');
      expect(family).toMatchObject({ direction: 'out', total: 1, relations: [{ other: { id: other } }] });
    }
    for (const direction of ['in', 'out'] as const) {
      const around = await graph.neighbours('curie', { ...PAGE, type: 'FAMILY_OF', direction });
      expect(around.nodes.map(({ id }) => id)).toEqual(['curie', 'irene', 'pierre']);
    }
    const turned = await graph.edge({ from: 'pierre', type: 'FAMILY_OF', to: 'curie' }, PAGE);
    expect(turned).toEqual(await graph.edge({ from: 'curie', type: 'FAMILY_OF', to: 'pierre' }, PAGE));
    expect(turned.edge).toMatchObject({ from: 'curie', to: 'pierre' });
  });

  it('STORE-55: an entity is found by the id of any of its profiles', async () => {
    for (const id of ['curie-2', 'curie-3']) {
      expect((await graph.entity(id, 10)).entity.id).toBe('curie');
      expect((await graph.neighbours(id, PAGE)).nodes[0]?.id).toBe('curie');
    }
    const edge = await graph.edge({ from: 'curie-2', type: 'PARTICIPATED_IN', to: 'prize-2' }, PAGE);
    expect([edge.from.id, edge.to.id]).toEqual(['curie', 'prize']);
  });

  it('STORE-55: what is not there is NOT_FOUND', async () => {
    const missing: (() => Promise<unknown>)[] = [
      () => graph.entity('nobody', 10),
      () => graph.neighbours('nobody', PAGE),
      () => graph.article('nothing'),
      () => graph.edge({ from: 'nobody', type: 'OWNS', to: 'curie' }, PAGE),
      () => graph.edge({ from: 'curie', type: 'OWNS', to: 'france' }, PAGE),
      () => graph.edge({ from: 'prize', type: 'PARTICIPATED_IN', to: 'curie' }, PAGE),
    ];
    for (const ask of missing) {
      await expect(ask()).rejects.toMatchObject({ code: 'NOT_FOUND', advice: expect.any(String) });
    }
  });

  it('STORE-56: neighbours come with the edges among all of them, and the entity itself first', async () => {
    const around = SubgraphSchema.parse(await graph.neighbours('curie', PAGE));
    expect(around.nodes.map(({ id }) => id)).toEqual(['curie', 'irene', 'pierre', 'prize', 'professor']);
    expect(around.total).toBe(4);
    expect(around.edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      'curie pierre',
      'curie prize',
      'curie professor',
      'irene curie',
      'pierre prize',
    ]);
  });

  it('STORE-56: neighbours can be asked by type, by direction and in pages', async () => {
    const ids = async (query: object) =>
      (await graph.neighbours('prize', { ...PAGE, ...query })).nodes.map(({ id }) => id);
    expect(await ids({ type: 'PARTICIPATED_IN' })).toEqual(['prize', 'curie', 'pierre']);
    expect(await ids({ direction: 'in' })).toEqual(['prize', 'curie', 'pierre']);
    expect(await ids({ direction: 'out' })).toEqual(['prize']);
    expect(await ids({ type: 'OWNS' })).toEqual(['prize']);
    expect(await ids({ limit: 1, offset: 1 })).toEqual(['prize', 'pierre']);
    expect(await ids({ limit: 1, offset: 2 })).toEqual(['prize']);
    expect((await graph.neighbours('prize', { limit: 1, offset: 1 })).total).toBe(2);
  });

  it('STORE-57: the claims of an edge come with the sentence around the quote, newest article first', async () => {
    const found = EdgeClaimsSchema.parse(
      await graph.edge({ from: 'curie', type: 'PARTICIPATED_IN', to: 'prize' }, PAGE),
    );
    expect(found.edge).toMatchObject({ claims: 1, modality: 'asserted', qualifiers: { as: 'winner' } });
    expect(found.total).toBe(2);
    expect(found.claims.map(({ claim }) => [claim.id, claim.modality])).toEqual([
      ['c1', 'asserted'],
      ['c8', 'negated'],
    ]);
    expect(found.claims.map(({ before, after }) => [before, after])).toEqual([
      ['', '.'],
      ['Nobody said that ', '.'],
    ]);
    expect(found.claims[0]?.article).toEqual({
      id: PRIZE,
      url: PRIZE,
      title: 'The prize',
      source: 'Example Times',
      publishedAt: '1903-12-11',
    });
  });

  it('STORE-57: before, quote and after are one stretch of the article, also after emoji', async () => {
    const { claims } = await graph.edge({ from: 'professor', type: 'ROLE_IN', to: 'sorbonne' }, PAGE);
    expect(claims.map(({ before, claim, after }) => before + claim.quote + after)).toEqual([
      '🪑 Maria Skłodowska, Professor at the Sorbonne, is the first woman to teach there.',
    ]);
  });

  it('STORE-58: where all claims are negated there is no edge, but the claims are shown', async () => {
    const denied = await graph.edge({ from: 'curie', type: 'CITIZEN_OF', to: 'france' }, PAGE);
    expect(denied).toMatchObject({ edge: null, total: 1, claims: [{ claim: { modality: 'negated' } }] });
    expect((await graph.entity('france', 10)).groups).toEqual([]);
  });

  it('STORE-57: claims come in pages', async () => {
    const ends = { from: 'curie', type: 'PARTICIPATED_IN', to: 'prize' } as const;
    const second = await graph.edge(ends, { limit: 1, offset: 1 });
    expect(second).toMatchObject({ total: 2, claims: [{ claim: { id: 'c8' } }] });
    expect((await graph.edge(ends, { limit: 1, offset: 2 })).claims).toEqual([]);
  });

  it('STORE-59: articles come newest first, those without a date last, with their number of claims', async () => {
    const list = ArticleListSchema.parse(await graph.articles(PAGE));
    expect(list.articles.map(({ id, claims }) => [id, claims])).toEqual([
      ['notes/sorbonne.txt', 3],
      [PRIZE, 3],
      ['undated', 2],
    ]);
    const page = await graph.articles({ limit: 1, offset: 2 });
    expect(page).toMatchObject({ total: 3, articles: [{ id: 'undated', title: null, publishedAt: null }] });
  });

  it('STORE-60: an article comes with its text, and every mention and quote is where it says', async () => {
    for (const { id } of ARTICLES) {
      const page = ArticlePageSchema.parse(await graph.article(id));
      for (const { start, end, quote } of page.claims) expect(page.text.slice(start, end)).toBe(quote);
      for (const { entity, start, end } of page.mentions) {
        const { name, aliases = [] } = ENTITIES[entity]!;
        expect([name, ...aliases]).toContain(page.text.slice(start, end));
        expect(page.entities.map((node) => node.id)).toContain(entity);
      }
      expect(page.mentions.map(({ start }) => start)).toEqual(
        page.mentions.map(({ start }) => start).sort((a, b) => a - b),
      );
    }
    const { claims } = await graph.article('notes/sorbonne.txt');
    expect(claims.map(({ id, from, to }) => `${id} ${from} ${to}`)).toEqual([
      'c4 curie professor',
      'c5 professor sorbonne',
      'c6 curie france',
    ]);
  });

  it('STORE-61: positions are null until the graph was arranged', async () => {
    const { entity } = await graph.entity('irene', 10);
    expect([entity.x, entity.y, entity.community]).toEqual([null, null, null]);
  });

  it('STORE-65: however many entities are shown, the edges among them are the same and in the same order', async () => {
    const { nodes, edges } = await graph.overview(100);
    const others = Array.from({ length: FEW }, (_, index) => ({ ...nodes[0]!, id: `nobody ${index}` }));
    const shown = nodes.filter(({ id }) => id !== 'pierre');
    const many = await edgesBetween(store, [...shown, ...others]);
    expect(many).toEqual(edges.filter(({ from, to }) => from !== 'pierre' && to !== 'pierre'));
    expect(many).toHaveLength(4);
  });

  it('STORE-62: an empty store answers with nothing', async () => {
    const empty = createGraph(await open());
    expect(await empty.counts()).toEqual({ articles: 0, entities: 0, claims: 0 });
    expect(await empty.overview(10)).toMatchObject({ nodes: [], edges: [], total: 0 });
    expect(await empty.search({ q: '', limit: 10 })).toEqual(NONE);
    expect(await empty.articles(PAGE)).toEqual({ articles: [], total: 0 });
  });
});
