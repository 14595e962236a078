/** Requests to a service that answer when their work is done: Node's own `fetch` gives up after five minutes. */
import type { Agent } from 'undici';

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;
/** The library's `fetch` in the types of the platform, which declares the same classes anew. */
type LibraryFetch = (input: string, init: RequestInit & { readonly dispatcher: Agent }) => Promise<Response>;

/**
 * A `fetch` that waits without end for an answer and for each part of it; who asked can still break it off.
 * It takes no forms: those of the platform are not those of the library.
 */
export async function patientFetch(): Promise<Fetch> {
  const undici = await import('undici');
  const dispatcher = new undici.Agent({ headersTimeout: 0, bodyTimeout: 0 });
  const fetch = undici.fetch as unknown as LibraryFetch;
  return (input, init) => fetch(input, { ...init, dispatcher });
}
