/** The only door to ingest: a service over one engine and one extractor. */
import type { IngestEvent } from '../shared/contract/index.ts';
import { DramatisError } from '../shared/errors.ts';
import type { Extractor } from '../shared/model/extraction.ts';
import type { Engine } from '../shared/store/engine.ts';
import { articleHeads } from '../shared/store/statements/write.ts';
import { arrangeAll, arrangeNew, placeBeside } from './arrange/index.ts';
import { examine } from './doctor.ts';
import { type Incoming, type PipelineOptions, type PipelineResult, runPipeline } from './pipeline.ts';
import type { ReadItem, ReadOptions } from './read/index.ts';
import type { IngestOptions, IngestService } from './service.ts';
import { exportLines, importedArticles } from './transfer.ts';
import { forgetting } from './write/change.ts';
import { save } from './write/save.ts';

export interface IngestDependencies {
  readonly engine: Engine;
  readonly extractor: Extractor;
  /** Largest input that is read, in bytes. */
  readonly maxBytes: number;
}

/** Reads articles into one store, forgets them, arranges, exports and imports. Its writes take turns. */
export function createIngest({ engine, extractor, maxBytes }: IngestDependencies): IngestService {
  const turns = new Turns();
  /** New entities were placed beside their neighbours, and a layout is still to come. */
  let unsettled = false;

  async function take(
    articles: AsyncIterable<Incoming> | Iterable<Incoming>,
    options: IngestOptions,
  ): Promise<PipelineResult['summary']> {
    const { summary, created } = await runPipeline(engine, extractor, articles, options).catch((thrown) => {
      // What was written before has no layout yet.
      unsettled = true;
      throw thrown;
    });
    unsettled ||= created.length > 0;
    if (options.more) await placeBeside(engine, created);
    else if (unsettled) await arrangeNew(engine, created);
    unsettled &&= options.more === true;
    return summary;
  }

  return {
    ingest: (articles, options) => turns.take(() => take(articles, options)),

    forget: (ids) =>
      turns.take(async () => {
        const wanted = [...new Set(ids)].sort();
        const missing: string[] = [];
        for (let at = 0; at < wanted.length; at += FORGET_BATCH) {
          missing.push(...(await forgetBatch(engine, wanted.slice(at, at + FORGET_BATCH))));
        }
        return { forgotten: wanted.length - missing.length, missing };
      }),

    arrange: () => turns.take(() => arrangeAll(engine)),

    exportLines: () => exportLines(engine),

    importLines: (lines) =>
      turns.take(async () => {
        let claims = 0;
        const refused: IngestEvent[] = [];
        const onEvent: PipelineOptions['onEvent'] = (event) => {
          claims += event.claimsAdded;
          if (event.outcome === 'failed') refused.push(event);
        };
        const summary = await take(importedArticles(lines), { replace: false, onEvent });
        if (refused.length > 0) throw incompleteImport(refused);
        return { articles: summary.added + summary.updated + summary.unchanged, claims };
      }),

    doctor: () => examine(engine, extractor.version),

    read: async (bytes, name) => {
      const { readBytes } = await reading();
      return readBytes(bytes, { origin: name, maxBytes });
    },
  };
}

/** An import of which not every article could be taken in; the others are in the store. */
function incompleteImport(refused: readonly IngestEvent[]): DramatisError {
  const first = refused[0]?.reason ?? '';
  return new DramatisError(
    'INPUT',
    `${refused.length} of the imported articles were refused. The first: ${first}`,
    {
      where: refused.map(({ id }) => id).join(', '),
      advice: 'All other articles are in the store. Import a file that `dramatis export` wrote.',
    },
  );
}

/** Articles that are forgotten in one transaction. */
const FORGET_BATCH = 64;

/** Returns the ids that were not there. */
function forgetBatch(engine: Engine, ids: readonly string[]): Promise<string[]> {
  return engine.transact(async (tx) => {
    const there = new Set((await tx.run(articleHeads, { ids })).map(({ id }) => id));
    await save(tx, [...there].map(forgetting));
    return ids.filter((id) => !there.has(id));
  });
}

/** One piece of work after the other; a failed one does not keep the next from its turn. */
class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

export { toAnnotated } from './extract/annotated.ts';
export {
  checkModel,
  createExplainer,
  createExtractor,
  type Explained,
  type Explainer,
} from './extract/index.ts';

/** The articles in files, folders and pipes, and what cannot be read, as they come. */
export async function* readPaths(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadItem> {
  const { readPaths: read } = await reading();
  yield* read(paths, options);
}

/** The libraries that read pages take longer to load than all else: who reads no file goes without them. */
function reading() {
  return import('./read/index.ts');
}
