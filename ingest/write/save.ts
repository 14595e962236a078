/**
 * Writes the difference between what stands of some articles and what should stand, inside one transaction.
 * The cost depends on what the articles touch, never on the size of the graph.
 */
import type { Article } from '../../shared/model/article.ts';
import type { Extraction } from '../../shared/model/extraction.ts';
import type { Profile } from '../../shared/model/graph.ts';
import { RELATION_TYPES } from '../../shared/schema/index.ts';
import type { Runner } from '../../shared/store/engine.ts';
import * as write from '../../shared/store/statements/write.ts';
import type { Statements } from '../resolve/profiles.ts';
import { type Difference, differenceOf, type Link, mergeDifferences, type Standing } from './difference.ts';
import { type Growth, type Homes, writeEdges } from './edges.ts';
import { deleteEntities, idAfter, writeEntities, writeMentions } from './entities.ts';
import { changedKeys, countedKeys, type KeyChange, KeyReader, keysOfProfiles, withFirsts } from './keys.ts';
import { type EntityPlan, groupsOf, planEntities, regroupedNames } from './plan.ts';
import { articleRow, claimRow, extractionRow, keyRow, profileRow } from './records.ts';
import { Writer } from './writer.ts';

/** An article as it should stand; `article` null is one to forget. */
export interface ArticleChange {
  readonly id: string;
  readonly article: {
    readonly article: Article;
    readonly origin: string | null;
    readonly extraction: Extraction;
  } | null;
  readonly statements: Statements;
}

export interface WriteResult {
  readonly writes: number;
  /** By article: claims that came and went. */
  readonly claims: ReadonlyMap<string, { readonly added: number; readonly removed: number }>;
  /** Ids of entities that are new: they have no place in the layout yet. */
  readonly created: readonly string[];
}

const NOTHING: Statements = { profiles: [], claims: [] };

/** A change that forgets an article. */
export function forgetting(id: string): ArticleChange {
  return { id, article: null, statements: NOTHING };
}

/**
 * @param runner a transaction of which nobody else writes meanwhile
 * @param changes articles with distinct ids
 */
export async function save(runner: Runner, changes: readonly ArticleChange[]): Promise<WriteResult> {
  const writer = new Writer(runner);
  const standing = await readStanding(
    runner,
    changes.map(({ id }) => id),
  );
  const differences = changes.map(
    (change) => [change.id, differenceOf(standing.get(change.id) ?? NONE, change.statements)] as const,
  );
  const difference = mergeDifferences(differences.map(([, d]) => d));
  const reader = new KeyReader(runner);
  // A claim may come or go between profiles that stay as they are, so the keys of all of them are known.
  await reader.read(
    keysOfProfiles(
      [...changes.map(({ statements }) => statements), ...standing.values()].flatMap(
        ({ profiles }) => profiles,
      ),
    ),
  );

  await removeStatements(writer, difference);
  await writeArticles(writer, changes, difference);
  const { change, plan, refold, dropped } = await resolveChange(runner, reader, difference);
  await writeKeysAndEntities(writer, change, plan, difference);
  await writeClaims(writer, difference, plan);
  const homes = homesOf(change, plan);
  const { grow, changed } = splitClaims(changes, difference, standing);
  await writeEdges(writer, [...refold, ...changed], grow, dropped, homes);
  await deleteEntities(writer, plan);
  return {
    writes: writer.writes,
    claims: new Map(
      differences.map(
        ([id, d]) => [id, { added: d.addedClaims.length, removed: d.removedClaims.length }] as const,
      ),
    ),
    created: plan.entities.filter(({ was }) => was === null).map(({ entity }) => entity.id),
  };
}

const NONE: Standing = { profiles: [], claims: [] };

/** What stands of an article, with what its edges show of it. */
interface StandingRecord extends Standing {
  readonly source: string | null;
  readonly publishedAt: string | null;
}

