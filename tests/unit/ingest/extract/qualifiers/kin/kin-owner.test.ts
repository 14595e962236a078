import { describe, expect, it } from 'vitest';
import { isToldAcross, kinOwner } from '../../../../../../ingest/extract/qualifiers/kin/kin-owner.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Persons of a text, each once, in order; the last is the one that is asked about. */
function asked(text: string, ...names: string[]) {
  const mentions = mentionsIn(
    text,
    names.map((name) => [name, 'person'] as const),
  );
  const reading = readingOf(text, mentions);
  return { reading, mentions, name: mentions.at(-1)! };
}

function owner(text: string, ...names: string[]): string | null | undefined {
  const { reading, name } = asked(text, ...names);
  const found = kinOwner(reading, name);
  return found === undefined ? undefined : (found?.text ?? null);
}

describe('EXTRACT-16: whose relative a name is told to be', () => {
  it.each<[string, string[], string | null | undefined]>([
    ["Ann Bell's husband, the painter Luke Moss", ['Ann Bell', 'Luke Moss'], 'Ann Bell'],
    ['Eve met Ann Bell, whose second husband Luke', ['Eve', 'Ann Bell', 'Luke'], 'Ann Bell'],
    ['Ann and Eve arrived with her son Luke', ['Ann', 'Eve', 'Luke'], 'Ann'],
    ['Ben met Ann and her second husband, Luke', ['Ben', 'Ann', 'Luke'], 'Ann'],
    ['Ann left, while Eve stayed with her only son Luke', ['Ann', 'Eve', 'Luke'], 'Eve'],
    ['Ann was appointed by Ben. Her husband, Luke', ['Ann', 'Ben', 'Luke'], 'Ann'],
    ['It rained. Her husband, Luke', ['Luke'], null],
    ['Ann left. She had met Ben. Her husband, Luke', ['Ann', 'Ben', 'Luke'], 'Ann'],
    ['Ann and Luke', ['Ann', 'Luke'], undefined],
    ["Ann Bell's lawyer Luke", ['Ann Bell', 'Luke'], undefined],
    ["Ann's husband Ben and Luke", ['Ann', 'Ben', 'Luke'], undefined],
  ])('EXTRACT-16: %j', (text, names, expected) => {
    expect(owner(text, ...names)).toBe(expected);
  });

  it('EXTRACT-16: across sentences a pronoun tells, with nobody else on the way', () => {
    const across = (text: string, ...names: string[]) => {
      const { reading, mentions, name } = asked(text, ...names);
      return isToldAcross(reading, mentions[0]!, name);
    };
    expect(across('Ann left. In 1997 she married Luke', 'Ann', 'Luke')).toBe(true);
    expect(across('Ann left. Her children are Ben, 9, and Luke', 'Ann', 'Ben', 'Luke')).toBe(true);
    expect(across('Ann left. They have three children: Ben, Eve and Luke', 'Ann', 'Ben', 'Eve', 'Luke')).toBe(
      true,
    );
    expect(across('Ann left. The daughter of Luke, she came back', 'Ann', 'Luke')).toBe(true);
    expect(across('Ann left. She knew that Eve married Luke', 'Ann', 'Eve', 'Luke')).toBe(false);
    expect(across('Ann left. Eve is married to Luke', 'Ann', 'Eve', 'Luke')).toBe(false);
  });

  it('EXTRACT-70: across sentences a pronoun tells of whom it means, and of nobody whom its sentence names behind it', () => {
    const text = 'Ben died. His death was confirmed by his son Luke. In 1956 he married Ann.';
    const { reading, mentions, name } = asked(text, 'Ben', 'Luke', 'Ann');
    expect(isToldAcross(reading, mentions[0]!, name)).toBe(true);
    expect(isToldAcross(reading, mentions[1]!, name)).toBe(false);
  });

  const told = (text: string, ...names: string[]) => {
    const { reading, mentions, name } = asked(text, ...names);
    return mentions.slice(0, -1).map((one) => isToldAcross(reading, one, name));
  };

  it('EXTRACT-70: a pronoun behind what somebody says may mean of whom it is said', () => {
    expect(told('Eve said that Ben was brave. He leaves a wife, Luz', 'Eve', 'Ben', 'Luz')).toEqual([
      true,
      true,
    ]);
    expect(told('Eve said Mr Ben was brave. He leaves a wife, Luz', 'Eve', 'Ben', 'Luz')).toEqual([
      true,
      true,
    ]);
    expect(told('Eve met Ben. He leaves a wife, Luz', 'Eve', 'Ben', 'Luz')).toEqual([true, false]);
    expect(told('Eve told Ben so. He leaves a wife, Luz', 'Eve', 'Ben', 'Luz')).toEqual([true, false]);
  });

  it('EXTRACT-70: a pronoun means nobody who is named only later', () => {
    const earlier = (text: string, ...names: string[]) => {
      const { reading, mentions } = asked(text, ...names);
      return isToldAcross(reading, mentions.at(-2)!, mentions.at(-1)!);
    };
    expect(earlier('He leaves a wife, Luz. Ben will speak', 'Luz', 'Ben')).toBe(false);
    expect(earlier('Ann left. She leaves a husband, Luz. Ben spoke', 'Ann', 'Luz', 'Ben')).toBe(false);
    const { reading, mentions } = asked('Ben won. He married Luz. Ben left', 'Ben', 'Luz', 'Ben');
    reading.sets.join(mentions[0]!.id, mentions[2]!.id);
    expect(isToldAcross(reading, mentions[1]!, mentions[2]!)).toBe(true);
  });
});

it('EXTRACT-93: a daughter of her first marriage is not of whom the sentence names with them', () => {
  const text = 'Ben survives her with a daughter of her first marriage, the novelist Eve';
  expect(owner(text, 'Ben', 'Eve')).toBeNull();
  expect(owner('Ann left a son from a previous marriage, Ben', 'Ann', 'Ben')).toBeNull();
  expect(owner('Ann met her daughter Eve after her first marriage', 'Ann', 'Eve')).toBe('Ann');
});

it('EXTRACT-108: whom a sentence names behind a pronoun is not whom the same one means in the next', () => {
  const across = (text: string) => {
    const { reading, mentions } = asked(text, 'Ben', 'Luz');
    return isToldAcross(reading, mentions[0]!, mentions[1]!);
  };
  expect(across('She succeeded Ben. She married Luz')).toBe(false);
  expect(across('She succeeded Ben. He married Luz')).toBe(true);
  expect(across('Ben succeeded her. He married Luz')).toBe(true);
});
