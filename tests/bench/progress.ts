/** Says on the error output what a bench that takes long is at, so that its tables can be piped. */
export function progress(what: string, entities: number): void {
  const time = new Date().toISOString().slice(11, 19);
  process.stderr.write(`${time} ${what} ${entities.toLocaleString('en')}\n`);
}
