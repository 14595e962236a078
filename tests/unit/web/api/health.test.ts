import { afterEach, expect, it, vi } from 'vitest';
import { ANSWERS, testApi } from '../../../support/api.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('API-113: says that the store answers, and what it holds', async () => {
  expect(await testApi().client.health({})).toEqual({ status: 'ok', store: 'embedded', ...ANSWERS.counts });
});

it('API-113: a store that is silent is told of, and the service answers all the same', async () => {
  vi.useFakeTimers();
  const { client } = testApi({ graph: { counts: () => new Promise(() => undefined) } });
  const answer = expect(client.health({})).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('its store does not'),
  });
  await vi.advanceTimersByTimeAsync(6_000);
  await answer;
});
