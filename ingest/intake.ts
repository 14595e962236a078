/** Takes articles in, and gives the entities that are new with them a place. */
import type { IngestSummary } from '../shared/contract/index.ts';
import type { Extractor } from '../shared/model/extraction.ts';
import type { Engine } from '../shared/store/engine.ts';
import { arrangeNew, placeBeside } from './arrange/index.ts';
import { outlasting } from './patience.ts';
import { type Incoming, type PipelineOptions, runPipeline } from './pipeline.ts';
import { previewArticles } from './preview.ts';
import type { IngestOptions } from './service.ts';
import { Ledger } from './write/ledger.ts';

type Articles = AsyncIterable<Incoming> | Iterable<Incoming>;

export type TakeOptions = PipelineOptions & Pick<IngestOptions, 'more'>;

export class Intake {
  readonly #engine: Engine;
  readonly #extractor: Extractor;
  /** New entities were placed beside their neighbours, and a layout is still to come. */
  #isUnsettled = false;

  constructor(engine: Engine, extractor: Extractor) {
    this.#engine = engine;
    this.#extractor = extractor;
  }

  /** @throws DramatisError when the store or the model fails; what was written before stays */
  async take(articles: Articles, options: TakeOptions): Promise<IngestSummary> {
    const running = runPipeline(this.#engine, this.#extractor, articles, options);
    const { summary, created } = await running.catch((thrown) => {
      // What was written before has no layout yet.
      this.#isUnsettled = true;
      throw thrown;
    });
    await this.#layOut(created, options);
    return summary;
  }

  /** The same; the summary tells what changed in the graph where that is asked for, or would change in a preview. */
  async takeAndTell(
    articles: Articles,
    options: IngestOptions & Pick<PipelineOptions, 'note'>,
  ): Promise<IngestSummary> {
    if (options.preview) return previewArticles(this.#engine, this.#extractor, articles, options);
    if (!options.difference) return this.take(articles, options);
    const ledger = new Ledger();
    const summary = await this.take(articles, { ...options, ledger });
    return { ...summary, difference: ledger.difference() };
  }

  async #layOut(created: readonly string[], options: TakeOptions): Promise<void> {
    this.#isUnsettled ||= created.length > 0;
    const layOut = options.more ? placeBeside : this.#isUnsettled ? arrangeNew : null;
    // Who breaks off does not wait for the layout: the next ingest makes up for it.
    if (layOut && !options.signal?.aborted) await outlasting(() => layOut(this.#engine, created), options);
    this.#isUnsettled &&= options.more === true || options.signal?.aborted === true;
  }
}
