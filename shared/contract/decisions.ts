import { z } from 'zod';
import { DifferenceSchema } from './difference.ts';
import { KindSchema, ModalitySchema, NodeSchema, QualifiersSchema, RelationTypeSchema } from './graph.ts';

/** What people decide about the graph: taken, listed, explained, undone. */

/** An entity by its id, or by the id of any of its profiles. */
const id = z.string().min(1);
const name = z.string().trim().min(1).max(500);

/** What is to be decided, with ids as the graph has them now. */
const VERBS = [
  z.object({ verb: z.literal('merge'), a: id, b: id }),
  z.object({ verb: z.literal('apart'), a: id, b: id }),
  /**
   * `profile`, or the only one that the entity has in `article`. With `called`, what the article calls so and nothing
   * else of it: it takes two for one.
   */
  z.object({
    verb: z.literal('split'),
    entity: id,
    profile: id.optional(),
    article: id.optional(),
    called: name.optional(),
  }),
  z.object({ verb: z.literal('rename'), entity: id, name }),
  z.object({ verb: z.literal('kind'), entity: id, kind: KindSchema }),
  z.object({ verb: z.literal('reject-entity'), entity: id }),
  z.object({ verb: z.literal('reject-claim'), claim: id }),
  z.object({
    verb: z.literal('add-claim'),
    from: id,
    type: RelationTypeSchema,
    to: id,
    modality: ModalitySchema.default('asserted'),
    qualifiers: QualifiersSchema.default({}),
  }),
  z.object({ verb: z.literal('pin'), entity: id, property: z.string().min(1), value: name }),
] as const;

const by = {
  /** Who decides; the service's own name for whoever runs it where none is given. */
  author: z.string().trim().min(1).max(200).optional(),
  note: z.string().trim().max(5_000).nullable().default(null),
  /** Nothing is decided: the answer tells what would change. */
  preview: z.boolean().default(false),
};

const [merge, apart, split, rename, kind, rejectEntity, rejectClaim, addClaim, pin] = VERBS;
export const DecideRequestSchema = z.discriminatedUnion('verb', [
  merge.extend(by),
  apart.extend(by),
  split.extend(by),
  rename.extend(by),
  kind.extend(by),
  rejectEntity.extend(by),
  rejectClaim.extend(by),
  addClaim.extend(by),
  pin.extend(by),
]);

export const VerbNameSchema = z.enum([
  'merge',
  'apart',
  'split',
  'rename',
  'kind',
  'reject-entity',
  'reject-claim',
  'add-claim',
  'pin',
]);

/** What a decision is about, and where that is today. */
export const EndSchema = z.object({
  /** a and b of two that are one or not, from and to of a claim, else of. */
  side: z.string(),
  /** As the articles called it when it was decided. */
  names: z.array(z.string()),
  /** The entities that it is today; none where nothing of it is found. */
  entities: z.array(z.object({ id: z.string(), kind: KindSchema, name: z.string() })),
});

/**
 * holds: it is so in the graph. waiting: what it is about is not found, and it will hold when that comes back.
 * conflicting: another decision says otherwise.
 */
export const DecisionSchema = z.object({
  id: z.string(),
  verb: VerbNameSchema,
  author: z.string(),
  /** ISO date and time. */
  at: z.string(),
  note: z.string().nullable(),
  /** One sentence. */
  what: z.string(),
  state: z.enum(['holds', 'waiting', 'conflicting']),
  /** Ids of decisions that say otherwise. */
  conflicts: z.array(z.string()),
  ends: z.array(EndSchema),
  /** Articles in which it changed what was read. */
  articles: z.int(),
});

export const DecisionListSchema = z.object({ decisions: z.array(DecisionSchema), total: z.int() });

export const DecideResultSchema = z.object({
  decision: DecisionSchema,
  /** False where it stood already. */
  changed: z.boolean(),
  difference: DifferenceSchema,
});

/** What one feature says of two keys, and how much that counts: above 0 for one, below 0 for two. */
export const ReasonSchema = z.object({
  feature: z.string(),
  score: z.number(),
  weight: z.number(),
  reason: z.string(),
});

export const WhySchema = z.object({
  a: NodeSchema,
  b: NodeSchema,
  /** Whether both are one entity. */
  same: z.boolean(),
  /** The two names that have most in common, and what is said of them; null where both are one name in one context. */
  pair: z
    .object({
      a: z.string(),
      b: z.string(),
      logit: z.number(),
      verdict: z.enum(['same', 'ask', 'different']),
      contradiction: z.string().nullable(),
      reasons: z.array(ReasonSchema),
      /** Where the two meet to be compared at all. */
      blocks: z.array(z.string()),
      /** Whether they are compared: they share a block, and it is not too crowded. */
      compared: z.boolean(),
    })
    .nullable(),
  /** Why it is so, in one sentence. */
  because: z.string(),
  decisions: z.array(DecisionSchema),
});

/** One of the two of a question: who it is, and where it is told of. */
export const QuestionSideSchema = z.object({
  entity: NodeSchema,
  names: z.array(z.string()),
  /** Stretches of articles around a mention: `before + quote + after`. */
  sentences: z.array(
    z.object({
      article: z.string(),
      title: z.string().nullable(),
      publishedAt: z.string().nullable(),
      before: z.string(),
      quote: z.string(),
      after: z.string(),
    }),
  ),
});

export const QuestionSchema = z.object({
  a: QuestionSideSchema,
  b: QuestionSideSchema,
  logit: z.number(),
  reasons: z.array(ReasonSchema),
});

export const ReviewSchema = z.object({ questions: z.array(QuestionSchema), total: z.int() });

const CountsSchema = z.object({ added: z.int(), changed: z.int(), removed: z.int() });

/** One transaction that changed the graph. */
export const ChangeSchema = z.object({
  /** 1, 2, 3, … */
  number: z.int(),
  /** ISO date and time. */
  at: z.string(),
  what: z.enum(['ingest', 'import', 'refresh', 'forget', 'decision', 'undo']),
  /** Of a decision or its undoing, who decided. */
  by: z.string().nullable(),
  /** Ids of the articles, the first of them; of a decision or its undoing, its id. */
  of: z.array(z.string()),
  /** How many there are in all. */
  total: z.int(),
  /** One sentence of a decision; null of all else. */
  told: z.string().nullable(),
  /** changed counts also those that are only mentioned more or less often. */
  entities: CountsSchema,
  claims: CountsSchema,
});

/** The newest first. */
export const LogSchema = z.object({ changes: z.array(ChangeSchema), total: z.int() });

export type DecideRequest = z.output<typeof DecideRequestSchema>;
export type DecideInput = z.input<typeof DecideRequestSchema>;
export type ListedDecision = z.infer<typeof DecisionSchema>;
export type DecisionList = z.infer<typeof DecisionListSchema>;
export type DecideResult = z.infer<typeof DecideResultSchema>;
export type Why = z.infer<typeof WhySchema>;
export type WhyReason = z.infer<typeof ReasonSchema>;
export type QuestionSide = z.infer<typeof QuestionSideSchema>;
export type Question = z.infer<typeof QuestionSchema>;
export type Review = z.infer<typeof ReviewSchema>;
export type Change = z.infer<typeof ChangeSchema>;
export type Log = z.infer<typeof LogSchema>;
