/** One relation with the claims that it stands on. */
import type { EdgeClaims, SearchHit } from '../../contract/index.ts';
import { DramatisError } from '../../errors.ts';
import { type RelationType, relationDefinition } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import { edgeBetween } from '../statements/read.ts';
import { byHandOf, countEvidence, evidenceOf } from '../statements/read-articles.ts';
import { bare, findEntity, totalOf } from './find.ts';
import type { EdgeEnds, Page } from './queries.ts';
import { toByHand, toEdge, toEvidence } from './rows.ts';

export async function readEdge(store: Runner, asked: EdgeEnds, page: Page): Promise<EdgeClaims> {
  const { type } = asked;
  const [from, to] = await Promise.all([findEntity(store, asked.from), findEntity(store, asked.to)]);
  const found = await readClaims(store, from, type, to, page);
  if (found.total > 0) return found;
  const { reads } = relationDefinition(type);
  throw new DramatisError('NOT_FOUND', `No claim states: ${from.name}, ${reads}, ${to.name}`, {
    where: `${asked.from} ${type} ${asked.to}`,
    advice:
      'The articles that stated it may have been forgotten or edited. Open one of the two to see what is left.',
  });
}

/** Claims of one relation that people added, at most. */
const MOST_BY_HAND = 1_000;

/** Where all claims are negated there is no edge, but they are shown. Those that people added come first. */
async function readClaims(
  store: Runner,
  from: SearchHit,
  type: RelationType,
  to: SearchHit,
  page: Page,
): Promise<EdgeClaims> {
  const ends = { from: from.id, to: to.id };
  const added = await store.run(byHandOf(type), { ...ends, limit: MOST_BY_HAND });
  const shown = added.slice(page.offset, page.offset + page.limit);
  const rest = { limit: page.limit - shown.length, offset: Math.max(0, page.offset - added.length) };
  const [[edge], rows, total] = await Promise.all([
    store.run(edgeBetween(type), ends),
    rest.limit > 0 ? store.run(evidenceOf(type), { ...ends, ...rest }) : [],
    totalOf(store, countEvidence(type), ends),
  ]);
  const turned = edge?.from === to.id;
  return {
    edge: edge ? toEdge({ ...edge, type }) : null,
    from: bare(turned ? to : from),
    to: bare(turned ? from : to),
    claims: [...shown.map(toByHand), ...rows.map(toEvidence)],
    total,
  };
}
