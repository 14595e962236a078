/** Memory that processes take, on systems that have /proc; not a number elsewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks at how much memory is taken. */
const LOOK = 10;

/** Whether the system tells what its processes take. */
export function tellsMemory(): boolean {
  return existsSync('/proc/self/status') && existsSync('/proc/self/task');
}

/** Of a process and its children: the embedded engine is one of them, and so is the reader of PDFs. */
export function residentMegabytes(pid: number): number {
  try {
    return residentOf(pid) + childrenOf(pid).reduce((sum, child) => sum + residentOrNothing(child), 0);
  } catch {
    return Number.NaN;
  }
}

/**
 * Looks again and again at what a process and its children take together.
 * @returns ends it, and tells the most in megabytes; not a number where nothing was seen
 */
export function watchMemory(pid: number): () => number {
  let most = Number.NaN;
  const look = (): void => {
    const now = residentMegabytes(pid);
    if (!(now <= most) && !Number.isNaN(now)) most = now;
  };
  look();
  const timer = setInterval(look, LOOK);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** A child that ended while it was looked at takes nothing. */
function residentOrNothing(pid: number): number {
  const megabytes = residentMegabytes(pid);
  return Number.isNaN(megabytes) ? 0 : megabytes;
}

function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

/** Each thread has children of its own. */
function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}
