/** Why two entities are one, or two: what is said of their keys, and what people decided of them. */
import { compareText } from '../../shared/compare.ts';
import type { SearchHit, Why } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { inWords } from '../../shared/model/decision-words.ts';
import type { Profile } from '../../shared/model/graph.ts';
import { kindDefinition } from '../../shared/schema/index.ts';
import type { Runner } from '../../shared/store/engine.ts';
import { bare, findEntity } from '../../shared/store/graph/find.ts';
import { profilesById } from '../../shared/store/statements/decisions.ts';
import { keysInCrowd, keysOfEntities } from '../../shared/store/statements/write.ts';
import { blocksOf, CROWD } from '../resolve/blocks.ts';
import { mayMeet, scoreOf } from '../resolve/pairs.ts';
import type { KeyRecord } from '../resolve/tally.ts';
import { type Held, type HeldSide, readHeld } from './held.ts';
import { listHeld } from './list.ts';

type Decisions = Why['decisions'];

/**
 * @param a id of an entity, or of any of its profiles; the same for `b`. Two profiles of one entity are compared as
 * the names in contexts that they are; one entity with itself by the two of its names that are surest to be one
 * @throws DramatisError NOT_FOUND for what is not there, USAGE for two of different kinds
 */
export async function explainPair(runner: Runner, a: string, b: string): Promise<Why> {
  const [one, other] = [await findEntity(runner, a), await findEntity(runner, b)];
  if (one.kind !== other.kind) throw ofTwoKinds(one, other);
  const same = one.id === other.id;
  // Of one entity, named twice, it is told how its names hang together.
  const [ofA, ofB] =
    same && a !== b
      ? [await keyOfProfile(runner, one, a), await keyOfProfile(runner, other, b)]
      : [await keysOf(runner, one), await keysOf(runner, other)];
  const pair = bestPair(ofA, ofB);
  const held = await readHeld(runner);
  const decisions = bearing(listHeld(held), one, other);
  const decided = decidedOn(held, same ? 'merge' : 'apart', ofA, ofB);
  const told = pair === null ? null : await tellPair(runner, ...pair);
  return {
    a: bare(one),
    b: bare(other),
    same,
    pair: told,
    because: decided ? decisionReason(decided) : reasonOf(one, same, told),
    decisions,
  };
}

function ofTwoKinds(a: SearchHit, b: SearchHit): DramatisError {
  const [x, y] = [a, b].map(({ name, kind }) => `${name} is ${kindDefinition(kind).reads}`);
  return new DramatisError('USAGE', `${x}, ${y}`, {
    where: `${a.id}, ${b.id}`,
    advice: 'Two of different kinds are never one.',
  });
}

async function keysOf(runner: Runner, { id }: SearchHit): Promise<KeyRecord[]> {
  const rows = await runner.run(keysOfEntities, { ids: [id] });
  return rows.map(({ json }): KeyRecord => JSON.parse(json)).filter(({ profiles }) => profiles > 0);
}

/** The key of the profile that was asked for. */
async function keyOfProfile(runner: Runner, entity: SearchHit, id: string): Promise<KeyRecord[]> {
  const [row] = await runner.run(profilesById, { ids: [id] });
  const profile: Profile | null = row ? JSON.parse(row.json) : null;
  return (await keysOf(runner, entity)).filter((key) => key.id === profile?.key);
}

/** The two keys that are surest to be one; ties by their ids. */
function bestPair(
  ofA: readonly KeyRecord[],
  ofB: readonly KeyRecord[],
): readonly [KeyRecord, KeyRecord] | null {
  const pairs = ofA.flatMap((a) => ofB.filter((b) => a.id !== b.id).map((b) => ({ a, b, ...scoreOf(a, b) })));
  const sureness = ({ verdict }: (typeof pairs)[number]) => ['different', 'ask', 'same'].indexOf(verdict);
  pairs.sort(
    (x, y) =>
      sureness(y) - sureness(x) ||
      y.logit - x.logit ||
      compareText(x.a.id, y.a.id) ||
      compareText(x.b.id, y.b.id),
  );
  const [best] = pairs;
  return best ? [best.a, best.b] : null;
}

