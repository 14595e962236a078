/** One relation with the claims that it stands on. */
import type { EdgeClaims, SearchHit } from '../../contract/index.ts';
import { DramatisError } from '../../errors.ts';
import { type RelationType, relationDefinition } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import { edgeBetween } from '../statements/read.ts';
import { countEvidence, evidenceOf } from '../statements/read-articles.ts';
import { bare, findEntity, totalOf } from './find.ts';
import type { EdgeEnds, Page } from './queries.ts';
import { toEdge, toEvidence } from './rows.ts';

export async function readEdge(store: Runner, asked: EdgeEnds, page: Page): Promise<EdgeClaims> {
  const { type } = asked;
  const { symmetric, reads } = relationDefinition(type);
  const [from, to] = await Promise.all([findEntity(store, asked.from), findEntity(store, asked.to)]);
  const straight = await readClaims(store, from, type, to, page);
  const found = straight.total > 0 || !symmetric ? straight : await readClaims(store, to, type, from, page);
  if (found.total > 0) return found;
  throw new DramatisError('NOT_FOUND', `No claim states: ${from.name}, ${reads}, ${to.name}`, {
    where: `${asked.from} ${type} ${asked.to}`,
    advice:
      'The articles that stated it may have been forgotten or edited. Open one of the two to see what is left.',
  });
}

/** Where all claims are negated there is no edge, but they are shown. */
async function readClaims(
  store: Runner,
  from: SearchHit,
  type: RelationType,
  to: SearchHit,
  page: Page,
): Promise<EdgeClaims> {
  const ends = { from: from.id, to: to.id };
  const [[edge], rows, total] = await Promise.all([
    store.run(edgeBetween(type), ends),
    store.run(evidenceOf(type), { ...ends, limit: page.limit, offset: page.offset }),
    totalOf(store, countEvidence(type), ends),
  ]);
  return {
    edge: edge ? toEdge({ ...ends, type, properties: edge.properties }) : null,
    from: bare(from),
    to: bare(to),
    claims: rows.map(toEvidence),
    total,
  };
}
