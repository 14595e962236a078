import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventReader, type ServerEvent } from '../../../../shared/contract/sse.ts';

/** All events of a text that comes in these pieces. */
function readAll(pieces: readonly string[]): ServerEvent[] {
  const read = createEventReader();
  return pieces.flatMap((piece) => read(piece));
}

describe('server-sent events', () => {
  it.each([
    ['event: done\ndata: 1\n\n', [{ event: 'done', data: '1' }]],
    ['event:done\r\ndata:1\r\n\r\n', [{ event: 'done', data: '1' }]],
    ['data: a\ndata: b\n\n', [{ event: 'message', data: 'a\nb' }]],
    ['data:  two spaces: one is kept\n\n', [{ event: 'message', data: ' two spaces: one is kept' }]],
    [': a comment\n\n', []],
    ['event: nothing\n\n', []],
    ['id: 1\nretry: 5\ndata: x\n\n', [{ event: 'message', data: 'x' }]],
    ['data\n\n', [{ event: 'message', data: '' }]],
    ['data: not ended', []],
    ['data: 1\n\n\n\ndata: 2\n\n', [1, 2].map((n) => ({ event: 'message', data: String(n) }))],
  ])('API-20: %j is read as the standard says', (text, events) => {
    expect(readAll([text])).toEqual(events);
  });

  it('API-20: it does not matter where the stream is cut', () => {
    const line = fc.constantFrom('event: progress', 'data: {"a":1}', 'data: ž🪑', '', '', ': hello');
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 20 }),
        end,
        fc.array(fc.nat(40), { maxLength: 30 }),
        (lines, eol, cuts) => {
          const text = lines.map((each) => each + eol).join('');
          const pieces: string[] = [];
          let rest = text;
          for (const cut of cuts) {
            pieces.push(rest.slice(0, cut));
            rest = rest.slice(cut);
          }
          expect(readAll([...pieces, rest])).toEqual(readAll([text]));
        },
      ),
      { numRuns: 500 },
    );
  });
});
