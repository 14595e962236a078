/** Files in folders and ZIPs that were passed over: links, and what is no article. */
import type { Unreadable } from '../../shared/model/article.ts';
import { oneLine } from './terminal.ts';

/** A folder may hold thousands of pictures. */
const MOST_NAMED = 3;

/** A line for each reason, with the first files that it holds for; none where nothing was left out. */
export function leftOutLines(leftOut: readonly Unreadable[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { origin, reason, advice } of leftOut) {
    const why = `${reason} ${advice}`;
    const origins = byReason.get(why) ?? [];
    origins.push(origin);
    byReason.set(why, origins);
  }
  return [...byReason].map(([why, origins]) => {
    const named = origins.slice(0, MOST_NAMED).join(', ');
    const more = origins.length - MOST_NAMED;
    return oneLine(`left out: ${named}${more > 0 ? ` and ${more} more` : ''}: ${why}`);
  });
}
