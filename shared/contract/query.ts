import { z } from 'zod';
import { FORMATS } from './formats.ts';
import { KindSchema } from './graph.ts';
import { ErrorBodySchema } from './service.ts';

/** What the API says of Cypher: queries and their results, what is saved, the schema, examples and questions. */

export const FormatSchema = z.enum(FORMATS);

/** Header of a result that is sent as a file: `true` where there are more rows than were asked for. */
export const MORE_HEADER = 'x-dramatis-more';

/** Any value of JSON; its types are named for the OpenAPI page, which cannot follow a schema into itself. */
const JsonSchema = z.json().meta({ type: ['string', 'number', 'boolean', 'object', 'array', 'null'] });
/** Parameters of a query by name, without `$`. */
export const ParamsSchema = z.record(z.string(), JsonSchema);

export const QueryRequestSchema = z.object({
  cypher: z.string().min(1),
  params: ParamsSchema.default({}),
  limit: z.int().min(1).max(10_000).default(1_000),
  /** The answer has the plan too, or nothing else. */
  plan: z.union([z.boolean(), z.literal('only')]).optional(),
  /** A person runs it by hand: in the editor mode it may write. What an address asks only reads. */
  write: z.boolean().optional(),
  /** The query is kept in the history once it was answered. */
  remember: z.boolean().optional(),
  /** The answer is a file of this format instead, with `more` in the header `x-dramatis-more`. */
  format: FormatSchema.optional(),
});

/** A query whose rows are sent while it runs. */
export const QueryStreamRequestSchema = QueryRequestSchema.omit({ format: true });

/** What stands in a column; `mixed` where that differs from row to row, `null` where nothing does. */
const COLUMN_TYPES = [
  'node',
  'relationship',
  'path',
  'text',
  'number',
  'boolean',
  'list',
  'map',
  'mixed',
  'null',
] as const;
export const ColumnTypeSchema = z.enum(COLUMN_TYPES);

const QueryRowSchema = z.record(z.string(), JsonSchema);

/**
 * Rows by column. A node is `{_labels, _id, …properties}`, a relationship `{_type, _id, _from, _to, …properties}`,
 * a path `{_path: [node, relationship, node, …]}`; the `_id`s hold within one answer only.
 */
export const QueryResponseSchema = z.object({
  columns: z.array(z.string()),
  /** By column, in their order. */
  types: z.array(ColumnTypeSchema),
  rows: z.array(QueryRowSchema),
  more: z.boolean(),
  /** Why there are no more rows, where it was not their number. */
  because: z.string().optional(),
  /** One operator a line. */
  plan: z.string().optional(),
  milliseconds: z.number(),
});

/**
 * A line of a result that is sent while its query runs: one with the columns, then one for each row, then one with all
 * else that `QueryResponseSchema` has, or an error. Without one of these two, the result is not whole.
 */
export const QueryLineSchema = z.union([
  z.strictObject({ row: QueryRowSchema }),
  z.strictObject({ columns: QueryResponseSchema.shape.columns }),
  z.strictObject({ end: QueryResponseSchema.omit({ columns: true, rows: true }) }),
  ErrorBodySchema,
]);

/** The query of an address: `cypher`, `limit`, and `param.NAME` for each parameter, its value as JSON or else as text. */
export const QueryAddressSchema = z.looseObject({
  cypher: z.string().min(1),
  limit: z.coerce.number().int().min(1).max(10_000).default(1_000),
});

export const SavedKindSchema = z.enum(['view', 'query']);
/** Most characters of what is saved, and of its name. */
const SAVED_LENGTH = 20_000;
export const SAVED_NAME_LENGTH = 200;

export const SavedSchema = z.object({
  kind: SavedKindSchema,
  name: z.string(),
  /** JSON as text; whoever saved it knows its form. */
  value: z.string(),
  /** When it was saved last, in UTC. */
  at: z.string(),
});
/** In order of kind and name. */
export const SavedListSchema = z.object({ saved: z.array(SavedSchema), total: z.int() });
export const SaveRequestSchema = z.object({ value: z.string().min(1).max(SAVED_LENGTH) });
export const SavedAddressSchema = z.object({
  kind: SavedKindSchema,
  name: z.string().trim().min(1).max(SAVED_NAME_LENGTH),
});

