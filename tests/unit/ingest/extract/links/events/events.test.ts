import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../../../../ingest/extract/links/events/events.ts';
import type { Reading } from '../../../../../../ingest/extract/reading.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

const nameOf = (reading: Reading) => (ref: string) => reading.mentions[Number(ref.split(' ')[1])]?.text ?? '';
const events = (reading: Reading) => eventsOf(reading, nameOf(reading));

describe('events', () => {
  it('EXTRACT-11: a trigger with a participant is an event, with the part that was played', () => {
    const text = 'Ana Ruiz resigned';
    const mentions = mentionsIn(text, [
      ['Ana Ruiz', 'person'],
      ['resigned', 'resignation'],
    ]);
    const links = [linkOf('PARTICIPATED_IN', mentions[0], mentions[1], { part: 'subject' })];
    const { entities, relations } = events(readingOf(text, mentions, { links }));
    expect(entities).toMatchObject([
      { name: 'Resignation of Ana Ruiz', eventType: 'resignation', mentions: [[9, 17]] },
    ]);
    expect(relations).toMatchObject([{ type: 'PARTICIPATED_IN', as: 'subject', start: 0, end: 17 }]);
  });

  it('EXTRACT-11: without a participant only a name makes an event', () => {
    const text = 'They met at the World Cup';
    const mentions = mentionsIn(text, [
      ['met', 'meeting'],
      ['World Cup', 'competition'],
    ]);
    expect(events(readingOf(text, mentions)).entities.map(({ name }) => name)).toEqual(['World Cup']);
  });

  it('EXTRACT-11: triggers that the model takes for one event are one, whatever their words', () => {
    const text = 'Ana Ruiz resigned on air. Her resignation came. Ruiz quit';
    const mentions = mentionsIn(text, [
      ['Ana Ruiz', 'person'],
      ['resigned', 'resignation'],
      ['resignation', 'resignation'],
      ['Ruiz', 'person'],
      ['quit', 'resignation'],
    ]);
    const reading = readingOf(text, mentions, {
      links: [
        linkOf('PARTICIPATED_IN', mentions[0], mentions[1]),
        linkOf('PARTICIPATED_IN', mentions[3], mentions[4]),
      ],
      sameEvent: () => 0.9,
    });
    reading.sets.join(0, 3);
    const { entities, relations } = events(reading);
    expect(entities).toHaveLength(1);
    expect(entities[0]?.mentions).toHaveLength(3);
    expect(relations).toHaveLength(1);
  });

  it('EXTRACT-11: triggers that the model tells apart are events of their own', () => {
    const text = 'Ana Ruiz met. Ben Hope talked';
    const mentions = mentionsIn(text, [
      ['Ana Ruiz', 'person'],
      ['met', 'meeting'],
      ['Ben Hope', 'person'],
      ['talked', 'meeting'],
    ]);
    const links = [
      linkOf('PARTICIPATED_IN', mentions[0], mentions[1]),
      linkOf('PARTICIPATED_IN', mentions[2], mentions[3]),
    ];
    expect(events(readingOf(text, mentions, { links })).entities).toHaveLength(2);
  });

  it('EXTRACT-11: an event is part of another only where both stand', () => {
    const text = 'Ana Ruiz spoke at the meeting at the World Cup';
    const mentions = mentionsIn(text, [
      ['Ana Ruiz', 'person'],
      ['spoke', 'speech'],
      ['meeting', 'meeting'],
      ['World Cup', 'competition'],
    ]);
    const links = [
      linkOf('PARTICIPATED_IN', mentions[0], mentions[1]),
      linkOf('PART_OF', mentions[1], mentions[2]),
      linkOf('PART_OF', mentions[1], mentions[3]),
    ];
    const { relations } = events(readingOf(text, mentions, { links }));
    expect(relations.filter(({ type }) => type === 'PART_OF').map(({ from, to }) => [from, to])).toEqual([
      ['event 1', 'event 3'],
    ]);
  });

  /** The types of the events of a text whose first mention takes part in the second. */
  function typesOf(
    text: string,
    marked: Parameters<typeof mentionsIn>[1],
    certainty = 0.9,
    same = 0.9,
  ): (string | undefined)[] {
    const mentions = mentionsIn(text, marked).map((one) => ({ ...one, certainty }));
    const links = [linkOf('PARTICIPATED_IN', mentions[0], mentions[1])];
    const { entities } = events(readingOf(text, mentions, { links, sameEvent: () => same }));
    return entities.map(({ eventType }) => eventType);
  }

  it('EXTRACT-30: an event has the type of most of its triggers, of as many that of the first', () => {
    const text = 'Ana Ruiz met them. The talks ended. The talking was over.';
    const [ana, met] = [['Ana Ruiz', 'person'] as const, ['met', 'meeting'] as const];
    const talks = ['talks', 'negotiation'] as const;
    expect(typesOf(text, [ana, met, talks])).toEqual(['meeting']);
    expect(typesOf(text, [ana, met, talks, ['talking', 'negotiation']])).toEqual(['negotiation']);
  });

  it('EXTRACT-30: what is agreed to goes before the agreement', () => {
    const marked = [
      ['Ana Ruiz', 'person'] as const,
      ['agreed', 'agreement'] as const,
      ['buy', 'acquisition'] as const,
    ];
    expect(typesOf('Ana Ruiz agreed to buy it.', marked)).toEqual(['acquisition']);
  });

  it('EXTRACT-30: an event of which the model doubts every trigger is not stated', () => {
    const marked = [['Ana Ruiz', 'person'] as const, ['resigned', 'resignation'] as const];
    expect(typesOf('Ana Ruiz resigned', marked, 0.4)).toEqual(['resignation']);
    expect(typesOf('Ana Ruiz resigned', marked, 0.39)).toEqual([]);
  });

  it('EXTRACT-30: who is replaced in a match is appointed to nothing', () => {
    const replaced = [['Ana Ruiz', 'person'] as const, ['replaced', 'appointment'] as const];
    const match = ['final', 'competition'] as const;
    expect(typesOf('Ana Ruiz replaced her.', replaced)).toEqual(['appointment']);
    const apart = (marked: Parameters<typeof mentionsIn>[1], text: string) => typesOf(text, marked, 0.9, 0);
    const named = [['Ana Ruiz', 'person'] as const, ['named', 'appointment'] as const, match];
    expect(apart(named, 'Ana Ruiz was named. The final came.')).toEqual(['appointment']);
    expect(apart([...replaced, match], 'Ana Ruiz replaced her. The final came.')).toEqual([]);
  });
});
