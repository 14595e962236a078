import { describe, expect, it } from 'vitest';
import { isAccusedOf } from '../../../../../../ingest/extract/qualifiers/parts/accused.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Whether Ana Ruiz is told to have done the crime of a text. */
function isAccused(text: string, crime: string): boolean {
  const marked = [
    ['Ana Ruiz', 'person'],
    [crime, 'attack'],
  ] as const;
  const near = mentionsIn(
    text,
    text.indexOf('Ana Ruiz') < text.indexOf(crime) ? marked : [...marked].reverse(),
  );
  const [from, to] = [near.find(({ kind }) => kind === 'person'), near.find(({ kind }) => kind === 'event')];
  if (!from || !to) throw new RangeError('both are in the text');
  return isAccusedOf({ from, to, near, sentence: readingOf(text, near).sentences[0] ?? [] });
}

describe('EXTRACT-103: who is charged with a crime', () => {
  it.each([
    ['Ana Ruiz was charged with attempted murder', 'murder'],
    ['Ana Ruiz, a writer, was charged with the murder of a guard', 'murder'],
    ['Ana Ruiz was cleared of murder', 'murder'],
    ['Ana Ruiz was convicted of killing a guard', 'killing'],
    ['Ana Ruiz was jailed for life for the murder of a guard', 'murder'],
    ['Police charged Ana Ruiz with murder', 'murder'],
    ['Ana Ruiz was arrested on suspicion of murder', 'murder'],
    ['Ana Ruiz admitted the attack', 'attack'],
  ])('EXTRACT-103: %s: is told to have done it', (text, crime) => {
    expect(isAccused(text, crime)).toBe(true);
  });

  it.each([
    ['Ana Ruiz was murdered', 'murdered'],
    ['A guard was jailed for the murder of Ana Ruiz', 'murder'],
    ['Ana Ruiz told police of the attack', 'attack'],
    ['Ana Ruiz survived the attack', 'attack'],
  ])('EXTRACT-103: %s: is not', (text, crime) => {
    expect(isAccused(text, crime)).toBe(false);
  });

  it('EXTRACT-103: who is named before the accused is not', () => {
    const text = 'Ana Ruiz said Ben Hope was charged with murder';
    const near = mentionsIn(text, [
      ['Ana Ruiz', 'person'],
      ['Ben Hope', 'person'],
      ['murder', 'attack'],
    ]);
    const sentence = readingOf(text, near).sentences[0] ?? [];
    expect(isAccusedOf({ from: near[0]!, to: near[2]!, near, sentence })).toBe(false);
    expect(isAccusedOf({ from: near[1]!, to: near[2]!, near, sentence })).toBe(true);
  });
});
