/** Annotated articles read with a model. */
import { toAnnotated } from '../../ingest/extract/annotated.ts';
import { extractArticle } from '../../ingest/extract/extract.ts';
import type { Model } from '../../ingest/extract/model/session.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Annotated, Both } from './articles.ts';

/** Reads each of them; every quote is looked at on the way. */
export async function readAll(model: Model, articles: readonly Annotated[]): Promise<Both[]> {
  const read: Both[] = [];
  for (const gold of articles) read.push({ gold, predicted: await readOne(model, gold) });
  return read;
}

async function readOne(model: Model, { id, text, publishedAt = null }: Annotated): Promise<Annotated> {
  const article = { id, text, title: null, source: null, url: null, publishedAt, updatedAt: null };
  const extraction = await extractArticle(model, article);
  for (const { start, end, type } of extraction.relations) {
    if (!(start >= 0 && start < end && end <= text.length))
      throw new DramatisError('INTERNAL', `${type} stands outside its article`, { where: id });
  }
  return toAnnotated(article, extraction);
}
