/** How routes of the fake read an address, and answer as the API does. */
import type { Context } from 'hono';

const MISSING = {
  error: {
    code: 'NOT_FOUND',
    message: 'There is no such entity.',
    where: null,
    advice: 'It may have been forgotten with its article. Search for its name.',
  },
};

/** A number of the query of an address. */
export function numberIn(context: Context, name: string, fallback: number): number {
  const text = context.req.query(name);
  return text ? Number(text) : fallback;
}

/** What was found, or that there is none. */
export function answer(context: Context, found: object | null | undefined): Response {
  return found ? context.json(found) : context.json(MISSING, 404);
}
