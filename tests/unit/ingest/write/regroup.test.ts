import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, CROWD } from '../../../../ingest/resolve/blocks.ts';
import { applyDecisions } from '../../../../ingest/resolve/decided.ts';
import { entityOf } from '../../../../ingest/resolve/entity.ts';
import { statementsOf } from '../../../../ingest/resolve/profiles.ts';
import { emptyKey, type KeyRecord, tally } from '../../../../ingest/resolve/tally.ts';
import { type ArticleChange, forgetting } from '../../../../ingest/write/change.ts';
import { groupsOf } from '../../../../ingest/write/plan.ts';
import { TieReader } from '../../../../ingest/write/ties.ts';
import type { Decision } from '../../../../shared/model/decision.ts';
import type { Profile } from '../../../../shared/model/graph.ts';
import {
  ARTICLE_IDS,
  anyDecidedHistory,
  anyDecision,
  anyStory,
  type DecidedStep,
  statesOf,
  undone,
} from '../../../support/histories.ts';
import { MemoryKeys } from '../../../support/memory-keys.ts';
import { rounds, shuffled } from '../../../support/rounds.ts';
import { fact, organization, person, type Story, story } from '../../../support/stories.ts';

function stated({ article, extraction }: Story, decisions: readonly Decision[]): ArticleChange {
  const decided = applyDecisions(article, extraction, decisions);
  const statements = statementsOf(article, decided.extraction, decided.splits);
  return { id: article.id, article: { article, origin: null, extraction }, statements };
}

/** Takes stories in as the product does: what was decided of any of them is stated with it. */
async function take(
  keys: MemoryKeys,
  stories: readonly Story[],
  also: readonly string[] = [],
): Promise<void> {
  const last = new Map(stories.map((one) => [one.article.id, one]));
  await keys.change(
    [...last.values()].map((one) => stated(one, [...keys.decisions.values()])),
    also,
  );
}

async function play(history: readonly DecidedStep[]): Promise<MemoryKeys> {
  const keys = new MemoryKeys();
  const states = statesOf(history);
  for (const [n, step] of history.entries()) {
    const before = states[n - 1] ?? { stories: [], decisions: [] };
    if ('forget' in step) await keys.change([forgetting(step.forget)]);
    else if ('take' in step) await take(keys, step.take);
    else if ('decide' in step) {
      if (before.decisions.some(({ id }) => id === step.decide.id)) continue;
      keys.decide(step.decide);
      await take(keys, before.stories);
    } else {
      const decision = undone(step.undo, before.decisions);
      if (decision) await take(keys, before.stories, keys.undo(decision.id));
    }
  }
  return keys;
}

/** The entity of each key, told from all profiles and decisions at once. */
async function fromScratch(keys: MemoryKeys): Promise<Map<string, string>> {
  const records = new Map<string, KeyRecord>();
  const add = (profile: Profile) => {
    const { key, kind, ref, nameKey } = profile;
    records.set(key, tally(records.get(key) ?? emptyKey(key, kind, ref, nameKey), profile, 1));
  };
  for (const profile of keys.profiles.values()) add(profile);
  const counts = new Map<string, number>();
  for (const record of records.values())
    for (const block of blocksOf(record).standsIn) counts.set(block, (counts.get(block) ?? 0) + 1);
  const crowds = new Set([...counts].filter(([, n]) => n > CROWD).map(([block]) => block));
  const ties = new TieReader(keys);
  await ties.read([...records.keys()]);
  const homes = new Map<string, string>();
  for (const group of groupsOf(records, ties.ties(), crowds)) {
    const { id } = entityOf(group.flatMap((key) => records.get(key) ?? []));
    for (const key of group) homes.set(key, id);
  }
  expect([...keys.keys.values()].map((key) => JSON.stringify(key)).sort()).toEqual(
    [...records.values()].map((key) => JSON.stringify(key)).sort(),
  );
  return homes;
}

const sorted = (homes: ReadonlyMap<string, string>) => [...homes].sort();

