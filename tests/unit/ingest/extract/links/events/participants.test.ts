import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  participantsOf,
  possibleParticipants,
} from '../../../../../../ingest/extract/links/events/participants.ts';
import type { Link } from '../../../../../../ingest/extract/links/scores.ts';
import type { EventType } from '../../../../../../shared/schema/index.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

const TEXT = 'Ana met Ben. Ana met Ben. Ana met Ben.';
const MENTIONS = mentionsIn(
  TEXT,
  [0, 1, 2].flatMap(() => [
    ['Ana', 'person'] as const,
    ['met', 'visit'] as const,
    ['Ben', 'person'] as const,
  ]),
);
const [ANA, BEN] = [0, 2];
const TRIGGERS = [1, 4, 7];

const linkAt = (who: number, score: number, nth = 0, more: Partial<Link> = {}) =>
  linkOf('PARTICIPATED_IN', MENTIONS[who + 3 * nth], MENTIONS[1 + 3 * nth], { score, ...more });

/** Who takes part in the one event of the text, with what confidence. */
function participants(
  links: readonly Link[],
  faint: readonly Link[] = [],
  certainty = 0.8,
  eventType: EventType = 'visit',
) {
  const reading = readingOf(TEXT, MENTIONS, { links, faint });
  for (const nth of [1, 2]) for (const who of [ANA, BEN]) reading.sets.join(who, who + 3 * nth);
  const triggers = TRIGGERS.flatMap((id) => MENTIONS[id] ?? []).map((one) => ({
    ...one,
    certainty,
    eventType,
  }));
  const found = participantsOf(reading, triggers, possibleParticipants(reading));
  return [...found.values()].map(({ from, score, part }) => ({ name: from.text, score, part }));
}

const names = (...of: Parameters<typeof participants>) => participants(...of).map(({ name }) => name);

describe('participants', () => {
  it('EXTRACT-29: faint pairs add up to a participant, one alone is none', () => {
    expect(names([], [linkAt(ANA, 0.2)])).toEqual([]);
    expect(names([], [linkAt(ANA, 0.2), linkAt(ANA, 0.2, 1)])).toEqual(['Ana']);
  });

  it('EXTRACT-29: the surer the event, the less is needed', () => {
    const links = [linkAt(BEN, 0.9), linkAt(ANA, 0.35)];
    expect(names(links, [], 0.9)).toEqual(['Ben', 'Ana']);
    expect(names(links, [], 0.5)).toEqual(['Ben']);
  });

  it('EXTRACT-29: where nobody is sure enough it is the surest of those sure by one pair', () => {
    expect(names([linkAt(ANA, 0.27), linkAt(BEN, 0.29)], [], 0.4)).toEqual(['Ben']);
    expect(names([], [linkAt(BEN, 0.25)], 0.4)).toEqual([]);
  });

  it('EXTRACT-29: nobody meets alone, where one pair makes another sure', () => {
    const links = [linkAt(ANA, 0.9), linkAt(BEN, 0.29)];
    expect(names(links, [], 0.4, 'visit')).toEqual(['Ana']);
    expect(names(links, [], 0.4, 'meeting')).toEqual(['Ana', 'Ben']);
    expect(names([linkAt(ANA, 0.9)], [linkAt(BEN, 0.25)], 0.4, 'meeting')).toEqual(['Ana']);
  });

  it('EXTRACT-29: a sure pair whose words tell the part is enough', () => {
    const links = [linkAt(BEN, 0.9), linkAt(ANA, 0.3, 0, { partTold: true, part: 'host' })];
    expect(participants(links, [], 0.5).map(({ name, part }) => [name, part])).toEqual([
      ['Ben', 'agent'],
      ['Ana', 'host'],
    ]);
  });

  it('EXTRACT-28: the part that one pair tells goes before that of the better evidence', () => {
    const links = [linkAt(ANA, 0.9), linkAt(ANA, 0.4, 1, { partTold: true, part: 'host' })];
    for (const order of [links, [...links].reverse()]) expect(participants(order)[0]?.part).toBe('host');
  });

  it('EXTRACT-29: another pair and a surer event never make anybody less sure', () => {
    const score = fc.double({ min: 0.15, max: 0.9, noNaN: true });
    const certainty = fc.double({ min: 0.4, max: 1, noNaN: true });
    fc.assert(
      fc.property(score, score, certainty, certainty, (one, other, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const confidence = (faint: readonly Link[], sure: number) =>
          participants([], faint, sure)[0]?.score ?? 0;
        const alone = confidence([linkAt(ANA, one)], less);
        expect(confidence([linkAt(ANA, one), linkAt(ANA, other, 1)], less)).toBeGreaterThanOrEqual(alone);
        expect(confidence([linkAt(ANA, one)], more)).toBeGreaterThanOrEqual(alone);
      }),
    );
  });
});

it('EXTRACT-95: nobody of another sentence whom no pronoun means is added to a meeting because it needs two', () => {
  const met = (text: string, ...marked: Parameters<typeof mentionsIn>[1]) => {
    const mentions = mentionsIn(text, marked);
    const event = mentions.find(({ kind }) => kind === 'event')!;
    const links = mentions
      .filter(({ kind }) => kind === 'person')
      .map((person) =>
        linkOf('PARTICIPATED_IN', person, event, { score: person.text === 'Ana' ? 0.9 : 0.26 }),
      );
    const reading = readingOf(text, mentions, { links });
    const found = participantsOf(reading, [{ ...event, certainty: 0.4 }], possibleParticipants(reading));
    return [...found.values()].map(({ from }) => from.text).sort();
  };
  const [ana, ben, event] = [
    ['Ana', 'person'],
    ['Ben', 'person'],
    ['met', 'meeting'],
  ] as const;
  expect(met('Ana met him. Ben left.', ana, event, ben)).toEqual(['Ana']);
  expect(met('Ben left. Ana met his family.', ben, ana, event)).toEqual(['Ana']);
  expect(met('Ben left. Ana met him.', ben, ana, event)).toEqual(['Ana', 'Ben']);
  expect(met('Ana met Ben.', ana, event, ben)).toEqual(['Ana', 'Ben']);
});
