/** Results as they are sent while their query runs. */
import type { QueryLine, QueryResponse } from '../../shared/contract/query.ts';

/** The lines of a whole result. */
export function linesOf({ columns, rows, ...end }: QueryResponse): readonly QueryLine[] {
  return [{ columns }, ...rows.map((row) => ({ row })), { end }];
}

/** An answer of these lines. */
export function lineResponse(lines: readonly unknown[]): Response {
  return new Response(textOf(lines), { headers: { 'content-type': 'application/x-ndjson' } });
}

export function textOf(lines: readonly unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** An answer that is sent by hand. */
export function heldResponse() {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const state = { cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
    cancel: () => {
      state.cancelled = true;
    },
  });
  return {
    response: new Response(body),
    state,
    send: (...lines: readonly unknown[]) => controller.enqueue(new TextEncoder().encode(textOf(lines))),
    close: () => controller.close(),
    fail: (reason: unknown) => controller.error(reason),
  };
}
