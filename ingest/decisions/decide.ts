/** Takes what a person decides into the graph, and takes it back. */
import type { DecideRequest, DecideResult, ListedDecision } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Runner } from '../../shared/store/engine.ts';
import * as statements from '../../shared/store/statements/decisions.ts';
import type { Store } from '../pipeline.ts';
import { namesOf } from '../resolve/decided.ts';
import { stateAll } from '../state.ts';
import { readArticles } from '../stored.ts';
import { anchorsOf, decisionRows } from '../write/decision-anchors.ts';
import { Ledger } from '../write/ledger.ts';
import { save, type WriteResult } from '../write/save.ts';
import { Writer } from '../write/writer.ts';
import { draftDecision } from './draft.ts';
import { listDecision } from './list.ts';

/** What one decision, or its undoing, did. */
export interface Taken {
  readonly decision: Decision;
  /** Null where it stood already: nothing was written. */
  readonly result: WriteResult | null;
}

/** A decision, or its undoing, with what is told of it; `created` has no place in the layout yet. */
export interface Told {
  readonly answer: DecideResult;
  readonly created: readonly string[];
}

/** Told of each change in the transaction that makes it. */
export type OnTaken = (tx: Runner, what: 'decision' | 'undo', taken: Taken, told: string) => Promise<void>;

/**
 * Takes what is asked for as a decision.
 * @param at ISO date and time
 * @throws DramatisError NOT_FOUND for what is not there, USAGE for what makes no sense
 */
export function decideAsked(
  store: Store,
  request: DecideRequest,
  author: string,
  at: string,
  onTaken?: OnTaken,
): Promise<Told> {
  return store.transact(async (tx) => {
    const taken = await takeIn(tx, await draftDecision(tx, request, author, at));
    const decision = await listDecision(tx, taken.decision);
    await onTaken?.(tx, 'decision', taken, decision.what);
    return toldOf(decision, taken);
  });
}

/** @throws DramatisError NOT_FOUND where there is no such decision */
export function undoAsked(store: Store, id: string, onTaken?: OnTaken): Promise<Told> {
  return store.transact(async (tx) => {
    const decision = await listDecision(tx, await decisionById(tx, id));
    const taken = await undoIn(tx, id);
    await onTaken?.(tx, 'undo', taken, decision.what);
    return toldOf(decision, taken);
  });
}

/**
 * Takes a decision; one that stands already is left alone.
 * @param onTaken told in the transaction of what was written
 */
export function takeDecision(
  store: Store,
  decision: Decision,
  onTaken?: (tx: Runner, result: WriteResult) => Promise<void>,
): Promise<Taken> {
  return store.transact(async (tx) => {
    const taken = await takeIn(tx, decision);
    if (taken.result) await onTaken?.(tx, taken.result);
    return taken;
  });
}

async function takeIn(tx: Runner, decision: Decision): Promise<Taken> {
  const [there] = await tx.run(statements.decisionsById, { ids: [decision.id] });
  if (there) return { decision, result: null };
  const writer = new Writer(tx);
  const rows = decisionRows(decision);
  await writer.rows(statements.saveDecisions, [rows.decision]);
  await writer.rows(
    statements.saveAnchors,
    rows.anchors.map((anchor) => ({ ...anchor, found: null })),
  );
  const result = await restate(tx, await articlesOf(tx, decision));
  return { decision, result: { ...result, writes: result.writes + writer.writes } };
}

async function undoIn(tx: Runner, id: string): Promise<Taken> {
  const decision = await decisionById(tx, id);
  const articles = await articlesOf(tx, decision);
  const anchors = await tx.run(statements.anchorsOfDecisions, { ids: [id] });
  const writer = new Writer(tx);
  await writer.ids(statements.deleteDecisions, [id]);
  await writer.ids(statements.deleteAnchors, [id]);
  const keys = anchors.flatMap(({ key }) => (key === null ? [] : [key]));
  const result = await restate(tx, articles, keys, [decision]);
  return { decision, result: { ...result, writes: result.writes + writer.writes } };
}

async function decisionById(tx: Runner, id: string): Promise<Decision> {
  const [row] = await tx.run(statements.decisionsById, { ids: [id] });
  if (!row) {
    throw new DramatisError('NOT_FOUND', `There is no decision ${id}`, {
      where: id,
      advice: '`dramatis decisions` lists all of them.',
    });
  }
  const decision: Decision = JSON.parse(row.json);
  return decision;
}

function toldOf(decision: ListedDecision, { result }: Taken): Told {
  const ledger = new Ledger();
  if (result?.change) ledger.add(result.change);
  const difference = ledger.difference();
  // Of itself it is told by its state.
  const list = difference.decisions.list.filter(({ id }) => id !== decision.id);
  const decisions = { touched: list.length, list };
  const answer = { decision, changed: result !== null, difference: { ...difference, decisions } };
  return { answer, created: result?.created ?? [] };
}

/**
 * Articles that the decision bears on: those that it holds on to, that use its names, and those in which it or another
 * decision about these names changed something, so that their profiles do not tell what was read.
 */
async function articlesOf(tx: Runner, decision: Decision): Promise<string[]> {
  const held = anchorsOf(decision).map(({ anchor }) => anchor.article);
  const names = namesOf(decision);
  const others = (await tx.run(statements.decisionsByName, { ids: names })).map(({ id }) => id);
  const ids = [...new Set([decision.id, ...others])].sort();
  const decided = await tx.run(statements.articlesDecided, { ids });
  const calling = await tx.run(statements.articlesCalling, { ids: names });
  return [...new Set([...held, ...[...decided, ...calling].map(({ article }) => article)])].sort();
}

/**
 * Writes what these articles state now; articles that are not there are left out.
 * @param keys of which something is no longer decided
 * @param undone decisions that are no longer there
 */
async function restate(
  tx: Runner,
  ids: readonly string[],
  keys: readonly string[] = [],
  undone: readonly Decision[] = [],
): Promise<WriteResult> {
  const stated = await stateAll(tx, await readArticles(tx, ids));
  const changes = stated.map((change) => {
    if (change instanceof DramatisError) throw change;
    return change;
  });
  return save(tx, changes, true, keys, undone);
}
