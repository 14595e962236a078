/**
 * Writes the difference between what stands of some articles and what should stand, inside one transaction.
 * The cost depends on what the articles touch, never on the size of the graph.
 */
import type { Decision } from '../../shared/model/decision.ts';
import type { EdgeEnds } from '../../shared/schema/index.ts';
import type { Runner } from '../../shared/store/engine.ts';
import * as write from '../../shared/store/statements/write.ts';
import { ByHand, type WrittenByHand } from './by-hand.ts';
import type { ArticleChange } from './change.ts';
import { resolveCopies, writeCopies } from './copies.ts';
import { moveAnchors, noteApplied } from './decisions.ts';
import { type Difference, differenceOf, type Link, mergeDifferences } from './difference.ts';
import { type Homes, writeEdges } from './edges.ts';
import { deleteEntities, writeEntities, writeMentions } from './entities.ts';
import { splitClaims } from './growth.ts';
import { changedKeys, type KeyChange, KeyReader, keysOfProfiles } from './keys.ts';
import type { EntityPlan } from './plan.ts';
import { writeQuestions } from './questions.ts';
import { articleRow, claimRow, extractionRow, keyRow, profileRow } from './records.ts';
import { homesOf, resolveChange } from './regroup.ts';
import { keepReplaced } from './revisions.ts';
import { describeChange, type SavedChange } from './saved.ts';
import { NONE, readStanding } from './standing.ts';
import { FoundDecisions } from './touched.ts';
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
  readonly counts: WriteCounts;
}

/** How much came, was written anew and went. */
export interface WriteCounts {
  readonly entities: { readonly added: number; readonly changed: number; readonly removed: number };
  readonly claims: { readonly added: number; readonly changed: number; readonly removed: number };
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
  const standing = await readStanding(
    runner,
    changes.map(({ id }) => id),
  );
  const differences = changes.map(
    (change) => [change.id, differenceOf(standing.get(change.id) ?? NONE, change.statements)] as const,
  );
  const difference = mergeDifferences(differences.map(([, d]) => d));
  const copies = await resolveCopies(runner, changes);
  const reader = await KeyReader.of(runner, difference);
  const ids = changes.map(({ id }) => id);
  const found = describe ? await FoundDecisions.before(runner, ids) : null;
  const decided = [...(await moveAnchors(runner, writer, changes)), ...also];
  await noteApplied(runner, writer, changes);
  const touched = (await found?.after()) ?? [];
  // A claim may come or go between profiles that stay as they are, so the keys of all of them are known.
  const profiles = [...changes.map(({ statements }) => statements), ...standing.values()].flatMap(
    (of) => of.profiles,
  );
  const credited = copies.links.flatMap(({ fromKey, toKey }) => [fromKey, toKey]);
  const byHand = await ByHand.of(runner, ids, undone);
  await reader.read([...keysOfProfiles(profiles), ...credited, ...decided, ...byHand.keys]);

  await keepReplaced(writer, changes, standing);
  await removeStatements(writer, difference);
  await writeArticles(writer, changes, difference);
  await writeCopies(writer, copies);
  const { change, plan, refold, dropped } = await resolveChange(runner, reader, difference);
  const described = describe
    ? await describeChange(runner, changes, standing, difference, change.entities, plan)
    : null;
  const entitiesChanged = await writeKeysAndEntities(writer, change, plan, difference, decided);
  await writeQuestions(runner, writer, change, plan);
  await writeClaims(writer, difference, plan);
  const homes = homesOf(change, plan);
  const hands = await byHand.write(writer, (key) => plan.entityOf.get(key));
  const { grow, changed } = splitClaims(changes, difference, standing, copies);
  const again = [...refold, ...changed, ...copies.links, ...hands.links];
  await writeEdges(writer, again, grow, dropped, homes);
  await deleteEntities(writer, plan);
  const created = plan.entities.filter(({ was }) => was === null).map(({ entity }) => entity.id);
  const entities = { added: created.length, changed: entitiesChanged, removed: plan.removed.length };
  return {
    writes: writer.writes,
    counts: { entities, claims: countClaims(difference, hands) },
    claims: new Map(
      differences.map(
        ([id, d]) => [id, { added: d.addedClaims.length, removed: d.removedClaims.length }] as const,
      ),
    ),
    created,
    touched: touchedBy(plan, [...again, ...grow.map(({ link }) => link)], dropped, homes),
    change: described && { ...withHands(described, hands), decisions: touched },
  };
}

/** The entities of a plan, and the ends of all edges that were written or went. */
function touchedBy(
  plan: EntityPlan,
  links: readonly Link[],
  dropped: readonly EdgeEnds[],
  homes: Homes,
): string[] {
  const planned = plan.entities.flatMap(({ was, entity }) => (was === null ? [entity.id] : [was, entity.id]));
  const joined = links.flatMap(({ fromKey, toKey }) =>
    [fromKey, toKey].flatMap((key) => homes.entityOf(key) ?? []),
  );
  const parted = dropped.flatMap(({ from, to }) => [from, to]);
  return [...new Set([...planned, ...plan.removed, ...joined, ...parted])].sort();
}

function countClaims(
  { addedClaims, removedClaims }: Difference,
  hands: WrittenByHand,
): WriteCounts['claims'] {
  const removed = new Set([...removedClaims, ...hands.removed].map(({ id }) => id));
  const added = [...addedClaims, ...hands.added];
  const changed = added.filter(({ id }) => removed.has(id)).length;
  return { added: added.length - changed, changed, removed: removed.size - changed };
}

function withHands(change: SavedChange, { added, removed }: WrittenByHand): SavedChange {
  return {
    ...change,
    addedClaims: [...change.addedClaims, ...added],
    removedClaims: [...change.removedClaims, ...removed],
  };
}

async function removeStatements(writer: Writer, difference: Difference): Promise<void> {
  await writer.ids(
    write.deleteClaims,
    difference.removedClaims.map(({ id }) => id),
  );
  await writer.rows(
    write.deleteMentions,
    difference.removedProfiles.map(({ article, id }) => ({ article, profile: id })),
  );
  const added = new Set(difference.addedProfiles.map(({ id }) => id));
  await writer.ids(
    write.deleteProfiles,
    difference.removedProfiles.map(({ id }) => id).filter((id) => !added.has(id)),
  );
}

async function writeArticles(
  writer: Writer,
  changes: readonly ArticleChange[],
  difference: Difference,
): Promise<void> {
  const kept = changes.flatMap(({ id, article }) => (article ? [{ id, ...article }] : []));
  const gone = changes.filter(({ article }) => article === null).map(({ id }) => id);
  await writer.ids(write.deleteArticles, gone);
  await writer.ids(write.deleteExtractions, gone);
  await writer.rows(
    write.saveArticles,
    kept.map(({ article, origin, folder, extraction }) =>
      articleRow(article, extraction.extractor, origin, folder),
    ),
  );
  await writer.rows(
    write.saveExtractions,
    kept.map(({ id, extraction }) => extractionRow(id, extraction)),
  );
  await writer.rows(write.saveProfiles, difference.addedProfiles.map(profileRow));
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

async function writeClaims(writer: Writer, difference: Difference, plan: EntityPlan): Promise<void> {
  const home = (key: string) => plan.entityOf.get(key) ?? '';
  await writer.rows(
    write.createClaims,
    difference.addedClaims.map((claim) => claimRow(claim, home(claim.fromKey), home(claim.toKey))),
  );
}
