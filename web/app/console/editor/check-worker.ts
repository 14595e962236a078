import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { findingOf } from './findings.ts';
import type { Answer, Finding, Order } from './messages.ts';
import { schemaOf } from './schema-of.ts';

/** Checks a query against the grammar and the graph; in a worker of its own, which is large. */
addEventListener('message', ({ data: { id, query, names } }: MessageEvent<Order>) => {
  const { diagnostics } = lintCypherQuery(query, schemaOf(names));
  const answer: Answer<Finding> = {
    id,
    found: diagnostics.flatMap((each) => findingOf(each, query.length) ?? []),
  };
  postMessage(answer);
});