/** What stands of these articles; those that are not there are not in it. */
async function readStanding(runner: Runner, ids: readonly string[]): Promise<Map<string, StandingRecord>> {
  const heads = await runner.run(write.articleHeads, { ids });
  if (heads.length === 0) return new Map();
  const profiles = (await runner.run(write.standingProfiles, { ids })).map(
    (row): Profile => JSON.parse(row.json),
  );
  const claims = (await runner.run(write.standingClaims, { ids })).flatMap((row) => {
    const type = RELATION_TYPES.find((known) => known === row.type);
    return type ? [{ ...row, type }] : [];
  });
  const records = heads.map(({ id, source, publishedAt }): [string, StandingRecord] => [
    id,
    {
      source,
      publishedAt,
      profiles: profiles.filter(({ article }) => article === id),
      claims: claims.filter(({ article }) => article === id),
    },
  ]);
  return new Map(records);
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
    kept.map(({ article, origin, extraction }) => articleRow(article, extraction.extractor, origin)),
  );
  await writer.rows(
    write.saveExtractions,
    kept.map(({ id, extraction }) => extractionRow(id, extraction)),
  );
  await writer.rows(write.saveProfiles, difference.addedProfiles.map(profileRow));
}

interface ResolvedChange {
  readonly change: KeyChange;
  readonly plan: EntityPlan;
  readonly refold: readonly Link[];
  readonly dropped: Parameters<typeof writeEdges>[3];
}

/** Counts the difference into the keys, and finds the entities that they are now. */
async function resolveChange(
  runner: Runner,
  reader: KeyReader,
  difference: Difference,
): Promise<ResolvedChange> {
  await readRegroupedRoles(reader, difference);
  const first = await changeOf(runner, reader, difference);
  const plan = planEntities(first);
  const unsettled = unsettledEntities(plan);
  if (unsettled.length === 0) return { change: first, plan, refold: difference.removedClaims, dropped: [] };
  // Their edges are computed anew, so the other ends of these must be known as well.
  const links = await linksOfKeys(runner, keysOfEntitiesIn(first, plan, unsettled));
  await reader.read(links.flatMap(({ fromKey, toKey }) => [fromKey, toKey]));
  const change = await changeOf(runner, reader, difference);
  const whole = planEntities(change);
  const dropped = await edgesOf(runner, unsettledEntities(whole), idAfter(whole));
  return { change, plan: whole, refold: [...difference.removedClaims, ...links], dropped };
}

async function changeOf(runner: Runner, reader: KeyReader, difference: Difference): Promise<KeyChange> {
  const after = countedKeys(reader.records, difference);
  await withFirsts(runner, after);
  return { before: new Map(reader.records), after, entities: new Map(reader.entities) };
}

/** Where names are grouped in another way than before, the roles in them may be other roles. */
async function readRegroupedRoles(reader: KeyReader, difference: Difference): Promise<void> {
  const after = countedKeys(reader.records, difference);
  const names = regroupedNames(groupsOf(reader.records), groupsOf(after)).filter(
    (key) => !key.startsWith('Role|'),
  );
  await reader.readRolesOf(names);
  const groups = groupsOf(after);
  await reader.read([...after.values()].flatMap((key) => siblingRoles(key.id, key.ref, groups)));
}

/** The keys that one role has under the other names of its organization. */
function siblingRoles(id: string, ref: string | null, groups: readonly (readonly string[])[]): string[] {
  const group = ref === null ? undefined : groups.find((keys) => keys.includes(ref));
  return ref === null || !group || group.length < 2
    ? []
    : group.map((name) => id.replace(`|${ref}`, () => `|${name}`));
}

/** Entities that end, and those from which a key moves away: none of their edges can be taken as it stands. */
function unsettledEntities(plan: EntityPlan): string[] {
  const left = plan.moved.map(({ from }) => from).filter((from) => from !== null);
  return [...new Set([...plan.removed, ...left])].sort();
}

function keysOfEntitiesIn(change: KeyChange, plan: EntityPlan, entities: readonly string[]): string[] {
  const some = new Set(entities);
  const stood = [...change.entities].filter(([, entity]) => some.has(entity)).map(([key]) => key);
  return [
    ...new Set([...stood, ...plan.moved.filter(({ from }) => from !== null).map(({ key }) => key)]),
  ].sort();
}

