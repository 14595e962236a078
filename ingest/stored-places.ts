/** Where the articles of the store lie. */
import type { Place, PlacesRequest } from '../shared/contract/index.ts';
import type { Runner } from '../shared/store/engine.ts';
import { articlesByContent, articlesById, articlesByOrigin } from '../shared/store/statements/revisions.ts';

/** Of the articles that have these ids or contents or lie at these paths, in order of id. */
export async function storedPlaces(
  runner: Runner,
  { ids, contents, origins }: PlacesRequest,
): Promise<Place[]> {
  const rows = [
    ...(await runner.run(articlesById, { ids })),
    ...(await runner.run(articlesByContent, { ids: contents })),
    ...(await runner.run(articlesByOrigin, { ids: origins })),
  ];
  const places = new Map<string, Place>(rows.map((row) => [row.id, row]));
  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
