import { describe, expect, it } from 'vitest';
import { summaryText, waitingText } from '../../../../cli/commands/reading.ts';

const NOTHING = { added: 0, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 0 };

describe('CLI-49 what became of the articles is one sentence', () => {
  it.each([
    [{}, 0, '0 added, 0 updated, 0 unchanged; 0 writes'],
    [{ added: 1, writes: 1 }, 0, '1 added, 0 updated, 0 unchanged; 1 write'],
    [{ added: 2, updated: 3, unchanged: 4, writes: 512 }, 0, '2 added, 3 updated, 4 unchanged; 512 writes'],
    [
      { older: 1 },
      0,
      '0 added, 0 updated, 0 unchanged, 1 older than what stands (--replace takes it); 0 writes',
    ],
    [
      { older: 2 },
      0,
      '0 added, 0 updated, 0 unchanged, 2 older than what stands (--replace takes them); 0 writes',
    ],
    [
      { added: 1, failed: 1, writes: 9 },
      2,
      '1 added, 0 updated, 0 unchanged, 1 failed, 2 not read; 9 writes',
    ],
    [{}, 1, '0 added, 0 updated, 0 unchanged, 1 not read; 0 writes'],
  ])('%j and %i unread', (summary, unread, text) => {
    expect(summaryText({ ...NOTHING, ...summary }, unread)).toBe(text);
  });

  it.each([
    [0, ''],
    [1, '; 1 decision waits now (see `dramatis decisions`)'],
    [3, '; 3 decisions wait now (see `dramatis decisions`)'],
    [-1, '; 1 decision holds again (see `dramatis decisions`)'],
    [-2, '; 2 decisions hold again (see `dramatis decisions`)'],
  ])('DECIDE-25: %i more decisions that wait are told', (waiting, text) => {
    expect(waitingText({ waiting })).toBe(text);
    expect(summaryText({ ...NOTHING, waiting }, 0).endsWith(`0 writes${text}`)).toBe(true);
  });
});
