/** Decisions as lines of an export: what they say, and nothing of what is computed. */
import { z } from 'zod';
import type { Decision } from '../../shared/model/decision.ts';
import { KIND_NAMES, MODALITIES, QUALIFIER_NAMES, RELATION_TYPES } from '../../shared/schema/index.ts';

const text = z.string().min(1);
const Kind = z.enum(KIND_NAMES);
const Type = z.enum(RELATION_TYPES);
const Anchor = z.object({
  article: text,
  kind: Kind,
  quote: z.string(),
  nth: z.int().min(1).exactOptional(),
});
const anchors = z.array(Anchor).min(1);
const head = { id: text, author: text, at: z.iso.datetime(), note: z.string().nullable().default(null) };

const DecisionRecord = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('merge'), ...head, a: anchors, b: anchors }),
  z.object({ verb: z.literal('apart'), ...head, a: anchors, b: anchors }),
  z.object({ verb: z.literal('split'), ...head, of: Anchor, called: text.exactOptional() }),
  z.object({ verb: z.literal('rename'), ...head, of: anchors, name: text }),
  z.object({ verb: z.literal('kind'), ...head, of: anchors, kind: Kind }),
  z.object({ verb: z.literal('reject-entity'), ...head, of: anchors }),
  z.object({
    verb: z.literal('reject-claim'),
    ...head,
    claim: z.object({ article: text, type: Type, from: Anchor, to: Anchor }),
  }),
  z.object({
    verb: z.literal('add-claim'),
    ...head,
    type: Type,
    from: anchors,
    to: anchors,
    modality: z.enum(MODALITIES),
    qualifiers: z.partialRecord(z.enum(QUALIFIER_NAMES), z.string()),
  }),
  z.object({ verb: z.literal('pin'), ...head, of: anchors, property: text, value: text }),
]);

/** The decision in a record; null where it is not a whole one. */
export function decisionIn(record: unknown): Decision | null {
  const result = DecisionRecord.safeParse(record);
  return result.success ? result.data : null;
}
