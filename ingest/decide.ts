/** Takes what a person decides into the graph, and takes it back. */
import { DramatisError } from '../shared/errors.ts';
import type { Decision } from '../shared/model/decision.ts';
import type { Engine, Runner } from '../shared/store/engine.ts';
import * as statements from '../shared/store/statements/decisions.ts';
import { nameKeyOf } from './resolve/decided.ts';
import { stateAll } from './state.ts';
import { readArticles } from './stored.ts';
import { anchorsOf, decisionRows } from './write/decisions.ts';
import { save, type WriteResult } from './write/save.ts';
import { Writer } from './write/writer.ts';

/** What one decision, or its undoing, did. */
export interface DecideResult {
  readonly decision: Decision;
  /** False where it stood already, or is not there any more. */
  readonly changed: boolean;
  readonly result: WriteResult | null;
}

/** Takes a decision; one that stands already is left alone. */
export function takeDecision(engine: Engine, decision: Decision): Promise<DecideResult> {
  return engine.transact(async (tx) => {
    const [there] = await tx.run(statements.decisionsById, { ids: [decision.id] });
    if (there) return { decision, changed: false, result: null };
    const writer = new Writer(tx);
    const rows = decisionRows(decision);
    await writer.rows(statements.saveDecisions, [rows.decision]);
    await writer.rows(
      statements.saveAnchors,
      rows.anchors.map((anchor) => ({ ...anchor, key: null })),
    );
    const result = await restate(tx, await articlesOf(tx, decision), []);
    return { decision, changed: true, result };
  });
}

/** @throws DramatisError NOT_FOUND where there is no such decision */
export function undoDecision(engine: Engine, id: string): Promise<DecideResult> {
  return engine.transact(async (tx) => {
    const decision = await decisionById(tx, id);
    const articles = await articlesOf(tx, decision);
    const anchors = await tx.run(statements.anchorsOfDecisions, { ids: [id] });
    const writer = new Writer(tx);
    await writer.ids(statements.deleteDecisions, [id]);
    await writer.ids(statements.deleteAnchors, [id]);
    const keys = anchors.flatMap(({ key }) => (key === null ? [] : [key]));
    return { decision, changed: true, result: await restate(tx, articles, keys) };
  });
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

/** Articles that the decision bears on: those that it holds on to, that use its name, or in which it changed something. */
async function articlesOf(tx: Runner, decision: Decision): Promise<string[]> {
  const held = anchorsOf(decision).map(({ anchor }) => anchor.article);
  const decided = await tx.run(statements.articlesDecided, { ids: [decision.id] });
  const isName = decision.verb === 'kind' || decision.verb === 'reject-entity';
  const called = isName ? [nameKeyOf(decision.of.kind, decision.of.quote)] : [];
  const calling = await tx.run(statements.articlesCalling, { ids: called });
  return [...new Set([...held, ...[...decided, ...calling].map(({ article }) => article)])].sort();
}

/** Writes what these articles state now; articles that are not there are left out. */
async function restate(tx: Runner, ids: readonly string[], keys: readonly string[]): Promise<WriteResult> {
  const stated = await stateAll(tx, await readArticles(tx, ids));
  const changes = stated.map((change) => {
    if (change instanceof DramatisError) throw change;
    return change;
  });
  return save(tx, changes, keys);
}
