/** What the routes around Cypher do, but for the queries themselves. */
import { GraphSchemaSchema, HistorySchema } from '../../shared/contract/index.ts';
import { EXAMPLES } from '../../shared/query/examples.ts';
import { type Candidate, understand } from '../../shared/query/question.ts';
import type { Kind } from '../../shared/schema/index.ts';
import { createFacts } from '../../shared/store/facts.ts';
import type { AppDependencies } from './dependencies.ts';
import type { Handlers } from './handler-types.ts';

export type QueryHandlers = Pick<
  Handlers,
  'saved' | 'save' | 'unsave' | 'history' | 'forgetHistory' | 'schema' | 'examples' | 'question'
>;

export function createQueryHandlers({ engine, graph, saved }: AppDependencies): QueryHandlers {
  const facts = createFacts(engine);
  return {
    saved: async ({ query }) => {
      const list = await saved.list(query.kind);
      return { saved: list, total: list.length };
    },
    save: ({ params, body }) => saved.save(params.kind, params.name, body.value),
    unsave: async ({ params }) => {
      await saved.remove(params.kind, params.name);
      return { deleted: 1 };
    },
    history: async ({ query }) => HistorySchema.parse(await saved.history(query.limit)),
    forgetHistory: async () => ({ deleted: await saved.forgetHistory() }),
    schema: async () => GraphSchemaSchema.parse(await facts()),
    examples: async () => ({ examples: [...EXAMPLES] }),
    question: ({ body }) => understand(body.text, (q, kind) => candidatesOf(graph, q, kind)),
  };
}

/** Names that are looked at for one place of a question. */
const CANDIDATES = 10;

async function candidatesOf(
  graph: AppDependencies['graph'],
  q: string,
  kind: Kind | undefined,
): Promise<readonly Candidate[]> {
  return (await graph.search({ q, kind, limit: CANDIDATES })).hits;
}
