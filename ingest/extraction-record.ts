/** What was read in an article, as it is kept and exported: whether what comes back is a whole extraction. */
import { z } from 'zod';
import type { Extraction } from '../shared/model/extraction.ts';
import { KIND_NAMES, MODALITIES, RELATION_TYPES } from '../shared/schema/index.ts';

const Span = z.tuple([z.int(), z.int()]);
/** What the way into the graph relies on; whether it fits the article and the ontology is looked at there. */
const ExtractionRecord = z.object({
  extractor: z.string(),
  entities: z.array(
    z.object({ id: z.string(), kind: z.enum(KIND_NAMES), name: z.string(), mentions: z.array(Span) }),
  ),
  relations: z.array(
    z.object({
      type: z.enum(RELATION_TYPES),
      from: z.string(),
      to: z.string(),
      modality: z.enum(MODALITIES),
      start: z.int(),
      end: z.int(),
    }),
  ),
});

/** Whether this has the form of what an extractor reads in an article. */
export function isExtraction(value: unknown): value is Extraction {
  return ExtractionRecord.safeParse(value).success;
}
