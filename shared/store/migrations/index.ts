/** Brings the graph in a store up to the version that this program writes. */
import { DramatisError } from '../../errors.ts';
import { type Engine, type Params, type Row, type Runner, statement } from '../engine.ts';
import { firstSchema } from './001-first-schema.ts';
import { revisions } from './002-revisions.ts';
import { copies } from './003-copies.ts';
import { identity } from './004-identity.ts';
import { questions } from './005-questions.ts';
import { log } from './006-log.ts';
import { saved } from './007-saved.ts';
import { queue } from './008-queue.ts';
import { found } from './009-found.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

/** All migrations, by rising version. */
export const MIGRATIONS: readonly Migration[] = [
  firstSchema,
  revisions,
  copies,
  identity,
  questions,
  log,
  saved,
  queue,
  found,
];

/** What a store holds: nothing, a graph of ours with its version, or somebody else's. */
export type Inspection =
  | { readonly state: 'empty' }
  | { readonly state: 'ours'; readonly version: number }
  | { readonly state: 'newer'; readonly version: number }
  | { readonly state: 'foreign' };

const readVersion = statement<Params, { version: number | null }>(
  'readVersion',
  `MATCH (m:Meta {id: 'dramatis'}) RETURN m.version AS version LIMIT 1`,
);

const anyOther = statement<Params, { found: number }>(
  'anyOther',
  `MATCH (n) WHERE NOT n:Meta OR coalesce(n.id, '') <> 'dramatis' RETURN 1 AS found LIMIT 1`,
);

const recordVersion = statement<{ version: number }, Row>(
  'recordVersion',
  `MERGE (m:Meta {id: 'dramatis'}) SET m.version = $version`,
);

async function versionOf(runner: Runner): Promise<number | undefined> {
  const [row] = await runner.run(readVersion, {});
  return row?.version ?? undefined;
}

/** The version that `migrations` lead to. */
function newest(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/** Tells what a store holds without changing it. */
export async function inspect(engine: Runner, migrations = MIGRATIONS): Promise<Inspection> {
  const version = await versionOf(engine);
  if (version !== undefined) return { state: version > newest(migrations) ? 'newer' : 'ours', version };
  const others = await engine.run(anyOther, {});
  return { state: others.length > 0 ? 'foreign' : 'empty' };
}

function assertOurs(inspection: Inspection, migrations: readonly Migration[]): void {
  if (inspection.state === 'foreign') {
    throw new DramatisError('STORE_INVALID', 'The store holds a graph that Dramatis did not write', {
      advice: 'Nothing was changed. Name another store with DRAMATIS_STORE, or another Neo4j database.',
    });
  }
  if (inspection.state === 'newer') {
    const found = `version ${inspection.version}, this program knows version ${newest(migrations)}`;
    throw new DramatisError('STORE_INVALID', `The store was written by a newer Dramatis (${found})`, {
      advice: 'Nothing was changed. Update Dramatis, or name another store with DRAMATIS_STORE.',
    });
  }
}

/**
 * Brings a store up to date; doing it again changes nothing.
 * @returns the version that it had before, 0 where it was empty
 * @throws STORE_INVALID where it holds a foreign graph or a newer version
 */
export async function migrate(engine: Engine, migrations = MIGRATIONS): Promise<number> {
  const inspection = await inspect(engine, migrations);
  assertOurs(inspection, migrations);
  const before = inspection.state === 'ours' ? inspection.version : 0;
  for (const migration of migrations.filter(({ version }) => version > before)) {
    await engine.applySchema(migration.schema);
    await engine.transact(async (transaction) => {
      if (((await versionOf(transaction)) ?? 0) >= migration.version) return;
      await migration.change?.(transaction);
      await transaction.run(recordVersion, { version: migration.version });
    });
  }
  return before;
}
