/** The graph as `docs/graph.md` describes it, against a graph that is written. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeDecision } from '../ingest/decisions/decide.ts';
import { createIngest } from '../ingest/index.ts';
import { ParamsSchema, QueryAddressSchema, ROUTES } from '../shared/contract/index.ts';
import { paramsOf } from '../shared/query/params.ts';
import { LABELS, RELATIONSHIPS } from '../shared/query/schema.ts';
import { RELATION_TYPES, relationDefinition } from '../shared/schema/index.ts';
import { readSettings } from '../shared/settings.ts';
import { type Engine, type Params, statement } from '../shared/store/engine.ts';
import { MIGRATIONS } from '../shared/store/migrations/index.ts';
import { openEngine } from '../shared/store/open.ts';
import { createSaved } from '../shared/store/saved.ts';
import { saveQuestions } from '../shared/store/statements/questions.ts';
import { savePages, saveWatched } from '../shared/store/statements/queue.ts';
import { setRebuild } from '../shared/store/statements/rebuild.ts';
import { callsIn, codeOf, document } from './support/documents.ts';
import {
  country,
  event,
  type Fact,
  fact,
  type Named,
  organization,
  person,
  role,
  story,
  storyExtractor,
} from './support/stories.ts';

const LIMITS = { rows: 10, milliseconds: 60_000 };
const DOCUMENT = document('docs/graph.md').text;
const HOME = country('Norway');
const FUND = organization('World Grain Fund', 'WGF');
const SUMMIT = event('Grain Summit 2024', {
  eventType: 'summit',
  start: '2024-05-06',
  end: '2024-05-07',
  place: 'Oslo',
});
const DATED = { tenure: 'former', since: '2019', until: '2023' };

/** Two of every kind, so that every signature has two ends. */
const ENDS: Readonly<Record<string, readonly [Named, Named]>> = {
  Person: [person('Ada Byron'), person('Ida Noor')],
  Organization: [FUND, HOME],
  Role: [role('Director', FUND), role('Chair', FUND)],
  Event: [SUMMIT, event('Grain Week 2024')],
};

/** One fact of every relation type, with all qualifiers that it may have. */
function everyFact(): Fact[] {
  return RELATION_TYPES.filter((type) => type !== 'ROLE_IN').flatMap((type) => {
    const { signature, qualifiers } = relationDefinition(type);
    const [from, to] = signature[0] ?? ['Person', 'Person'];
    const [subject, object] = [ENDS[from]?.[0], ENDS[to]?.[1]];
    const known = Object.entries(DATED).filter(([name]) => qualifiers.some((each) => each === name));
    return subject && object ? [fact(subject, type, object, 'asserted', Object.fromEntries(known))] : [];
  });
}

const rows = statement<Params, { labels: string[]; keys: string[] }>(
  'rows',
  'MATCH (n) RETURN labels(n) AS labels, keys(n) AS keys',
);
const edges = statement<Params, { type: string; keys: string[] }>(
  'edges',
  'MATCH ()-[r]->() RETURN type(r) AS type, keys(r) AS keys',
);

