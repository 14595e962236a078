import { z } from 'zod';

/** What `GET /api/live` tells, as server-sent events: what is being read and what changed, whoever changed it. */

export const LIVE_PATH = '/api/live';
/** Time between two signs of life, in milliseconds: a listener that hears nothing for much longer asks anew. */
export const BEAT = 20_000;
/** Ids that one change names; past it, `whole` says that there are more. */
export const MOST_NAMED = 2_000;

const ids = z.array(z.string()).readonly();

/** Articles on their way into the graph, of one piece of work. */
export const ReadingSchema = z.object({
  work: z.int(),
  /** Articles that are through, those that failed among them. */
  done: z.int(),
  failed: z.int(),
  /** How many there are; null where that is known only at the end. */
  total: z.int().nullable(),
  /** The one that is being read. */
  now: z.object({ id: z.string(), title: z.string().nullable() }).nullable(),
  over: z.boolean(),
  /** Why the store is away, which is waited for; not there while it is there. */
  away: z.string().optional(),
});

export const LiveChangeSchema = z.object({
  /** Entities that are new, and those that are others than before. */
  added: ids,
  changed: ids,
  gone: ids,
  /** Entities that have another id now: `to` is what `from` was. */
  moved: z.array(z.object({ from: z.string(), to: z.string() })).readonly(),
  articles: ids,
  /** More changed than is named: everything is to be asked for again. */
  whole: z.boolean(),
});

/** `mark` is the number of the last change that a listener has been told of. */
export const LiveEventSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('hello'), mark: z.int() }),
  z.object({ is: z.literal('reading'), reading: ReadingSchema }),
  z.object({ is: z.literal('changed'), mark: z.int(), change: LiveChangeSchema }),
  z.object({ is: z.literal('beat') }),
]);

export type Reading = z.infer<typeof ReadingSchema>;
export type LiveChange = z.infer<typeof LiveChangeSchema>;
export type LiveEvent = z.infer<typeof LiveEventSchema>;

export const NO_CHANGE: LiveChange = {
  added: [],
  changed: [],
  gone: [],
  moved: [],
  articles: [],
  whole: false,
};
export const WHOLE_CHANGE: LiveChange = { ...NO_CHANGE, whole: true };

/** One change after another as one: what came and went is gone, what went and came again is new. */
export function joined(first: LiveChange, then: LiveChange): LiveChange {
  const gone = new Set([...without(first.gone, then.added), ...then.gone]);
  const added = new Set([...first.added, ...then.added].filter((id) => !gone.has(id)));
  const changed = [...first.changed, ...then.changed].filter((id) => !gone.has(id) && !added.has(id));
  const all = [...sorted(added), ...changed, ...gone, ...first.articles, ...then.articles];
  return {
    added: sorted(added).slice(0, MOST_NAMED),
    changed: sorted(changed).slice(0, MOST_NAMED),
    gone: sorted(gone).slice(0, MOST_NAMED),
    moved: movedOn(first.moved, then.moved).slice(0, MOST_NAMED),
    articles: sorted([...first.articles, ...then.articles]).slice(0, MOST_NAMED),
    whole: first.whole || then.whole || new Set(all).size > MOST_NAMED,
  };
}

/** Whether anything changed at all. */
export function isChange({ added, changed, gone, articles, whole }: LiveChange): boolean {
  return whole || [added, changed, gone, articles].some((list) => list.length > 0);
}

/** Where each ended that moved once or twice. */
function movedOn(first: LiveChange['moved'], then: LiveChange['moved']): LiveChange['moved'] {
  const last = new Map(then.map(({ from, to }) => [from, to]));
  const all = new Map([...first.map(({ from, to }) => [from, last.get(to) ?? to] as const), ...last]);
  return [...all].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
}

const without = (list: readonly string[], others: readonly string[]): string[] => {
  const out = new Set(others);
  return list.filter((id) => !out.has(id));
};

const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort();
