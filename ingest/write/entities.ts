/** Carries out a plan of entities: ids change, keys move and take their mentions and claims along. */
import { KIND_NAMES } from '../../shared/schema/index.ts';
import * as write from '../../shared/store/statements/write.ts';
import type { EntityPlan, PlannedEntity } from './plan.ts';
import { entityRow, mentionRow } from './records.ts';
import type { Writer } from './writer.ts';

/** Sets an id aside while others change: ids swap places without ever being there twice. */
const ASIDE = '~';

/**
 * @param touched ids of entities of which a key's record changed: only these are written
 * @returns how many that stood were written anew
 */
export async function writeEntities(
  writer: Writer,
  plan: EntityPlan,
  touched: ReadonlySet<string>,
): Promise<number> {
  await renameEntities(writer, plan);
  await createEntities(writer, plan.entities);
  const gained = new Set(plan.moved.map(({ to }) => to));
  const lost = new Set(plan.moved.map(({ from }) => from));
  const changed = plan.entities.filter(
    ({ was, entity }) => was !== null && (touched.has(was) || gained.has(entity.id) || lost.has(was)),
  );
  await writer.rows(
    write.updateEntities,
    changed.map(({ entity }) => entityRow(entity)),
  );
  await moveKeys(writer, plan);
  return changed.length;
}

/** The id under which an entity is found once the plan was carried out, until those set aside are deleted. */
export function idAfter(plan: EntityPlan): (was: string) => string {
  const is = new Map(plan.entities.map(({ was, entity }) => [was, entity.id] as const));
  const removed = new Set(plan.removed);
  return (was) => is.get(was) ?? (removed.has(was) ? ASIDE + was : was);
}

/** Deletes the entities that nothing stands on any more, after their edges are gone. */
export async function deleteEntities(writer: Writer, plan: EntityPlan): Promise<void> {
  await writer.ids(
    write.deleteEntities,
    plan.removed.map((id) => ASIDE + id),
  );
}

async function renameEntities(writer: Writer, plan: EntityPlan): Promise<void> {
  const renamed = plan.entities.flatMap(({ was, entity }) =>
    was === null || was === entity.id ? [] : [{ was, is: entity.id }],
  );
  const aside = [...renamed.map(({ was }) => was), ...plan.removed].map((id) => ({
    from: id,
    to: ASIDE + id,
  }));
  await writer.rows(write.renameEntities, aside);
  await writer.rows(
    write.renameEntities,
    renamed.map(({ was, is }) => ({ from: ASIDE + was, to: is })),
  );
}

async function createEntities(writer: Writer, entities: readonly PlannedEntity[]): Promise<void> {
  const added = entities.filter(({ was }) => was === null).map(({ entity }) => entity);
  for (const kind of KIND_NAMES) {
    const rows = added.filter((entity) => entity.kind === kind).map((e) => ({ ...entityRow(e), degree: 0 }));
    await writer.rows(write.createEntities[kind], rows);
  }
}

/** Keys that belonged elsewhere bring their mentions and claims; new keys have none yet. */
async function moveKeys(writer: Writer, plan: EntityPlan): Promise<void> {
  const moved = plan.moved.filter(({ from }) => from !== null);
  const keys = moved.map(({ key }) => key).sort();
  await writer.ids(write.unlinkKeys, keys);
  await writer.rows(
    write.linkKeys,
    plan.moved.map(({ key, to }) => ({ key, entity: to })),
  );
  if (moved.length === 0) return;
  const mentions = await writer.runner.run(write.mentionsOfKeys, { ids: keys });
  await writer.rows(
    write.deleteMentions,
    mentions.map(({ article, profile }) => ({ article, profile })),
  );
  await writer.rows(
    write.createMentions,
    mentions.map((mention) => ({ ...mention, entity: plan.entityOf.get(mention.key) ?? '' })),
  );
  const rows = moved.map(({ key, to }) => ({ key, entity: to }));
  await writer.rows(write.moveSubjects, rows);
  await writer.rows(write.moveObjects, rows);
}

/** New profiles are mentioned; those that are no longer, are not. */
export async function writeMentions(
  writer: Writer,
  added: readonly Parameters<typeof mentionRow>[0][],
  plan: EntityPlan,
): Promise<void> {
  await writer.rows(
    write.createMentions,
    added.map((profile) => mentionRow(profile, plan.entityOf.get(profile.key) ?? '')),
  );
}
