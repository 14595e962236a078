/** The one door to a store: an address goes in, an engine with an up-to-date graph comes out. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DramatisError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { GRAPH_FILE, isOnlyReadable } from './embedded/folder.ts';
import type { Engine } from './engine.ts';
import { claim, type Opening } from './holder.ts';
import { migrate } from './migrations/index.ts';

const NEO4J_ADDRESS = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//i;
const OTHER_ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;

/** What of the settings names a store. */
export type StoreSettings = Pick<Settings, 'store' | 'neo4j'>;

/**
 * The absolute folder of an embedded store; null for a Neo4j address.
 * @throws USAGE where the address is of neither kind, or holds a password
 */
export function locationOf(settings: StoreSettings): string | null {
  const { store } = settings;
  if (NEO4J_ADDRESS.test(store)) {
    if (store.includes('@')) throw secretInAddress(store);
    return null;
  }
  if (/^file:\/\//i.test(store)) return fileURLToPath(store);
  if (OTHER_ADDRESS.test(store)) {
    throw new DramatisError('USAGE', `There is no store of the kind ${store.split(':')[0]}`, {
      where: 'DRAMATIS_STORE',
      advice:
        'Give a folder, file:FOLDER, or an address that begins with neo4j:// or bolt:// (also +s and +ssc).',
    });
  }
  return resolve(store.replace(/^file:/i, ''));
}

/** Whoever stands before an at-sign is not printed: it may be a password. */
function secretInAddress(store: string): DramatisError {
  return new DramatisError('USAGE', 'The address of a Neo4j holds no user and no password', {
    where: store.replace(/\/\/.*@/u, '//…@'),
    advice: 'Set DRAMATIS_NEO4J_USER and DRAMATIS_NEO4J_PASSWORD, and leave them out of DRAMATIS_STORE.',
  });
}

function notEditable(): DramatisError {
  return new DramatisError('USAGE', 'An embedded store cannot be changed by queries', {
    where: 'DRAMATIS_EDITOR',
    advice: 'Unset DRAMATIS_EDITOR, or set DRAMATIS_STORE to a Neo4j of your own.',
  });
}

async function openFolder(folder: string, shuffle: boolean, opening?: Opening): Promise<Engine> {
  const file = join(folder, GRAPH_FILE);
  if (opening?.create === false && isOnlyReadable(folder)) {
    const { openEmbedded } = await import('./embedded/engine.ts');
    return await openEmbedded({ file, shuffle, readOnly: true });
  }
  const { noteEngine, release } = await claim(folder, opening);
  try {
    const { openEmbedded } = await import('./embedded/engine.ts');
    return await openEmbedded({
      file,
      shuffle,
      onStart: noteEngine,
      onClose: async () => release(),
    });
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * Opens a store as it is, without bringing it up to date; `openEngine` does that with it.
 * @param shuffle rows without ORDER BY come in random order where the engine can do so
 * @param opening of an embedded store; it is made where it is missing unless this says otherwise
 */
export async function openBare(settings: StoreSettings, shuffle = false, opening?: Opening): Promise<Engine> {
  const folder = locationOf(settings);
  if (folder !== null && settings.neo4j.editor) throw notEditable();
  if (folder !== null) return await openFolder(folder, shuffle, opening);
  // Its driver takes long to load, and who has an embedded store never needs it.
  const { openNeo4j } = await import('./neo4j/engine.ts');
  return await openNeo4j(settings.store, settings.neo4j);
}

/**
 * Opens the store that the settings name, as `openBare`, and brings its graph up to date.
 * @throws STORE_BUSY where another process holds it; STORE_UNAVAILABLE where it is not there or cannot be reached;
 *   STORE_INVALID where its folder or graph is not ours, or its graph of a newer version
 */
export async function openEngine(
  settings: StoreSettings,
  shuffle = false,
  opening?: Opening,
): Promise<Engine> {
  const engine = await openBare(settings, shuffle, opening);
  try {
    await migrate(engine);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}
