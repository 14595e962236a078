import { describe, expect, it } from 'vitest';
import { isTitleIdiom } from '../../../../../../ingest/extract/spans/idioms/title-idioms.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

describe('words that are labelled titles and name no position', () => {
  it.each([
    ['She was named player of the match', 'player', true],
    ['She is a player of the club', 'player', false],
    ['He is a proven leader', 'leader', true],
    ['He called her a natural leader', 'natural leader', true],
    ['He is the party leader', 'leader', false],
    ['He led engineering at Acme', 'led engineering', true],
    ['Ann and her partner Ben', 'partner', true],
    ['Ann and her producing partner Ben', 'partner', true],
    ['Ben is a partner at Acme', 'partner', false],
  ])('EXTRACT-120: %j', (text, title, expected) => {
    expect(isTitleIdiom(text, mentionsIn(text, [[title, 'role']])[0]!)).toBe(expected);
  });
});