const folder = mkdtempSync(join(tmpdir(), 'dramatis-docs-'));
let engine: Engine;
beforeAll(async () => {
  engine = await openEngine(readSettings({ DRAMATIS_STORE: join(folder, 'store') }));
  const one = story('monday', everyFact(), {
    title: 'Monday',
    url: 'https://news.example/monday',
    source: 'Example',
    publishedAt: '2024-05-06',
    updatedAt: '2024-05-07',
    pages: [0],
    told: [{ field: 'source', value: 'Example', from: 'meta publisher', others: [], because: null }],
  });
  const copy = { ...one.article, id: 'tuesday', publishedAt: '2024-05-07' };
  const again = { article: copy, extraction: one.extraction };
  const more = story('friday', [
    fact(person('Una Mist'), 'MEMBER_OF', FUND),
    fact(person('Ana Ruiz Vega'), 'MEMBER_OF', FUND),
  ]);
  const ingest = createIngest({ engine, extractor: storyExtractor([one, again, more]), maxBytes: 1_000_000 });
  const incoming = [
    { article: one.article, origin: 'monday.txt', folder: 'news' },
    { article: copy, origin: 'tuesday.txt' },
    { article: more.article, origin: 'friday.txt' },
  ];
  const summary = await ingest.ingest(incoming, { replace: false });
  expect(summary).toMatchObject({ added: 3, failed: 0 });
  const before = { ...one.article, updatedAt: '2024-05-06', text: 'Not yet known.' };
  const older = await ingest.ingest([{ article: before, origin: null }], { replace: false });
  expect(older).toMatchObject({ older: 1 });
  await ingest.rebuildIfNeeded();
  const ada = { article: 'monday', kind: 'Person', quote: 'Ada Byron' } as const;
  const about = { author: 'ann', at: '2024-05-08T10:00:00.000Z', note: null };
  await takeDecision(engine, { ...about, id: 'apart', verb: 'rename', of: [ada], name: 'Ada Lovelace' });
  await takeDecision(engine, {
    ...about,
    id: 'kind',
    verb: 'reject-entity',
    of: [{ ...ada, article: 'friday', quote: 'Una Mist', nth: 1 }],
  });
  await engine.transact(async (tx) => {
    await tx.run(setRebuild, { pending: true });
    const asked = { id: 'q', a: 'Person|a', b: 'Person|b', kind: 'Person', logit: 1, impact: 1 };
    await tx.run(saveQuestions, { rows: [asked] });
    const page = {
      id: 'p',
      state: 'known',
      source: 'w',
      due: about.at,
      day: '',
      article: 'monday',
      json: '{}',
    };
    await tx.run(savePages, { rows: [page] });
    await tx.run(saveWatched, { rows: [{ id: 'w', json: '{}' }] });
  });
  const saved = createSaved(engine, () => about.at);
  await saved.save('query', 'mine', '{}');
  await saved.remember({ cypher: 'RETURN 1 AS n', params: {}, rows: 1, more: false, milliseconds: 1 });
});
afterAll(async () => {
  await engine?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The words within the braces of the pattern that begins so. */
function described(pattern: string): Set<string> {
  const at = DOCUMENT.indexOf(pattern);
  const inside = at < 0 ? '' : DOCUMENT.slice(at).replace(/^[^{]*\{([^}]*)\}[\s\S]*$/u, '$1');
  return new Set(inside.match(/[A-Za-z]+/gu) ?? []);
}

describe('HOUSE-13: docs/graph.md names', () => {
  it('every label with every property', async () => {
    const found = await engine.run(rows, {});
    const labels = new Set(found.flatMap((row) => row.labels));
    for (const kind of Object.keys(ENDS)) expect(labels).toContain(kind);
    for (const { labels: own, keys } of found) {
      const main = own.includes('Entity') ? 'Entity' : (own[0] ?? '');
      for (const label of own) expect(DOCUMENT).toMatch(new RegExp(`[:|]${label}\\b`, 'u'));
      const names = described(main === 'Entity' ? '(:Entity:' : `(:${main} {`);
      expect([...keys].filter((key) => !names.has(key)).map((key) => `${main}.${key}`)).toEqual([]);
    }
  });

  it('every relationship type with every property', async () => {
    const found = await engine.run(edges, {});
    const typed = new Set<string>(RELATION_TYPES);
    expect([...typed].filter((type) => !found.some((row) => row.type === type))).toEqual([]);
    for (const { type, keys } of found) {
      const pattern = typed.has(type) ? '-[:TYPE {' : `-[:${type}`;
      expect(DOCUMENT).toContain(pattern);
      const names = keys.length > 0 ? described(pattern) : new Set<string>();
      expect([...keys].filter((key) => !names.has(key)).map((key) => `${type}.${key}`)).toEqual([]);
    }
  });

  it('nothing that is never there', async () => {
    const found = await engine.run(rows, {});
    const labels = [...DOCUMENT.matchAll(/\(:([A-Z]\w*) \{([^}]*)\}/gu)];
    expect(labels.map(([, label]) => label)).toEqual([
      'Meta',
      'Article',
      'Sketch',
      'Revision',
      'Extraction',
      'Profile',
      'Key',
      'Question',
      'Decision',
      'Anchor',
      'Applied',
      'Change',
      'Saved',
      'Asked',
      'Watched',
      'Page',
      'Claim',
    ]);
    for (const [, label = '', inside = ''] of labels) {
      const written = new Set(found.filter((row) => row.labels.includes(label)).flatMap(({ keys }) => keys));
      const names = inside.split(',').map((part) => /^\s*(\w+)/u.exec(part)?.[1] ?? '');
      expect(names.filter((name) => !written.has(name)).map((name) => `${label}.${name}`)).toEqual([]);
    }
  });

  it('SCHEMA-23: the schema page has every label, type and property that is written, and no others', async () => {
    const nodes = await engine.run(rows, {});
    const named = [...DOCUMENT.matchAll(/\(:([A-Z]\w*) \{/gu)].map(([, label]) => label);
    expect(LABELS.map(({ name }) => name).sort()).toEqual(['Entity', ...Object.keys(ENDS), ...named].sort());
    for (const { name, internal, properties } of LABELS) {
      const keys = new Set(nodes.filter(({ labels }) => labels.includes(name)).flatMap((row) => row.keys));
      const ofKinds = name === 'Entity' ? LABELS.flatMap((each) => each.properties) : properties;
      if (internal) continue;
      const known = new Set(ofKinds.map((each) => each.name));
      expect([...keys].filter((key) => !known.has(key)).map((key) => `${name}.${key}`)).toEqual([]);
      const described = new Set(DOCUMENT.match(/\w+/gu));
      expect(properties.filter((each) => !keys.has(each.name) && !described.has(each.name))).toEqual([]);
    }
    const found = await engine.run(edges, {});
    expect(RELATIONSHIPS.map(({ name }) => name).sort()).toEqual(
      [...new Set(found.map(({ type }) => type))].sort(),
    );
    for (const { name, properties } of RELATIONSHIPS) {
      const keys = new Set(found.filter(({ type }) => type === name).flatMap((row) => row.keys));
      expect([...keys].sort()).toEqual(properties.map((each) => each.name).sort());
    }
  });

  it('every index', () => {
    const lists = /^By id, unique: ([\w., ]+)\. Not unique: ([\w., ]+)\.$/mu.exec(DOCUMENT) ?? [];
    const [, unique = '', plain = ''] = lists;
    const schema = MIGRATIONS.flatMap((migration) => migration.schema);
    const named = (isUnique: boolean) =>
      schema.filter((item) => item.unique === isUnique).map(({ label, property }) => `${label}.${property}`);
    expect(unique.split(', ').sort()).toEqual(named(true).sort());
    expect(plain.split(', ').sort()).toEqual(named(false).sort());
  });
});

describe('HOUSE-13: what the documents ask is answered', () => {
  const inCommands = codeOf(document('README.md').text)
    .flatMap(callsIn)
    .filter(([name]) => name === 'query')
    .map(([, cypher = '']) => cypher);
  const QUERYING = document('docs/query.md').text;
  const inQuerying = [...QUERYING.matchAll(/(?:^ {4,6}[MR]\S.*\n)+/gmu)].map(([block]) =>
    block.replace(/\s+/gu, ' ').trim(),
  );
  const asked = QUERYING.split('\n')
    .flatMap(callsIn)
    .filter(([name]) => name === 'query')
    .map((call) => call.slice(1));
  const addresses = [...QUERYING.matchAll(/'(http:[^']+)'/gu)].map(([, address = '']) => new URL(address));

  it.each(inQuerying)('docs/query.md: %s', async (cypher) => {
    expect((await engine.query(cypher, {}, LIMITS)).rows.length).toBeGreaterThan(0);
  });

  it('docs/query.md: the calls of the command', async () => {
    expect(asked.length).toBe(6);
    for (const call of asked) {
      const params = call.flatMap((word, at) => (call[at - 1] === '--param' ? [word] : []));
      const cypher = call.find((word) => word.startsWith('MATCH'));
      if (cypher === undefined) continue;
      const values = params.map((text) => [
        text.slice(0, text.indexOf('=')),
        text.includes('[') ? ['Ada Byron'] : text.slice(text.indexOf('=') + 1),
      ]);
      const quoted = cypher.replace('{name: Ada Byron}', "{name: 'Ada Lovelace'}");
      const found = await engine.query(quoted, Object.fromEntries(values), LIMITS);
      expect(found.columns.length).toBeGreaterThan(0);
    }
  });

  it('docs/query.md: the addresses', async () => {
    expect(addresses.map(({ pathname }) => pathname)).toEqual(['/api/query.csv', '/api/query.ndjson']);
    for (const { searchParams } of addresses) {
      const { cypher, limit, ...others } = QueryAddressSchema.parse(Object.fromEntries(searchParams));
      const found = await engine.query(cypher, ParamsSchema.parse(paramsOf(others)), {
        ...LIMITS,
        rows: limit,
      });
      expect(found.columns.length).toBeGreaterThan(0);
    }
  });

  it('docs/query.md: every address that is named is there', () => {
    const paths = new Set<string>(Object.values(ROUTES).map(({ path }) => path));
    const named = QUERYING.match(/(?<=`|DELETE |GET |POST |:7575)\/api\/[\w./]+/gu) ?? [];
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  const inBlocks = [...DOCUMENT.matchAll(/(?:^ {4}\S.*\n)+/gmu)]
    .map(([block]) => block.replace(/\s+/gu, ' ').trim())
    .filter((block) => block.startsWith('MATCH'));

  it.each([...inCommands, ...inBlocks])('%s', async (cypher) => {
    const { rows: found } = await engine.query(cypher, {}, { rows: 10, milliseconds: 10_000 });
    expect(found.length).toBeGreaterThan(0);
  });

  it('and they ask something', () => {
    expect(inCommands.length).toBeGreaterThan(0);
    expect(inBlocks.length).toBeGreaterThan(0);
  });
});
