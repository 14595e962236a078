import { describe, expect, it } from 'vitest';
import { withoutFollowed, withSuccessors } from '../../../../../../ingest/extract/links/roles/successions.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];

/** Who holds the title, and who is appointed, in the order of names; the model saw the later one in both. */
function told(text: string, ...marked: Marked): string[] {
  const mentions = mentionsIn(text, marked);
  const { sentences, bySentence } = readingOf(text, mentions);
  const [verb, title] = [
    mentions.find(({ kind }) => kind === 'event'),
    mentions.find(({ kind }) => kind === 'role'),
  ];
  const persons = mentions.filter(({ kind }) => kind === 'person');
  const links = [
    ...persons.map((person) => linkOf('PARTICIPATED_IN', person, verb)),
    ...(title ? [linkOf('HOLDS_ROLE', persons.at(-1), title)] : []),
  ];
  return withSuccessors(withoutFollowed(links, { sentences, bySentence }), { sentences, bySentence })
    .map(({ type, from, tenure }) =>
      type === 'HOLDS_ROLE' ? `${from.text} ${tenure}` : `${from.text} appointed`,
    )
    .sort();
}

const ANA = ['Ana', 'person'] as const;
const BEN = ['Ben', 'person'] as const;
const CHAIR = ['chairman', 'role'] as const;
const event = (word: string) => [word, 'appointment'] as const;

describe('EXTRACT-64: who follows whom', () => {
  it.each<[string, Marked, string[]]>([
    [
      'Ana succeeded Ben as chairman',
      [ANA, event('succeeded'), BEN, CHAIR],
      ['Ana appointed', 'Ana current', 'Ben former'],
    ],
    [
      'Ana, 45, replaces Ben as its chairman',
      [ANA, event('replaces'), BEN, CHAIR],
      ['Ana appointed', 'Ana current', 'Ben former'],
    ],
    [
      'Ana took over as chairman of the bank from founder Ben',
      [ANA, event('took over'), CHAIR, BEN],
      ['Ana appointed', 'Ana current', 'Ben former'],
    ],
    [
      'Ana will take over as chairman from Ben',
      [ANA, event('take over'), CHAIR, BEN],
      ['Ana appointed', 'Ana future', 'Ben current'],
    ],
    [
      'Ana took over from Ben as chairman',
      [ANA, event('took over'), BEN, CHAIR],
      ['Ana appointed', 'Ana current', 'Ben former'],
    ],
    [
      'Ana will replace Ben as chairman',
      [ANA, event('replace'), BEN, CHAIR],
      ['Ana appointed', 'Ana future', 'Ben current'],
    ],
    [
      'Ben was succeeded by Ana as chairman',
      [BEN, event('succeeded'), ANA, CHAIR],
      ['Ana appointed', 'Ana current', 'Ben former'],
    ],
    ['Ana replaced Ben', [ANA, event('replaced'), BEN], ['Ana appointed']],
  ])('EXTRACT-64: %s', (text, marked, expected) => {
    expect(told(text, ...marked)).toEqual(expected);
  });

  it.each<[string, Marked]>([
    ['Ana did not replace Ben as chairman', [ANA, event('replace'), BEN, CHAIR]],
    ['Ana reportedly replaced Ben as chairman', [ANA, event('replaced'), BEN, CHAIR]],
    ['Ana said Eve replaced the late Ben as chairman', [ANA, event('replaced'), BEN, CHAIR]],
  ])('EXTRACT-64: no office is given in %s', (text, marked) => {
    expect(told(text, ...marked)).toEqual(['Ana appointed', 'Ben current']);
  });

  it.each<[string, Marked]>([
    ['Ana, who replaced a valve, met Ben as chairman', [ANA, event('met'), BEN, CHAIR]],
    ['Ana replaced by Ben as chairman', [ANA, event('replaced'), BEN, CHAIR]],
  ])('EXTRACT-64: nothing in %s', (text, marked) => {
    expect(told(text, ...marked)).toEqual(['Ana appointed', 'Ben appointed', 'Ben current']);
  });
});

describe('EXTRACT-68: whom somebody follows', () => {
  it.each<[string, Marked, string[]]>([
    [
      'Ana was named chairman, succeeding Ben',
      [ANA, event('named'), CHAIR, BEN],
      ['Ana appointed', 'Ana current'],
    ],
    [
      'Ana was named chairman, replacing the sacked Ben',
      [ANA, event('named'), CHAIR, BEN],
      ['Ana appointed', 'Ana current'],
    ],
    ['She was named chairman, succeeding Ben', [event('named'), CHAIR, BEN], []],
    ['She succeeds Ben', [event('succeeds'), BEN], []],
    ['She takes over from its founder Ben', [event('takes over'), BEN], []],
  ])('EXTRACT-68: is not appointed, and has no title before: %s', (text, marked, expected) => {
    expect(told(text, ...marked)).toEqual(expected);
  });

  it.each<[string, Marked, string[]]>([
    [
      'She succeeded Ben, who was named chairman',
      [BEN, event('named'), CHAIR],
      ['Ben appointed', 'Ben current'],
    ],
    ['She succeeds in calling Ben', [event('calling'), BEN], ['Ben appointed']],
    ['She was succeeded by Ben', [event('succeeded'), BEN], ['Ben appointed']],
    [
      'Ben, the chairman, was replaced by Ana',
      [BEN, CHAIR, event('replaced'), ANA],
      ['Ana appointed', 'Ana current', 'Ben appointed'],
    ],
  ])('EXTRACT-68: else it stays: %s', (text, marked, expected) => {
    expect(told(text, ...marked)).toEqual(expected);
  });
});

describe('EXTRACT-97: who follows whom in an office, in more words', () => {
  it.each<[string, Marked, string[]]>([
    [
      'Ana was replaced in March by Ben as chairman',
      [ANA, event('replaced'), BEN, CHAIR],
      ['Ana former', 'Ben appointed', 'Ben current'],
    ],
    ['Ana will be succeeded on a temporary basis by Ben', [ANA, event('succeeded'), BEN], ['Ben appointed']],
    [
      "Ben succeeded Eve's protégé Ana",
      [BEN, event('succeeded'), ['Eve', 'person'], ANA],
      ['Ben appointed', 'Eve appointed'],
    ],
    ['Ben succeeded his mentor, Ana', [BEN, event('succeeded'), ANA], ['Ben appointed']],
    ["Ben takes over Ana's post", [BEN, event('takes over'), ANA], ['Ben appointed']],
    ["Ben takes over Ana's old job", [BEN, event('takes over'), ANA], ['Ben appointed']],
    ["Ben was appointed in Ana's house", [BEN, event('appointed'), ANA], ['Ana appointed', 'Ben appointed']],
    ["Ana's post led to her being named", [ANA, event('named')], ['Ana appointed']],
  ])('EXTRACT-97: %s', (text, marked, expected) => {
    expect(told(text, ...marked)).toEqual(expected);
  });

  it('EXTRACT-97: another clause before "by" tells nothing', () => {
    const marked: Marked = [ANA, event('replaced'), BEN];
    expect(told('Ana was replaced, and praised by Ben', ...marked)).toEqual([
      'Ana appointed',
      'Ben appointed',
    ]);
  });
});