/** A query that was run, with what came of it the last time. */
export const AskedSchema = z.object({
  cypher: z.string(),
  params: ParamsSchema,
  at: z.string(),
  rows: z.int(),
  more: z.boolean(),
  milliseconds: z.number(),
});
/** Newest first, each query with its parameters once. */
export const HistorySchema = z.object({ queries: z.array(AskedSchema), total: z.int() });
export const DeletedSchema = z.object({ deleted: z.int() });

/** A property: how many nodes or relationships have it, and one value of it, cut where it is long. */
export const PropertyFactsSchema = z.object({
  name: z.string(),
  type: z.string(),
  about: z.string(),
  count: z.int(),
  example: JsonSchema,
});
export const LabelFactsSchema = z.object({
  name: z.string(),
  about: z.string(),
  /** What Dramatis keeps for itself: it may be asked, but says little. */
  internal: z.boolean(),
  count: z.int(),
  properties: z.array(PropertyFactsSchema),
  /** A query that shows some. */
  example: z.string(),
});
export const RelationFactsSchema = LabelFactsSchema.extend({
  /** Labels of its two ends, each pair that there may be. */
  ends: z.array(z.object({ from: z.string(), to: z.string() })),
  reads: z.string(),
  inverse: z.string(),
});
export const GraphSchemaSchema = z.object({
  labels: z.array(LabelFactsSchema),
  relations: z.array(RelationFactsSchema),
});

/** What a parameter takes, so that a form has the right field. */
export const ParameterSchema = z.object({
  name: z.string(),
  type: z.enum(['text', 'number', 'date', 'list']),
  sample: JsonSchema,
});
export const ExampleSchema = z.object({
  theme: z.string(),
  title: z.string(),
  /** One line. */
  about: z.string(),
  cypher: z.string(),
  parameters: z.array(ParameterSchema),
});
export const ExampleListSchema = z.object({ examples: z.array(ExampleSchema) });

/** How a question may be asked. */
export const QuestionFormSchema = z.object({
  template: z.string(),
  /** With the places for names and days: "who was X in YEAR". */
  form: z.string(),
  example: z.string(),
});
/** A name of a question and whom it was taken for. */
export const ResolvedSchema = z.object({
  text: z.string(),
  /** The parameter that holds its id. */
  parameter: z.string(),
  id: z.string(),
  kind: KindSchema,
  name: z.string(),
  /** Others that it may be, the likeliest first. */
  others: z.array(z.object({ id: z.string(), kind: KindSchema, name: z.string() })),
});
export const UnderstoodSchema = z.object({
  template: z.string(),
  /** What was understood, as a sentence. */
  reads: z.string(),
  cypher: z.string(),
  params: ParamsSchema,
  resolved: z.array(ResolvedSchema),
});
export const QuestionRequestSchema = z.object({ text: z.string().max(500) });
export const QuestionAnswerSchema = z.object({
  question: UnderstoodSchema.nullable(),
  /** Where it was not understood: why, as a sentence. */
  because: z.string().nullable(),
  /** Every form that is known, those that fit best first. */
  forms: z.array(QuestionFormSchema),
});

export type ColumnType = z.infer<typeof ColumnTypeSchema>;
export type QueryRequest = z.input<typeof QueryRequestSchema>;
export type QueryResponse = z.infer<typeof QueryResponseSchema>;
export type QueryRow = z.infer<typeof QueryRowSchema>;
export type QueryStreamRequest = z.input<typeof QueryStreamRequestSchema>;
export type QueryLine = z.infer<typeof QueryLineSchema>;
export type SavedKind = z.infer<typeof SavedKindSchema>;
export type Saved = z.infer<typeof SavedSchema>;
export type SavedList = z.infer<typeof SavedListSchema>;
export type Asked = z.infer<typeof AskedSchema>;
export type History = z.infer<typeof HistorySchema>;
export type PropertyFacts = z.infer<typeof PropertyFactsSchema>;
export type LabelFacts = z.infer<typeof LabelFactsSchema>;
export type RelationFacts = z.infer<typeof RelationFactsSchema>;
export type GraphSchema = z.infer<typeof GraphSchemaSchema>;
export type Parameter = z.infer<typeof ParameterSchema>;
export type Example = z.infer<typeof ExampleSchema>;
export type QuestionForm = z.infer<typeof QuestionFormSchema>;
export type Resolved = z.infer<typeof ResolvedSchema>;
export type QuestionAnswer = z.infer<typeof QuestionAnswerSchema>;
