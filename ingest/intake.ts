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
  /** New entities came, and a layout is still to come. */
  #isUnsettled = false;
  /** Those that have no place yet, be it beside their neighbours. */
  #unplaced: string[] = [];

  constructor(engine: Engine, extractor: Extractor) {
    this.#engine = engine;
    this.#extractor = extractor;
  }

  /** @throws DramatisError when the store or the model fails; what was written before stays */
  async take(articles: Articles, options: TakeOptions): Promise<IngestSummary> {
    const summary = await runPipeline(this.#engine, this.#extractor, articles, {
      ...options,
      onCreated: (ids) => void this.#unplaced.push(...ids),
    });
    await this.#layOut(options);
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

  /** What a fault keeps without a place has one with the next ingest; where the process ended, once all is arranged. */
  async #layOut(options: TakeOptions): Promise<void> {
    this.#isUnsettled ||= this.#unplaced.length > 0;
    // Who breaks off does not wait for a whole layout.
    const isMore = options.more === true || options.signal?.aborted === true;
    const layOut = isMore ? placeBeside : this.#isUnsettled ? arrangeNew : null;
    if (layOut) await outlasting(() => layOut(this.#engine, this.#unplaced), options);
    this.#unplaced = [];
    this.#isUnsettled &&= isMore;
  }
}
