/** Tells whether a process of before still runs, and is not another one that got its number. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:process';

export interface RunningProcess {
  readonly pid: number;
  /** When it started, in the words of the system; null where the system does not say. */
  readonly started: string | null;
}

/** State and start of a process from Linux' `/proc` (proc(5): fields 3 and 22, after the name in brackets). */
function fromProc(pid: number): { state: string; started: string } | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields[0], fields[19]];
  return state && started ? { state, started } : undefined;
}

function fromPs(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** When a process started; null where it is gone or the system does not say. */
export function startOf(pid: number): string | null {
  try {
    if (platform === 'linux') return fromProc(pid)?.started ?? null;
  } catch {
    return null;
  }
  return platform === 'win32' ? null : fromPs(pid);
}

/** Dead, but not yet taken note of by its parent. */
function isZombie(pid: number): boolean {
  try {
    return platform === 'linux' && fromProc(pid)?.state === 'Z';
  } catch {
    return false;
  }
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** True while the very process runs. */
export function isRunning({ pid, started }: RunningProcess): boolean {
  if (!answers(pid) || isZombie(pid)) return false;
  return started === null || startOf(pid) === started;
}

/** This process. */
export function self(): RunningProcess {
  return { pid: process.pid, started: startOf(process.pid) };
}
