import type { ThemeChoice } from './theme.ts';

/** What the explorer needs of the browser; handed in, so that tests need none. */
export interface Host {
  readHash(): string;
  writeHash(hash: string, how: 'push' | 'replace'): void;
  back(): void;
  readTheme(): string | null;
  writeTheme(choice: ThemeChoice): void;
  /** Hints that were put away. */
  readHints(): string | null;
  writeHints(text: string): void;
  /** Runs later; the returned function calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Resolves when so many milliseconds have passed. */
export function pause(host: Pick<Host, 'after'>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => void host.after(milliseconds, resolve));
}
