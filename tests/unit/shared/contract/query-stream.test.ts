import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../../../shared/contract/client.ts';
import type { QueryLine } from '../../../../shared/contract/query.ts';
import { heldResponse, lineResponse, linesOf, textOf } from '../../../support/result-lines.ts';

const LINES = linesOf({
  columns: ['who', 'n'],
  types: ['text', 'number'],
  rows: [
    { who: 'Žofie 🪑', n: 1 },
    { who: 'čaj', n: 2 },
  ],
  more: false,
  plan: 'Scan\n  Filter',
  milliseconds: 3,
});
const BYTES = new TextEncoder().encode(textOf(LINES));

/** A service that answers every query so. */
const answering = (response: Response) => createClient(async () => response);

async function readAll(response: Response): Promise<QueryLine[]> {
  const lines: QueryLine[] = [];
  for await (const line of answering(response).queryStream({ cypher: 'x' })) lines.push(line);
  return lines;
}

/** The bytes as a body that comes in such pieces. */
function inPieces(bytes: Uint8Array, cuts: readonly number[]): Response {
  const at = [...new Set([0, ...cuts.map((cut) => cut % bytes.length), bytes.length])].sort((a, b) => a - b);
  const pieces = at.slice(1).map((end, index) => bytes.slice(at[index], end));
  return new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    }),
  );
}

describe('API-133: a result is read while it is sent', () => {
  it('API-133: line by line, each as soon as it is whole', async () => {
    const { response, send } = heldResponse();
    const lines = answering(response).queryStream({ cypher: 'x' })[Symbol.asyncIterator]();
    for (const line of LINES) {
      send(line);
      expect(await lines.next()).toEqual({ done: false, value: line });
    }
    expect(await lines.next()).toEqual({ done: true, value: undefined });
  });

  it('API-133: the same wherever it is cut, also within a letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(BYTES.length)), async (cuts) => {
        expect(await readAll(inPieces(BYTES, cuts))).toEqual(LINES);
      }),
    );
    const byByte = Array.from(BYTES, (_, at) => at);
    expect(await readAll(inPieces(BYTES, byByte))).toEqual(LINES);
  });

  it('API-133: asks what it was given', async () => {
    const asked: unknown[] = [];
    const client = createClient(async (path, init) => {
      asked.push([path, init?.method, JSON.parse(String(init?.body))]);
      return lineResponse(LINES);
    });
    for await (const _ of client.queryStream({ cypher: 'x', params: { a: 1 }, plan: true }));
    expect(asked).toEqual([['/api/query/stream', 'POST', { cypher: 'x', params: { a: 1 }, plan: true }]]);
  });
});

describe('API-133: a result that is not whole is never taken for one', () => {
  const BROKEN = { code: 'INTERNAL', message: 'The result broke off before its end' };

  it.each([
    ['nothing', 0],
    ['the columns alone', 1],
    ['some of its rows', 2],
    ['all but its end', 3],
  ])('API-133: %s', async (_what, many) => {
    await expect(readAll(lineResponse(LINES.slice(0, many)))).rejects.toMatchObject(BROKEN);
  });

  it('API-133: an end that is cut', async () => {
    const cut = new Response(BYTES.slice(0, -1));
    await expect(readAll(cut)).rejects.toMatchObject(BROKEN);
  });

  it('API-133: a connection that is lost, after the rows that came', async () => {
    const { response, send, fail } = heldResponse();
    const lines = answering(response).queryStream({ cypher: 'x' })[Symbol.asyncIterator]();
    send(...LINES.slice(0, 2));
    expect((await lines.next()).value).toEqual(LINES[0]);
    expect((await lines.next()).value).toEqual(LINES[1]);
    fail(new TypeError('network error'));
    await expect(lines.next()).rejects.toMatchObject(BROKEN);
  });

  it('API-133: what its last line says went wrong is thrown, with the code of the service', async () => {
    const error = {
      code: 'LIMIT',
      message: 'It took more than 30000 ms',
      where: null,
      advice: 'Ask for less.',
    };
    await expect(readAll(lineResponse([...LINES.slice(0, 2), { error }]))).rejects.toMatchObject({
      code: 'LIMIT',
      message: 'It took more than 30000 ms',
      advice: 'Ask for less.',
    });
  });

  it.each([
    ['a page of something else', '<html>\n'],
    ['JSON of another form', '{"rows":[]}\n'],
    ['two things in one line', '{"columns":[],"row":{}}\n'],
  ])('API-133: %s is an error', async (_what, text) => {
    await expect(readAll(new Response(text))).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});

describe('API-132: who stops reading ends the query', () => {
  it('API-132: by leaving the loop', async () => {
    const { response, send, state } = heldResponse();
    send(...LINES.slice(0, 2));
    for await (const _ of answering(response).queryStream({ cypher: 'x' })) break;
    expect(state.cancelled).toBe(true);
  });

  it('API-132: by the signal, which is no error of the service', async () => {
    const ending = new AbortController();
    const held = heldResponse();
    const client = createClient(async (_, init) => {
      init?.signal?.addEventListener('abort', () => held.fail(init.signal?.reason));
      return held.response;
    });
    const lines = client.queryStream({ cypher: 'x' }, { signal: ending.signal })[Symbol.asyncIterator]();
    held.send(LINES[0]);
    await lines.next();
    ending.abort();
    await expect(lines.next()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
