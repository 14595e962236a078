/** Memory that processes take, on systems that have /proc; not a number elsewhere. */
import { readFileSync } from 'node:fs';

/** Of a process and its children: the embedded engine is one of them. */
export function residentMegabytes(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    const own = Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    return children.map(Number).reduce((sum, child) => sum + residentMegabytes(child), own);
  } catch {
    return Number.NaN;
  }
}
