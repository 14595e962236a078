/** Which articles are measured, and which of them the model has not seen in its training. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Annotated, isReal } from './articles.ts';

/** Articles that are measured together. */
export interface ArticleSet<T> {
  readonly title: string;
  readonly articles: readonly T[];
}

/** Ids of the articles that a model was not trained on: of one set, or of several by name. */
const HeldOutSchema = z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()))]);
export type HeldOut = ReadonlyMap<string, readonly string[]>;

/** What `heldout.json` in the folder of a model says; null where there is none. */
export function heldOutOf(files: URL): HeldOut | null {
  const file = new URL('heldout.json', files);
  if (!existsSync(file)) return null;
  const held = HeldOutSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(Array.isArray(held) ? [['', held]] : Object.entries(held));
}

/** The real ones of the training articles, by whether the model has seen them. */
export interface TrainingSets<T> {
  /** By name; none where the model has seen all. */
  readonly heldOut: readonly ArticleSet<T>[];
  readonly seen: ArticleSet<T>;
}

export function trainingSets<T extends { readonly gold: Annotated }>(
  articles: readonly T[],
  heldOut: HeldOut | null,
): TrainingSets<T> {
  const real = articles.filter(({ gold }) => isReal(gold));
  const unseen = new Set([...(heldOut?.values() ?? [])].flat());
  const sets = [...(heldOut ?? [])].map(([name, ids]) => ({
    title: `${HELD_OUT}${name ? ` (${name})` : ''}`,
    articles: real.filter(({ gold }) => ids.includes(gold.id)),
  }));
  return {
    heldOut: sets.filter((set) => set.articles.length > 0),
    seen: {
      title: 'gold-train, real, seen in training',
      articles: real.filter(({ gold }) => !unseen.has(gold.id)),
    },
  };
}

const HELD_OUT = 'gold-train, real, held out';

/** The one to look into: all that was held out, else all there is. */
export function studiedOf<T>({ heldOut, seen }: TrainingSets<T>): ArticleSet<T> {
  if (heldOut.length === 0) return seen;
  return { title: HELD_OUT, articles: [...new Set(heldOut.flatMap(({ articles }) => articles))] };
}
