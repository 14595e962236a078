/** What commands that read articles have in common: what became of them, told as it happens and in the end. */
import type { IngestEvent, IngestSummary } from '../../shared/contract/index.ts';
import { type Context, INTERRUPTED } from '../context.ts';
import { differenceText } from '../output/difference.ts';
import { formatObject } from '../output/json.ts';
import type { Progress } from '../output/progress.ts';
import { oneLine } from '../output/terminal.ts';
import { counted } from '../output/words.ts';
import type { TextOrJson } from './options.ts';

/** Tells of an article that failed or moved, and goes on. */
export function noteEvent(progress: Progress, { id, outcome, reason, title }: IngestEvent): void {
  if (outcome === 'failed') progress.note(oneLine(`failed: ${id}: ${reason}`));
  else if (reason !== null) progress.note(oneLine(`${id}: ${reason}`));
  progress.step(title ?? id);
}

/** Tells that the store is away: what follows may take as long as a server takes to start. */
export function noteAway(progress: Progress, why: string): void {
  progress.note(oneLine(`${why}. It is waited for, two minutes at most.`));
}

/**
 * What became of everything, on one line.
 * @param unread inputs that are no articles, beside those that failed
 */
export function summaryText(summary: IngestSummary, unread: number): string {
  const { added, updated, unchanged, older, failed, writes } = summary;
  const parts = [`${added} added`, `${updated} updated`, `${unchanged} unchanged`];
  if (older > 0)
    parts.push(`${older} older than what stands (--replace takes ${older === 1 ? 'it' : 'them'})`);
  if (failed > 0) parts.push(`${failed} failed`);
  if (unread > 0) parts.push(`${unread} not read`);
  return `${parts.join(', ')}; ${counted(writes, 'write')}${waitingText(summary)}`;
}

const SEE_DECISIONS = '(see `dramatis decisions`)';

/** What decisions of people wait by a change, or hold again, as the end of a line; nothing where as many wait as before. */
export function waitingText({ waiting = 0 }: Pick<IngestSummary, 'waiting'>): string {
  if (waiting === 0) return '';
  const n = Math.abs(waiting);
  const does = waiting > 0 ? (n === 1 ? 'waits now' : 'wait now') : n === 1 ? 'holds again' : 'hold again';
  return `; ${counted(n, 'decision')} ${does} ${SEE_DECISIONS}`;
}

/**
 * What would become of everything, and what that would change.
 * @param events what would become of each article
 */
export function reportPreview(
  { stdout }: Context,
  format: TextOrJson,
  summary: IngestSummary,
  events: readonly IngestEvent[],
  unread: number,
): void {
  const { difference, left = 0, ...counts } = summary;
  if (format === 'json') {
    stdout.write(formatObject({ preview: true, summary: counts, left, articles: events, difference }));
    return;
  }
  stdout.write(`Nothing was written. This would be: ${summaryText(summary, unread)}\n`);
  if (left > 0)
    stdout.write(`${counted(left, 'article')} more ${left === 1 ? 'is' : 'are'} not looked at.\n`);
  if (difference) stdout.write(`\n${differenceText(difference)}`);
}

/** Says that work was broken off, and ends with the code of that. */
export function reportInterruption({ signal, stderr, setExitCode }: Context, preview: boolean): void {
  if (!signal.aborted) return;
  stderr.write(
    preview
      ? 'Interrupted: the preview is not whole.\n'
      : 'Interrupted. Nothing is lost: run the command again to go on.\n',
  );
  setExitCode(INTERRUPTED);
}
