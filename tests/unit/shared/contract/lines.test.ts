import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createClient } from '../../../../shared/contract/client.ts';
import { wholeLines } from '../../../../shared/contract/lines.ts';
import { linesOf } from '../../../../web/api/lines.ts';

/** Characters of the long line, and of each of its many pieces. */
const LONG = 400_000;
const PIECE = 40;

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

function bodyOf(text: string, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = inPieces(text, size);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

/** All lines, and what lies behind the last. */
async function read(pieces: AsyncIterable<string>): Promise<readonly [lines: string[], rest: string]> {
  const lines: string[] = [];
  const all = wholeLines(pieces);
  for (;;) {
    const { done, value } = await all.next();
    if (done) return [lines, value];
    lines.push(value);
  }
}

describe('lines of a text in pieces', () => {
  it.each([
    ['', [], ''],
    ['a', [], 'a'],
    ['a\n', ['a'], ''],
    ['a\r\nb\n\nč', ['a', 'b', ''], 'č'],
  ])('API-42: %j, wherever it is cut', async (text, lines, rest) => {
    for (const size of [1, 2, 100]) expect(await read(inPieces(text, size))).toEqual([lines, rest]);
  });

  it('API-134: each is told with its length and its number while it comes', async () => {
    const told: unknown[] = [];
    const lines = wholeLines(inPieces('abc\nde', 2), (...each) => told.push(each));
    for await (const _ of lines);
    expect(told).toEqual([
      [2, 1],
      [3, 1],
      [0, 2],
      [2, 2],
    ]);
  });

  const line = 'x'.repeat(LONG);
  const exported = () => createClient(async () => new Response(bodyOf(`${line}\n`, PIECE))).exportLines();
  it.each([
    ['API-42: of an import', () => linesOf(bodyOf(`${line}\n`, PIECE), LONG)],
    ['API-25: of an export', exported],
    ['API-133: of a result', () => wholeLines(inPieces(`${line}\n`, PIECE))],
  ])('%s, what came of a long line is not looked through again with every piece', async (_what, lines) => {
    const split = vi.spyOn(String.prototype, 'split');
    onTestFinished(() => split.mockRestore());
    for await (const each of lines()) expect(each.length).toBe(LONG);
    const looked = split.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0);
    expect(looked).toBeLessThan(2 * LONG);
  });
});
