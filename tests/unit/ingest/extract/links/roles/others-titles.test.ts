import { describe, expect, it } from 'vitest';
import { withoutServed } from '../../../../../../ingest/extract/links/roles/others-titles.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Whether the last title of a text can be held by Ana Ruiz. */
function holds(text: string, marked: Parameters<typeof mentionsIn>[1]): boolean {
  const mentions = mentionsIn(text, marked);
  const { sentences, bySentence } = readingOf(text, mentions);
  const ana = mentions.find((mention) => mention.text === 'Ana Ruiz');
  const link = linkOf(
    'HOLDS_ROLE',
    ana,
    mentions.findLast(({ kind }) => kind === 'role'),
  );
  return withoutServed([link], { sentences, bySentence }).length === 1;
}

const ANA = ['Ana Ruiz', 'person'] as const;

describe('titles of those who serve somebody', () => {
  it('EXTRACT-55: are not held by the person whose they are', () => {
    expect(holds("Ana Ruiz's lawyer left.", [ANA, ['lawyer', 'role']])).toBe(false);
    expect(holds('Ana Ruiz’s former chief spokesman left.', [ANA, ['spokesman', 'role']])).toBe(false);
    expect(holds('Ana Ruiz, a lawyer, left.', [ANA, ['lawyer', 'role']])).toBe(true);
    expect(holds("Ana Ruiz's rise as president began.", [ANA, ['president', 'role']])).toBe(true);
  });

  it('EXTRACT-55: are not held by the person whom they are for', () => {
    expect(holds('A spokesman for Ana Ruiz left.', [['spokesman', 'role'], ANA])).toBe(false);
    const titled = [['President', 'role'], ANA] as const;
    expect(holds('A spokesman for President Ana Ruiz left.', titled)).toBe(true);
    const both = mentionsIn('A spokesman for President Ana Ruiz left.', [['spokesman', 'role'], ...titled]);
    const reading = readingOf('A spokesman for President Ana Ruiz left.', both);
    const link = linkOf('HOLDS_ROLE', both[2], both[0]);
    expect(withoutServed([link], reading)).toEqual([]);
  });

  const BEN = ['Ben Moss', 'person'] as const;

  it('EXTRACT-55: nor by who stands beside the relatives, the words or the names of others', () => {
    const role = (title: string) => [title, 'role'] as const;
    expect(holds("Ana Ruiz, the president's wife, left.", [ANA, role('president')])).toBe(false);
    expect(holds('Ana Ruiz is coached by Ben Moss.', [ANA, role('coached'), BEN])).toBe(false);
    expect(holds('Ana Ruiz told the minister so.', [ANA, role('minister')])).toBe(false);
    expect(holds('The minister met Ana Ruiz.', [role('minister'), ANA])).toBe(false);
    expect(holds('A judge in Leeds sentenced Ana Ruiz.', [role('judge'), ANA])).toBe(false);
    expect(holds('Ana Ruiz, a cousin of the singer Ben Moss', [ANA, role('singer'), BEN])).toBe(false);
    expect(holds('Ana Ruiz, the daughter of a judge, left', [ANA, role('judge')])).toBe(false);
  });

  it('EXTRACT-76: nor by whom the office of a body acts on', () => {
    const office = [['Peru', 'country'], ['president', 'role'], ANA] as const;
    expect(holds("Peru's president appointed Ana Ruiz.", office)).toBe(false);
    expect(holds("The bank's president dismissed Ana Ruiz.", office.slice(1))).toBe(false);
    expect(holds('Peru president appointed Ana Ruiz.', office)).toBe(false);
    expect(holds("Peru's president Ana Ruiz resigned.", office)).toBe(true);
    expect(holds("Peru's president, Ana Ruiz, resigned.", office)).toBe(true);
    expect(holds("Peru's president named Ana Ruiz resigned.", office)).toBe(true);
  });

  it('EXTRACT-78: nor by who has done something to "her treasurer"', () => {
    const treasurer = [ANA, ['treasurer', 'role']] as const;
    expect(holds('Ana Ruiz has dumped her treasurer.', treasurer)).toBe(false);
    expect(holds('Ana Ruiz met her treasurer.', treasurer)).toBe(false);
    for (const text of [
      'Ana Ruiz became her treasurer.',
      'Ana Ruiz was named her treasurer.',
      'Ana Ruiz has been her treasurer.',
      'Ana Ruiz, her treasurer, left.',
      'Ana Ruiz served as her treasurer.',
      'They made Ana Ruiz her treasurer.',
    ])
      expect(holds(text, treasurer), text).toBe(true);
  });

  it('EXTRACT-55: but by who is told so in like words', () => {
    const role = (title: string) => [title, 'role'] as const;
    expect(holds('Actors Ben Moss and Ana Ruiz', [role('Actors'), BEN, ANA])).toBe(true);
    expect(holds('The poet named Ana Ruiz', [role('poet'), ANA])).toBe(true);
    expect(holds('The judge, as was said, Ana Ruiz', [role('judge'), ANA])).toBe(true);
    expect(holds('Ana Ruiz, the minister, said', [ANA, role('minister')])).toBe(true);
    expect(holds('the son of the singer Ana Ruiz', [role('singer'), ANA])).toBe(true);
  });

  it('EXTRACT-55: a name between is that of the body, and another sentence tells nothing', () => {
    const marked = [['president', 'role'], ['Kenya', 'country'], ANA] as const;
    expect(holds('The president of Kenya Ana Ruiz left.', marked)).toBe(true);
    expect(holds('Ana Ruiz. The lawyer left.', [ANA, ['lawyer', 'role']])).toBe(true);
  });
});

