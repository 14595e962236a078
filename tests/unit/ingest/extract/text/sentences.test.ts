import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../../ingest/extract/text/sentences.ts';
import { wordsOf } from '../../../../../ingest/extract/text/words.ts';

const joined = (text: string) => sentencesOf(text).map((words) => words.map((word) => word.text).join(' '));

describe('sentences', () => {
  it('EXTRACT-6: a full stop before a capital ends one', () => {
    expect(joined('He left. She stayed.')).toEqual(['He left .', 'She stayed .']);
  });

  it('EXTRACT-6: a full stop before a small letter ends none', () => {
    expect(joined('Visit example . com now')).toEqual(['Visit example . com now']);
  });

  it('EXTRACT-6: an abbreviation ends none', () => {
    expect(joined('He met Gen. Cole.')).toEqual(['He met Gen. Cole .']);
  });

  it('EXTRACT-6: an initial inside a name ends none', () => {
    expect(joined('President George W. Bush spoke.')).toEqual(['President George W . Bush spoke .']);
    expect(joined('It was plan B. She left.')).toEqual(['It was plan B .', 'She left .']);
  });

  it('EXTRACT-6: a line break ends one, so that a headline stands alone', () => {
    expect(joined('Mayor quits\nBy Lang\nHe left')).toEqual(['Mayor quits', 'By Lang', 'He left']);
  });

  it('EXTRACT-6: a closing quotation mark belongs to the sentence that it closes', () => {
    expect(joined('“We won.” Then he left.')).toEqual(['“ We won . ”', 'Then he left .']);
  });

  it('EXTRACT-6: a number may begin a sentence', () => {
    expect(joined('He left! 300 stayed?')).toEqual(['He left !', '300 stayed ?']);
  });

  /** Marked with `|` where one ends. */
  const cut = (marked: string) => {
    const text = marked.replaceAll(' |', '');
    const found = sentencesOf(text).map((words) => text.slice(words[0]?.start, words.at(-1)?.end));
    return [found, marked.split(' | ')] as const;
  };

  it.each([
    ['titles and ranks', 'He met the Rev. Ana Ruiz and Cmdr. Lee. | They spoke.'],
    ['initials that follow no name', 'It was sold by T. J. Ward and writer L. Ron Cole. | She left.'],
    ['initials that begin a line', 'J. K. Lind wrote it. | A. Ruiz hired I. M. Roe.'],
    [
      'a letter that is no initial',
      'They chose plan B. | Rates fell. | Nobody knew more than I. | Ministers left.',
    ],
    ['an age, a year, a sum', 'She was born in the 1990s. | Ana Ruiz (b. 1950) paid £3m. | Banks fell.'],
    [
      'a country in front of a name',
      'The U.S. Army left the U.S. | The mayor stayed in the U.S. | “We won.”',
    ],
    ['a company at the end', 'He left Acme Inc. | In May Acme Inc. Chairman Lee followed.'],
    ['hours and months', 'It began at 5 p.m. | The vote is on Dec. 3.'],
    ['a case', 'The court heard Roe v. Wade and others, e.g. The Sun.'],
    ['capitals throughout', 'GEN. LEE MET MR. RUIZ OF ACME INC. TODAY.'],
    ['a headline in title case', 'Talks With U.S. Are Off, Says Acme Inc. In Paris'],
    ['a name with a hyphen', 'They fund the U.S. In-Q-Tel programme.'],
  ])('EXTRACT-61: %s', (_, marked) => {
    const [found, wanted] = cut(marked);
    expect(found).toEqual(wanted);
  });

  it.each([
    ['quotation marks', '“We won. | We did!” | Then he left. | ‘Why?’ | "Yes." | She nodded.'],
    ['brackets', 'He left (he said so.) | She stayed. | (Reporting by Ana Ruiz; editing by Bo Lee)'],
    ['both', 'He left (“for good.”) | She stayed.'],
    ['notes', 'He won.[2] | She lost. [a] | They left. [...] | It ended.'],
    ['marks of another language', '«Ja.» | Sie ging. | „Nein.“ | »Doch.« | Er blieb.'],
    ['marks by name', 'He said &ldquo;no.&rdquo; | &quot;Yes.&quot; | She left.'],
    ['runs', 'What?! | He waited... | Then it ended… | It began.'],
    ['spaces between all words', 'He left . | `` We won . \'\' | " No . " | -LRB- AP . -RRB- | She stayed .'],
  ])('EXTRACT-61: what closes belongs to the sentence before: %s', (_, marked) => {
    const [found, wanted] = cut(marked);
    expect(found).toEqual(wanted);
  });

  it('EXTRACT-61: a mark that is never closed is forgotten at the end of its line', () => {
    expect(joined('He said " no\n" Yes . " She left .')).toEqual(['He said " no', '" Yes . "', 'She left .']);
  });

  it('EXTRACT-61: a sentence may begin with a sum, a tag, a letter without case, a small letter before a capital', () => {
    const [found, wanted] = cut(
      'It rose. | $5 million left. | @ana said. | iPhone fell. | 习 said. | [The] end.',
    );
    expect(found).toEqual(wanted);
  });

  it('EXTRACT-61: full stops of other scripts need no capital and no space', () => {
    expect(joined('他走了。她留下。and left')).toHaveLength(3);
    expect(joined('वह गया। वह रुकी।')).toHaveLength(2);
  });

  it('EXTRACT-61: the number of an item stays with it, a bullet begins one', () => {
    expect(joined('1. Ana Ruiz\n2. Bo Lee')).toEqual(['1 . Ana Ruiz', '2 . Bo Lee']);
    expect(joined('They are: • Ana Ruiz • Bo Lee')).toEqual(['They are :', '• Ana Ruiz', '• Bo Lee']);
    expect(joined('Harbour\n. Near the town it struck.')).toHaveLength(2);
  });

  it('EXTRACT-61: a dateline, a byline and a footer keep their parts', () => {
    const lines = [
      'MAYOR QUITS AS U.S. STEEL LEAVES',
      'By Jane Doe, Agency | March 3',
      'LONDON, March 3 (Agency) — The mayor has quit.',
      'WASHINGTON —  The mayor stayed.',
      '(Reporting by J. Doe in St. Louis; editing by A. B. Roe)',
    ];
    expect(sentencesOf(lines.join('\n'))).toHaveLength(lines.length);
  });

  it('EXTRACT-61: tags of blocks and all line ends part, tags within a line do not', () => {
    expect(joined('<p>Mayor quits</p><p>He <b>left</b></p>')).toEqual(['Mayor quits', 'He left']);
    for (const end of ['\r', '\u2028', '\u0085', '<br>', '&nbsp;\n']) {
      expect(joined(`Mayor quits${end}He left`)).toHaveLength(2);
    }
  });

  it('EXTRACT-61: text that was wrapped at a width is read as it was before', () => {
    const wrapped = [
      'Mayor quits',
      '',
      'The mayor of the harbour town has quit after a year of',
      'protests, and Deputy Mayor Ana Ruiz of the Harbour List',
      'Party takes over on Monday, the council said. It meets',
      'on Sunday.',
      '',
      'By Bo Lee',
    ];
    expect(sentencesOf(wrapped.join('\n'))).toHaveLength(4);
    const list = [
      'Ministers of the new government of the harbour town:',
      'Ana Ruiz',
      'Bo Lee',
      'Cy Roe',
      'Di Fox',
    ];
    expect(sentencesOf(list.join('\n'))).toHaveLength(5);
    const lines = [...Array(4).fill(`Item ${'a'.repeat(40)}`), ...'Ana Bo Cy Di Ed Flo Gus'.split(' ')];
    expect(sentencesOf(lines.join('\n'))).toHaveLength(11);
    expect(joined('The Ministry of\nDefence moves in\nMayor quits')).toHaveLength(2);
    expect(joined('The U.S.-led \ncoalition\n struck.\nIt said so.')).toHaveLength(2);
  });

  it('EXTRACT-2: sentences hold every word once, in order, and none is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sentences = sentencesOf(text);
        expect(sentences.flat()).toEqual(wordsOf(text));
        expect(sentences.every((sentence) => sentence.length > 0)).toBe(true);
      }),
    );
  });
});