async function tellPair(runner: Runner, a: KeyRecord, b: KeyRecord): Promise<NonNullable<Why['pair']>> {
  const { logit, verdict, contradiction, reasons } = scoreOf(a, b);
  const [x, y] = [blocksOf(a), blocksOf(b)];
  const blocks = [
    ...x.standsIn.filter((block) => y.looksIn.includes(block)),
    ...y.standsIn.filter((block) => x.looksIn.includes(block)),
  ];
  const crowded = new Set<string>();
  for (const crowd of [x.crowd, y.crowd])
    if (crowd !== null && (await isCrowd(runner, crowd))) crowded.add(crowd);
  return {
    a: shown(a),
    b: shown(b),
    logit,
    verdict,
    contradiction,
    reasons: reasons.map(({ feature, score, weight, reason }) => ({ feature, score, weight, reason })),
    blocks: [...new Set(blocks)].sort(),
    compared: blocks.length > 0 && mayMeet(a, b, (block) => crowded.has(block)),
  };
}

async function isCrowd(runner: Runner, block: string): Promise<boolean> {
  const found = new Set<string>();
  for (const statement of keysInCrowd)
    for (const { id } of await runner.run(statement, { block, limit: CROWD + 1 })) found.add(id);
  return found.size > CROWD;
}

/** A key's name, with its context where it has one. */
function shown({ id, nameKey }: KeyRecord): string {
  const name = nameKey.slice(nameKey.indexOf('|') + 1);
  const context = id.startsWith(nameKey) ? id.slice(nameKey.length).replace(/^\|@?/u, '') : '';
  return context === '' ? name : `${name} (${context})`;
}

/** Decisions of which an end is one of the two. */
function bearing(all: Decisions, a: SearchHit, b: SearchHit): Decisions {
  return all.filter(({ ends }) =>
    ends.some(({ entities }) => entities.some(({ id }) => id === a.id || id === b.id)),
  );
}

/** The last decision of this verb that has one of these keys on one side and one of those on the other. */
function decidedOn(
  held: readonly Held[],
  verb: 'merge' | 'apart',
  a: readonly KeyRecord[],
  b: readonly KeyRecord[],
): Decision | undefined {
  const [ofA, ofB] = [new Set(a.map(({ id }) => id)), new Set(b.map(({ id }) => id))];
  const isOn = (side: HeldSide, keys: ReadonlySet<string>) => side.keys.some((key) => keys.has(key));
  return held.findLast(
    ({ decision, sides }) =>
      decision.verb === verb &&
      sides.some((one) => isOn(one, ofA) && sides.some((other) => other !== one && isOn(other, ofB))),
  )?.decision;
}

function decisionReason(decision: Decision): string {
  return `${decision.author} decided it: ${inWords(decision)}.`;
}

function reasonOf({ kind }: SearchHit, same: boolean, pair: Why['pair']): string {
  if (pair === null) return 'They are one name in one context.';
  if (kind === 'Role') return same ? ROLE_SAME : ROLE_TWO;
  if (same && pair.verdict === 'same')
    return 'Their names and what stands around them say that they are one.';
  if (same) return 'Each is one with others that are one with the other.';
  if (pair.contradiction !== null) return `They cannot be one: ${pair.contradiction}.`;
  if (!pair.compared) return 'They have too little in common to be compared.';
  if (pair.verdict === 'same')
    return 'These names are alike, but what else is known of the two says otherwise.';
  return pair.verdict === 'ask'
    ? 'It is not sure enough to take them for one; a person may decide it.'
    : 'Too little says that they are one.';
}

const ROLE_SAME = 'A role is one where title and organization are one.';
const ROLE_TWO = 'Roles are one where title and organization (or, where none is known, holder) are one.';
