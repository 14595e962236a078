/** Extraction behind its port: in this thread, or in a pool of threads with the same results. */
import { DramatisError } from '../../shared/errors.ts';
import type { Extractor } from '../../shared/model/extraction.ts';
import { EXTRACTOR_VERSION, extractArticle } from './extract.ts';
import { loadModel, type Model } from './model/session.ts';
import { WorkerPool } from './pool.ts';
import { foreignLanguage } from './text/language.ts';

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

function localExtractor(load: () => Promise<Model> = loadModel): Extractor {
  let model: Promise<Model> | null = null;
  return {
    version: EXTRACTOR_VERSION,
    extract: async (article) => {
      await refuseForeign(article.text);
      model ??= load();
      return extractArticle(await model, article);
    },
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
export { checkModel } from './model/session.ts';
