import { z } from 'zod';

/** One thing that is known of an article, and where in its input it stands. */
export const ToldSchema = z.object({
  field: z.enum(['url', 'title', 'author', 'source', 'publishedAt', 'updatedAt']),
  value: z.string(),
  from: z.string(),
  others: z.array(z.object({ value: z.string(), from: z.string() })).readonly(),
  because: z.string().nullable(),
});
