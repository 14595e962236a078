/**
 * What people keep beside the graph: saved views and queries, and a history of the queries that they ran. It stands
 * in the store, so that it is there on every machine that opens it, and is no part of the graph: neither exported
 * nor compared.
 */
import { DramatisError } from '../errors.ts';
import { hashId } from '../model/ids.ts';
import type { Engine, Params, Row, Value } from './engine.ts';
import * as statements from './statements/saved.ts';

export type SavedKind = 'view' | 'query';
const SAVED_KINDS: readonly SavedKind[] = ['query', 'view'];

/** Most things of one kind that are saved. */
export const SAVED_MOST = 1_000;
/** Letters that an entry of the history has at most, parameters included. */
export const ASKED_LENGTH = 20_000;
/** Queries that the history holds; older ones go. */
export const HISTORY_LENGTH = 500;

export interface SavedThing {
  readonly kind: SavedKind;
  readonly name: string;
  /** JSON as text. */
  readonly value: string;
  /** When it was saved last, in UTC. */
  readonly at: string;
}

/** A query as it was run. */
export interface AskedQuery {
  readonly cypher: string;
  readonly params: Params;
  readonly at: string;
  readonly rows: number;
  readonly more: boolean;
  readonly milliseconds: number;
}

export interface SavedStore {
  /** In order of kind and name. */
  list(kind?: SavedKind): Promise<SavedThing[]>;
  /** Takes the place of what has the name. @throws USAGE where the value is no JSON, LIMIT where there are too many */
  save(kind: SavedKind, name: string, value: string): Promise<SavedThing>;
  /** @throws NOT_FOUND */
  remove(kind: SavedKind, name: string): Promise<void>;
  /** Puts a query on top of the history. What was asked before in the same words moves up. */
  remember(asked: Omit<AskedQuery, 'at'>): Promise<void>;
  /** Newest first. */
  history(limit: number): Promise<{ readonly queries: readonly AskedQuery[]; readonly total: number }>;
  /** Tells how many there were. */
  forgetHistory(): Promise<number>;
}

/** @param now the time of what is saved, as ISO text in UTC */
export function createSaved(engine: Engine, now: () => string): SavedStore {
  return {
    list: (kind) => list(engine, kind === undefined ? SAVED_KINDS : [kind]),
    save: async (kind, name, value) => save(engine, { kind, name, value: checked(value, name), at: now() }),
    remove: (kind, name) => remove(engine, kind, name),
    remember: (asked) => remember(engine, { ...asked, at: now() }),
    history: (limit) => history(engine, limit),
    forgetHistory: () =>
      engine.transact(async (tx) => (await tx.run(statements.forgetAsked, { keep: 0 }))[0]?.n ?? 0),
  };
}

const idOf = (kind: SavedKind, name: string): string => `${kind}/${name}`;

function isKind(text: string): text is SavedKind {
  return SAVED_KINDS.some((kind) => kind === text);
}

async function list(engine: Engine, kinds: readonly SavedKind[]): Promise<SavedThing[]> {
  const rows = await engine.run(statements.savedThings, { kinds, limit: SAVED_MOST * kinds.length });
  return rows.flatMap(({ kind, ...row }) => (isKind(kind) ? [{ kind, ...row }] : []));
}

function checked(value: string, name: string): string {
  try {
    JSON.parse(value);
    return value;
  } catch (cause) {
    throw new DramatisError('USAGE', 'What is to be saved is no JSON', {
      where: name,
      advice: 'Send {"value": "…"} with JSON as its text.',
      cause,
    });
  }
}

async function save(engine: Engine, thing: SavedThing): Promise<SavedThing> {
  const { kind, name } = thing;
  const id = idOf(kind, name);
  await engine.transact(async (tx) => {
    const [others] = await tx.run(statements.countSaved, { kind, except: id });
    if ((others?.n ?? 0) >= SAVED_MOST) {
      throw new DramatisError('LIMIT', `There are ${SAVED_MOST} of these saved already`, {
        where: name,
        advice: 'Remove some that are not needed any more, then save it again.',
      });
    }
    await tx.run(statements.putSaved, { id, ...thing });
  });
  return thing;
}

async function remove(engine: Engine, kind: SavedKind, name: string): Promise<void> {
  const [deleted] = await engine.transact((tx) => tx.run(statements.deleteSaved, { id: idOf(kind, name) }));
  if (deleted && deleted.n > 0) return;
  throw new DramatisError('NOT_FOUND', `No ${kind} is saved under this name`, {
    where: name,
    advice: `GET /api/saved?kind=${kind} lists what is saved.`,
  });
}

async function remember(engine: Engine, asked: AskedQuery): Promise<void> {
  const json = JSON.stringify(asked);
  // Whoever hands a long list over has it elsewhere: a history of such would be larger than the graph.
  if (json.length > ASKED_LENGTH) return;
  const id = hashId('asked', asked.cypher, sortedJson(asked.params));
  await engine.transact(async (tx) => {
    const [found] = await tx.run(statements.countAsked, {});
    const number = (found?.last ?? 0) + 1;
    await tx.run(statements.putAsked, { id, number, json });
    if ((found?.n ?? 0) >= HISTORY_LENGTH) await tx.run(statements.forgetAsked, { keep: HISTORY_LENGTH });
  });
}

async function history(engine: Engine, limit: number) {
  const [rows, [counted]] = await Promise.all([
    engine.run(statements.askedQueries, { limit }),
    engine.run(statements.countAsked, {}),
  ]);
  const queries = rows.map((row): AskedQuery => JSON.parse(row.json));
  return { queries, total: counted?.n ?? queries.length };
}

/** JSON whose maps have their names in order: the same for the same parameters. */
function sortedJson(value: Value | Row): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
