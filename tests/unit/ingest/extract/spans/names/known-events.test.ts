import { describe, expect, it } from 'vitest';
import { knownEvent, withKnownEvents } from '../../../../../../ingest/extract/spans/names/known-events.ts';
import { sentencesOf } from '../../../../../../ingest/extract/text/sentences.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

const found = (text: string, marked: Parameters<typeof mentionsIn>[1] = []) =>
  withKnownEvents(text, sentencesOf(text), mentionsIn(text, marked)).map((mention, place) => {
    expect(mention.id).toBe(place);
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return [mention.text, mention.eventType];
  });

describe('wars and attacks that go by a name', () => {
  it('EXTRACT-54: are found where no label is', () => {
    expect(found('Ana Ruiz fought in World War II. She wrote of the Holocaust and of 9/11.')).toEqual([
      ['World War II', 'war'],
      ['Holocaust', 'attack'],
      ['9/11', 'attack'],
    ]);
    expect(found('After the September 11 attacks, Ana Ruiz left.')).toEqual([
      ['September 11 attacks', 'attack'],
    ]);
  });

  it('EXTRACT-54: a day is no attack, and words of another mention are its own', () => {
    expect(found('Ana Ruiz was born on September 11, 1950.')).toEqual([]);
    expect(found('The 9/11 Commission met.', [['9/11 Commission', 'organization']])).toEqual([
      ['9/11 Commission', null],
    ]);
    expect(found('In World War II.', [['World War II', 'war']])).toEqual([['World War II', 'war']]);
  });

  it('EXTRACT-54: are one event under all their names', () => {
    expect(knownEvent('Second World War')).toBe(knownEvent('World War II'));
    expect(knownEvent('World War I')).not.toBe(knownEvent('World War II'));
    expect(knownEvent('the war')).toBeNull();
  });
});
