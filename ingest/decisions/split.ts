/** Which profile is to be split off an entity. */
import type { DecideRequest, SearchHit } from '../../shared/contract/index.ts';
import type { Profile } from '../../shared/model/graph.ts';
import { canonicalName } from '../../shared/model/names.ts';
import type { Runner } from '../../shared/store/engine.ts';
import { findEntity } from '../../shared/store/graph/find.ts';
import { anchorsOfKeys, profilesOfEntity } from '../../shared/store/statements/decisions.ts';
import { standsAlone } from '../resolve/keys.ts';
import { readArticles } from '../stored.ts';
import { refuse } from './check.ts';

type SplitRequest = Extract<DecideRequest, { verb: 'split' }>;

/** Profiles that are looked through. */
const MOST = 100_000;
/** Profiles that are named as a choice. */
const NAMED = 10;

/** A profile that is to be split off, and those of its entity that stay. */
export interface ToSplit {
  readonly profile: Profile;
  readonly others: readonly Profile[];
}

/** @throws DramatisError USAGE where it is not told which one, or the entity has no other */
export async function profileToSplit(runner: Runner, request: SplitRequest): Promise<ToSplit> {
  const entity = await findEntity(runner, request.entity);
  if (entity.kind === 'Role') {
    const advice =
      'A role is its title in its organization. Split the organization, or reject the claim that is wrong.';
    refuse('A role is not split', entity.id, advice);
  }
  const rows = await runner.run(profilesOfEntity, { id: entity.id, limit: MOST });
  const profiles = rows.map(({ json }): Profile => JSON.parse(json));
  if (profiles.length < 2 && request.called === undefined) {
    const advice =
      'There is nothing to split it from. Where this article takes two for one, tell what it calls the other.';
    refuse(`${entity.name} is in one article only`, entity.id, advice);
  }
  const isOnly = profiles.length === 1 && request.profile === undefined && request.article === undefined;
  const meant = isOnly ? profiles : profiles.filter((profile) => isMeant(profile, request, entity));
  const chosen = meant.length > 1 ? meant.filter((profile) => isCalled(profile, request)) : meant;
  const [one] = chosen;
  if (one && chosen.length === 1) return { profile: one, others: profiles.filter(({ id }) => id !== one.id) };
  const some = meant.length > 0 ? meant : profiles;
  const list = some.slice(0, NAMED).map(({ id, name, article }) => `${id} (${name} in ${article})`);
  const advice = `Name one of its profiles: ${list.join(', ')}${some.length > NAMED ? ', …' : ''}`;
  return refuse(toldBy(request, entity, meant.length), entity.id, advice);
}

/**
 * What an article calls the one of two whom it takes for one who is another, as it writes it. Null where it calls this
 * one nothing else, and another of its entity otherwise: all of it is meant.
 * @throws DramatisError USAGE where it calls nobody so, or calls nobody else otherwise
 */
export async function formToSplit(
  runner: Runner,
  { profile, others }: ToSplit,
  called: string,
): Promise<string | null> {
  const forms = await formsIn(runner, profile);
  const wanted = forms.find((form) => form === canonicalName(called));
  if (wanted === undefined) {
    const advice = `It says: ${forms.slice(0, NAMED).join(', ')}${forms.length > NAMED ? ', …' : ''}`;
    return refuse(`${profile.article} does not call ${profile.name} so`, called, advice);
  }
  const isAll = forms.every((form) => form === wanted);
  if (isAll && others.some(({ article }) => article === profile.article)) return null;
  if (isAll) {
    const advice = 'Two of one form cannot be told apart. Reject the claims that are not of this one.';
    return refuse(`${profile.article} calls ${profile.name} nothing else`, called, advice);
  }
  return wanted;
}

/** Everything that its article calls a profile, each once, the longest first. */
async function formsIn(runner: Runner, { article, mentions }: Profile): Promise<string[]> {
  const [read] = await readArticles(runner, [article]);
  const said = mentions.map(([start, end]) => canonicalName(read?.article.text.slice(start, end) ?? ''));
  return [...new Set(said)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/**
 * Whether all that goes by the key of a profile can be split off with it, now and later: the context that its article
 * names it in tells it from the others, and nothing was decided of it before.
 */
export async function isKeyOfItsOwn(runner: Runner, { profile, others }: ToSplit): Promise<boolean> {
  const { key, nameKey } = profile;
  if (key === nameKey || standsAlone(key) || others.some((other) => other.key === key)) return false;
  // "Roche Jr" of one article, of "Roche" and of "Roche Jr" in another: nobody said which of these are meant.
  if (new Set(others.map((other) => other.nameKey === nameKey)).size > 1) return false;
  return (await runner.run(anchorsOfKeys, { ids: [key] })).length === 0;
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

/** Of several in one article, the one that is called so. */
function isCalled({ name, forms }: Profile, { called }: SplitRequest): boolean {
  return called !== undefined && [name, ...forms].includes(canonicalName(called));
}

function toldBy({ profile, article }: SplitRequest, { name }: SearchHit, found: number): string {
  if (found > 1) return `${article} has several that are ${name}`;
  if (profile !== undefined) return `${name} has no profile ${profile}`;
  return article === undefined ? `Which part of ${name} is another?` : `${name} is not in ${article}`;
}
