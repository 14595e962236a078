/** Headlines, bylines, datelines, lists. */
import type { GoldenText } from '../golden-text.ts';

export const LAYOUT: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-45',
    behaviour: 'a byline with a title is a role',
    text: 'By Laura Chen, Health Correspondent\n\nOrbit Bank reported a loss.',
    states: `
      Person Laura Chen
      Organization Orbit Bank (company)
      Role Health Correspondent (job)
      Laura Chen HOLDS_ROLE Health Correspondent (current): "Laura Chen, Health Correspondent"
    `,
    today: 'the title is an organization',
  },
  {
    rule: 'EXTRACT-45',
    behaviour: 'a dateline names its agency',
    text: 'LISBON (Reuters) - Tom Hale met Ines Prado.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Organization Reuters (media)
      Event meeting
      Tom Hale PARTICIPATED_IN meeting (attendee): "Tom Hale met"
      Ines Prado PARTICIPATED_IN meeting (attendee): "met Ines Prado"
    `,
    today: 'lacks Organization Reuters',
  },
  {
    rule: 'EXTRACT-45',
    behaviour: 'the footer of an agency names who wrote and edited',
    text: 'It rained all day.\n\n(Reporting by Laura Chen; editing by Piet Bakker)',
    states: `
      Person Laura Chen
      Person Piet Bakker
    `,
  },
  {
    rule: 'EXTRACT-45',
    behaviour: 'a list under a heading is under the heading',
    text: 'New members of the Green Party:\n- Ines Prado\n- Tom Hale',
    states: `
      Person Ines Prado
      Person Tom Hale
      Organization Green Party (party)
      Ines Prado MEMBER_OF Green Party: "Green Party: - Ines Prado"
      Tom Hale MEMBER_OF Green Party: "Green Party: - Ines Prado - Tom Hale"
    `,
    today: 'a name begins with the dash of its line',
  },
  {
    rule: 'EXTRACT-45',
    behaviour: 'a headline without a verb has its event in its noun',
    text: 'Arrest of Paula Reyes in Lima',
    states: `
      Person Paula Reyes
      Event arrest (at Lima)
      Paula Reyes PARTICIPATED_IN arrest (patient): "Arrest of Paula Reyes"
    `,
  },
  {
    rule: 'EXTRACT-45',
    behaviour: 'a headline leaves words out',
    text: 'Andrade out, Diaz in as Orbit Bank chairman\n\nRosa Diaz replaced Luis Andrade.',
    states: `
      Person Rosa Diaz
      Person Luis Andrade
      Organization Orbit Bank (company)
      Role chairman (office, in Orbit Bank)
      Event appointment
      Event resignation
      Luis Andrade HOLDS_ROLE chairman (former): "Andrade out, Diaz in as Orbit Bank chairman"
      Rosa Diaz HOLDS_ROLE chairman (current): "Diaz in as Orbit Bank chairman"
      chairman ROLE_IN Orbit Bank: "Orbit Bank chairman"
      Rosa Diaz PARTICIPATED_IN appointment (subject): "Rosa Diaz replaced"
      Luis Andrade PARTICIPATED_IN resignation (subject): "replaced Luis Andrade"
    `,
    today: 'one resignation of both',
  },
  {
    rule: 'EXTRACT-45',
    behaviour: 'a list of names with their titles behind commas',
    text: 'Present were Anna Berg, treasurer, Tom Hale, secretary, and Ines Prado.',
    states: `
      Person Anna Berg
      Person Tom Hale
      Person Ines Prado
      Role treasurer (office)
      Role secretary (office)
      Anna Berg HOLDS_ROLE treasurer (current): "Anna Berg, treasurer"
      Tom Hale HOLDS_ROLE secretary (current): "Tom Hale, secretary"
    `,
  },
  {
    rule: 'EXTRACT-45',
    behaviour: 'a table of offices with colons',
    text: 'Orbit Bank\nChairman: Tom Hale\nTreasurer: Ines Prado',
    states: `
      Person Tom Hale
      Person Ines Prado
      Organization Orbit Bank (company)
      Role Chairman (office, in Orbit Bank)
      Role Treasurer (office, in Orbit Bank)
      Chairman ROLE_IN Orbit Bank: "Orbit Bank Chairman"
      Treasurer ROLE_IN Orbit Bank: "Orbit Bank Chairman: Tom Hale Treasurer"
      Tom Hale HOLDS_ROLE Chairman (current): "Chairman: Tom Hale"
      Ines Prado HOLDS_ROLE Treasurer (current): "Treasurer: Ines Prado"
    `,
    today: 'the second office has no body',
  },
  {
    rule: 'EXTRACT-45',
    behaviour: 'a byline states an employment',
    text: 'By Laura Chen, Reuters\n\nIt rained all day, and the river rose.',
    publishedAt: '2023-03-12',
    states: `
      Person Laura Chen
      Organization Reuters (media)
      Laura Chen WORKS_FOR Reuters: "Laura Chen, Reuters"
    `,
    today: 'lacks Laura Chen WORKS_FOR Reuters',
  },
  {
    rule: 'EXTRACT-45',
    behaviour: 'the place of a dateline is no body, and its agency takes part in nothing',
    text: 'PORT ELLERY, Kenya (AP) — Police arrested Karl Lind.',
    states: `
      Person Karl Lind
      Organization Kenya (country)
      Organization AP (media)
      Event arrest
      Karl Lind PARTICIPATED_IN arrest (patient): "arrested Karl Lind"
    `,
  },
  {
    rule: 'EXTRACT-45',
    behaviour: 'the wire that carries a release buys nothing',
    text: 'CHICAGO, May 6, 2024 /PRNewswire/ -- Norda Foods has completed the acquisition of Orion Media.',
    states: `
      Organization PRNewswire (media)
      Organization Norda Foods (company)
      Organization Orion Media (media)
      Event acquisition
      Norda Foods PARTICIPATED_IN acquisition (buyer): "Norda Foods has completed the acquisition"
      Norda Foods OWNS Orion Media: "Norda Foods has completed the acquisition of Orion Media"
      Orion Media PARTICIPATED_IN acquisition (target): "acquisition of Orion Media"
    `,
  },
];
