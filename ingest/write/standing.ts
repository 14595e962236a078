/** What stands of articles, before they change. */
import type { Profile } from '../../shared/model/graph.ts';
import { RELATION_TYPES } from '../../shared/schema/index.ts';
import type { Runner } from '../../shared/store/engine.ts';
import * as write from '../../shared/store/statements/write.ts';
import type { Standing } from './difference.ts';
import { qualifiersOf } from './records.ts';

/** What stands of an article that is not there. */
export const NONE: Standing = { profiles: [], claims: [] };

/** What stands of an article, with what its edges show of it. */
export interface StandingRecord extends Standing {
  readonly contentHash: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
}

/** What stands of these articles; those that are not there are not in it. */
export async function readStanding(
  runner: Runner,
  ids: readonly string[],
): Promise<Map<string, StandingRecord>> {
  const heads = await runner.run(write.articleHeads, { ids });
  if (heads.length === 0) return new Map();
  const profiles = (await runner.run(write.standingProfiles, { ids })).map(
    (row): Profile => JSON.parse(row.json),
  );
  const claims = (await runner.run(write.standingClaims, { ids })).flatMap((row) => {
    const type = RELATION_TYPES.find((known) => known === row.type);
    return type ? [{ ...row, type, qualifiers: qualifiersOf(row) }] : [];
  });
  const records = heads.map(({ id, contentHash, source, publishedAt }): [string, StandingRecord] => [
    id,
    {
      contentHash,
      source,
      publishedAt,
      profiles: profiles.filter(({ article }) => article === id),
      claims: claims.filter(({ article }) => article === id),
    },
  ]);
  return new Map(records);
}
