import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { patientFetch } from '../../../cli/long-requests.ts';
import { rounds } from '../../support/rounds.ts';

/** Longer than the five minutes after which Node's own `fetch` gives up, where there is time for it. */
const LATE = rounds(50, 310_000);

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function serve(answer: (body: string, response: ServerResponse) => void): Promise<string> {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    answer(body, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('CLI-56 a request that takes long', () => {
  it('waits for the head of the answer and for what comes after it', async () => {
    const address = await serve((_, response) => {
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"done":');
        setTimeout(() => response.end('true}'), LATE);
      }, LATE);
    });
    const ask = await patientFetch();
    const response = await ask(address, { method: 'POST', headers: { accept: 'application/json' } });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ done: true });
  });

  it('sends a body as it comes', async () => {
    const address = await serve((body, response) => response.end(body.toUpperCase()));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of ['two ', 'lines']) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    });
    const ask = await patientFetch();
    const sent: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    expect(await (await ask(address, sent)).text()).toBe('TWO LINES');
  });

  it('is broken off by who asked', async () => {
    const address = await serve(() => undefined);
    const stop = new AbortController();
    const ask = await patientFetch();
    const asked = ask(address, { signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
