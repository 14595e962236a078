/** The API in process, on stand-ins that remember what they were asked. */
import type { SourcesDoor, SourcesService } from '../../ingest/index.ts';
import type { IngestOptions, IngestService } from '../../ingest/service.ts';
import { type Client, createClient } from '../../shared/contract/client.ts';
import type {
  Difference,
  GraphNode,
  IngestEvent,
  IngestSummary,
  ListedDecision,
} from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Sourced, Unreadable } from '../../shared/model/article.ts';
import type { Engine } from '../../shared/store/engine.ts';
import type { Graph } from '../../shared/store/graph.ts';
import type { SavedStore, SavedThing } from '../../shared/store/saved.ts';
import { createApp } from '../../web/api/app.ts';
import type { AppDependencies } from '../../web/api/dependencies.ts';

export const BASE = 'http://localhost:7575';

const NODE: GraphNode = {
  id: 'n',
  kind: 'Person',
  name: 'Ann',
  properties: {},
  degree: 1,
  x: 0,
  y: null,
  community: null,
};

export const HEAD = { id: 'a', title: null, source: null, url: null, publishedAt: null };

const DECISION: ListedDecision = {
  id: 'd',
  verb: 'rename',
  author: 'Eve',
  at: '2024-05-06T07:08:09.000Z',
  note: null,
  what: '"Ann" is called "Anna"',
  state: 'holds',
  conflicts: [],
  ends: [{ side: 'of', names: ['Ann'], entities: [{ id: 'n', kind: 'Person', name: 'Anna' }] }],
  articles: 0,
};

const NOTHING_CHANGED: Difference = {
  entities: { added: 0, removed: 0, renamed: 0, changed: 0, list: [] },
  claims: { added: 0, removed: 0, changed: 0, list: [] },
  decisions: { touched: 0, list: [] },
  whole: true,
};

const SAVED: SavedThing = { kind: 'query', name: 'mine', value: '{}', at: '2024-05-06T07:08:09.000Z' };

export const ANSWERS = {
  counts: { articles: 1, entities: 2, claims: 3 },
  overview: { nodes: [NODE], edges: [], total: 1, because: 'the most connected', communities: [] },
  search: {
    hits: [
      { ...NODE, aliases: [], matched: { field: 'name' as const, text: 'Ann', typo: false }, apart: [] },
    ],
    total: 1,
    counts: { Person: 1 },
    articles: [],
    totalArticles: 0,
    unread: 0,
  },
  preview: { entity: NODE, groups: [], total: 0, kinds: {} },
  subgraph: { nodes: [NODE], edges: [], total: 1, because: 'those asked for' },
  paths: { paths: [], because: 'no way', more: false },
  support: { edges: [] },
  sources: { sources: [{ name: 'Paper', articles: 1, claims: 2, first: null, last: null }], total: 1 },
  timeline: { events: [], roles: [], total: 0 },
  structure: { entity: NODE, roles: [], totalRoles: 0, parts: [], totalParts: 0, partOf: [] },
  accounts: { entity: NODE, participants: [], accounts: [], total: 0, contradictions: [] },
  articleGraph: { nodes: [NODE], edges: [], total: 1, because: 'what the article names' },
  entity: { entity: { ...NODE, aliases: [] }, groups: [], articles: [HEAD], totalArticles: 1 },
  neighbours: { nodes: [NODE], edges: [], total: 0, because: 'the best supported' },
  edge: { edge: null, from: NODE, to: NODE, claims: [], total: 0 },
  holders: { entity: NODE, holdings: [], total: 0 },
  articles: { articles: [{ ...HEAD, copyOf: null, claims: 1 }], total: 1 },
  article: { ...HEAD, copyOf: null, text: 'x', updatedAt: null, mentions: [], entities: [NODE], claims: [] },
  query: { columns: ['n'], rows: [{ n: { _id: '1', _labels: ['Person'], name: 'Ann' } }], more: true },
  saved: [SAVED],
  history: {
    queries: [
      {
        cypher: 'RETURN 1 AS n',
        params: {},
        at: '2024-05-06T07:08:09.000Z',
        rows: 1,
        more: false,
        milliseconds: 2,
      },
    ],
    total: 1,
  },
  forget: { forgotten: 1, missing: [] },
  revisions: {
    article: 'a',
    current: {
      title: null,
      source: null,
      url: null,
      publishedAt: null,
      updatedAt: null,
      text: 'x',
      contentHash: 'h',
    },
    older: [],
  },
  beginnings: { found: [{ id: 'abcd1', told: 'Person Ann' }], more: false },
  decide: { decision: DECISION, changed: true, difference: NOTHING_CHANGED },
  decisions: { decisions: [DECISION], total: 1 },
  why: { a: NODE, b: NODE, same: true, pair: null, because: 'They are one.', decisions: [DECISION] },
  review: { questions: [], total: 0 },
  log: { changes: [], total: 0 },
  arrange: { nodes: 2, communities: 1 },
  rebuild: { articles: 1, entities: 2, leftOut: [] },
  imported: { articles: 1, changed: 1, claims: 2, decisions: 0 },
  doctor: {
    engine: 'embedded',
    version: '1',
    migration: 1,
    extractor: 'x',
    counts: { Article: 1 },
    problems: [],
  },
};

