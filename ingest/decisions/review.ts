/** Pairs that people are asked about, with what they need to answer. */
import type { Question, QuestionSide, Review } from '../../shared/contract/index.ts';
import type { Profile } from '../../shared/model/graph.ts';
import type { Runner } from '../../shared/store/engine.ts';
import { bare, findEntity } from '../../shared/store/graph/find.ts';
import { surroundings } from '../../shared/store/graph/sentence.ts';
import { firstProfilesOfKey } from '../../shared/store/statements/decisions.ts';
import { countQuestions, type QuestionRow, questionPage } from '../../shared/store/statements/questions.ts';
import { entitiesOfKeys, keysById } from '../../shared/store/statements/write.ts';
import { scoreOf } from '../resolve/pairs.ts';
import type { KeyRecord } from '../resolve/tally.ts';
import { readArticles } from '../stored.ts';

/** Sentences that are shown of one side. */
const MOST_SENTENCES = 3;

/**
 * The pairs first of which an answer would change most; of two names of the same two entities only the first of a page.
 */
export async function readReview(
  runner: Runner,
  page: { readonly limit: number; readonly offset: number },
): Promise<Review> {
  const rows = await runner.run(questionPage, page);
  const questions: Question[] = [];
  const asked = new Set<string>();
  for (const row of rows) {
    const question = await readQuestion(runner, row);
    const pair = question ? [question.a.entity.id, question.b.entity.id].sort().join(' ') : '';
    if (!question || asked.has(pair)) continue;
    asked.add(pair);
    questions.push(question);
  }
  const [count] = await runner.run(countQuestions, {});
  return { questions, total: count?.total ?? 0 };
}

/** Null where one of the two keys is nobody. */
async function readQuestion(runner: Runner, row: QuestionRow): Promise<Question | null> {
  const keys = (await runner.run(keysById, { ids: [row.a, row.b].sort() })).map(
    ({ json }): KeyRecord => JSON.parse(json),
  );
  const [a, b] = [keys.find(({ id }) => id === row.a), keys.find(({ id }) => id === row.b)];
  const homes = await runner.run(entitiesOfKeys, { ids: [row.a, row.b].sort() });
  const home = (key: string) => homes.find((one) => one.key === key)?.entity;
  const [one, other] = [home(row.a), home(row.b)];
  if (!a || !b || one === undefined || other === undefined) return null;
  const reasons = scoreOf(a, b).reasons.map(({ feature, score, weight, reason }) => ({
    feature,
    score,
    weight,
    reason,
  }));
  return {
    a: await sideOf(runner, row.a, one),
    b: await sideOf(runner, row.b, other),
    logit: row.logit,
    reasons,
  };
}

async function sideOf(runner: Runner, key: string, entity: string): Promise<QuestionSide> {
  const found = await findEntity(runner, entity);
  const rows = await runner.run(firstProfilesOfKey, { key, limit: MOST_SENTENCES });
  const profiles = rows.map(({ json }): Profile => JSON.parse(json));
  const names = profiles.map(({ name }) => name);
  return {
    entity: bare(found),
    names: [...new Set([...names, found.name, ...found.aliases])],
    sentences: await sentencesOf(runner, profiles),
  };
}

/** The sentence of the first mention of each profile. */
async function sentencesOf(runner: Runner, profiles: readonly Profile[]): Promise<QuestionSide['sentences']> {
  const ids = [...new Set(profiles.map(({ article }) => article))].sort();
  const articles = new Map((await readArticles(runner, ids)).map(({ article }) => [article.id, article]));
  return profiles.flatMap((profile) => {
    const article = articles.get(profile.article);
    const [span] = profile.mentions;
    if (!article || !span) return [];
    const { id, title, publishedAt, text } = article;
    const quote = text.slice(...span);
    return [{ article: id, title, publishedAt, quote, ...surroundings(text, ...span) }];
  });
}
