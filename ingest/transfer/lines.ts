/** Export and import as JSON Lines: sorted, the same to the byte for the same articles, from either engine. */
import { z } from 'zod';
import { ToldSchema } from '../../shared/contract/told.ts';
import { DramatisError } from '../../shared/errors.ts';
import { isPartialDate } from '../../shared/model/dates.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Extraction } from '../../shared/model/extraction.ts';
import { KIND_NAMES, KINDS, QUALIFIER_NAMES, RELATION_TYPES } from '../../shared/schema/index.ts';
import type { Engine, Value } from '../../shared/store/engine.ts';
import { entityPage } from '../../shared/store/statements/arrange.ts';
import { decisionPage } from '../../shared/store/statements/decisions.ts';
import { revisionPage } from '../../shared/store/statements/revisions.ts';
import {
  articlePage,
  claimRecords,
  edgeRecords,
  entityRecords,
} from '../../shared/store/statements/transfer.ts';
import { decisionIn } from '../decisions/record.ts';
import { isExtraction } from '../extraction-record.ts';
import type { Incoming } from '../pipeline.ts';

const PAGE = 200;
const FORMAT = 1;

type Properties = { readonly [name: string]: Value };

const ARTICLE = ['id', 'url', 'title', 'source', 'publishedAt', 'updatedAt', 'text', 'pages'] as const;
const ENTITY = [
  'id',
  'kind',
  'name',
  'aliases',
  ...KIND_NAMES.flatMap((kind) => Object.keys(KINDS[kind].properties)),
];
const EDGE = ['claims', 'articles', 'sources', 'confidence', 'modality', 'first', 'last', ...QUALIFIER_NAMES];
const CLAIM = [
  'id',
  'article',
  'type',
  'modality',
  'quote',
  'start',
  'end',
  'confidence',
  'extractor',
  'decision',
  ...QUALIFIER_NAMES,
];

const REVISION = ['article', ...ARTICLE.filter((name) => name !== 'id')] as const;

/**
 * The whole store, a record a line: a head, articles with their extractions, older revisions, what people
 * decided, entities, edges, claims.
 * The cache of positions and what is only known of this machine are left out.
 */
export async function* exportLines(engine: Engine): AsyncGenerator<string> {
  yield line({ record: 'dramatis', format: FORMAT });
  for await (const row of pages((page) => engine.run(articlePage, page))) {
    const extraction: Value = JSON.parse(row.extraction);
    yield line({
      record: 'article',
      ...pick(row.properties, [...ARTICLE, 'copyOf']),
      ...toldOf(row.properties),
      extraction,
    });
  }
  for await (const row of pages((page) => engine.run(revisionPage, page))) {
    yield line({ record: 'revision', ...pick(row.properties, REVISION), ...toldOf(row.properties) });
  }
  for await (const { json } of pages((page) => engine.run(decisionPage, page))) {
    yield line({ record: 'decision', ...recordOf(json) });
  }
  for await (const row of pages((page) => engine.run(entityRecords, page))) {
    yield line({ record: 'entity', ...pick(row.properties, ENTITY) });
  }
  for await (const page of wholePages((page) => engine.run(entityPage, page))) {
    const edges = await engine.run(edgeRecords, { ids: page.map(({ id }) => id), types: RELATION_TYPES });
    for (const { from, type, to, properties } of edges) {
      yield line({ record: 'edge', from, type, to, ...pick(properties, EDGE) });
    }
  }
  for await (const row of pages((page) => engine.run(claimRecords, page))) {
    yield line({ record: 'claim', from: row.subject, to: row.object, ...pick(row.properties, CLAIM) });
  }
}

type ReadPage<R> = (page: { after: string; limit: number }) => Promise<R[]>;

/** All rows in order of id, page by page. */
async function* wholePages<R extends { readonly id: string }>(read: ReadPage<R>): AsyncGenerator<R[]> {
  for (let after = ''; ; ) {
    const rows = await read({ after, limit: PAGE });
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.id ?? '';
  }
}

