import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../ingest/extract/text/words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('words', () => {
  it('EXTRACT-6: a possessive is a word of its own', () => {
    expect(texts("Portugal's council")).toEqual(['Portugal', "'s", 'council']);
    expect(texts('Israel’s minister')).toEqual(['Israel', '’s', 'minister']);
  });

  it('EXTRACT-6: an apostrophe inside a name parts nothing', () => {
    expect(texts("O'Neill wouldn't")).toEqual(["O'Neill", "wouldn't"]);
  });

  it('EXTRACT-6: an abbreviation and initials keep their full stops', () => {
    expect(texts('Gen. Cole of the U.S. Army.')).toEqual(['Gen.', 'Cole', 'of', 'the', 'U.S.', 'Army', '.']);
  });

  it('EXTRACT-6: a full stop behind a space is not of the abbreviation', () => {
    expect(texts('Gen .')).toEqual(['Gen', '.']);
  });

  it('EXTRACT-6: a hyphen stands alone, a number keeps its signs', () => {
    expect(texts('Nairobi-based 1,200.50')).toEqual(['Nairobi', '-', 'based', '1,200.50']);
  });

  it('EXTRACT-6: a letter written with a combining accent does not part its word', () => {
    expect(texts('Jose\u0301 Garci\u0301a')).toEqual(['Jose\u0301', 'Garci\u0301a']);
  });

  it.each([
    ['an address', 'at www.example.org/a?b=1. Then', ['at', 'www.example.org/a?b=1', '.', 'Then']],
    ['an address in brackets', '(https://example.org)', ['(', 'https://example.org', ')']],
    ['a mailbox', 'to j.doe+x@mail.example.org.', ['to', 'j.doe+x@mail.example.org', '.']],
    ['a handle and a tag', '@ana_ruiz on #Vote24!', ['@ana_ruiz', 'on', '#Vote24', '!']],
    [
      'initials and degrees',
      'J.R.R Tolkien, Ph.D., of the U.S',
      ['J.R.R', 'Tolkien', ',', 'Ph.D.', ',', 'of', 'the', 'U.S'],
    ],
    ['a name with a full stop first', 'on .NET and .5', ['on', '.NET', 'and', '.5']],
    ['a bracket of a tokeniser', "-LRB- `` so '' -RRB-", ['-LRB-', '``', 'so', "''", '-RRB-']],
    [
      'a picture with its parts',
      'Go 👩🏽\u200d🚀 🇫🇷 1\uFE0F\u20E3',
      ['Go', '👩🏽\u200d🚀', '🇫🇷', '1\uFE0F\u20E3'],
    ],
  ])('EXTRACT-60: %s is one word', (_, text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('EXTRACT-60: what only looks like an address or a tag stays as it is', () => {
    expect(texts('a @ b, x <y, #1, AT&T; 5 < 6')).toEqual([
      'a',
      '@',
      'b',
      ',',
      'x',
      '<',
      'y',
      ',',
      '#',
      '1',
      ',',
      'AT',
      '&',
      'T',
      ';',
      '5',
      '<',
      '6',
    ]);
    expect(texts('It ended.She left .He stayed')).toEqual([
      'It',
      'ended',
      '.',
      'She',
      'left',
      '.',
      'He',
      'stayed',
    ]);
  });

  it('EXTRACT-60: a possessive of any apostrophe, of a word in capitals, behind a number or a space', () => {
    for (const apostrophe of "'’ʼ`´′") {
      expect(texts(`Peru${apostrophe}s army`)).toEqual(['Peru', `${apostrophe}s`, 'army']);
    }
    expect(texts("PERU'S ARMY, the 1990's, Peru 's")).toEqual([
      'PERU',
      "'S",
      'ARMY',
      ',',
      'the',
      '1990',
      "'s",
      ',',
      'Peru',
      "'s",
    ]);
    expect(texts('Peru&#39;s &amp; Reuters’ Qur‘an')).toEqual([
      'Peru',
      '&#39;s',
      '&amp;',
      'Reuters',
      '’',
      'Qur‘an',
    ]);
  });

  it('EXTRACT-60: a number of something keeps its full stop, the same word elsewhere does not', () => {
    expect(texts('No. 10 said No. Sect. 5')).toEqual(['No.', '10', 'said', 'No', '.', 'Sect', '.', '5']);
    expect(texts('on Mar. 3 by Jun.')).toEqual(['on', 'Mar.', '3', 'by', 'Jun', '.']);
  });

  it('EXTRACT-60: tags, named spaces and characters without width are no words', () => {
    expect(texts('<p class="a">Ana&nbsp;Ruiz</p>\u200b<br/>\u0007left\ufeff')).toEqual([
      'Ana',
      'Ruiz',
      'left',
    ]);
  });

  it('EXTRACT-60: a soft hyphen, a joiner or a named accent parts no word', () => {
    const words = ['Inter\u00adpol', 'نمی\u200cخواهم', 'Jos&eacute;', 'AT&amp;T', 'Zo\u0308e'];
    expect(texts(words.join(' '))).toEqual(words);
  });

  it('EXTRACT-60: scripts without spaces are cut into characters, names around them are not', () => {
    expect(texts('Xi (习近平) met 三井Bank')).toEqual([
      'Xi',
      '(',
      '习',
      '近',
      '平',
      ')',
      'met',
      '三',
      '井',
      'Bank',
    ]);
    expect(texts('カタカナ 한국어 العربية')).toEqual(['カタカナ', '한국어', 'العربية']);
  });

  it('EXTRACT-2: offsets count UTF-16, also behind an emoji', () => {
    const [emoji, word] = wordsOf('😀 Ana');
    expect(emoji).toEqual({ text: '😀', start: 0, end: 2 });
    expect(word).toEqual({ text: 'Ana', start: 3, end: 6 });
  });

  it('EXTRACT-2: each word is what the text has between its offsets, and words follow each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
        }
      }),
    );
  });
});
