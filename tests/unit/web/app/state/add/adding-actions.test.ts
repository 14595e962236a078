import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { IngestCallOptions } from '../../../../../../shared/contract/client.ts';
import {
  type Adding,
  EMPTY_PASTE,
  type Input,
  NOTHING_ADDED,
} from '../../../../../../web/app/state/add/adding.ts';
import { addingActions } from '../../../../../../web/app/state/add/adding-actions.ts';

const TEXT: Input = { is: 'text', paste: { ...EMPTY_PASTE, text: 'A text.' } };
const FILES: Input = { is: 'files', files: [new File(['x'], 'x.txt'), new File(['y'], 'y.txt')] };
const SUMMARY = { added: 1, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 3 };

function bench(fails: (call: string) => boolean = () => false) {
  const adding = signal<Adding>(NOTHING_ADDED);
  const calls: string[] = [];
  let changes = 0;
  const answer = async (call: string, { onEvent, signal: stop }: IngestCallOptions = {}) => {
    calls.push(call);
    onEvent?.({
      ...{ id: 'x.txt', title: null, reason: null, claimsAdded: 0, claimsRemoved: 0 },
      outcome: fails(call) ? 'failed' : 'added',
    });
    if (call.includes('slow')) await new Promise((resolve) => stop?.addEventListener('abort', resolve));
    return SUMMARY;
  };
  const actions = addingActions(
    { adding },
    {
      ingest: ({ articles, preview }, options) =>
        answer(`ingest ${articles.length} ${preview ?? false}`, options),
      upload: (files, options) =>
        answer(`upload ${files.map(({ name }) => name).join('+')} ${options?.preview}`, options),
      addresses: ({ addresses, preview }, options) =>
        answer(`fetch ${addresses} ${preview ?? false}`, options),
    },
    () => {
      changes += 1;
    },
  );
  return { adding, actions, calls, changes: () => changes };
}

describe('APP-105 looking, then storing or discarding', () => {
  it('stores just what was looked at, and the graph is asked for only then', async () => {
    const { adding, actions, calls, changes } = bench();
    await actions.look(FILES);
    expect([adding.value.status, changes()]).toEqual(['looked', 0]);
    await actions.storeLooked();
    expect([adding.value.status, changes()]).toEqual(['done', 1]);
    expect(calls).toEqual(['upload x.txt+y.txt true', 'upload x.txt+y.txt false']);
    await actions.storeLooked();
    expect(calls).toHaveLength(2);
  });

  it('what is discarded is not stored, and stands in its form again', async () => {
    const { adding, actions, calls } = bench();
    await actions.look(TEXT);
    actions.clearAdding();
    await actions.storeLooked();
    expect([adding.value, calls]).toEqual([{ ...NOTHING_ADDED, input: TEXT }, ['ingest 1 true']]);
  });

  it('can be given up on the way, and no second one begins meanwhile', async () => {
    const { adding, actions, calls } = bench();
    const looking = actions.look({ is: 'addresses', addresses: ['https://slow.example/'] });
    await actions.store(TEXT);
    actions.clearAdding();
    expect([adding.value.status, calls]).toEqual(['looking', ['fetch https://slow.example/ true']]);
    actions.stopAdding();
    await looking;
    expect(adding.value).toEqual(NOTHING_ADDED);
  });
});

describe('APP-409 what is given while something is read', () => {
  it('is not taken, which is said until the next is taken', async () => {
    const { adding, actions } = bench();
    const looking = actions.look({ is: 'addresses', addresses: ['https://slow.example/'] });
    expect(adding.value.turnedAway).toBe(false);
    await actions.look(FILES);
    expect(adding.value).toMatchObject({ status: 'looking', turnedAway: true });
    actions.stopAdding();
    await looking;
    await actions.look(FILES);
    expect(adding.value).toMatchObject({ status: 'looked', turnedAway: false });
  });
});

describe('APP-107 trying again', () => {
  it('gives again what failed, without the rest', async () => {
    const { adding, actions, calls } = bench((call) => call.includes('+'));
    await actions.store(FILES);
    await actions.addFailed();
    expect(calls).toEqual(['upload x.txt+y.txt false', 'upload x.txt false']);
    expect(adding.value).toMatchObject({ status: 'done', events: [{ outcome: 'added' }] });
    await actions.addFailed();
    expect(calls).toHaveLength(2);
  });
});
