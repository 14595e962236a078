/** Words before and behind names that are no roles. */
import type { GoldenText } from '../golden-text.ts';

export const NO_ROLES: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-42',
    behaviour: 'a rival holds no office',
    text: 'Ana Silva beat her old rival Mia Kern.',
    states: `
      Person Ana Silva
      Person Mia Kern
      Event competition
      Ana Silva PARTICIPATED_IN competition (winner): "Ana Silva beat"
      Mia Kern PARTICIPATED_IN competition (loser): "beat her old rival Mia Kern"
    `,
  },
  {
    rule: 'EXTRACT-42',
    behaviour: 'a candidate holds no office and is of the party',
    text: 'Liberal Party candidate Rosa Diaz lost the election.',
    states: `
      Person Rosa Diaz
      Organization Liberal Party (party)
      Event election
      Rosa Diaz MEMBER_OF Liberal Party: "Liberal Party candidate Rosa Diaz"
      Rosa Diaz PARTICIPATED_IN election (loser): "Rosa Diaz lost"
    `,
    today: 'the loser wins',
  },
  {
    rule: 'EXTRACT-42',
    behaviour: 'a suspect holds no office',
    text: 'The main suspect, Paul Renner, was arrested in Graz.',
    states: `
      Person Paul Renner
      Event arrest (at Graz)
      Paul Renner PARTICIPATED_IN arrest (patient): "Paul Renner, was arrested"
    `,
  },
  {
    rule: 'EXTRACT-42',
    behaviour: 'a friend, a student and a victim hold no office',
    text: 'Tom Hale, a friend, and the student Ines Prado visited the victim, Omar Haddad.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Person Omar Haddad
      Event visit
      Tom Hale PARTICIPATED_IN visit (agent): "Tom Hale, a friend, and the student Ines Prado visited"
      Ines Prado PARTICIPATED_IN visit (agent): "Ines Prado visited"
      Omar Haddad PARTICIPATED_IN visit (host): "visited the victim, Omar Haddad"
    `,
    today: 'who is visited visits',
  },
  {
    rule: 'EXTRACT-42',
    behaviour: 'an owner and a founder are relations',
    text: 'Orbit Bank owner Tom Hale apologised to Ann Lowe, the founder of Orbit Lines.',
    states: `
      Person Tom Hale
      Person Ann Lowe
      Organization Orbit Bank (company)
      Organization Orbit Lines (company)
      Tom Hale OWNS Orbit Bank: "Orbit Bank owner Tom Hale"
      Ann Lowe FOUNDED Orbit Lines: "Ann Lowe, the founder of Orbit Lines"
    `,
  },
  {
    rule: 'EXTRACT-42',
    behaviour: "offices without a name are nobody's",
    text: 'Ministers and bankers met in Basel, and a spokesman gave no reason.',
    states: '',
  },
  {
    rule: 'EXTRACT-42',
    behaviour: 'a street of a president is a street',
    text: 'Anna Berg was born in President Street.',
    states: `
      Person Anna Berg
    `,
    today: 'adds Anna Berg HOLDS_ROLE President',
  },
  {
    rule: 'EXTRACT-42',
    behaviour: 'a title within a name is the name',
    text: 'Stephen King met Kate Bishop in Derry.',
    states: `
      Person Stephen King
      Person Kate Bishop
      Event meeting (at Derry)
      Stephen King PARTICIPATED_IN meeting (attendee): "Stephen King met"
      Kate Bishop PARTICIPATED_IN meeting (attendee): "met Kate Bishop"
    `,
  },
  {
    rule: 'EXTRACT-42',
    behaviour: 'a rank in the name of a company is the company',
    text: 'General Motors sued Tom Hale.',
    states: `
      Person Tom Hale
      Organization General Motors (company)
      Event trial
      General Motors PARTICIPATED_IN trial (agent): "General Motors sued"
      Tom Hale PARTICIPATED_IN trial (accused): "sued Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-42',
    behaviour: 'a part in a film is no office',
    text: 'Tom Hale plays the emperor in the new film of Ines Prado.',
    states: `
      Person Tom Hale
      Person Ines Prado
    `,
    today: '"emperor" is a role',
  },
  {
    rule: 'EXTRACT-42',
    behaviour: 'an expert holds no office',
    text: '"Prices will fall," said market expert Tom Hale of Orbit Bank.',
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
      Tom Hale WORKS_FOR Orbit Bank: "Tom Hale of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-25',
    behaviour: 'whose wife somebody is holds the title, not the wife',
    text: "Martine Moise, the president's wife, was shot.",
    states: `
      Person Martine Moise
      Event attack
      Martine Moise PARTICIPATED_IN attack (victim): "Martine Moise, the president's wife, was shot"
    `,
  },
  {
    rule: 'EXTRACT-25',
    behaviour: 'who is coached by somebody is no coach',
    text: 'Serena Lopez is coached by Paul Annacone.',
    states: `
      Person Serena Lopez
      Person Paul Annacone
      Role coach (job)
      Paul Annacone HOLDS_ROLE coach (current): "coached by Paul Annacone"
    `,
  },
  {
    rule: 'EXTRACT-25',
    behaviour: 'a title right before a name is of that name alone',
    text: 'Lucy Hale, a cousin of the singer Tom Moss, was there.',
    states: `
      Person Lucy Hale
      Person Tom Moss
      Role singer (job)
      Tom Moss HOLDS_ROLE singer (current): "singer Tom Moss"
    `,
  },
  {
    rule: 'EXTRACT-25',
    behaviour: 'whom the prime minister meets is not prime minister',
    text: 'The prime minister met Carlos Neto.',
    states: `
      Person Carlos Neto
      Event meeting
      Carlos Neto PARTICIPATED_IN meeting (attendee): "met Carlos Neto"
    `,
  },
  {
    rule: 'EXTRACT-25',
    behaviour: 'who tells a minister is none',
    text: 'Ann Bell told the minister that the bank was safe.',
    states: `
      Person Ann Bell
    `,
  },
  {
    rule: 'EXTRACT-55',
    behaviour: 'the judge who sentences somebody is somebody else',
    text: 'A judge in London sentenced Ben Hope to five years in prison on Friday.',
    states: `
      Person Ben Hope
      Event trial
      Ben Hope PARTICIPATED_IN trial (accused): "sentenced Ben Hope"
    `,
  },
  {
    rule: 'EXTRACT-78',
    behaviour: 'who praises her treasurer is not the treasurer',
    text: 'Premier Wendy Arbuckle has praised her treasurer in Leeds.',
    states: `
      Person Wendy Arbuckle
      Role Premier (office)
      Wendy Arbuckle HOLDS_ROLE Premier (current): "Premier Wendy Arbuckle"
    `,
  },
];
