/** Which profile is to be split off an entity. */
import type { DecideRequest, SearchHit } from '../../shared/contract/index.ts';
import type { Profile } from '../../shared/model/graph.ts';
import type { Runner } from '../../shared/store/engine.ts';
import { findEntity } from '../../shared/store/graph/find.ts';
import { profilesOfEntity } from '../../shared/store/statements/decisions.ts';
import { refuse } from './check.ts';

type SplitRequest = Extract<DecideRequest, { verb: 'split' }>;

/** Profiles that are looked through. */
const MOST = 100_000;
/** Profiles that are named as a choice. */
const NAMED = 10;

/** @throws DramatisError USAGE where it is not told which one, or the entity has no other */
export async function profileToSplit(runner: Runner, request: SplitRequest): Promise<Profile> {
  const entity = await findEntity(runner, request.entity);
  if (entity.kind === 'Role') {
    const advice =
      'A role is its title in its organization. Split the organization, or reject the claim that is wrong.';
    refuse('A role is not split', entity.id, advice);
  }
  const rows = await runner.run(profilesOfEntity, { id: entity.id, limit: MOST });
  const profiles = rows.map(({ json }): Profile => JSON.parse(json));
  if (profiles.length < 2) {
    refuse(`${entity.name} is in one article only`, entity.id, 'There is nothing to split it from.');
  }
  const chosen = profiles.filter((profile) => isMeant(profile, request, entity));
  const [one] = chosen;
  if (one && chosen.length === 1) return one;
  const some = chosen.length > 0 ? chosen : profiles;
  const list = some.slice(0, NAMED).map(({ id, name, article }) => `${id} (${name} in ${article})`);
  const advice = `Name one of its profiles: ${list.join(', ')}${some.length > NAMED ? ', …' : ''}`;
  return refuse(toldBy(request, entity, chosen.length), entity.id, advice);
}

/** Where no profile is named, the id that was asked with may be one. */
function isMeant(
  profile: Profile,
  { profile: wanted, article, entity: asked }: SplitRequest,
  { id }: SearchHit,
) {
  if (wanted !== undefined) return profile.id === wanted;
  if (article !== undefined) return profile.article === article;
  return asked !== id && profile.id === asked;
}

function toldBy({ profile, article }: SplitRequest, { name }: SearchHit, found: number): string {
  if (found > 1) return `${article} has several that are ${name}`;
  if (profile !== undefined) return `${name} has no profile ${profile}`;
  return article === undefined ? `Which part of ${name} is another?` : `${name} is not in ${article}`;
}
