import { describe, expect, it } from 'vitest';
import { DramatisError } from '../../../../shared/errors.ts';
import { linesOf } from '../../../../web/api/lines.ts';
import { ANSWERS, testApi } from '../../../support/api.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** Bytes in pieces of a size. */
function pieces(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

describe('export', () => {
  it('API-40: is a file of JSON Lines', async () => {
    const response = await testApi().request('/api/export');
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="dramatis.jsonl"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe('{"record":"dramatis"}\n{"record":"article","text":"čaj 🪑"}\n');
  });

  it('API-40: a large one comes whole, and is not made before it is read', async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `{"n":${index},"text":"${'ž'.repeat(100)}"}`);
    let made = 0;
    const exportLines = async function* () {
      for (const line of lines) {
        made += 1;
        yield line;
      }
    };
    const api = testApi({ ingest: { exportLines } });
    expect(await all(api.client.exportLines())).toEqual(lines);
    made = 0;
    const response = await api.request('/api/export');
    const reader = response.body?.getReader();
    await reader?.read();
    expect(made).toBeLessThan(lines.length / 2);
    await reader?.cancel();
  });

  it('API-44: of which only the head is asked for ends at once', async () => {
    let ended = false;
    const exportLines = async function* () {
      try {
        for (let n = 0; n < 1_000; n += 1) yield `{"n":${n}}`;
      } finally {
        ended = true;
      }
    };
    const response = await testApi({ ingest: { exportLines } }).request('/api/export', { method: 'HEAD' });
    expect([response.status, response.body, ended]).toEqual([200, null, true]);
  });

  it('API-41: an error before the first line has its body and status', async () => {
    const exportLines = () => failing('STORE_UNAVAILABLE');
    const { request, client } = testApi({ ingest: { exportLines } });
    expect((await request('/api/export')).status).toBe(503);
    await expect(all(client.exportLines())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('API-41: an error later breaks the stream, so that a part is never taken for the whole', async () => {
    const exportLines = async function* () {
      for (let n = 0; n < 5_000; n += 1) yield `{"n":${n}}`;
      yield* failing('STORE_UNAVAILABLE');
    };
    const { client } = testApi({ ingest: { exportLines } });
    await expect(all(client.exportLines())).rejects.toThrow();
  });

  // biome-ignore lint/correctness/useYield: it fails before its first line
  async function* failing(code: 'STORE_UNAVAILABLE'): AsyncGenerator<string> {
    throw new DramatisError(code, 'It is gone');
  }
});

describe('import', () => {
  it('API-42: lines arrive as they were sent', async () => {
    const { client, asked } = testApi();
    const lines = ['{"a":"ž🪑"}', '{"b":1}', ''];
    expect(await client.importLines(given(lines))).toEqual(ANSWERS.imported);
    expect(asked[0]?.with).toEqual([lines]);
  });

  it('API-42: without a body there are no lines', async () => {
    const { request, asked } = testApi();
    expect(await (await request('/api/import', { method: 'POST' })).json()).toEqual(ANSWERS.imported);
    expect(asked[0]?.with).toEqual([[]]);
  });

  it('API-42: an error of a line has its body and status', async () => {
    const importLines = () =>
      Promise.reject(new DramatisError('INPUT', 'Line 3 is no JSON', { where: 'line 3' }));
    const { client } = testApi({ ingest: { importLines } });
    await expect(client.importLines(given(['a']))).rejects.toMatchObject({ code: 'INPUT', where: 'line 3' });
  });

  it('API-43: a line that is too long is LIMIT', async () => {
    const { client } = testApi();
    const answer = client.importLines(given(['short', 'x'.repeat(30_000)]));
    await expect(answer).rejects.toMatchObject({ code: 'LIMIT', where: 'line 2' });
  });
});

describe('lines of a body', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\nb\n', ['a', 'b']],
    ['a\n\nb', ['a', '', 'b']],
    ['ž🪑\nč', ['ž🪑', 'č']],
  ])('API-42: %j, wherever it is cut', async (text, lines) => {
    for (const size of [1, 2, 3, 100]) expect(await all(linesOf(pieces(text, size), 10))).toEqual(lines);
  });

  it('API-43: only a line counts, not the whole', async () => {
    expect(await all(linesOf(pieces('0123456789\n'.repeat(50), 7), 10))).toHaveLength(50);
    await expect(all(linesOf(pieces('01234567890', 4), 10))).rejects.toMatchObject({
      code: 'LIMIT',
      where: 'line 1',
    });
  });
});
