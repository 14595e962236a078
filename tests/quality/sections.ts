/** The parts of the report in their order, and what they are made from. */
import { join } from 'node:path';
import type { Model } from '../../ingest/extract/model/session.ts';
import { annotatedIn, type Both } from './articles.ts';
import { checkTotals } from './check.ts';
import { MATERIAL } from './material.ts';
import { compromiseReader, modelReader, type NameReader } from './names/readers.ts';
import { type Paired, pairArticle } from './pairing.ts';
import { readAll } from './reading.ts';
import { type Score, scorerAt } from './scorer.ts';
import { confidenceText } from './sections/confidence.ts';
import { costText } from './sections/cost.ts';
import { identityText } from './sections/identity.ts';
import { loadText } from './sections/load.ts';
import { mistakesText } from './sections/mistakes.ts';
import { COUNTED, evenly, namesTable } from './sections/names.ts';
import { qualifiersText } from './sections/qualifiers.ts';
import { kindsText, scoresText } from './sections/scores.ts';
import { typesText } from './sections/types.ts';
import { type ArticleSet, heldOutOf, studiedOf, trainingSets } from './sets.ts';

export interface Measuring {
  readonly model: Model;
  readonly data: string;
  /** Folder of the model. */
  readonly files: URL;
  readonly quick: boolean;
  /** Reads the articles, once they are asked for. */
  readonly articles: () => Promise<Articles>;
}

/** Articles as they were read. */
interface Articles {
  readonly score: Score;
  readonly sets: readonly ArticleSet<Both>[];
  readonly heldOut: boolean;
  /** Not to be looked into: figures only. */
  readonly gold: ArticleSet<Paired>;
  /** Training articles, those that the model has not seen if there are any. */
  readonly studied: ArticleSet<Paired>;
}

export function startMeasuring(options: Omit<Measuring, 'articles'>): Measuring {
  let articles: Promise<Articles> | null = null;
  return {
    ...options,
    articles: () => {
      articles ??= readArticles(options);
      return articles;
    },
  };
}

/** Articles of a set in a quick run. */
const FEW = 8;

async function readArticles({ model, data, files, quick }: Omit<Measuring, 'articles'>): Promise<Articles> {
  const read = (name: string) =>
    readAll(model, evenly(annotatedIn(join(data, name)), quick ? FEW : Number.POSITIVE_INFINITY));
  const gold = { title: 'gold', articles: await read(MATERIAL.gold) };
  const training = trainingSets(await read(MATERIAL.training), heldOutOf(files));
  const articles: Articles = {
    score: scorerAt(join(data, MATERIAL.scorer)),
    sets: [gold, ...training.heldOut, training.seen],
    heldOut: training.heldOut.length > 0,
    gold: paired(gold),
    studied: paired(studiedOf(training)),
  };
  for (const set of [articles.gold, articles.studied]) checkTotals(set.articles, articles.score);
  return articles;
}

function paired({ title, articles }: ArticleSet<Both>): ArticleSet<Paired> {
  return { title, articles: articles.map(pairArticle) };
}

/** One part of the report. */
export interface SectionMaker {
  readonly name: string;
  /** Markdown. */
  readonly text: (measuring: Measuring) => string | Promise<string>;
}

const ofArticles = (name: string, text: (articles: Articles) => string): SectionMaker => ({
  name,
  text: async ({ articles }) => text(await articles()),
});

export const SECTIONS: readonly SectionMaker[] = [
  ofArticles('scores', ({ sets, score, heldOut }) => scoresText(sets, score, heldOut)),
  ofArticles('kinds', ({ sets, score }) => kindsText(sets, score)),
  ofArticles('types', ({ gold, studied }) => typesText([gold, studied])),
  ofArticles('qualifiers', ({ gold, studied }) => qualifiersText([gold, studied])),
  {
    name: 'names',
    text: async (measuring) =>
      `Names alone, by the model:\n\n${await namesOf(modelReader(measuring.model), measuring)}\n\n${COUNTED}`,
  },
  {
    name: 'compromise',
    text: async (measuring) =>
      `The same by compromise.js, word lists and rules without a model:\n\n${await namesOf(compromiseReader, measuring)}`,
  },
  ofArticles('mistakes', ({ studied }) => mistakesText(studied)),
  ofArticles('confidence', ({ gold, studied }) => confidenceText([gold, studied])),
  { name: 'identity', text: ({ data }) => identityText(data) },
  {
    name: 'cost',
    text: ({ model, data, files, quick }) =>
      costText(model, { folder: join(data, MATERIAL.training), files, ...COST[quick ? 'quick' : 'full'] }),
  },
  { name: 'load', text: ({ quick }) => loadText(LOAD[quick ? 'quick' : 'full']) },
];

/** Seconds of each round under load. */
const LOAD = { full: 60, quick: 3 };

/** Sentences of a set of names in a quick run. */
const FEW_SENTENCES = 40;
const COST = {
  full: { rounds: 5, articles: 100, many: 10_000 },
  quick: { rounds: 3, articles: 10, many: 100 },
};

function namesOf(reader: NameReader, { data, quick }: Measuring): Promise<string> {
  const atMost = quick ? FEW_SENTENCES : Number.POSITIVE_INFINITY;
  return namesTable(join(data, MATERIAL.names), reader, atMost);
}
