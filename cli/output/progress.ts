export interface Progress { step(what: string): void; stop(): void }
export function startProgress(_stream: { write(text: string): unknown }, _what: string, _total?: number): Progress {
  return { step: () => undefined, stop: () => undefined };
}
