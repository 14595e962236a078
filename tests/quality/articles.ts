/** Annotated articles: the form that both annotators and the extractor write, and what kinds there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Span = z.tuple([z.int(), z.int()]).readonly();

const EntitySchema = z.object({
  id: z.string(),
  kind: z.enum(['Person', 'Organization', 'Role', 'Event']),
  name: z.string(),
  mentions: z.array(Span).readonly(),
  organizationKind: z.string().nullish(),
  roleKind: z.string().nullish(),
  organization: z.string().nullish(),
  eventType: z.string().nullish(),
  start: z.string().nullish(),
  end: z.string().nullish(),
  place: z.string().nullish(),
});

const RelationSchema = z.object({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  modality: z.string(),
  start: z.int(),
  end: z.int(),
  tenure: z.string().nullish(),
  as: z.string().nullish(),
  kin: z.string().nullish(),
  since: z.string().nullish(),
  until: z.string().nullish(),
  confidence: z.number().nullish(),
});

const AnnotatedSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  text: z.string(),
  entities: z.array(EntitySchema).readonly(),
  relations: z.array(RelationSchema).readonly(),
});

export type Entity = Readonly<z.infer<typeof EntitySchema>>;
export type Relation = Readonly<z.infer<typeof RelationSchema>>;
/** One article with what it states, as annotated or as extracted. */
export type Annotated = Readonly<z.infer<typeof AnnotatedSchema>>;

/** An article as annotated and as extracted. */
export interface Both {
  readonly gold: Annotated;
  readonly predicted: Annotated;
}

/** The annotated articles of a folder by id; none where there is no such folder. */
export function annotatedIn(folder: string): Annotated[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => AnnotatedSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

const KINDS = ['amalgum', 'gum', 'meantime', 're3d', 'written', 'redocred', 'knet'];

/** Where an article comes from, by the beginning of its id. */
export function sourceOf(id: string): string {
  return KINDS.find((kind) => id.startsWith(`${kind}-`)) ?? 'other';
}

/** Written for training, by hand and to be dense in facts: to learn from, not to be judged on. */
export function isReal({ id }: Annotated): boolean {
  return sourceOf(id) !== 'written';
}
