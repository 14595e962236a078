/**
 * Writes the difference between what stands of some articles and what should stand, inside one transaction.
 * The cost depends on what the articles touch, never on the size of the graph.
 */
import type { Decision } from '../../shared/model/decision.ts';
import type { Runner } from '../../shared/store/engine.ts';
import * as write from '../../shared/store/statements/write.ts';
import { removeStatements, writeArticles, writeClaims } from './articles.ts';
import { ByHand, type WrittenByHand } from './by-hand.ts';
import type { ArticleChange } from './change.ts';
import { resolveCopies, writeCopies } from './copies.ts';
import { moveAnchors, noteApplied } from './decision-anchors.ts';
import { type Difference, differenceOf, type Link, mergeDifferences, type Standing } from './difference.ts';
import { writeEdges } from './edges.ts';
import { deleteEntities, writeEntities, writeMentions } from './entities.ts';
import { splitClaims } from './growth.ts';
import { changedKeys, type KeyChange, KeyReader, keysOfProfiles } from './keys.ts';
import type { EntityPlan } from './plan.ts';
import { writeQuestions } from './questions.ts';
import { keyRow } from './records.ts';
import { homesOf, resolveChange } from './regroup.ts';
import { claimsByArticle, countClaims, createdBy, touchedBy, type WriteCounts } from './result.ts';
import { keepReplaced } from './revisions.ts';
import { describeChange, type SavedChange } from './saved.ts';
import { NONE, readStanding } from './standing.ts';
import { FoundDecisions, moreWaiting } from './touched.ts';
import { Writer } from './writer.ts';

export interface WriteResult {
  readonly writes: number;
  /** By article: claims that came and went. */
  readonly claims: ReadonlyMap<string, { readonly added: number; readonly removed: number }>;
  /** Ids of entities that are new: they have no place in the layout yet. */
  readonly created: readonly string[];
  /** Ids of all entities that came, went, or may have another name, degree or relation: sorted. */
  readonly touched: readonly string[];
  /** What changed, where that was asked for. */
  readonly change: SavedChange | null;
  /** How many more decisions wait than before; below 0 where more of them hold again. */
  readonly waiting: number;
  readonly counts: WriteCounts;
}

/**
 * @param runner a transaction of which nobody else writes meanwhile
 * @param changes articles with distinct ids
 * @param describe whether to tell what changed
 * @param also keys of which something was decided otherwise
 * @param undone decisions that are no longer there
 */
export async function save(
  runner: Runner,
  changes: readonly ArticleChange[],
  describe = false,
  also: readonly string[] = [],
  undone: readonly Decision[] = [],
): Promise<WriteResult> {
  const writer = new Writer(runner);
  const ids = changes.map(({ id }) => id);
  const standing = await readStanding(runner, ids);
  const differences = differencesOf(changes, standing);
  const difference = mergeDifferences([...differences.values()]);
  const copies = await resolveCopies(runner, changes);
  const reader = await KeyReader.of(runner, difference);
  const found = await FoundDecisions.before(runner, ids, undone);
  const decided = [...(await moveAnchors(runner, writer, changes)), ...also];
  await noteApplied(runner, writer, changes);
  const decisions = await found.after();
  const byHand = await ByHand.of(runner, ids, undone);
  await reader.read([...keysOf(changes, standing, copies.links), ...decided, ...byHand.keys]);

  await keepReplaced(writer, changes, standing);
  await removeStatements(writer, difference);
  await writeArticles(writer, changes, difference);
  await writeCopies(writer, copies);
  const { change, plan, refold, dropped } = await resolveChange(runner, reader, difference);
  const described = describe
    ? await describeChange(runner, changes, standing, difference, change.entities, plan)
    : null;
  const changed = await writeKeysAndEntities(writer, change, plan, difference, decided);
  await writeQuestions(runner, writer, change, plan);
  await writeClaims(writer, difference, plan);
  const homes = homesOf(change, plan);
  const hands = await byHand.write(writer, (key) => plan.entityOf.get(key));
  const claims = splitClaims(changes, difference, standing, copies);
  const again = [...refold, ...claims.changed, ...copies.links, ...hands.links];
  await writeEdges(writer, again, claims.grow, dropped, homes);
  await deleteEntities(writer, plan);
  const created = createdBy(plan);
  const entities = { added: created.length, changed, removed: plan.removed.length };
  const links = [...again, ...claims.grow.map(({ link }) => link)];
  return {
    writes: writer.writes,
    counts: { entities, claims: countClaims(difference, hands) },
    claims: claimsByArticle(differences),
    created,
    touched: touchedBy(plan, links, dropped, homes),
    change: described && { ...withHands(described, hands), decisions },
    waiting: moreWaiting(decisions),
  };
}

function differencesOf(
  changes: readonly ArticleChange[],
  standing: ReadonlyMap<string, Standing>,
): Map<string, Difference> {
  return new Map(
    changes.map(({ id, statements }) => [id, differenceOf(standing.get(id) ?? NONE, statements)]),
  );
}

/** Of all that is and was stated: a claim may come or go between profiles that stay as they are. */
function keysOf(
  changes: readonly ArticleChange[],
  standing: ReadonlyMap<string, Standing>,
  credited: readonly Link[],
): string[] {
  const stated = [...changes.map(({ statements }) => statements), ...standing.values()];
  const profiles = stated.flatMap((of) => of.profiles);
  return [...keysOfProfiles(profiles), ...credited.flatMap(({ fromKey, toKey }) => [fromKey, toKey])];
}

function withHands(change: SavedChange, { added, removed }: WrittenByHand): SavedChange {
  return {
    ...change,
    addedClaims: [...change.addedClaims, ...added],
    removedClaims: [...change.removedClaims, ...removed],
  };
}

async function writeKeysAndEntities(
  writer: Writer,
  change: KeyChange,
  plan: EntityPlan,
  difference: Difference,
  decided: readonly string[],
): Promise<number> {
  const keys = changedKeys(change);
  await writer.rows(write.saveKeys, keys.save.map(keyRow));
  const touched = [...keys.save.map(({ id }) => id), ...keys.remove, ...decided].map((key) =>
    change.entities.get(key),
  );
  const entities = await writeEntities(
    writer,
    plan,
    new Set(touched.filter((entity) => entity !== undefined)),
  );
  await writer.ids(write.deleteKeys, keys.remove);
  await writeMentions(writer, difference.addedProfiles, plan);
  return entities;
}
