/** Statements on pairs of which people are asked whether they are one. */
import { type Params, type Row, statement } from '../engine.ts';

type Ids = { readonly ids: readonly string[] };
export type QuestionRow = { id: string; a: string; b: string; kind: string; logit: number; impact: number };

const QUESTION =
  'q.id AS id, q.a AS a, q.b AS b, q.kind AS kind, q.logit AS logit, q.impact AS impact ORDER BY id';

export const questionsOfA = statement<Ids, QuestionRow>(
  'questionsOfA',
  `UNWIND $ids AS key MATCH (q:Question {a: key}) RETURN ${QUESTION}`,
);
export const questionsOfB = statement<Ids, QuestionRow>(
  'questionsOfB',
  `UNWIND $ids AS key MATCH (q:Question {b: key}) RETURN ${QUESTION}`,
);
export const saveQuestions = statement<{ readonly rows: readonly Params[] }, Row>(
  'saveQuestions',
  `UNWIND $rows AS row MERGE (q:Question {id: row.id}) SET q += row`,
);
export const deleteQuestions = statement<Ids, Row>(
  'deleteQuestions',
  `UNWIND $ids AS id MATCH (q:Question {id: id}) DETACH DELETE q`,
);

/** What a decision would change most comes first; of the same, what is least clear. */
export const questionPage = statement<{ readonly limit: number; readonly offset: number }, QuestionRow>(
  'questionPage',
  `MATCH (q:Question) WITH q ORDER BY q.impact DESC, q.logit DESC, q.id SKIP $offset LIMIT $limit
   RETURN q.id AS id, q.a AS a, q.b AS b, q.kind AS kind, q.logit AS logit, q.impact AS impact
   ORDER BY impact DESC, logit DESC, id LIMIT $limit`,
);
export const countQuestions = statement<Params, { total: number }>(
  'countQuestions',
  `MATCH (q:Question) RETURN count(q) AS total LIMIT 1`,
);
