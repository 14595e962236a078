/** An article with its extraction in one object: the form of gold annotations, one line of `dramatis extract`. */
import type { Article } from '../../shared/model/article.ts';
import type { Extraction, LocalEntity, LocalRelation } from '../../shared/model/extraction.ts';

export interface AnnotatedArticle {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly entities: readonly LocalEntity[];
  readonly relations: readonly LocalRelation[];
}

export function toAnnotated(article: Article, { entities, relations }: Extraction): AnnotatedArticle {
  const { id, title, source, url, publishedAt, text } = article;
  return { id, title, source, url, publishedAt, text, entities, relations };
}
