/** What is done later, by a clock that a test may turn. */

/** Runs later; the returned function calls it off. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** By the clock of this machine, and no reason for the process to go on. */
export const later: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds).unref();
  return () => clearTimeout(timer);
};

/** Runs again and again; the returned function calls it off. */
export function repeatedly(milliseconds: number, run: () => void, after: After = later): () => void {
  const next = (): (() => void) =>
    after(milliseconds, () => {
      stop = next();
      run();
    });
  let stop = next();
  return () => stop();
}
