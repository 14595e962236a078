import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../../ingest/extract/qualifiers/places.ts';
import type { EventType } from '../../../../../shared/schema/index.ts';
import { mentionsIn, readingOf } from '../../../../support/mentions.ts';

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
  it('EXTRACT-13: "in" and "at" behind the trigger tell where', () => {
    expect(place('They met in Lisbon on Monday', 'met', 'meeting')).toBe('Lisbon');
    expect(place('He died at Balmoral.', 'died', 'death')).toBe('Balmoral');
    expect(place('He died in Coral Gables, Florida', 'died', 'death')).toBe('Coral Gables, Florida');
  });

  it('EXTRACT-13: a journey goes to its place', () => {
    expect(place('He departed for Washington', 'departed', 'visit')).toBe('Washington');
    expect(place('He visited Amman on Monday', 'visited', 'visit')).toBe('Amman');
    expect(place('He spoke to Washington', 'spoke', 'speech')).toBeNull();
  });

  it('EXTRACT-13: a country may be a place, a person or a body is none', () => {
    expect(place('arrested in Russia', 'arrested', 'arrest', [['Russia', 'country']])).toBe('Russia');
    expect(place('invested in Acme', 'invested', 'investment', [['Acme', 'organization']])).toBeNull();
  });

  it('EXTRACT-13: a date is no place', () => {
    expect(place('They met in March', 'met', 'meeting')).toBeNull();
    expect(place('They met at Monday noon', 'met', 'meeting')).toBeNull();
  });

  it('EXTRACT-13: what stands before the trigger, far behind it, in another sentence or behind another one is not', () => {
    expect(place('In Lisbon they met', 'met', 'meeting')).toBeNull();
    expect(place(`They met ${'and talked '.repeat(9)}in Lisbon`, 'met', 'meeting')).toBeNull();
    expect(place('They met. It rained in Lisbon', 'met', 'meeting')).toBeNull();
    expect(place('They met before the trial in Lisbon', 'met', 'meeting', [['trial', 'trial']])).toBeNull();
  });
});
