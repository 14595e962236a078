/** Answers on a page for a service whose graph was worked on: questions, decisions, changes, queries, a schema. */
import type { Page } from 'playwright-core';
import type {
  Difference,
  GraphNode,
  GraphSchema,
  History,
  ListedDecision,
  Log,
  QuestionAnswer,
  QuestionSide,
  Review,
} from '../../shared/contract/index.ts';
import { idOf } from './fake-graph.ts';

const AT = '2026-11-28T10:00:00.000Z';

const person = (name: string): GraphNode => ({
  ...{ id: idOf(name), kind: 'Person', name, aliases: ['Gallant'], properties: {} },
  ...{ degree: 4, x: 0, y: 0, community: 0 },
});

const side = (name: string, before: string): QuestionSide => ({
  entity: person(name),
  names: [name, 'Gallant'],
  sentences: [
    {
      ...{ article: 'a', title: 'A visit to Washington', publishedAt: '2024-03-25' },
      ...{ before, quote: name, after: ' left for Washington on Sunday.' },
    },
  ],
});

const REVIEW: Review = {
  questions: [
    {
      a: side('Yoav Gallant', 'The minister, '),
      b: side('Y. Gallant', 'On board was '),
      logit: 0.8,
      reasons: [
        { feature: 'initial', score: 1, weight: 2.1, reason: 'Y. may stand for Yoav' },
        { feature: 'company', score: -1, weight: -1.3, reason: 'They are named beside other people' },
      ],
    },
  ],
  total: 1,
};

export const DECISION: ListedDecision = {
  ...{
    id: 'd1',
    verb: 'rename',
    author: 'ann',
    at: AT,
    note: 'As he signs',
    what: '"Gallant" is called so',
  },
  ...{ state: 'conflicting', conflicts: ['d2'], articles: 2 },
  ends: [
    {
      side: 'of',
      names: ['Gallant'],
      entities: [{ id: idOf('Yoav Gallant'), kind: 'Person', name: 'Yoav Gallant' }],
    },
  ],
};

const none = { added: 0, changed: 0, removed: 0 };
const LOG: Log = {
  changes: [
    {
      ...{ number: 2, at: AT, what: 'decision', by: 'ann', of: ['d1'], total: 1, told: 'Renamed.' },
      ...{ entities: { ...none, changed: 1 }, claims: none },
    },
    {
      ...{ number: 1, at: AT, what: 'ingest', by: null, of: ['a'], total: 1, told: null },
      ...{ entities: { ...none, added: 12 }, claims: { ...none, added: 20 } },
    },
  ],
  total: 2,
};

const HISTORY: History = {
  queries: [
    {
      cypher: 'MATCH (p:Person) WHERE p.degree > $least RETURN p',
      ...{ params: { least: 3 }, at: AT, rows: 12, more: false, milliseconds: 4 },
    },
  ],
  total: 1,
};

const name = { name: 'name', type: 'text', about: 'as it is shown', count: 378, example: 'Yoav Gallant' };
const label = {
  ...{ about: 'whoever has a name', internal: false, count: 259, properties: [name] },
  example: 'MATCH (n:Person) RETURN n LIMIT 10',
};
const SCHEMA: GraphSchema = {
  labels: [
    { ...label, name: 'Person' },
    { ...label, name: 'Meta', internal: true },
  ],
  relations: [
    {
      ...{ ...label, name: 'HOLDS_ROLE', ends: [{ from: 'Person', to: 'Role' }] },
      ...{ reads: 'holds role', inverse: 'held by' },
    },
  ],
};

const FORM = { template: 'was', form: 'who was {person} in {when}', example: 'Who was Ada Berg in 2016?' };
const UNDERSTOOD: QuestionAnswer = {
  question: {
    ...{ template: 'was', reads: 'Which roles Yoav Gallant is known to have held in 2024' },
    ...{ cypher: 'MATCH (n {id: $person}) RETURN n', params: { person: idOf('Yoav Gallant') } },
    resolved: [
      {
        ...{ text: 'Gallant', parameter: 'person', id: idOf('Yoav Gallant'), kind: 'Person' },
        ...{ name: 'Yoav Gallant', others: [{ id: 'x', kind: 'Person', name: 'Y. Gallant' }] },
      },
    ],
  },
  because: null,
  forms: [FORM],
};
const UNKNOWN: QuestionAnswer = { question: null, because: 'No such form is known.', forms: [FORM] };

const DIFFERENCE: Difference = {
  entities: {
    ...{ added: 0, removed: 1, renamed: 1, changed: 0 },
    list: [
      {
        ...{ change: 'renamed', id: idOf('Yoav Gallant'), kind: 'Person', name: 'Gallant, Yoav' },
        ...{ was: 'Yoav Gallant', partOf: null, values: [] },
        aliases: { gained: ['Yoav Gallant'], lost: [] },
      },
    ],
  },
  claims: { added: 0, removed: 0, changed: 0, list: [] },
  decisions: { touched: 0, list: [] },
  whole: true,
};

/** The service that a page asks has all of that from now on. */
export async function fakeDecided(on: Page): Promise<void> {
  const lists: Readonly<Record<string, unknown>> = {
    review: REVIEW,
    decisions: { decisions: [DECISION], total: 1 },
    log: LOG,
    history: HISTORY,
    schema: SCHEMA,
  };
  await on.route('**/api/question', (route) =>
    route.fulfill({ json: route.request().postData()?.includes('sky') ? UNKNOWN : UNDERSTOOD }),
  );
  for (const [path, json] of Object.entries(lists))
    await on.route(new RegExp(`/api/${path}(\\?.*)?$`, 'u'), (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ json: { decision: DECISION, changed: true, difference: DIFFERENCE } })
        : route.fulfill({ json }),
    );
}
