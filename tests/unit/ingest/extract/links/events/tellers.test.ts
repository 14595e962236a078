import { describe, expect, it } from 'vitest';
import { withoutTellers } from '../../../../../../ingest/extract/links/events/tellers.ts';
import type { EventType } from '../../../../../../shared/schema/index.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];

/** Whether a name still takes part in the event of a text, `[…]` being its words. */
function takesPart(marked: string, more: Marked = [], who = 'Ana', eventType: EventType = 'attack'): boolean {
  const text = marked.replace(/[[\]]/gu, '');
  const words = /\[(?<words>[^\]]+)\]/u.exec(marked)?.groups?.words ?? '';
  const kind = who === 'Ana' ? 'person' : 'organization';
  const all: Marked = [[who, kind], [words, eventType], ...more];
  const mentions = mentionsIn(
    text,
    [...all].sort((a, b) => text.indexOf(a[0]) - text.indexOf(b[0])),
  );
  const of = (words: string) => mentions.find(({ text }) => text === words);
  return (
    withoutTellers([linkOf('PARTICIPATED_IN', of(who), of(words))], readingOf(text, mentions)).length === 1
  );
}

describe('who only tells of an event', () => {
  it.each([
    'Ana said that rebels [attacked] the town',
    'Ana said rebels [attacked] the town',
    'Ana, head of the council, said on Monday that rebels [attacked] the town',
    'Rebels [attacked] the town, Ana said.',
    'Rebels [attacked] the town, said Ana',
    'In May rebels [attacked] the town, Ana said.',
    'On Monday rebels [attacked] the town, Ana said.',
    'Ana said, "Rebels [attacked] the town."',
    '"Rebels [attacked] the town," Ana said.',
    'According to Ana, rebels [attacked] the town',
    'Rebels [attacked] the town, according to Ana',
  ])('EXTRACT-29: took no part in it: %s', (text) => {
    expect(takesPart(text)).toBe(false);
  });

  it.each([
    'Ana said that she [attacked] the town',
    'Ana said that his men saw her [attack]',
    'Ana said after the [attack] that all was well',
    'Ana is said to have [attacked] the town',
    'Ana [attacked] the town, Ben said.',
    'Ana met those who said that rebels [attacked] the town',
    'After the [attack] Ana said, "I am well."',
    'After [attacking] the town, Ana said all was well.',
    'After [attacking] the town, Ana said.',
  ])('EXTRACT-29: what tells of more is left: %s', (text) => {
    expect(takesPart(text)).toBe(true);
  });

  it('EXTRACT-29: a body may speak of what it does itself, unless another one is named that did it', () => {
    expect(takesPart('Orbit said the [takeover] was complete', [], 'Orbit', 'acquisition')).toBe(true);
    expect(takesPart('Orbit said Norda [attacked] it', [['Norda', 'organization']], 'Orbit')).toBe(false);
  });

  it('EXTRACT-29: the body of a title before a name is part of who says it', () => {
    const minister = [['minister', 'role']] as const;
    const peru = [['Peru', 'country'], ...minister] as const;
    expect(takesPart("Rebels [attacked] the town, Peru's minister Ana said", peru)).toBe(false);
    const army = [['Peru', 'country'], ['army', 'organization'], ...minister] as const;
    expect(takesPart("Rebels [attacked] the town, Peru's army minister Ana said", army)).toBe(false);
    expect(takesPart("After she [attacked] it, Peru's minister Ana said so", peru)).toBe(true);
  });

  it('EXTRACT-29: who speaks took part in the speech, and a judge in the trial', () => {
    expect(takesPart('Ana said the [address] was short', [], 'Ana', 'speech')).toBe(true);
    expect(takesPart('Judge Ana said the [trial] was over', [['Judge', 'role']], 'Ana', 'trial')).toBe(true);
  });
});

it('EXTRACT-95: who tells of it may have nouns before the title', () => {
  const leader = [['leader', 'role']] as const;
  expect(takesPart('Rebels [attacked] the town, civil society leader Ana said.', leader)).toBe(false);
  expect(takesPart('Rebels [attacked] the town and civil society leader Ana said.', leader)).toBe(true);
});

it('EXTRACT-109: who condemns an event, or says what it was, took no part in it', () => {
  const reacts = (text: string) => !takesPart(text);
  expect(reacts('Ana condemned the [attack] on the town')).toBe(true);
  expect(reacts('Ana, a lawyer, called the brutal [attack] a crime')).toBe(true);
  expect(reacts('Ana said the [attack] showed what she feared')).toBe(true);
  expect(takesPart('Ana condemned the [dismissal]', [], 'Ana', 'resignation')).toBe(false);
  expect(reacts('Ana led the [attack] on the town')).toBe(false);
  expect(reacts('Ana condemned his [attack] and left')).toBe(false);
  expect(takesPart('Ana called the [meeting] for noon', [], 'Ana', 'meeting')).toBe(true);
});
