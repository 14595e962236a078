/** The decisions that may say otherwise than one, found without a look at all others. */
import type { Decision } from '../../shared/model/decision.ts';
import type { Runner } from '../../shared/store/engine.ts';
import {
  type AnchorRow,
  anchorsOfDecisions,
  anchorsOfKeys,
  decisionsById,
  decisionsByName,
} from '../../shared/store/statements/decisions.ts';
import { entitiesOfKeys, keysOfEntities } from '../../shared/store/statements/write.ts';
import { namesOf } from '../resolve/decided.ts';
import { decisionOfKey } from '../resolve/keys.ts';

/**
 * A decision with all that bear on whether it holds: those about its names, those about its entities, and, since two are
 * one by merges of others between them, all that hang together with it by merges and keeping apart. What `conflictsOf`
 * says of it among these is what it says among all.
 */
export async function bearingOn(runner: Runner, decision: Decision): Promise<Decision[]> {
  const known = new Map([[decision.id, decision]]);
  const take = (rows: readonly { readonly id: string; readonly json: string }[]): Decision[] => {
    const fresh = rows.filter(({ id }) => !known.has(id)).map(({ json }): Decision => JSON.parse(json));
    for (const one of fresh) known.set(one.id, one);
    return fresh;
  };
  take(await runner.run(decisionsByName, { ids: namesOf(decision) }));
  const own = keysOf(await runner.run(anchorsOfDecisions, { ids: [decision.id] }));
  const looked = new Set<string>();
  for (let keys = await withAllOfTheirs(runner, own); keys.length > 0; ) {
    for (const key of keys) looked.add(key);
    const on = (await runner.run(anchorsOfKeys, { ids: keys })).map((anchor) => anchor.decision);
    const fresh = take(await runner.run(decisionsById, { ids: sorted(on) }));
    const ties = fresh.filter(({ verb }) => verb === 'merge' || verb === 'apart').map(({ id }) => id);
    const further = keysOf(await runner.run(anchorsOfDecisions, { ids: sorted(ties) }));
    keys = further.filter((key) => !looked.has(key));
  }
  take(await runner.run(decisionsById, { ids: await splitsOf(runner, [...known.keys()]) }));
  return [...known.values()];
}

/** The keys, and all others of the entities that they are. */
async function withAllOfTheirs(runner: Runner, keys: readonly string[]): Promise<string[]> {
  const homes = (await runner.run(entitiesOfKeys, { ids: keys })).map(({ entity }) => entity);
  const all = await runner.run(keysOfEntities, { ids: sorted(homes) });
  return sorted([...keys, ...all.map(({ id }) => id)]);
}

/** Decisions that split off a key which one of these holds on to. */
async function splitsOf(runner: Runner, ids: readonly string[]): Promise<string[]> {
  const keys = keysOf(await runner.run(anchorsOfDecisions, { ids: sorted(ids) }));
  return sorted(keys.flatMap((key) => decisionOfKey(key) ?? []));
}

function keysOf(anchors: readonly AnchorRow[]): string[] {
  return sorted(anchors.flatMap(({ key }) => key ?? []));
}

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
