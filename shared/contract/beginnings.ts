import { z } from 'zod';

/** What the API says of ids of which only the beginning is known. */

/** What has an id of ours, by its label. */
export const WithIdSchema = z.enum(['Article', 'Claim', 'Decision', 'Entity', 'Profile']);

export const WithIdListSchema = z.object({
  found: z.array(
    z.object({
      id: z.string(),
      /** What a person knows it by: a name, a title, a quote; null where it has none. */
      told: z.string().nullable(),
    }),
  ),
  more: z.boolean(),
});

export type WithId = z.infer<typeof WithIdSchema>;
export type WithIdList = z.infer<typeof WithIdListSchema>;
