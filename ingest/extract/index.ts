/** Extraction behind its port: in this thread, or in a pool of threads with the same results. */
import { DramatisError } from '../../shared/errors.ts';
import type { Extractor, ExtractorInput } from '../../shared/model/extraction.ts';
import type { Explained } from './explain.ts';
import { explainArticle, extractArticle } from './extract.ts';
import { loadModel, type Model } from './model/session.ts';
import { WorkerPool } from './pool.ts';
import { foreignLanguage } from './text/language.ts';
import { EXTRACTOR_VERSION } from './version.ts';

export interface ExtractorOptions {
  /** Threads that extract; 0, the default, extracts in the calling thread. */
  readonly workers?: number;
}

/**
 * An extractor. The model is loaded with the first article: everything else works without it.
 * Its `extract` throws DramatisError MODEL where the model or its runtime is missing or damaged, and INPUT where an
 * article is not in English.
 */
export async function createExtractor({ workers = 0 }: ExtractorOptions = {}): Promise<Extractor> {
  return workers > 0 ? pooledExtractor(new WorkerPool(workers)) : localExtractor();
}

/** An extractor that also says why. */
export interface Explainer extends Extractor {
  /** @throws DramatisError as `extract` does */
  explain(article: ExtractorInput): Promise<Explained>;
}

/** An explainer, in the calling thread. */
export function createExplainer(): Explainer {
  return localExtractor();
}

function localExtractor(load: () => Promise<Model> = loadModel): Explainer {
  let model: Promise<Model> | null = null;
  const modelFor = async ({ text }: ExtractorInput): Promise<Model> => {
    await refuseForeign(text);
    model ??= load();
    return model;
  };
  return {
    version: EXTRACTOR_VERSION,
    extract: async (article) => extractArticle(await modelFor(article), article),
    explain: async (article) => explainArticle(await modelFor(article), article),
    close: async () => {
      const loaded = await model?.catch(() => null);
      model = null;
      await Promise.all([loaded?.encoder.release(), loaded?.pairs.release()]);
    },
  };
}

/** The model knows English only: of anything else it would make nonsense. */
async function refuseForeign(text: string): Promise<void> {
  const language = await foreignLanguage(text);
  if (language === null) return;
  throw new DramatisError('INPUT', `The article is in ${language}, not in English`, {
    advice: 'Dramatis reads English: leave it out, or take an English version of it.',
  });
}

function pooledExtractor(pool: WorkerPool): Extractor {
  return {
    version: EXTRACTOR_VERSION,
    extract: (article) => pool.extract(article),
    close: () => pool.close(),
  };
}

export { type AnnotatedArticle, toAnnotated } from './annotated.ts';
export type { Explained } from './explain.ts';
export { checkModel } from './model/session.ts';
