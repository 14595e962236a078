import { z } from 'zod';

/** An article that was read and not stored, as a preview shows it beside what would change. */
export const PreviewedSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  source: z.string().nullable(),
  publishedAt: z.string().nullable(),
  text: z.string(),
});
export type Previewed = z.infer<typeof PreviewedSchema>;

/** Articles and letters of texts that a preview shows; of what is more, only what would change is told. */
export const PREVIEWED = { articles: 50, letters: 500_000 } as const;

/** The first of these articles, as many as are shown. */
export function previewed(articles: Iterable<{ readonly article: Previewed }>): Previewed[] {
  const shown: Previewed[] = [];
  let letters = 0;
  for (const { article } of articles) {
    letters += article.text.length;
    if (shown.length === PREVIEWED.articles || letters > PREVIEWED.letters) break;
    const { id, title, source, publishedAt, text } = article;
    shown.push({ id, title, source, publishedAt, text });
  }
  return shown;
}
