/** Articles as they are stored, with what was read in them. */
import type { Article, Told } from '../shared/model/article.ts';
import type { Extraction } from '../shared/model/extraction.ts';
import type { Runner, Value } from '../shared/store/engine.ts';
import { articlesWithExtractions } from '../shared/store/statements/decisions.ts';
import { isExtraction } from './extraction-record.ts';
import type { Read } from './state.ts';

/** These articles, by id; those that are not there, or whose extraction is not whole, are left out. */
export async function readArticles(runner: Runner, ids: readonly string[]): Promise<Read[]> {
  const rows = await runner.run(articlesWithExtractions, { ids });
  return rows.flatMap(({ id, properties, extraction: json }) => {
    const extraction = extractionIn(json);
    const [origin, folder] = [textOrNull(properties.origin), textOrNull(properties.folder)];
    return extraction ? [{ article: articleIn(id, properties), origin, folder, extraction }] : [];
  });
}

/** Null where it is none: something wrote to the store beside Dramatis. */
function extractionIn(json: string): Extraction | null {
  try {
    const extraction: unknown = JSON.parse(json);
    return isExtraction(extraction) ? extraction : null;
  } catch {
    return null;
  }
}

/** The article in the properties of its node. */
export function articleIn(id: string, properties: { readonly [name: string]: Value }): Article {
  const { url, title, source, publishedAt, updatedAt, text, pages, told } = properties;
  return {
    id,
    url: textOrNull(url),
    title: textOrNull(title),
    source: textOrNull(source),
    publishedAt: textOrNull(publishedAt),
    updatedAt: textOrNull(updatedAt),
    text: textOrNull(text) ?? '',
    ...(Array.isArray(pages) && { pages: pages.map(Number) }),
    ...(typeof told === 'string' && { told: JSON.parse(told) satisfies readonly Told[] }),
  };
}

export function textOrNull(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
