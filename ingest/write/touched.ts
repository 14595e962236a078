/** Decisions that a change makes wait, or hold again: whether each finds what it is about, before and after. */
import type { Decision } from '../../shared/model/decision.ts';
import type { Runner } from '../../shared/store/engine.ts';
import * as store from '../../shared/store/statements/decisions.ts';
import { isLeftBehind } from '../resolve/decided.ts';
import { decisionOfKey } from '../resolve/keys.ts';

/** A decision, and whether it found what it is about before a change, and finds it after. */
export interface TouchedDecision {
  readonly decision: Decision;
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * Whether a decision finds what it is about: by what it changed in articles, or by everybody whom it names.
 * @param sides the keys found on each of its sides
 * @param articles number of articles in which it changed what was read
 */
export function isFound(
  { verb }: Decision,
  sides: readonly (readonly string[])[],
  articles: number,
): boolean {
  switch (verb) {
    case 'split':
    case 'kind':
    case 'reject-entity':
    case 'reject-claim':
      return articles > 0;
    default:
      return sides.every((keys) => keys.length > 0);
  }
}

/** How many more of these wait than before. */
export function moreWaiting(touched: readonly TouchedDecision[]): number {
  return touched.reduce((sum, { before, after }) => sum + Number(before) - Number(after), 0);
}

/** Which decisions that have to do with articles find what they are about now; asked before a change and after it. */
export class FoundDecisions {
  readonly #runner: Runner;
  readonly #articles: readonly string[];
  readonly #undone: readonly Decision[];
  readonly #decisions = new Map<string, Decision>();
  #before: ReadonlySet<string> = new Set();

  private constructor(runner: Runner, articles: readonly string[], undone: readonly Decision[]) {
    this.#runner = runner;
    this.#articles = articles;
    this.#undone = undone;
  }

  /** @param undone decisions that are no longer there, of which the store still shows what they did */
  static async before(
    runner: Runner,
    articles: readonly string[],
    undone: readonly Decision[],
  ): Promise<FoundDecisions> {
    const found = new FoundDecisions(runner, articles, undone);
    found.#before = await found.#look();
    return found;
  }

  /** Those of which it is otherwise now, by id. */
  async after(): Promise<TouchedDecision[]> {
    const after = await this.#look();
    return [...this.#decisions.values()]
      .map((decision) => ({ decision, before: this.#before.has(decision.id), after: after.has(decision.id) }))
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => (a.decision.id < b.decision.id ? -1 : 1));
  }

  async #look(): Promise<Set<string>> {
    const rows = [
      ...(await this.#runner.run(store.anchorsInArticles, { ids: this.#articles })),
      ...(await this.#runner.run(store.appliedInArticles, { ids: this.#articles })),
    ];
    const ids = [...new Set([...rows.map(({ decision }) => decision), ...this.#decisions.keys()])].sort();
    if (ids.length === 0) return new Set();
    for (const { id, json } of await this.#runner.run(store.decisionsById, { ids }))
      this.#decisions.set(id, JSON.parse(json));
    const anchors = await this.#runner.run(store.anchorsOfDecisions, { ids });
    const counts = await this.#runner.run(store.appliedCounts, { ids });
    const splits = await this.#splitsOf(anchors);
    const found = ids.filter((id) => {
      const decision = this.#decisions.get(id);
      const own = anchors.filter((anchor) => anchor.decision === id);
      if (!decision) return false;
      const sides = [...new Set(own.map(({ side }) => side))].map((side) =>
        own
          .flatMap((anchor) => (anchor.side === side && anchor.key !== null ? [anchor.key] : []))
          .filter((key) => !isLeftBehind(decision, key, splits)),
      );
      const articles = counts.find((count) => count.decision === id)?.articles ?? 0;
      return isFound(decision, sides, articles);
    });
    return new Set(found);
  }

  /** Those that split keys off, by id: who is split off is no longer meant by what was decided before. */
  async #splitsOf(anchors: readonly store.AnchorRow[]): Promise<Map<string, Decision>> {
    const splits = new Set(anchors.flatMap(({ key }) => decisionOfKey(key ?? '') ?? []));
    const ids = [...splits].sort();
    const rows = ids.length === 0 ? [] : await this.#runner.run(store.decisionsById, { ids });
    const there = rows.map(({ id, json }): [string, Decision] => [id, JSON.parse(json)]);
    return new Map([...this.#undone.map((one): [string, Decision] => [one.id, one]), ...there]);
  }
}
