import { describe, expect, it } from 'vitest';
import { isOfTournament } from '../../../../../../ingest/extract/spans/names/tournaments.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

describe('countries in the names of tournaments', () => {
  it.each([
    ['French Open champion Ana Ruiz', 'French', true],
    ['the French Open singles champion', 'French', true],
    ['German Cup winner Ben Hope', 'German', true],
    ['French champion Ana Ruiz', 'French', false],
    ['the French Open begins', 'French', false],
    ['France Cup winner Ben Hope', 'France', false],
    ['Swiss singer Ana Ruiz', 'Swiss', false],
  ])('EXTRACT-81: %j', (text, country, expected) => {
    expect(isOfTournament(text, mentionsIn(text, [[country, 'country']])[0]!)).toBe(expected);
  });
});
