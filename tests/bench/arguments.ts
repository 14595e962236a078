/** What `npm run bench` is asked for. */
import { countOf, oneOf, readOptions } from '../../tools/options.ts';
import type { Stores } from './engines.ts';

const PARTS = ['growth', 'again', 'articles', 'questions', 'runaway', 'explorer', 'pages', 'start'] as const;
/** How large a part is measured, where not as large as usual. */
const SIZES = ['small', 'large', 'long'] as const;
const ENGINES = ['embedded', 'neo4j'] as const;

export type Part = (typeof PARTS)[number];

/** What is to be measured. */
export interface Arguments {
  readonly parts: ReadonlySet<Part>;
  readonly sizes: ReadonlySet<(typeof SIZES)[number]>;
  readonly stores: Stores;
  /** That `runaway` fills its store to; undefined for as many as usual. */
  readonly entities: number | undefined;
}

export const USAGE = `npm run bench [-- PART… OPTIONS]: speed and memory, a table a part; without a name all parts are measured.
Every figure that is to hold is a ratio within the same run.

    growth     cost of one more article, and reads, at 1,000, 10,000 and 100,000 entities
    again      one more article at 100, 1,000 and 10,000 articles, and all of them again; "again large": at 100,000 too
    articles   real articles from text to graph
    questions  what the explorer asks, at 10,000 and 100,000 entities; "questions small": at 2,000 and 20,000
    runaway    what others wait for while a query runs away; "runaway small": at 5,000 entities, not 100,000
    explorer   the explorer in a browser against plain sigma, and minutes of use; "explorer long": half an hour of it
    pages      pages read a second, without extraction, and memory; jsdom with Readability beside it
    start      start of the service and memory, on the store that growth leaves

    --on ENGINE      one engine alone: ${ENGINES.join(' or ')}
    --from FOLDER    on a copy of an embedded store that is there
    --entities N     how many entities runaway begins with
    --help           this page

Questions and runaway, asked together, share one graph.`;

/**
 * Null where only the usage is asked for.
 * @throws USAGE for what is no part, no size and no option
 */
export function readArguments(args: readonly string[]): Arguments | null {
  const given = readOptions(args, {
    allowPositionals: true,
    options: { on: { type: 'string' }, from: { type: 'string' }, entities: { type: 'string' } },
  });
  if (!given) return null;
  const { on, from, entities } = given.values;
  const words = given.positionals.map((word) => oneOf('part', [...PARTS, ...SIZES], word));
  const parts = PARTS.filter((part) => words.includes(part));
  return {
    parts: new Set(parts.length > 0 ? parts : PARTS),
    sizes: new Set(SIZES.filter((size) => words.includes(size))),
    stores: { from, on: on === undefined ? undefined : oneOf('engine', ENGINES, on) },
    entities: entities === undefined ? undefined : countOf('entities', entities),
  };
}