describe('EXTRACT-92: titles of whom something is done to, or who does it', () => {
  const BEN = ['Ben Moss', 'person'] as const;
  const role = (title: string) => [title, 'role'] as const;

  it.each([
    ['Ana Ruiz, who represented the president, left', 'president'],
    ['Ana Ruiz has sacked the head of the bus company', 'head'],
    ['Ana Ruiz and the mayor left', 'mayor'],
    ['Ana Ruiz was thanked for her counsel to four premiers', 'premiers'],
    ['Ana Ruiz and mayor Ben left', 'mayor'],
    ['led by Ana Ruiz and the chief executives of Acme', 'chief executives'],
  ])('EXTRACT-92: not hers: %s', (text, title) => {
    expect(holds(text, [ANA, role(title)])).toBe(false);
  });

  it.each([
    ['Ana Ruiz was named the head of the bus company', 'head'],
    ['Ana Ruiz became the head of the bus company', 'head'],
    ['Ana Ruiz, elected the first mayor', 'mayor'],
    ['Ana Ruiz, the judge and mayor, left', 'mayor'],
    ['Ana Ruiz, one of two doctors, left', 'doctors'],
    ['Ana Ruiz remained the mayor', 'mayor'],
  ])('EXTRACT-92: hers: %s', (text, title) => {
    expect(holds(text, [ANA, role(title)])).toBe(true);
  });

  it.each<[string, string]>([
    ['He was made a minister by Ana Ruiz in 2023', 'minister'],
    ['She was appointed manager of the Western Region by Sir Ana Ruiz', 'manager'],
    ["She was appointed manager by Ben's successor, Ana Ruiz", 'manager'],
    ['The coach was praised by Ana Ruiz', 'coach'],
    ['Counsel for Ms Ana Ruiz, Ben, said so', 'Counsel'],
    ["The Queen's Ana Ruiz", 'Queen'],
  ])('EXTRACT-92: not of whom stands behind: %s', (text, title) => {
    expect(holds(text, [role(title), ANA])).toBe(false);
  });

  it.each<[string, string]>([
    ['The office of mayor is held by Ana Ruiz', 'mayor'],
    ['The party, headed by Ana Ruiz', 'headed'],
    ['The mayor, backed by Ben and Eve, and Ana Ruiz', 'mayor'],
    ['The mayor Ana Ruiz', 'mayor'],
    ['The captain, identified by the broadcaster as Ana Ruiz', 'captain'],
  ])('EXTRACT-92: of whom stands behind: %s', (text, title) => {
    expect(holds(text, [role(title), ANA])).toBe(true);
  });

  it('EXTRACT-92: a body is called an investor', () => {
    const marked = [ANA, role('investor'), ['Orbit Capital', 'organization']] as const;
    const text = 'Ana Ruiz is fighting the investor Orbit Capital';
    const mentions = mentionsIn(text, marked);
    expect(
      withoutServed([linkOf('HOLDS_ROLE', mentions[0], mentions[1])], readingOf(text, mentions)),
    ).toEqual([]);
    expect(holds('Ana Ruiz, an investor, left', [ANA, role('investor')])).toBe(true);
    expect(holds('Ben Moss, the coach Ana Ruiz said', [BEN, role('coach'), ANA])).toBe(true);
  });

  it('EXTRACT-101: are not held by who has them, is served in them, or tells of them', () => {
    const [general, chief] = [
      ['general', 'role'],
      ['acting chief', 'role'],
    ] as const;
    expect(holds("The general's lawyer, Ana Ruiz, left.", [general, ANA])).toBe(false);
    expect(holds('Ben Hope was named acting chief, Mayor Ana Ruiz said.', [chief, ANA])).toBe(false);
    expect(holds('Ben Hope was named acting chief, Ana Ruiz announced.', [chief, ANA])).toBe(false);
    expect(holds('The acting chief, Ana Ruiz, said so.', [chief, ANA])).toBe(true);
    expect(holds('The acting chief, Ana Ruiz said: "No."', [chief, ANA])).toBe(true);
  });
});
