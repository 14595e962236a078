import { describe, expect, it } from 'vitest';
import { tenureIn } from '../../../../../../ingest/extract/qualifiers/tenure/tenure.ts';
import type { Tenure } from '../../../../../../shared/schema/index.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

function tenure(text: string, title: string, read: Tenure = 'current'): Tenure {
  const marked = [['Ana', 'person'] as const, [title, 'role'] as const].sort(
    (a, b) => text.indexOf(a[0]) - text.indexOf(b[0]),
  );
  const mentions = mentionsIn(text, marked);
  const [holder, role] = ['person', 'role'].map((kind) => mentions.find((mention) => mention.kind === kind)!);
  return tenureIn(readingOf(text, mentions), holder!, role!, read);
}

describe('tenure by the words beside a title', () => {
  it.each([
    ['former mayor Ana', 'mayor', 'former'],
    ['Ana, a former Czech foreign minister', 'foreign minister', 'former'],
    ['Ana is no longer mayor', 'mayor', 'former'],
    ['Ana is no longer the mayor', 'mayor', 'former'],
    ['the bank named Ana as its next chief', 'chief', 'future'],
    ['ex-president Ana', 'president', 'former'],
    ['a former director of the budget under President Ana', 'President', 'former'],
    ['he was the U.S. ambassador to Peru under President Ana', 'President', 'former'],
    ['the ministers under President Ana', 'President', 'current'],
    ['the tariffs were raised under President Ana', 'President', 'current'],
    ['the law was passed under President Ana', 'President', 'current'],
    ['then-president Ana', 'president', 'former'],
    ['the late poet Ana', 'poet', 'former'],
    ['Ana was a physicist', 'physicist', 'former'],
    ['Ana served as the first mayor', 'mayor', 'former'],
    ['Ana had been its legal adviser', 'legal adviser', 'former'],
    ['Ana, once a teacher', 'teacher', 'former'],
    ['Ana resigned as chairwoman', 'chairwoman', 'former'],
    ['Ana, chairwoman of Acme until 2013', 'chairwoman', 'former'],
    ['acting mayor Ana', 'acting mayor', 'acting'],
    ['acting Cuban leader Ana', 'leader', 'acting'],
    ['Ana, interim chief', 'chief', 'acting'],
    ['the mayor-elect, Ana', 'mayor', 'future'],
    ['prime minister-designate Ana', 'prime minister-designate', 'future'],
    ['incoming coach Ana', 'coach', 'future'],
    ['Ana will become chief executive', 'chief executive', 'future'],
    ['Ana is to be the general manager', 'general manager', 'future'],
    ['Ana will join Acme as head of research', 'head of research', 'future'],
    ['Ana is due to return to the bank as its chair', 'chair', 'future'],
  ] as const)('EXTRACT-20: %j: %j is %s', (text, title, expected) => {
    expect(tenure(text, title)).toBe(expected);
  });

  it.each([
    ['Ana has been chairwoman since 2011', 'chairwoman'],
    ['the outgoing mayor, Ana', 'mayor'],
    ['Ana, now an adviser', 'adviser'],
    ['Ana remains chief executive until 2030', 'chief executive'],
    ['Ana serves as the chief prosecutor', 'chief prosecutor'],
    ['Ana, who leads the party today', 'leads'],
  ])('EXTRACT-20: %j: %j is current, whatever was read', (text, title) => {
    expect(tenure(text, title, 'former')).toBe('current');
  });

  it.each([
    ['mayor Ana', 'mayor'],
    ['Ana was named mayor', 'mayor'],
    ['Among them was corporal Ana', 'corporal'],
    ['Ana was appointed the new mayor', 'mayor'],
    ['It was found by the coroner, Ana', 'coroner'],
    ['a former party led by mayor Ana', 'mayor'],
    ['her former husband, mayor Ana', 'mayor'],
    ['Ana stays on as chairwoman until 2030', 'chairwoman'],
    ['Ana will be met by the mayor', 'mayor'],
    ['the next day mayor Ana', 'mayor'],
    ['until now the mayor, Ana', 'mayor'],
    ['a prize that will be handed over by mayor Ana', 'mayor'],
  ])('EXTRACT-20: in %j nothing is told of %j', (text, title) => {
    for (const read of ['current', 'future'] as const) expect(tenure(text, title, read)).toBe(read);
  });

  it.each([
    ['director Ana arrived', 'director', 'current'],
    ['director Ana resigned', 'director', 'former'],
    ['Ana was sworn in as president', 'president', 'current'],
    ['In 2021 Ana became the director', 'director', 'current'],
    ['Ana is head', 'head', 'current'],
    ['the board appointed Ana as director', 'director', 'current'],
    ["Ana became Norway's director", 'director', 'current'],
    ['Ana returns as coach', 'coach', 'current'],
    ['Ana stays on as coach', 'coach', 'current'],
    ['director Ana may resign', 'director', 'current'],
    ['director Ana has not been sacked', 'director', 'current'],
    ['Ana is not only a poet', 'poet', 'current'],
    ['Ana, a director of old', 'director', 'former'],
  ])('EXTRACT-20: %j, read as former: %j is %j', (text, title, expected) => {
    expect(tenure(text, title, 'former')).toBe(expected);
  });

  it.each([
    ['the president named former prosecutor Ana as his new secretary', 'secretary', 'current'],
    ['the bank hired Acme veteran Ana as head', 'head', 'current'],
    ['the king swore in Ana as judge', 'judge', 'current'],
    ['they want Ana as their new head', 'head', 'current'],
    ['Ana has been promoted to director', 'director', 'current'],
    ['Ana was promoted to captain', 'captain', 'former'],
    ['the king named a ship after Ana, once head', 'head', 'former'],
  ] as const)('EXTRACT-69: %j, read as former: %j is %j', (text, title, expected) => {
    expect(tenure(text, title, 'former')).toBe(expected);
  });

  it.each([
    ['Ben quit and Ana resigned to become president', 'president', 'current'],
    ['Ana left the bank to become president', 'president', 'current'],
    ['Ana left the bank in 1987 to become president', 'president', 'former'],
    ['Ana was too old to become president', 'president', 'former'],
    ['Ana has joined as director', 'director', 'current'],
    ['Ana has joined the bank as director', 'director', 'current'],
    ['Ana had joined the bank as director', 'director', 'former'],
    ["Ana will become Bern's mayor", 'mayor', 'future'],
    ["Ana is Bern's first mayor", 'mayor', 'current'],
    ["Ana was Bern's mayor", 'mayor', 'former'],
    ['Ana, a teacher from Bern, spoke', 'teacher', 'current'],
    ['Ana (46), a young teacher, spoke', 'teacher', 'current'],
    ['Ana, a retired teacher, spoke', 'teacher', 'former'],
    ['Ana, a teacher from Bern, died', 'teacher', 'former'],
    ['Ana, the mayor in 1950, spoke', 'mayor', 'former'],
    ['They mourned on Monday. Ana, a teacher, wrote books', 'teacher', 'former'],
  ] as const)('EXTRACT-83: %j, read as former: %j is %j', (text, title, expected) => {
    expect(tenure(text, title, 'former')).toBe(expected);
  });

  it.each(["Ana was named Bern's mayor", "Ana was elected as Bern's new mayor", "Ana is still Bern's mayor"])(
    'EXTRACT-83: %j is no end',
    (text) => {
      expect(tenure(text, 'mayor', 'current')).toBe('current');
    },
  );
});

