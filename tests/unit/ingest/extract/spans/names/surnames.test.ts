import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Window } from '../../../../../../ingest/extract/model/windows.ts';
import { Surnames } from '../../../../../../ingest/extract/spans/names/surnames.ts';
import type { Tags } from '../../../../../../ingest/extract/spans/tags.ts';
import { sentencesOf } from '../../../../../../ingest/extract/text/sentences.ts';

/** The surnames found in a text in which these words are labelled as a person's name. */
function found(text: string, name: readonly string[], titles: readonly string[] = []): string[] {
  const sentences = sentencesOf(text);
  const labels = (label: (word: string, k: number) => string): Tags[number] =>
    sentences.map((words) => words.map((word, k) => ({ label: label(word.text, k), certainty: 1 })));
  let at = 0;
  const names = labels((word) => {
    if (word !== name[at]) return 'O';
    at += 1;
    return at > 1 ? 'I-PER' : 'B-PER';
  });
  const tags = [names, labels((word) => (titles.includes(word) ? 'B-ROLE' : 'O'))];
  const window: Window = sentences.flatMap((words, sentence) =>
    words.map((_, index) => ({ pieces: [1], casing: 0, sentence, index })),
  );
  const isFree = (word: number) => {
    const { sentence = 0, index = 0 } = window[word] ?? {};
    return tags.every((head) => head[sentence]?.[index]?.label === 'O');
  };
  return new Surnames(sentences).again(window, tags, isFree).map((word) => {
    const { sentence = 0, index = 0 } = window[word] ?? {};
    return `${sentences[sentence]?.[index - 1]?.text ?? ''} ${sentences[sentence]?.[index]?.text}`.trim();
  });
}

const AUSTIN = ['Lloyd', 'Austin'];

describe('surnames that the labels miss', () => {
  it('EXTRACT-24: a surname of somebody named in full is found where it stands alone', () => {
    expect(found('Lloyd Austin spoke. They met with Austin, and then Austin left.', AUSTIN)).toEqual([
      'with Austin',
      'then Austin',
    ]);
    expect(found('Lloyd Austin spoke. Austin left.', AUSTIN)).toEqual(['Austin']);
    expect(found('Lloyd Austin spoke. Secretary Austin left.', AUSTIN, ['Secretary'])).toEqual([
      'Secretary Austin',
    ]);
  });

  it('EXTRACT-24: not behind a preposition of place, nor within a longer name', () => {
    expect(found('Lloyd Austin spoke in Austin. Austin Airport and Fort Austin closed.', AUSTIN)).toEqual([]);
  });

  it('EXTRACT-24: not a first name, a short word, one in capitals, or a word that nobody is called', () => {
    expect(found('Lloyd Austin spoke. They met with Lloyd.', AUSTIN)).toEqual([]);
    expect(found('Ann Lee spoke. They met with Lee.', ['Ann', 'Lee'])).toEqual([]);
    expect(found('Ann NASA spoke. They met with NASA.', ['Ann', 'NASA'])).toEqual([]);
    expect(found('They met with Austin.', [])).toEqual([]);
  });

  it('EXTRACT-24: what is found is a surname that was named before, whatever the text', () => {
    const word = fc.constantFrom('Lloyd', 'Austin', 'in', 'met', 'The', 'Hale', '.', ',');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = `Lloyd Austin ${words.join(' ')}`;
        for (const one of found(text, AUSTIN)) expect(one.split(' ').at(-1)).toBe('Austin');
      }),
    );
  });
});
