import { describe, expect, it } from 'vitest';
import { withKindsByWords } from '../../../../../../ingest/extract/spans/names/kinds-by-words.ts';
import { sentencesOf } from '../../../../../../ingest/extract/text/sentences.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
const ANA = ['Ana Ruiz', 'person'] as const;

/** The kind of the first mention. */
function kindOf(text: string, ...marked: Marked): string | undefined {
  return withKindsByWords(sentencesOf(text), mentionsIn(text, marked))[0]?.kind;
}

describe('EXTRACT-96: kinds of names by the words behind them', () => {
  const orbit = ['Orbit', 'person'] as const;
  const role = (title: string) => [title, 'role'] as const;

  it.each<[string, Marked]>([
    ['Orbit, which runs the centre, left', [orbit]],
    ['Orbit chief executive Ana Ruiz left', [orbit, role('chief executive'), ANA]],
    ['Orbit MP Ana Ruiz left', [orbit, role('MP'), ANA]],
    ["Orbit's former chairman Ana Ruiz left", [orbit, role('chairman'), ANA]],
    ["Orbit's chief executive, Ana Ruiz, left", [orbit, role('chief executive'), ANA]],
  ])('EXTRACT-96: no person: %s', (text, marked) => {
    expect(kindOf(text, ...marked)).toBe('organization');
  });

  it.each<[string, Marked]>([
    ['the party of Orbit, which left', [orbit]],
    ['Orbit, who runs the centre, left', [orbit]],
    ['Orbit lawyer Ana Ruiz left', [orbit, role('lawyer'), ANA]],
    ["Orbit's lawyer Ana Ruiz left", [orbit, role('lawyer'), ANA]],
    ["Orbit's former chairman left. Ana Ruiz came", [orbit, role('chairman'), ANA]],
    ['Orbit, chief executive Ana Ruiz left', [orbit, role('chief executive'), ANA]],
    [
      'Orbit chief executive Ana Ruiz left. Tom Orbit came',
      [orbit, role('chief executive'), ANA, ['Tom Orbit', 'person']],
    ],
  ])('EXTRACT-96: a person: %s', (text, marked) => {
    expect(kindOf(text, ...marked)).toBe('person');
  });

  it('EXTRACT-96: a surname is that of who is named, before a title of those who serve', () => {
    const [tusk, full] = [['Tusk', 'organization'] as const, ['Donald Tusk', 'person'] as const];
    expect(kindOf("Tusk's spokesman met Donald Tusk", tusk, role('spokesman'), full)).toBe('person');
    expect(kindOf('Tusk lawyer Ana Ruiz met Donald Tusk', tusk, role('lawyer'), ANA, full)).toBe('person');
    expect(kindOf("Tusk's chairman met Donald Tusk", tusk, role('chairman'), full)).toBe('organization');
    expect(kindOf("Tusk's spokesman left", tusk, role('spokesman'))).toBe('organization');
  });

  it('EXTRACT-96: a seat in a parliament, in short, is a title', () => {
    expect(kindOf('the MSP for Fife', ['MSP', 'organization'])).toBe('role');
    expect(kindOf('a former MEP left', ['MEP', 'organization'])).toBe('role');
    expect(kindOf('the TD of the group', ['TD', 'organization'])).toBe('organization');
    expect(kindOf('MLA Ltd left', ['MLA', 'organization'])).toBe('organization');
  });

  it('EXTRACT-102: a country before what is of a state is no body, and one before a team may be', () => {
    const lithuanian = ['Lithuanian', 'organization'] as const;
    expect(kindOf('Lithuanian coalition teeters', lithuanian)).toBe('country');
    expect(kindOf("Lithuania's ruling coalition teeters", ['Lithuania', 'organization'])).toBe('country');
    expect(kindOf('Lithuanian side wins', lithuanian)).toBe('organization');
    expect(kindOf("Lithuania's captain wins", ['Lithuania', 'organization'])).toBe('organization');
  });

  it('EXTRACT-125: who is told to be chief executive is a person, and what somebody is chief executive of is none', () => {
    const strijers = ['Luuk Strijers', 'organization'] as const;
    const kindsIn = (text: string, ...marked: Marked) =>
      withKindsByWords(sentencesOf(text), mentionsIn(text, marked)).map(({ kind }) => kind);
    expect(kindsIn('Its chief executive is Luuk Strijers.', role('chief executive'), strijers)[1]).toBe(
      'person',
    );
    expect(kindsIn('Its lawyer is Luuk Strijers.', role('lawyer'), strijers)[1]).toBe('organization');
    expect(kindsIn('the chief executive of Orbit, left', role('chief executive'), orbit)[1]).toBe(
      'organization',
    );
    expect(kindsIn('the lawyer of Orbit, left', role('lawyer'), orbit)[1]).toBe('person');
  });
});
