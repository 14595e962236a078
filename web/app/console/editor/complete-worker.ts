import { autocomplete, type CompletionItem } from '@neo4j-cypher/language-support';
import type { Answer, Order, Proposal } from './messages.ts';
import { proposalOf } from './proposals.ts';
import { schemaOf } from './schema-of.ts';

/** Proposes what may stand at the cursor; in a worker, since reading a query takes a while. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const { id, query, caret, manual, names } = data;
  const items: CompletionItem[] = autocomplete(query.slice(0, caret), schemaOf(names), {
    caretPosition: caret,
    manual,
  });
  const answer: Answer<Proposal> = { id, found: items.flatMap((item) => proposalOf(item, names) ?? []) };
  postMessage(answer);
});
