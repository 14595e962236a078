/** Decisions as they are stored: what they hold on to, and where they changed what was read. */
import type { Anchor, Decision } from '../../shared/model/decision.ts';
import type { Extraction } from '../../shared/model/extraction.ts';
import type { Profile } from '../../shared/model/graph.ts';
import { KIND_NAMES } from '../../shared/schema/index.ts';
import type { Params, Runner } from '../../shared/store/engine.ts';
import * as decisions from '../../shared/store/statements/decisions.ts';
import { anchored, nameKeyOf, namesIn, namesOf } from '../resolve/decided.ts';
import type { ArticleChange } from './change.ts';
import type { Writer } from './writer.ts';

/** A decision and its anchors, as rows. */
export function decisionRows(decision: Decision): { decision: Params; anchors: Params[] } {
  const { id, verb, at } = decision;
  const isNamed = namesOf(decision).length > 0;
  return {
    decision: { id, verb, at, json: JSON.stringify(sorted({ ...decision })) },
    anchors: anchorsOf(decision).map(({ side, anchor }, n) => ({
      id: `${id} ${String(n).padStart(4, '0')}`,
      decision: id,
      side,
      ...anchor,
      nth: anchor.nth ?? null,
      name: isNamed ? nameKeyOf(anchor.kind, anchor.quote) : null,
    })),
  };
}

/** The same with names in order, so that one decision is one text wherever it came from. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pairs.map(([name, one]) => [name, sorted(one)]));
}

/** Everything that a decision holds on to, with the side that it stands for. */
export function anchorsOf(decision: Decision): { side: string; anchor: Anchor }[] {
  const of = (side: string, anchors: readonly Anchor[]) => anchors.map((anchor) => ({ side, anchor }));
  switch (decision.verb) {
    case 'merge':
    case 'apart':
      return [...of('a', decision.a), ...of('b', decision.b)];
    case 'rename':
    case 'pin':
    case 'kind':
    case 'reject-entity':
      return of('of', decision.of);
    case 'split':
      return of('of', [decision.of]);
    case 'reject-claim':
      return [...of('from', [decision.claim.from]), ...of('to', [decision.claim.to])];
    case 'add-claim':
      return [...of('from', decision.from), ...of('to', decision.to)];
  }
}

/** The decisions that bear on each of these articles: by an anchor in it, or by a name that it uses. */
export async function decisionsOn(
  runner: Runner,
  articles: readonly { readonly id: string; readonly extraction: Extraction }[],
): Promise<Map<string, Decision[]>> {
  const names = new Map(articles.map(({ id, extraction }) => [id, new Set(namesIn(extraction))]));
  const anchors = await runner.run(decisions.anchorsInArticles, { ids: articles.map(({ id }) => id) });
  const byId = await runner.run(decisions.decisionsById, {
    ids: [...new Set(anchors.map(({ decision }) => decision))].sort(),
  });
  const all = [...new Set([...names.values()].flatMap((some) => [...some]))].sort();
  const byName = await runner.run(decisions.decisionsByName, { ids: all });
  const known = new Map(
    [...byId, ...byName].map(({ id, json }): [string, Decision] => [id, JSON.parse(json)]),
  );
  return new Map(
    articles.map(({ id }) => {
      const here = new Set(anchors.filter(({ article }) => article === id).map(({ decision }) => decision));
      const bears = [...known.values()].filter(
        (decision) => here.has(decision.id) || namesOf(decision).some((name) => names.get(id)?.has(name)),
      );
      return [id, bears];
    }),
  );
}

/**
 * Anchors in these articles hold on to the profiles that the articles have now.
 * @returns keys that an anchor left or found: what was decided of them counts otherwise than before
 */
export async function moveAnchors(
  runner: Runner,
  writer: Writer,
  changes: readonly ArticleChange[],
): Promise<string[]> {
  const rows = await runner.run(decisions.anchorsInArticles, { ids: changes.map(({ id }) => id) });
  const moved = rows.flatMap((row) => {
    const change = changes.find(({ id }) => id === row.article);
    const key = change?.article ? (keyHeldBy(row, change) ?? null) : null;
    return key === row.key ? [] : [{ id: row.id, key, was: row.key }];
  });
  await writer.rows(
    decisions.moveAnchors,
    moved.map(({ id, key }) => ({ id, key })),
  );
  return moved.flatMap(({ key, was }) => [key, was]).filter((key) => key !== null);
}

function keyHeldBy(row: decisions.AnchorRow, change: ArticleChange): string | undefined {
  const profiles: readonly Profile[] = change.statements.profiles;
  const kind = KIND_NAMES.find((name) => name === row.kind);
  if (!change.article || !kind) return undefined;
  const anchor = { article: row.article, kind, quote: row.quote, ...(row.nth !== null && { nth: row.nth }) };
  return anchored(change.article.article, profiles, anchor)?.key;
}

/** Notes in which articles which decisions changed what was read. */
export async function noteApplied(
  runner: Runner,
  writer: Writer,
  changes: readonly ArticleChange[],
): Promise<void> {
  const stood = await runner.run(decisions.appliedInArticles, { ids: changes.map(({ id }) => id) });
  const wanted = changes.flatMap(({ id, applied = [] }) =>
    applied.map((decision) => ({ id: `${decision} ${id}`, article: id, decision })),
  );
  const ids = new Set(wanted.map(({ id }) => id));
  const there = new Set(stood.map(({ id }) => id));
  await writer.ids(
    decisions.deleteApplied,
    stood.map(({ id }) => id).filter((id) => !ids.has(id)),
  );
  await writer.rows(
    decisions.saveApplied,
    wanted.filter(({ id }) => !there.has(id)),
  );
}
