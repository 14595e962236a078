import { decodeOverview } from './state/view/overview-choice.ts';

/** What the page asks first is asked while its scripts still come: they and the answer are on their way at once. */

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** The request that every view begins with, written as the client writes it. */
export function overviewAddress(hash: string): string {
  const { limit, by } = decodeOverview(new URLSearchParams(hash.split('?').slice(1).join('?')));
  return `/api/overview?${new URLSearchParams({ limit: String(limit), by })}`;
}

/** Asks at once; what it returns has that answer for whoever asks the same first, and asks everything else itself. */
export function askedEarly(fetch: Fetch, hash: string): Fetch {
  const address = overviewAddress(hash);
  let answer: Promise<Response> | null = fetch(address);
  // Whoever takes it is told what failed.
  answer.catch(() => {});
  return (input, init) => {
    if (answer === null || input !== address) return fetch(input, init);
    const taken = answer;
    answer = null;
    return taken;
  };
}