describe('tenure where words of now, of a beginning or of another tell it', () => {
  it.each([
    ['Former captain of Leeds Ana, now batting coach at Acme', 'batting coach'],
    ['Ben will be succeeded by Ana, currently high performance manager', 'high performance manager'],
    ['It extended the contract of its chief executive Ana until 2029', 'chief executive'],
    ['The vicar, Ana, was cleared after a court dismissed a complaint', 'vicar'],
    ['He named Ana, a former party chairman, as premier', 'premier'],
    ['He picked Ana, the outgoing head of the National Security Council of Taiwan, as minister', 'minister'],
    ['They appointed Ana (retd) as special adviser', 'special adviser'],
    ['Ana, who is Italy’s transport minister and deputy premier, said', 'deputy premier'],
    ['Ana was made a minister in 2023', 'minister'],
    ['Ana, minister of justice, will also become deputy premier', 'minister'],
  ])('EXTRACT-90: %j: %j is current, whatever was read', (text, title) => {
    expect(tenure(text, title, 'former')).toBe('current');
  });

  it.each([
    ['Its chief executive Ana until 2019', 'chief executive'],
    ['The chief, Ana, was dismissed', 'chief'],
    ['The chief, Ana, was dismissed by the board after a report', 'chief'],
    ['Ana, a former party chairman, left', 'chairman'],
    ['Ana is a lawyer and former premier', 'premier'],
    ['Ana is dead and was premier', 'premier'],
    ['his predecessor, President Ana', 'President'],
    ['He was chancellor; his predecessor Ana', 'chancellor'],
  ])('EXTRACT-90: %j: %j is former', (text, title) => {
    expect(tenure(text, title, 'former')).toBe('former');
  });

  it.each([
    ["her predecessor's wife, President Ana", 'President'],
    ['her predecessor and President Ana', 'President'],
    ['Ana met her predecessor, a mayor', 'mayor'],
  ])('EXTRACT-90: of a predecessor nothing is told: %j', (text, title) => {
    expect(tenure(text, title, 'current')).toBe('current');
  });

  it.each([
    ['the bank has tapped Ana as chief', 'chief', 'current'],
    ['the bank promoted Ana to chief', 'chief', 'current'],
    ['Ana has been elevated to chief', 'chief', 'current'],
    ['Ana, who left to join Acme as director', 'director', 'current'],
    ['Ana arrives as director', 'director', 'current'],
    ['Ben was succeeded last year by Ana, the carrier’s first female boss', 'boss', 'current'],
    ['Ana has been head of research and artistic director', 'artistic director', 'former'],
    ['Ana has been conductor and artistic director', 'artistic director', 'current'],
    ['Ana left as director', 'director', 'former'],
  ] as const)('EXTRACT-122: %s', (text, title, expected) => {
    expect(tenure(text, title, 'former')).toBe(expected);
  });

  it('EXTRACT-122: a predecessor keeps honours and no office', () => {
    expect(tenure('his predecessor, Dame Ana', 'Dame')).toBe('current');
    expect(tenure('his predecessor, president Ana', 'president')).toBe('former');
  });
});
