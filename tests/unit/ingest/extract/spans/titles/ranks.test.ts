import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRanks } from '../../../../../../ingest/extract/spans/titles/ranks.ts';
import { sentencesOf } from '../../../../../../ingest/extract/text/sentences.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
const ranked = (text: string, marked: Marked) =>
  withRanks(text, sentencesOf(text), mentionsIn(text, marked)).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return [mention.text, mention.kind];
  });

describe('abbreviated ranks', () => {
  it('EXTRACT-49: are one title with all their words, however the labels cut them up', () => {
    expect(
      ranked('said Maj. Gen. (res.) Dan Levi', [
        ['Maj.', 'role'],
        ['res.', 'role'],
        ['Dan Levi', 'person'],
      ]),
    ).toEqual([
      ['Maj. Gen. (res.)', 'role'],
      ['Dan Levi', 'person'],
    ]);
    for (const rank of ['Lt.-Gen.', 'Maj.-Gen.', 'Brig.-Gen.'])
      expect(ranked(`said ${rank} Ana Ruiz`, [['Ana Ruiz', 'person']])[0]).toEqual([rank, 'role']);
    expect(ranked('said Rear Adm. Ana Ruiz', [['Ana Ruiz', 'person']])[0]).toEqual(['Rear Adm.', 'role']);
  });

  it('EXTRACT-49: are no part of the names beside them', () => {
    expect(
      ranked('head of COGAT Col. Elad Goren', [
        ['COGAT Col.', 'organization'],
        ['Elad Goren', 'person'],
      ]),
    ).toEqual([
      ['COGAT', 'organization'],
      ['Col.', 'role'],
      ['Elad Goren', 'person'],
    ]);
    expect(ranked('said Col. Ana Ruiz', [['Col. Ana Ruiz', 'person']])).toEqual([
      ['Col.', 'role'],
      ['Ana Ruiz', 'person'],
    ]);
    expect(ranked('said Brig. Gen. Ana', [['Brig.', 'organization']])).toEqual([['Brig. Gen.', 'role']]);
  });

  it('EXTRACT-49: of the police need no stop, in short or in full, before a person', () => {
    const person = [['Ana Ruiz', 'person']] as const;
    for (const rank of ['Det Supt', 'Det Ch Insp', 'DCI', 'PC', 'Det. Sgt.', 'Detective Chief Inspector']) {
      expect(ranked(`said ${rank} Ana Ruiz`, person), rank).toEqual([
        [rank, 'role'],
        ['Ana Ruiz', 'person'],
      ]);
    }
    expect(ranked('said Det Supt Ana Ruiz', [['Supt Ana Ruiz', 'person']])).toEqual([
      ['Det Supt', 'role'],
      ['Ana Ruiz', 'person'],
    ]);
  });

  it('EXTRACT-49: words of the police are no rank elsewhere, nor within a longer title', () => {
    expect(ranked('said PC World', [['PC World', 'organization']])).toEqual([['PC World', 'organization']]);
    expect(ranked('Con Ana Ruiz', [['Ana Ruiz', 'person']])).toEqual([['Ana Ruiz', 'person']]);
    expect(
      ranked('Staff Sergeant Ana Ruiz', [
        ['Staff Sergeant', 'role'],
        ['Ana Ruiz', 'person'],
      ]),
    ).toEqual([
      ['Staff Sergeant', 'role'],
      ['Ana Ruiz', 'person'],
    ]);
  });

  it('EXTRACT-81: "Cllr" is no part of the name behind it', () => {
    expect(ranked('said Cllr Ruiz', [['Cllr Ruiz', 'person']])).toEqual([
      ['Cllr', 'role'],
      ['Ruiz', 'person'],
    ]);
    expect(ranked('said Ben Cllr', [['Ben Cllr', 'person']])).toEqual([['Ben Cllr', 'person']]);
  });

  it('EXTRACT-49: stand before a name', () => {
    expect(ranked('the col. was closed, and Gen. they said', [])).toEqual([]);
  });

  it('EXTRACT-2: whatever the words, mentions stay in order and within the text', () => {
    const word = fc.constantFrom('Gen.', 'Maj.', '(', 'res.', ')', 'Ana', 'Ruiz', 'of', '.', 'Rear', '\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const sentences = sentencesOf(text);
        const found = withRanks(text, sentences, []);
        expect(found.map(({ id }) => id)).toEqual(found.map((_, k) => k));
        for (const { start, end } of found) expect(end).toBeGreaterThan(start);
        for (const [k, { start }] of found.entries())
          expect(start).toBeGreaterThanOrEqual(found[k - 1]?.end ?? 0);
      }),
    );
  });
});
