import { z } from 'zod';
import { KindSchema, ModalitySchema, RelationTypeSchema } from './graph.ts';

/** What reading or forgetting changes in the graph: the same whether it was done or only tried. */

const NamedSchema = z.object({ id: z.string(), name: z.string() });
const ValueChangeSchema = z.object({
  property: z.string(),
  was: z.string().nullable(),
  is: z.string().nullable(),
});

/**
 * added: new in the graph. removed: no longer there. renamed: shown under another name. changed: its aliases or
 * properties are others; that it is mentioned more or less often is no change.
 */
export const EntityChangeSchema = z.object({
  change: z.enum(['added', 'removed', 'renamed', 'changed']),
  /** That finds it afterwards; of a removed one, that found it before. */
  id: z.string(),
  kind: KindSchema,
  name: z.string(),
  /** Of a renamed one, its name before. */
  was: z.string().nullable(),
  /** Of a removed one, what it turned out to be; of an added one, what it was taken for. */
  partOf: NamedSchema.nullable(),
  values: z.array(ValueChangeSchema),
  aliases: z.object({ gained: z.array(z.string()), lost: z.array(z.string()) }),
});

/** changed: the same relation of the same article, with another sentence, certainty or qualifier. */
export const ClaimChangeSchema = z.object({
  change: z.enum(['added', 'removed', 'changed']),
  id: z.string(),
  article: z.string(),
  /** Where its quote begins in the text; of a removed one, in the text that stated it. */
  start: z.int(),
  type: RelationTypeSchema,
  modality: ModalitySchema,
  /** The ends as the article calls them. */
  from: z.string(),
  to: z.string(),
  quote: z.string(),
  /** Of a changed one, what is other than before. */
  values: z.array(ValueChangeSchema),
});

export const DifferenceSchema = z.object({
  entities: z.object({
    added: z.int(),
    removed: z.int(),
    renamed: z.int(),
    changed: z.int(),
    list: z.array(EntityChangeSchema),
  }),
  claims: z.object({
    added: z.int(),
    removed: z.int(),
    changed: z.int(),
    list: z.array(ClaimChangeSchema),
  }),
  /** What people decided that no longer finds what it is about, or finds it again. */
  decisions: z.object({
    touched: z.int(),
    list: z.array(z.object({ id: z.string(), what: z.string() })),
  }),
  /** Whether the lists name all that is counted. */
  whole: z.boolean(),
});

export type EntityChange = z.infer<typeof EntityChangeSchema>;
export type ClaimChange = z.infer<typeof ClaimChangeSchema>;
export type Difference = z.infer<typeof DifferenceSchema>;