async function* pages<R extends { readonly id: string }>(read: ReadPage<R>): AsyncGenerator<R> {
  for await (const page of wholePages(read)) yield* page;
}

function recordOf(json: string): Properties {
  const decision: Properties = JSON.parse(json);
  return decision;
}

function toldOf({ told }: Properties): { readonly told?: Value } {
  return typeof told === 'string' ? { told: JSON.parse(told) satisfies Value } : {};
}

function pick(properties: Properties, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = properties[name];
      return value === undefined || value === null ? [] : [[name, value] as const];
    }),
  );
}

/** One record as JSON with its names in order. */
function line(record: { readonly [name: string]: Value }): string {
  return JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))));
}

const text = z.string().nullable().default(null);
const date = z.string().refine(isPartialDate).nullable().default(null);
const said = {
  url: text,
  title: text,
  source: text,
  publishedAt: date,
  updatedAt: date,
  text: z.string().min(1),
  pages: z.array(z.int().nonnegative()).readonly().optional(),
  told: z.array(ToldSchema).readonly().optional(),
};
const RevisionRecord = z.object({ article: z.string().min(1), ...said });
const ArticleRecord = z.object({
  id: z.string().min(1),
  ...said,
  extraction: z.custom<Extraction>(isExtraction),
});

/**
 * The articles of an export with their extractions, then their older revisions; all else in it is computed from them
 * again, but for what people decided.
 * @param onDecision given each decision, wherever in the lines it stands
 * @throws DramatisError INPUT naming the line that is not of the format
 */
export async function* importedArticles(
  lines: AsyncIterable<string>,
  onDecision: (decision: Decision) => void,
): AsyncGenerator<Incoming> {
  let number = 0;
  let begun = false;
  for await (const raw of lines) {
    number += 1;
    if (raw.trim() === '') continue;
    const record = parsed(raw, number);
    if (!begun) checkHead(record, number);
    begun = true;
    if (record.record === 'article') yield articleIn(record, number);
    if (record.record === 'revision') yield revisionIn(record, number);
    if (record.record === 'decision')
      onDecision(decisionIn(record) ?? refuse(number, 'A line of the import is not a whole decision'));
  }
  if (!begun) refuse(1, 'The import is empty');
}

function articleIn(record: Record<string, unknown>, number: number): Incoming {
  const result = ArticleRecord.safeParse(record);
  if (!result.success) return refuse(number, 'A line of the import is not a whole article');
  const { extraction, ...article } = result.data;
  return { article, extraction, origin: null };
}

function revisionIn(record: Record<string, unknown>, number: number): Incoming {
  const result = RevisionRecord.safeParse(record);
  if (!result.success) return refuse(number, 'A line of the import is not a whole revision');
  const { article, ...content } = result.data;
  return { article: { ...content, id: article }, origin: null, as: 'revision' };
}

function parsed(raw: string, number: number): Record<string, unknown> {
  try {
    const record: unknown = JSON.parse(raw);
    if (typeof record === 'object' && record !== null) return { ...record };
  } catch {
    // Said below, with the line.
  }
  return refuse(number, 'A line of the import is not a JSON object');
}

function checkHead(record: Record<string, unknown>, number: number): void {
  if (record.record !== 'dramatis') refuse(number, 'The import does not begin as an export of Dramatis does');
  if (record.format !== FORMAT)
    refuse(number, `The import has format ${String(record.format)}, and this version reads ${FORMAT}`);
}

const OURS = 'Import a file that `dramatis export` wrote; one that was packed is unpacked first.';
const SAFE = 'Articles before this line are in the store; importing again is safe.';

function refuse(number: number, what: string): never {
  throw new DramatisError('INPUT', what, {
    where: `line ${number}`,
    advice: number > 1 ? `${OURS} ${SAFE}` : OURS,
  });
}
