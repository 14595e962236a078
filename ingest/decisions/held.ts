/** Decisions as they stand in a store: what they hold on to, and what they find of it today. */
import type { Decision } from '../../shared/model/decision.ts';
import { KIND_NAMES, type Kind } from '../../shared/schema/index.ts';
import type { Runner } from '../../shared/store/engine.ts';
import {
  type AnchorRow,
  anchorsOfDecisions,
  appliedCounts,
  decisionPage,
  entitiesNamed,
} from '../../shared/store/statements/decisions.ts';
import { byTime, isLeftBehind } from '../resolve/decided.ts';

const PAGE = 500;

export interface HeldEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}

/** One side of a decision. */
export interface HeldSide {
  readonly side: string;
  /** As articles called it when it was decided, each once. */
  readonly names: readonly string[];
  /** Keys that it means today, sorted. */
  readonly keys: readonly string[];
  readonly entities: readonly HeldEntity[];
}

export interface Held {
  readonly decision: Decision;
  readonly sides: readonly HeldSide[];
  /** Articles in which it changed what was read. */
  readonly articles: number;
}

/** All decisions, the earliest first. */
export async function readHeld(runner: Runner): Promise<Held[]> {
  const all: Decision[] = [];
  for (let after = ''; ; ) {
    const page = await runner.run(decisionPage, { after, limit: PAGE });
    if (page.length === 0) break;
    after = page.at(-1)?.id ?? '';
    for (const { json } of page) all.push(JSON.parse(json));
  }
  return heldOf(runner, all);
}

/**
 * The decisions as they stand, the earliest first.
 * @param all with those that split off keys which these hold on to
 */
export async function heldOf(runner: Runner, all: readonly Decision[]): Promise<Held[]> {
  const anchors = new Map<string, AnchorRow[]>();
  const articles = new Map<string, number>();
  for (let at = 0; at < all.length; at += PAGE) {
    const ids = all.slice(at, at + PAGE).map(({ id }) => id);
    for (const row of await runner.run(anchorsOfDecisions, { ids }))
      anchors.set(row.decision, [...(anchors.get(row.decision) ?? []), row]);
    for (const row of await runner.run(appliedCounts, { ids })) articles.set(row.decision, row.articles);
  }
  const entities = await entitiesOf(runner, [...anchors.values()].flat());
  const known = new Map(all.map((decision) => [decision.id, decision]));
  return [...all].sort(byTime).map((decision) => ({
    decision,
    sides: sidesOf(decision, anchors.get(decision.id) ?? [], known, entities),
    articles: articles.get(decision.id) ?? 0,
  }));
}

async function entitiesOf(runner: Runner, anchors: readonly AnchorRow[]): Promise<Map<string, HeldEntity>> {
  const keys = [...new Set(anchors.flatMap(({ key }) => (key === null ? [] : [key])))].sort();
  const entities = new Map<string, HeldEntity>();
  for (let at = 0; at < keys.length; at += PAGE) {
    for (const row of await runner.run(entitiesNamed, { ids: keys.slice(at, at + PAGE) })) {
      const kind = KIND_NAMES.find((name) => name === row.kind);
      if (kind) entities.set(row.key, { id: row.id, kind, name: row.name });
    }
  }
  return entities;
}

function sidesOf(
  decision: Decision,
  anchors: readonly AnchorRow[],
  known: ReadonlyMap<string, Decision>,
  entities: ReadonlyMap<string, HeldEntity>,
): HeldSide[] {
  const sides = [...new Set(anchors.map(({ side }) => side))];
  return sides.map((side) => {
    const own = anchors.filter((anchor) => anchor.side === side);
    const found = own.flatMap(({ key }) => (key === null ? [] : [key]));
    const keys = [...new Set(found)].filter((key) => !isLeftBehind(decision, key, known)).sort();
    const homes = keys.flatMap((key) => entities.get(key) ?? []);
    return {
      side,
      names: [...new Set(own.map(({ quote }) => quote))],
      keys,
      entities: [...new Map(homes.map((home) => [home.id, home])).values()].sort((a, b) =>
        a.id < b.id ? -1 : 1,
      ),
    };
  });
}
