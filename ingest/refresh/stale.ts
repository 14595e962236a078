/** Articles that another version of the extractor read: read again from the text that is stored. */
import type { Runner } from '../../shared/store/engine.ts';
import { articlesToRead, readersPage } from '../../shared/store/statements/revisions.ts';
import type { Incoming } from '../pipeline.ts';
import { articleIn, textOrNull } from '../stored.ts';

/** Articles that are looked through at once. */
const PAGE = 1_000;
/** Articles that are read again in one turn: others may write in between. */
const REFRESH_TURN = 64;

/**
 * Groups of ids of articles that `version` did not read, in order of id. What is read again is none of them any more,
 * so that whoever begins anew goes on where it was broken off.
 */
export async function* staleIds(runner: Runner, version: string): AsyncGenerator<string[]> {
  let group: string[] = [];
  for (let after = ''; ; ) {
    const page = await runner.run(readersPage, { after, limit: PAGE });
    for (const { id, extractor } of page) {
      if (extractor !== version) group.push(id);
      if (group.length < REFRESH_TURN) continue;
      yield group;
      group = [];
    }
    if (page.length === 0) break;
    after = page.at(-1)?.id ?? '';
  }
  if (group.length > 0) yield group;
}

/** These articles as they are stored, to be read again. */
export async function storedArticles(runner: Runner, ids: readonly string[]): Promise<Incoming[]> {
  const rows = await runner.run(articlesToRead, { ids });
  return rows.map(({ id, properties }) => ({
    article: articleIn(id, properties),
    origin: textOrNull(properties.origin),
    folder: textOrNull(properties.folder),
    as: 'again',
  }));
}