export function sourced(id: string): Sourced {
  const article = {
    id,
    url: null,
    title: `Title of ${id}`,
    source: null,
    publishedAt: null,
    updatedAt: null,
    text: id,
  };
  return { article, origin: null };
}

export function progressOf({ article }: Sourced): IngestEvent {
  return {
    id: article.id,
    title: article.title,
    outcome: 'added',
    reason: null,
    claimsAdded: 1,
    claimsRemoved: 0,
  };
}

export interface Asked {
  readonly name: string;
  readonly with: readonly unknown[];
}

export interface TestApi {
  readonly app: ReturnType<typeof createApp>;
  readonly client: Client;
  readonly asked: Asked[];
  readonly faults: DramatisError[];
  request(path: string, init?: RequestInit): Promise<Response>;
}

/** What a test puts in place of the stand-ins; a function that throws makes a fault. */
export interface Overrides {
  readonly graph?: Partial<Graph>;
  readonly engine?: Partial<Engine>;
  readonly ingest?: Partial<IngestService>;
  readonly saved?: Partial<SavedStore>;
  readonly sources?: Partial<SourcesService & SourcesDoor>;
  readonly settings?: Partial<AppDependencies['settings']>;
  readonly explorer?: string;
  readonly clock?: () => number;
  readonly closing?: AbortSignal;
  readonly live?: AppDependencies['live'];
  readonly log?: AppDependencies['log'];
}

/** A stand-in for ingest that remembers nothing. */
export function testIngest(): IngestService {
  return ingestOf([], (_name, answer) => async () => answer);
}

export function testApi(overrides: Overrides = {}): TestApi {
  const asked: Asked[] = [];
  const faults: DramatisError[] = [];
  const noting =
    <A>(name: string, answer: A) =>
    async (...args: readonly unknown[]): Promise<A> => {
      asked.push({ name, with: args });
      return answer;
    };
  const settings = { token: undefined, allowedHosts: [], maxBytes: 1_000, ...overrides.settings };
  const app = createApp({
    graph: { ...graphOf(noting), ...overrides.graph },
    engine: { ...engineOf(noting), ...overrides.engine },
    ingest: { ...ingestOf(asked, noting), ...overrides.ingest },
    saved: { ...savedOf(noting), ...overrides.saved },
    sources: sourcesOf(asked, noting, overrides.sources),
    settings,
    clock: overrides.clock ?? (() => 0),
    explorer: overrides.explorer ?? '/nowhere',
    newId: () => 'request-1',
    ...(overrides.closing && { closing: overrides.closing }),
    ...(overrides.live && { live: overrides.live }),
    ...(overrides.log ? { log: overrides.log } : { onFault: (fault: DramatisError) => faults.push(fault) }),
  });
  const request = async (path: string, init?: RequestInit) => app.request(`${BASE}${path}`, init);
  const client = createClient(async (url, init) => app.request(url, init), BASE, settings.token);
  return { app, client, asked, faults, request };
}

const WATCHED = {
  id: 'w',
  address: 'https://news.example/feed',
  kind: 'feed' as const,
  title: 'News',
  state: 'ok' as const,
  reason: null,
  advice: null,
  every: 900,
  lookedAt: null,
  next: null,
  tries: 0,
  counts: { added: 1, changed: 0, failed: 0, gone: 0 },
};

const ANSWERS_OF_SOURCES = {
  watched: WATCHED,
  list: { sources: [WATCHED], total: 1, watching: false, queue: { due: 0, failed: 0, gone: 0 } },
  pages: { pages: [] },
};

function sourcesOf(
  asked: Asked[],
  noting: Noting,
  overrides: Overrides['sources'],
): Pick<SourcesDoor, 'open' | 'goneOf'> {
  const service: SourcesService = {
    take: async (addresses, { signal: _signal, onAway: _onAway, onEvent, ...rest }) => {
      for (const address of addresses) onEvent?.(progressOf(sourced(address)));
      asked.push({ name: 'take', with: [addresses, rest] });
      return { added: addresses.length, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 1 };
    },
    read: async (addresses) => ({
      articles: addresses.map(sourced),
      unreadable: [],
    }),
    list: noting('list', ANSWERS_OF_SOURCES.list),
    watch: noting('watch', WATCHED),
    unwatch: noting('unwatch', WATCHED),
    retry: noting('retry', WATCHED),
    pages: noting('pages', ANSWERS_OF_SOURCES.pages),
    goneOf: async () => null,
    once: () => unused(),
    start: () => undefined,
    close: async () => undefined,
    ...overrides,
  };
  return { open: async () => service, goneOf: overrides?.goneOf ?? service.goneOf };
}

