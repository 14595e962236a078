import { describe, expect, it } from 'vitest';
import type { IngestService } from '../../../../ingest/service.ts';
import type { Reading } from '../../../../shared/contract/live.ts';
import { observing } from '../../../../web/api/observing.ts';
import { progressOf, sourced, testIngest } from '../../../support/api.ts';

const ARTICLES = ['a', 'b'].map(sourced);

function observed(more: Partial<IngestService> = {}) {
  const told: (Reading | string)[] = [];
  const live = {
    reading: (reading: Reading) => void told.push(reading),
    wrote: () => void told.push('wrote'),
    replaced: () => void told.push('replaced'),
  };
  return { ingest: observing({ ...testIngest(), ...more }, live), told };
}

const readings = (told: readonly (Reading | string)[]) => told.filter((each) => typeof each !== 'string');

describe('what is being read', () => {
  it('API-117: is told article by article, with how many there are and where it is', async () => {
    const { ingest, told } = observed();
    const events: string[] = [];
    await ingest.ingest(ARTICLES, { replace: false, onEvent: ({ id }) => events.push(id) });
    expect(events).toEqual(['a', 'b']);
    expect(readings(told).map(({ done, total, now, over }) => [done, total, now?.title, over])).toEqual([
      [0, 2, 'Title of a', false],
      [1, 2, undefined, false],
      [1, 2, 'Title of b', false],
      [2, 2, undefined, false],
      [2, 2, undefined, true],
    ]);
    expect(told.at(-1)).toBe('wrote');
  });

  it('APP-422: that the store is away is told until the next article is through, and handed on', async () => {
    const { ingest, told } = observed({
      ingest: async (_, { onEvent, onAway }) => {
        onAway?.('The server is not there');
        for (const each of ARTICLES) onEvent?.(progressOf(each));
        return { added: 2, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 0 };
      },
    });
    const heard: string[] = [];
    await ingest.ingest(ARTICLES, { replace: false, onAway: (why) => heard.push(why) });
    expect(readings(told).map(({ done, away }) => [done, away])).toEqual([
      [0, 'The server is not there'],
      [1, undefined],
      [2, undefined],
      [2, undefined],
    ]);
    expect(heard).toEqual(['The server is not there']);
  });

  it('API-117: of a batch the first one that is not done', async () => {
    const { ingest, told } = observed({
      ingest: async (articles, { onEvent }) => {
        const all = [];
        for await (const each of articles) all.push(each);
        for (const each of all) onEvent?.({ ...progressOf(each), outcome: 'failed' });
        return { added: 0, updated: 0, unchanged: 0, older: 0, failed: 2, writes: 0 };
      },
    });
    await ingest.ingest(
      (async function* () {
        yield* ARTICLES;
      })(),
      { replace: false },
    );
    expect(readings(told).map(({ failed, total, now }) => [failed, total, now?.id])).toEqual([
      [0, null, 'a'],
      [0, null, 'a'],
      [1, null, 'b'],
      [2, null, undefined],
      [2, null, undefined],
    ]);
  });

  it('API-117: is over where it failed, and what was written before is told', async () => {
    const { ingest, told } = observed({
      ingest: async (articles) => {
        for await (const _ of articles) throw new TypeError('broken');
        return { added: 0, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 0 };
      },
    });
    await expect(ingest.ingest(ARTICLES, { replace: false })).rejects.toThrow('broken');
    expect(told.slice(-2)).toMatchObject([{ over: true }, 'wrote']);
  });

  it('API-120: a preview and an ingest of nothing are not told as reading', async () => {
    const { ingest, told } = observed();
    await ingest.ingest(ARTICLES, { replace: false, preview: true });
    await ingest.refresh({ preview: true });
    await ingest.ingest([], { replace: false });
    expect(readings(told)).toEqual([]);
  });

  it('API-118: decisions, forgetting, imports and what is computed anew are told as well', async () => {
    const { ingest, told } = observed();
    await ingest.forget(['a']);
    await ingest.undo('d');
    await ingest.importLines((async function* () {})());
    await ingest.refresh({});
    expect(told.filter((each) => typeof each === 'string')).toHaveLength(5);
    await ingest.rebuild();
    expect(told.at(-1)).toBe('replaced');
  });
});
