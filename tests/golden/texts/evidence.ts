/** Which stretch is the evidence, and that a relation is stated once. */
import type { GoldenText } from '../golden-text.ts';

export const EVIDENCE: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-3',
    behaviour: 'a role in a body is no employment and no membership beside it',
    text: 'Ines Prado, a member of the Liberal Party, is treasurer of the Liberal Party.',
    states: `
      Person Ines Prado
      Organization Liberal Party (party)
      Role treasurer (office, in Liberal Party)
      Ines Prado HOLDS_ROLE treasurer (current): "Ines Prado, a member of the Liberal Party, is treasurer"
      treasurer ROLE_IN Liberal Party: "treasurer of the Liberal Party"
    `,
  },
  {
    rule: 'EXTRACT-17',
    behaviour: 'of two stretches the shorter is the evidence',
    text: 'Mayor Anna Berg apologised. Anna Berg, a mother of two and the mayor, left.',
    states: `
      Person Anna Berg
      Role Mayor (office)
      Anna Berg HOLDS_ROLE Mayor (current): "Mayor Anna Berg"
    `,
  },
  {
    rule: 'EXTRACT-17',
    behaviour: 'evidence within a sentence comes before evidence across two',
    text: 'Orbit Bank reported a loss. Its chairman is Tom Hale. Tom Hale, chairman of Orbit Bank, apologised.',
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
      Role chairman (office, in Orbit Bank)
      Tom Hale HOLDS_ROLE chairman (current): "chairman is Tom Hale"
      chairman ROLE_IN Orbit Bank: "chairman of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-17',
    behaviour: 'evidence begins at the mention beside it, not at the first',
    text: 'Tom Hale apologised, and in the evening Hale resigned.',
    states: `
      Person Tom Hale
      Event resignation
      Tom Hale PARTICIPATED_IN resignation (subject): "Hale resigned"
    `,
  },
  {
    rule: 'EXTRACT-3',
    behaviour: 'one relation that is told twice is stated once',
    text: 'Ines Prado works for Orbit Bank. Prado works for Orbit Bank in Leeds.',
    states: `
      Person Ines Prado
      Organization Orbit Bank (company)
      Ines Prado WORKS_FOR Orbit Bank: "Prado works for Orbit Bank"
    `,
    today: 'a person at the beginning is an organization',
  },
  {
    rule: 'EXTRACT-17',
    behaviour: 'the evidence of a pronoun begins with the name before it',
    text: 'Ines Prado lives in Riga. She was elected in 2019.',
    states: `
      Person Ines Prado
      Event election (2019)
      Ines Prado PARTICIPATED_IN election (winner): "Ines Prado lives in Riga. She was elected"
    `,
    today: 'lacks Ines Prado PARTICIPATED_IN election',
  },
  {
    rule: 'EXTRACT-17',
    behaviour: '"it" is the company before it',
    text: 'Bolt Systems Ltd lost money. It laid off 90 workers.',
    states: `
      Organization Bolt Systems Ltd (company)
      Event layoff
      Bolt Systems Ltd PARTICIPATED_IN layoff (agent): "Bolt Systems Ltd lost money. It laid off"
    `,
  },
  {
    rule: 'EXTRACT-17',
    behaviour: 'the evidence of a clause begins with the name that it is about',
    text: 'Ines Prado, who was elected in 2019, met Tom Hale.',
    states: `
      Person Ines Prado
      Person Tom Hale
      Event election (2019)
      Event meeting
      Ines Prado PARTICIPATED_IN election (winner): "Ines Prado, who was elected"
      Ines Prado PARTICIPATED_IN meeting (attendee): "Ines Prado, who was elected in 2019, met"
      Tom Hale PARTICIPATED_IN meeting (attendee): "met Tom Hale"
    `,
    today: 'the date of the election is that of the meeting too',
  },
  {
    rule: 'EXTRACT-65',
    behaviour: 'a daughter who was arrested, not the president whose daughter she is',
    text: 'Juana Ortega, the daughter of President Daniel Ruiz, was arrested.',
    states: `
      Person Juana Ortega
      Person Daniel Ruiz
      Role President (office)
      Event arrest
      Daniel Ruiz FAMILY_OF Juana Ortega (parent): "Juana Ortega, the daughter of President Daniel Ruiz"
      Juana Ortega PARTICIPATED_IN arrest (patient): "Juana Ortega, the daughter of President Daniel Ruiz, was arrested"
      Daniel Ruiz HOLDS_ROLE President (current): "President Daniel Ruiz"
    `,
  },
  {
    rule: 'EXTRACT-65',
    behaviour: 'relatives of somebody are not that person',
    text: 'Relatives of Omar Sy were arrested.',
    states: `
      Person Omar Sy
    `,
  },
  {
    rule: 'EXTRACT-65',
    behaviour: 'who attends a funeral has not died',
    text: 'Ann Bell spoke at the funeral of Tom Moss.',
    states: `
      Person Ann Bell
      Person Tom Moss
      Event death
      Tom Moss PARTICIPATED_IN death (subject): "funeral of Tom Moss"
    `,
  },
];