type Noting = <A>(name: string, answer: A) => (...args: readonly unknown[]) => Promise<A>;

function graphOf(noting: Noting): Graph {
  return {
    counts: noting('counts', ANSWERS.counts),
    overview: noting('overview', ANSWERS.overview),
    search: noting('search', ANSWERS.search),
    entity: noting('entity', ANSWERS.entity),
    neighbours: noting('neighbours', ANSWERS.neighbours),
    preview: noting('preview', ANSWERS.preview),
    subgraph: noting('subgraph', ANSWERS.subgraph),
    paths: noting('paths', ANSWERS.paths),
    support: noting('support', ANSWERS.support),
    sources: noting('sources', ANSWERS.sources),
    timeline: noting('timeline', ANSWERS.timeline),
    structure: noting('structure', ANSWERS.structure),
    accounts: noting('accounts', ANSWERS.accounts),
    articleGraph: noting('articleGraph', ANSWERS.articleGraph),
    edge: noting('edge', ANSWERS.edge),
    holders: noting('holders', ANSWERS.holders),
    articles: noting('articles', ANSWERS.articles),
    article: noting('article', ANSWERS.article),
    revisions: noting('revisions', ANSWERS.revisions),
    beginnings: noting('beginnings', ANSWERS.beginnings),
  };
}

function savedOf(noting: Noting): SavedStore {
  return {
    list: noting('list', ANSWERS.saved),
    save: noting('save', SAVED),
    remove: noting('remove', undefined),
    remember: noting('remember', undefined),
    history: noting('history', ANSWERS.history),
    forgetHistory: noting('forgetHistory', 3),
  };
}

const unused = () => Promise.reject(new DramatisError('INTERNAL', 'The API has no business here'));

function engineOf(noting: Noting): Engine {
  return {
    info: noting('info', { engine: 'embedded' as const, version: '1' }),
    query: noting('query', ANSWERS.query),
    run: async () => [],
    transact: unused,
    applySchema: unused,
    close: unused,
  };
}

function ingestOf(asked: Asked[], noting: Noting): IngestService {
  return {
    ingest: async (articles, options: IngestOptions): Promise<IngestSummary> => {
      const { signal: _signal, onAway: _onAway, onEvent, ...rest } = options;
      const taken: Sourced[] = [];
      for await (const each of articles) {
        taken.push(each);
        onEvent?.(progressOf(each));
      }
      asked.push({ name: 'ingest', with: [taken, rest] });
      return { added: taken.length, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 7 };
    },
    forget: noting('forget', ANSWERS.forget),
    places: noting('places', []),
    refresh: async ({ signal: _signal, onAway: _onAway, onEvent, ...rest }) => {
      onEvent?.(progressOf(sourced('stale')));
      asked.push({ name: 'refresh', with: [rest] });
      return { added: 0, updated: 1, unchanged: 0, older: 0, failed: 0, writes: 3 };
    },
    decide: noting('decide', ANSWERS.decide),
    undo: noting('undo', ANSWERS.decide),
    decisions: noting('decisions', ANSWERS.decisions),
    why: noting('why', ANSWERS.why),
    review: noting('review', ANSWERS.review),
    log: noting('log', ANSWERS.log),
    arrange: noting('arrange', ANSWERS.arrange),
    rebuild: noting('rebuild', ANSWERS.rebuild),
    rebuildIfNeeded: async () => undefined,
    doctor: noting('doctor', ANSWERS.doctor),
    async *exportLines() {
      yield '{"record":"dramatis"}';
      yield '{"record":"article","text":"čaj 🪑"}';
    },
    importLines: async (lines) => {
      const taken: string[] = [];
      for await (const line of lines) taken.push(line);
      asked.push({ name: 'importLines', with: [taken] });
      return ANSWERS.imported;
    },
    read: async (bytes, name) => [itemOf(bytes, name ?? 'pasted')],
  };
}

function itemOf(bytes: Uint8Array, name: string): Sourced | Unreadable {
  if (name.endsWith('.bin')) return { origin: name, reason: 'It is not text.', advice: 'Give a text file.' };
  return { ...sourced(new TextDecoder().decode(bytes)), origin: name };
}
