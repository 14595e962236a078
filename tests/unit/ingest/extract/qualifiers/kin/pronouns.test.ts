import { describe, expect, it } from 'vitest';
import { personsSpokenOf, sexOf } from '../../../../../../ingest/extract/qualifiers/kin/pronouns.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Whom a pronoun behind a text may mean, whose persons are named. */
function meant(text: string, pronoun: string, ...names: string[]): string[] | null {
  const mentions = mentionsIn(
    text,
    names.map((name) => [name, 'person'] as const),
  );
  const reading = readingOf(text, mentions);
  const last = reading.sentences.length - 1;
  return personsSpokenOf(reading, sexOf(pronoun), [last, last - 3])?.map((person) => person.text) ?? null;
}

describe('whom a pronoun means', () => {
  it.each<[string, string, string[], string[] | null]>([
    ['Ana left.', 'she', ['Ana'], ['Ana']],
    ['Ana met Eve.', 'she', ['Ana', 'Eve'], ['Ana', 'Eve']],
    ['Ben left. He is a brother of Luke.', 'he', ['Ben', 'Luke'], ['Ben']],
    ['Ben left. His death was confirmed by his son Luke.', 'he', ['Ben', 'Luke'], ['Ben']],
    ['Ben left. His wife Ana is a teacher.', 'she', ['Ben', 'Ana'], ['Ana']],
    ['Ben left. His mother, Ana, is a teacher.', 'his', ['Ben', 'Ana'], ['Ben']],
    ['Ben left. His son Luke runs the farm.', 'he', ['Ben', 'Luke'], null],
    ['Mr Ben Hope met Ana.', 'she', ['Ben Hope', 'Ana'], ['Ana']],
    ['It rained.', 'she', [], []],
  ])('EXTRACT-70: %j %s', (text, pronoun, names, expected) => {
    expect(meant(text, pronoun, ...names)).toEqual(expected);
  });
});
