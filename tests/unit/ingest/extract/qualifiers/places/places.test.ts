import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../../../ingest/extract/qualifiers/places/places.ts';
import type { EventType } from '../../../../../../shared/schema/index.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
function place(text: string, trigger: string, type: EventType, others: Marked = []): string | null {
  const marked = [[trigger, type] as const, ...others].sort(
    (a, b) => text.indexOf(a[0]) - text.indexOf(b[0]),
  );
  const mentions = mentionsIn(text, marked);
  return placeOf(
    readingOf(text, mentions),
    mentions.filter((mention) => mention.text === trigger),
  );
}

describe('places of events', () => {
  it.each([
    ['They met in Lisbon on Monday', 'met', 'meeting', 'Lisbon'],
    ['He died at Balmoral.', 'died', 'death', 'Balmoral'],
    ['He died in Coral Gables, Florida', 'died', 'death', 'Coral Gables'],
    ['The race at Circuit de la Sarthe was won', 'race', 'competition', 'Circuit de la Sarthe'],
    ['It was held in the United States', 'held', 'summit', 'United States'],
    ['Bombs fell in Basra Saturday', 'fell', 'attack', 'Basra'],
    ['A bomb went off in eastern Aleppo', 'bomb', 'attack', 'eastern Aleppo'],
    ['Floods in the port city of Beira', 'Floods', 'disaster', 'Beira'],
    ['It sank off Malta', 'sank', 'accident', 'off Malta'],
    ['A bus crashed near Oruro', 'crashed', 'accident', 'near Oruro'],
  ] as const)(
    'EXTRACT-13: in %j the place of %j is told by a preposition',
    (text, trigger, type, expected) => {
      expect(place(text, trigger, type)).toBe(expected);
    },
  );

  it.each([
    ['He departed for Washington', 'departed', 'visit', 'Washington'],
    ['He visited Amman on Monday', 'visited', 'visit', 'Amman'],
    ['a tour of Europe', 'tour', 'visit', 'Europe'],
    ['the invasion of Kuwait', 'invasion', 'war', 'Kuwait'],
    ['He spoke to Washington', 'spoke', 'speech', null],
    ['a debate of Europe', 'debate', 'speech', null],
  ] as const)('EXTRACT-13: a journey and a war go to their place: %j', (text, trigger, type, expected) => {
    expect(place(text, trigger, type)).toBe(expected);
  });

  it('EXTRACT-13: a country may be a place, a person or a body is none, a site may be', () => {
    expect(place('arrested in Russia', 'arrested', 'arrest', [['Russia', 'country']])).toBe('Russia');
    expect(place('met in Acme', 'met', 'meeting', [['Acme', 'organization']])).toBeNull();
    expect(
      place('spoke at Vilnius University', 'spoke', 'speech', [['Vilnius University', 'organization']]),
    ).toBe('Vilnius University');
    expect(place('died at Libyan hands', 'died', 'death')).toBeNull();
    expect(place('held in US-run camps', 'held', 'arrest')).toBeNull();
  });

  it('EXTRACT-13: a date is no place', () => {
    expect(place('They met in March', 'met', 'meeting')).toBeNull();
    expect(place('They met at Monday noon', 'met', 'meeting')).toBeNull();
  });

  it('EXTRACT-13: a place that opens the sentence is that of its events, what else stands before is not', () => {
    expect(place('In Lisbon they met', 'met', 'meeting')).toBe('Lisbon');
    expect(place('A man from Lisbon in Porto met her', 'met', 'meeting')).toBeNull();
  });

  it('EXTRACT-13: what stands far behind, in another sentence, clause or behind another trigger is not', () => {
    expect(place(`They met ${'and talked '.repeat(9)}in Lisbon`, 'met', 'meeting')).toBeNull();
    expect(place('They met. It rained in Lisbon', 'met', 'meeting')).toBeNull();
    expect(place('They met before the trial in Lisbon', 'met', 'meeting', [['trial', 'trial']])).toBeNull();
    expect(place('They met Ana, who lives in Lisbon', 'met', 'meeting')).toBeNull();
    expect(place('They met envoys based in Lisbon', 'met', 'meeting')).toBeNull();
  });

  it('EXTRACT-13: the words of an event may hold its place', () => {
    expect(place('the disaster at Bhopal', 'disaster at Bhopal', 'disaster')).toBe('Bhopal');
    expect(place('the Irish election', 'election', 'election', [['Irish', 'country']])).toBe('Ireland');
    expect(place("Syria's long civil war", 'civil war', 'war', [['Syria', 'country']])).toBe('Syria');
    expect(place('the Irish minister spoke', 'spoke', 'speech', [['Irish', 'country']])).toBeNull();
  });

  it('EXTRACT-13: a city that is told later goes before a country', () => {
    const text = 'Soldiers killed in Mali. They were killed in Gao.';
    const killed = mentionsIn(text, [
      ['killed', 'attack'],
      ['killed', 'attack'],
    ]);
    expect(placeOf(readingOf(text, killed), killed)).toBe('Gao');
    expect(placeOf(readingOf(text, killed), killed.slice(0, 1))).toBe('Mali');
  });

  it('EXTRACT-13: a purchase or a vote has no place', () => {
    expect(place('Acme bought a plant in Lisbon', 'bought', 'acquisition')).toBeNull();
  });
});
