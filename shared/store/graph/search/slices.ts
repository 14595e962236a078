/** Long work in the memory of a service is done in slices, so that nobody waits for all of it. */

/** Lets everything have its turn that is waiting for one. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