describe('WRITE-66: what is computed from what a change touches is what all articles together give', () => {
  test('WRITE-66: over random histories of edits, deletions and decisions', async () => {
    const seen = { joined: 0, decided: 0 };
    await fc.assert(
      fc.asyncProperty(anyDecidedHistory, async (history) => {
        const keys = await play(history);
        expect(sorted(keys.homes)).toEqual(sorted(await fromScratch(keys)));
        if (new Set(keys.homes.values()).size < keys.homes.size) seen.joined += 1;
        if (keys.decisions.size > 0) seen.decided += 1;
      }),
      { numRuns: rounds(500, 3_000) },
    );
    expect(seen.joined).toBeGreaterThan(100);
    expect(seen.decided).toBeGreaterThan(100);
  }, 1_800_000);

  test('WRITE-66: in any order of articles and decisions', async () => {
    await fc.assert(
      fc.asyncProperty(anyDecidedHistory, fc.nat(), async (history, seed) => {
        const keys = await play(history);
        const { stories, decisions } = statesOf(history).at(-1) ?? { stories: [], decisions: [] };
        const steps: DecidedStep[] = [
          ...stories.map((one) => ({ take: [one] })),
          ...decisions.map((decide) => ({ decide })),
        ];
        expect(sorted((await play(shuffled(steps, seed))).homes)).toEqual(sorted(keys.homes));
      }),
      { numRuns: rounds(100, 1_000) },
    );
  }, 1_800_000);
});

describe('WRITE-70: decisions that are undone leave what was there before', () => {
  const DECISIONS = 1_000;
  /** Decisions that are taken or undone before the graph is looked at again. */
  const AT_ONCE = 20;

  test('WRITE-70: a thousand of them, in an order that has nothing to do with that of taking them', async () => {
    const last = new Map(fc.sample(anyStory, { seed: 3, numRuns: 40 }).map((one) => [one.article.id, one]));
    const stories = [...last.values()];
    expect(stories).toHaveLength(ARTICLE_IDS.length);
    const keys = new MemoryKeys();
    await take(keys, stories);
    const before = sorted(keys.homes);
    const taken = fc.sample(anyDecision, { seed: 7, numRuns: DECISIONS }).map((decision, n) => ({
      ...decision,
      id: `decision ${n}`,
    }));
    let otherwise = 0;
    for (let at = 0; at < DECISIONS; at += AT_ONCE) {
      for (const decision of taken.slice(at, at + AT_ONCE)) keys.decide(decision);
      await take(keys, stories);
      if (JSON.stringify(sorted(keys.homes)) !== JSON.stringify(before)) otherwise += 1;
    }
    expect(sorted(keys.homes)).toEqual(sorted(await fromScratch(keys)));
    const undoing = shuffled(taken, 11);
    for (let at = 0; at < DECISIONS; at += AT_ONCE) {
      const also = undoing.slice(at, at + AT_ONCE).flatMap(({ id }) => keys.undo(id));
      await take(keys, stories, also);
    }
    expect(otherwise).toBeGreaterThan(DECISIONS / AT_ONCE / 2);
    expect(sorted(keys.homes)).toEqual(before);
  }, 600_000);
});

describe('WRITE-67: a surname that a crowd bears tells nobody, and does so again when the crowd is gone', () => {
  const bank = organization('North Sea Bank');
  const given = Array.from({ length: CROWD + 2 }, (_, n) => `Q${String.fromCharCode(97 + (n % 26))}x${n}`);
  const bearers = given.map((name, n) => story(`k${n}`, [fact(person(`${name} Kimura`), 'MEMBER_OF', bank)]));
  const alone = story('bare', [fact(person('Kimura'), 'MEMBER_OF', bank)]);

  async function check(keys: MemoryKeys): Promise<void> {
    expect(sorted(keys.homes)).toEqual(sorted(await fromScratch(keys)));
  }

  test('WRITE-67: one more and one less', async () => {
    const keys = new MemoryKeys();
    await take(keys, [alone, ...bearers.slice(0, 2)]);
    await check(keys);
    await take(keys, bearers.slice(2, CROWD));
    await check(keys);
    for (const one of bearers.slice(CROWD)) {
      await take(keys, [one]);
      await check(keys);
    }
    for (const { article } of bearers.slice(1)) await keys.change([forgetting(article.id)]);
    await check(keys);
    await keys.change([forgetting('bare')]);
    await check(keys);
  });

  test('WRITE-67: a crowd that comes at once leaves a bare surname that had gone with one of it', async () => {
    const keys = new MemoryKeys();
    await take(keys, [alone, ...bearers.slice(0, 1)]);
    expect(new Set(keys.homes.values()).size).toBe(2);
    await take(keys, bearers.slice(1));
    await check(keys);
    expect(new Set(keys.homes.values()).size).toBe(keys.homes.size);
  });

  test('WRITE-67: all at once', async () => {
    const keys = new MemoryKeys();
    await take(keys, [alone, ...bearers]);
    await check(keys);
    await keys.change(bearers.slice(1).map(({ article }) => forgetting(article.id)));
    await check(keys);
  });
});