async function linksOfKeys(runner: Runner, ids: readonly string[]): Promise<Link[]> {
  const rows = [
    ...(await runner.run(write.claimsFromKeys, { ids })),
    ...(await runner.run(write.claimsToKeys, { ids })),
  ];
  return rows.flatMap(({ type, fromKey, toKey }) => {
    const known = RELATION_TYPES.find((name) => name === type);
    return known ? [{ type: known, fromKey, toKey }] : [];
  });
}

async function edgesOf(
  runner: Runner,
  entities: readonly string[],
  rename: (id: string) => string,
): Promise<Parameters<typeof writeEdges>[3]> {
  const found = new Map<string, Parameters<typeof writeEdges>[3][number]>();
  for (const type of RELATION_TYPES) {
    for (const { from, to } of await runner.run(write.edgesAt[type], { ids: entities })) {
      found.set(`${from} ${type} ${to}`, { type, from: rename(from), to: rename(to) });
    }
  }
  return [...found.values()];
}

async function writeKeysAndEntities(
  writer: Writer,
  change: KeyChange,
  plan: EntityPlan,
  difference: Difference,
): Promise<void> {
  const keys = changedKeys(change);
  await writer.rows(write.saveKeys, keys.save.map(keyRow));
  const touched = [...keys.save.map(({ id }) => id), ...keys.remove].map((key) => change.entities.get(key));
  await writeEntities(writer, plan, new Set(touched.filter((entity) => entity !== undefined)));
  const emptied = keys.save
    .filter((key) => key.profiles === 0 && change.entities.has(key.id))
    .map(({ id }) => id);
  await writer.ids(write.unlinkKeys, emptied);
  await writer.ids(write.deleteKeys, keys.remove);
  await writeMentions(writer, difference.addedProfiles, plan);
}

async function writeClaims(writer: Writer, difference: Difference, plan: EntityPlan): Promise<void> {
  const home = (key: string) => plan.entityOf.get(key) ?? '';
  await writer.rows(
    write.createClaims,
    difference.addedClaims.map((claim) => claimRow(claim, home(claim.fromKey), home(claim.toKey))),
  );
}

function homesOf(change: KeyChange, plan: EntityPlan): Homes {
  const keys = new Map(plan.entities.map((planned) => [planned.entity.id, planned.keys] as const));
  const removed = new Set(plan.removed);
  const after = idAfter(plan);
  const stood = (key: string) => {
    const was = change.entities.get(key);
    return was === undefined || removed.has(was) ? undefined : after(was);
  };
  return {
    entityOf: (key) => plan.entityOf.get(key) ?? stood(key),
    keysOf: (entity) => keys.get(entity) ?? [],
  };
}

/**
 * Claims of articles that are new only make edges grow. Of all others the edges are computed from all claims, and
 * where an article's source or date changed, the edges of all its claims.
 */
function splitClaims(
  changes: readonly ArticleChange[],
  difference: Difference,
  standing: ReadonlyMap<string, StandingRecord>,
): { grow: Growth[]; changed: Link[] } {
  const articles = new Map(
    changes.flatMap(({ id, article }) => (article ? [[id, article.article] as const] : [])),
  );
  const grow = difference.addedClaims
    .filter((claim) => !standing.has(claim.article))
    .map((claim): Growth => {
      const { id, article, modality, confidence, qualifiers } = claim;
      const [source, publishedAt] = [
        articles.get(article)?.source ?? null,
        articles.get(article)?.publishedAt ?? null,
      ];
      return { link: claim, claim: { id, article, modality, confidence, qualifiers, source, publishedAt } };
    });
  const shownOtherwise = changes.filter(({ id }) => {
    const [was, is] = [standing.get(id), articles.get(id)];
    return was && is && (was.source !== is.source || was.publishedAt !== is.publishedAt);
  });
  const changed = [
    ...difference.addedClaims.filter((claim) => standing.has(claim.article)),
    ...shownOtherwise.flatMap(({ statements }) => statements.claims),
  ];
  return { grow, changed };
}
