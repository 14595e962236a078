import { describe, expect, it } from 'vitest';
import { joinTriggers } from '../../../../../ingest/extract/links/joining.ts';
import { mentionsIn, readingOf } from '../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];

/** Whether the two triggers of a text are of one event where the model is this sure, and these take part in both. */
function joined(text: string, triggers: Marked, sure: number, shared = false, publishedAt?: string): boolean {
  const mentions = mentionsIn(text, triggers);
  const reading = readingOf(text, mentions, { sameEvent: () => sure, publishedAt: publishedAt ?? null });
  const who = new Map([
    [0, new Map([['named 7', null]])],
    [1, new Map([[shared ? 'named 7' : 'named 8', null]])],
  ]);
  const sets = joinTriggers(reading, mentions, who);
  return sets.find(0) === sets.find(1);
}

const MET: Marked = [
  ['met', 'meeting'],
  ['talked', 'meeting'],
];
const MEETING: Marked = [
  ['meeting', 'meeting'],
  ['Meetings', 'meeting'],
];

describe('triggers of one event', () => {
  it('EXTRACT-27: the model says which, from its certainty on', () => {
    expect(joined('They met and talked', MET, 0.5)).toBe(true);
    expect(joined('They met and talked', MET, 0.49)).toBe(false);
  });

  it('EXTRACT-27: words that begin alike make it surer', () => {
    expect(joined('A meeting. Meetings', MEETING, 0.4)).toBe(true);
    expect(joined('A meeting. Meetings', MEETING, 0.3)).toBe(false);
  });

  it('EXTRACT-27: who takes part in both makes it surer', () => {
    expect(joined('They met and talked', MET, 0.4, true)).toBe(true);
    expect(joined('They met and talked', MET, 0.3, true)).toBe(false);
  });

  it('EXTRACT-27: other dates make it less sure, a day within the month does not', () => {
    const other = 'They met on 4 May 2020. They talked on 6 May 2020.';
    const within = 'They met in May 2020. They talked on 6 May 2020.';
    expect(joined(other, MET, 0.7)).toBe(false);
    expect(joined(other, MET, 0.9)).toBe(true);
    expect(joined(within, MET, 0.5)).toBe(true);
  });
});
