/** From an entity as it is today to what a decision about it holds on to. */
import type { Anchor } from '../../shared/model/decision.ts';
import type { Profile } from '../../shared/model/graph.ts';
import { canonicalName } from '../../shared/model/names.ts';
import type { Runner } from '../../shared/store/engine.ts';
import {
  firstOfKeys,
  firstOfNames,
  profilesById,
  profilesOfEntity,
} from '../../shared/store/statements/decisions.ts';
import { standingProfiles } from '../../shared/store/statements/write.ts';
import { anchored, calledSo } from '../resolve/decided.ts';
import type { Read } from '../state.ts';
import { readArticles } from '../stored.ts';

/** Profiles that a decision about an entity holds on to, at most. */
export const MOST_ANCHORS = 8;
/** Names that a decision about an entity's names is about, at most. */
const MOST_NAMES = 100;

/** One profile of every key that the entity has, then others; of each the smallest ids first. */
export async function anchorsOfEntity(runner: Runner, id: string): Promise<Anchor[]> {
  const keys = await runner.run(firstOfKeys, { id, limit: MOST_ANCHORS });
  const others = await runner.run(profilesOfEntity, { id, limit: MOST_ANCHORS });
  const ids = [...keys.map(({ first }) => first), ...others.map((row) => row.id)];
  const profiles = await profilesIn(runner, [...new Set(ids)].slice(0, MOST_ANCHORS));
  return anchorsOfProfiles(runner, profiles);
}

/** The first profile of every key, as many as a decision holds on to. */
export function oneOfEachKey(profiles: readonly Profile[]): Profile[] {
  const first = new Map<string, Profile>();
  for (const profile of [...profiles].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (!first.has(profile.key)) first.set(profile.key, profile);
  return [...first.values()].slice(0, MOST_ANCHORS);
}

/** One anchor for each name that articles have for the entity: its quote is that name. */
export async function anchorsOfNames(runner: Runner, id: string): Promise<Anchor[]> {
  const names = await runner.run(firstOfNames, { id, limit: MOST_NAMES });
  const profiles = await profilesIn(
    runner,
    names.map(({ first }) => first),
  );
  return profiles.map(({ article, kind, name }) => ({ article, kind, quote: name }));
}

/** Profiles by their ids; those that are not there are left out. */
export async function profilesIn(runner: Runner, ids: readonly string[]): Promise<Profile[]> {
  const rows = await runner.run(profilesById, { ids: [...ids].sort() });
  return rows.map(({ json }): Profile => JSON.parse(json));
}

/**
 * Each profile as what its article calls it, so that it is found again and not its namesake.
 * @param not a name that is not to be held on to
 */
export async function anchorsOfProfiles(
  runner: Runner,
  profiles: readonly Profile[],
  not?: string,
): Promise<Anchor[]> {
  const ids = [...new Set(profiles.map(({ article }) => article))].sort();
  const articles = new Map((await readArticles(runner, ids)).map((read) => [read.article.id, read]));
  const beside = (await runner.run(standingProfiles, { ids })).map(({ json }): Profile => JSON.parse(json));
  return profiles.map((profile) => {
    const read = articles.get(profile.article);
    const all = beside.filter(({ article }) => article === profile.article);
    const { article, kind, name } = profile;
    return read ? anchorOf(profile, read, all, not) : { article, kind, quote: name };
  });
}

/**
 * The name where the text has it, else the longest form that it has; rather one that finds this profile alone. Where
 * another is mentioned before it by each of them, which of these it is.
 */
function anchorOf(
  profile: Profile,
  { article, extraction }: Read,
  all: readonly Profile[],
  not: string | undefined,
): Anchor {
  const said = new Set(profile.mentions.map(([start, end]) => canonicalName(article.text.slice(start, end))));
  const forms = [...profile.forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const quotes = said.has(profile.name) ? [profile.name, ...forms] : [...forms, profile.name];
  const starts = new Set(profile.mentions.map(([start]) => start));
  const anchors = quotes
    .filter((quote) => quote !== not)
    .map((quote): Anchor => {
      const bare = { article: article.id, kind: profile.kind, quote };
      const nth = calledSo(article, all, bare).findIndex(({ id }) => id === profile.id) + 1;
      return nth > 1 ? { ...bare, nth } : bare;
    })
    .sort((a, b) => (a.nth ?? 1) - (b.nth ?? 1));
  const finds = (anchor: Anchor) => anchored(article, all, anchor)?.id === profile.id;
  const isRead = (anchor: Anchor) =>
    anchored(article, extraction.entities, anchor)?.mentions.some(([start]) => starts.has(start));
  const found = anchors.filter(finds);
  return found.find(isRead) ?? found[0] ?? { article: article.id, kind: profile.kind, quote: profile.name };
}
