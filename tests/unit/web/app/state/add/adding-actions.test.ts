import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { IngestCallOptions } from '../../../../../../shared/contract/client.ts';
import {
  type Adding,
  begun,
  brokenOff,
  delayed,
  EMPTY_PASTE,
  finished,
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
  const told: (string | null)[] = [];
  const answer = async (call: string, { onEvent, onAway, signal: stop }: IngestCallOptions = {}) => {
    calls.push(call);
    onAway?.('The server is not there');
    told.push(adding.value.away);
    onEvent?.({
      ...{ id: 'x.txt', title: null, reason: null, claimsAdded: 0, claimsRemoved: 0 },
      outcome: fails(call) ? 'failed' : 'added',
    });
    told.push(adding.value.away);
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
  return { adding, actions, calls, told, changes: () => changes };
}

describe('APP-422 a store that is away', () => {
  it('is told until something was read, or all is over', async () => {
    const { adding, actions, told } = bench();
    await actions.store(TEXT);
    expect(told).toEqual(['The server is not there', null]);
    const waiting = delayed(begun(TEXT), 'why');
    expect(waiting.away).toBe('why');
    expect(finished(waiting, SUMMARY).away).toBeNull();
    expect(brokenOff(waiting, { code: 'INTERNAL', what: '', advice: null, gone: false }).away).toBeNull();
    expect(delayed(adding.value, 'why').away).toBeNull();
  });
});

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
