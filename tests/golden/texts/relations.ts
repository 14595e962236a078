/** Membership, employment, ownership, seats, founders. */
import type { GoldenText } from '../golden-text.ts';

export const RELATIONS: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-44',
    behaviour: 'a subsidiary is owned',
    text: 'Radio Lumen is a subsidiary of Helios Group.',
    states: `
      Organization Radio Lumen (media)
      Organization Helios Group (company)
      Helios Group OWNS Radio Lumen: "Radio Lumen is a subsidiary of Helios Group"
    `,
  },
  {
    rule: 'EXTRACT-44',
    behaviour: 'a state owns what is state-owned',
    text: 'The Zambian state-owned Mukuba Mining Company lost money.',
    states: `
      Organization Zambia (country)
      Organization Mukuba Mining Company (company)
      Zambia OWNS Mukuba Mining Company: "Zambian state-owned Mukuba Mining Company"
    `,
    today: 'the name ends before "Company"',
  },
  {
    rule: 'EXTRACT-44',
    behaviour: 'a company of a country is based there, by an adjective before it',
    text: 'The Swiss company Norda Foods AG lost money.',
    states: `
      Organization Norda Foods AG (company)
      Organization Switzerland (country)
      Norda Foods AG BASED_IN Switzerland: "Swiss company Norda Foods AG"
    `,
  },
  {
    rule: 'EXTRACT-44',
    behaviour: 'a company that says where it sits is based there',
    text: 'Bolt Systems Ltd is based in Ireland.',
    states: `
      Organization Bolt Systems Ltd (company)
      Organization Ireland (country)
      Bolt Systems Ltd BASED_IN Ireland: "Bolt Systems Ltd is based in Ireland"
    `,
  },
  {
    rule: 'EXTRACT-44',
    behaviour: 'a city alone is no country',
    text: 'Bolt Systems Ltd is based in Cork.',
    states: `
      Organization Bolt Systems Ltd (company)
    `,
  },
  {
    rule: 'EXTRACT-44',
    behaviour: 'a member state that is called one is part',
    text: 'Mali is a member of the African Union.',
    states: `
      Organization Mali (country)
      Organization African Union (international)
      Mali PART_OF African Union: "Mali is a member of the African Union"
    `,
    today: 'lacks Mali PART_OF African Union',
  },
  {
    rule: 'EXTRACT-44',
    behaviour: 'who studied somewhere was a member',
    text: 'Ines Prado studied at the University of Cork.',
    states: `
      Person Ines Prado
      Organization University of Cork (education)
      Ines Prado MEMBER_OF University of Cork (former): "Ines Prado studied at the University of Cork"
    `,
  },
  {
    rule: 'EXTRACT-44',
    behaviour: 'who plays for a team is a member',
    text: 'Mia Kern plays for Ajax.',
    states: `
      Person Mia Kern
      Organization Ajax (sport)
      Mia Kern MEMBER_OF Ajax: "Mia Kern plays for Ajax"
    `,
  },
  {
    rule: 'EXTRACT-44',
    behaviour: "an American lawmaker's party and state",
    text: 'Senator Bob Day (R-Ohio) apologised to the Republican Party.',
    states: `
      Person Bob Day
      Organization Republican Party (party)
      Role Senator (office)
      Bob Day HOLDS_ROLE Senator (current): "Senator Bob Day"
      Bob Day MEMBER_OF Republican Party: "Bob Day (R"
    `,
    today: 'the letter of the party is not seen',
  },
  {
    rule: 'EXTRACT-44',
    behaviour: 'who works somewhere without a title works for it',
    text: 'Ines Prado works for Orbit Bank.',
    states: `
      Person Ines Prado
      Organization Orbit Bank (company)
      Ines Prado WORKS_FOR Orbit Bank: "Ines Prado works for Orbit Bank"
    `,
    today: 'a person at the beginning is an organization',
  },
  {
    rule: 'EXTRACT-41',
    behaviour: 'a founding says since when',
    text: 'Orbit Bank, a bank founded by Ann Lowe in 1999, apologised.',
    states: `
      Person Ann Lowe
      Organization Orbit Bank (company)
      Event founding (1999)
      Orbit Bank PARTICIPATED_IN founding (patient): "Orbit Bank, a bank founded"
      Ann Lowe FOUNDED Orbit Bank (since 1999): "Orbit Bank, a bank founded by Ann Lowe"
      Ann Lowe PARTICIPATED_IN founding (agent): "founded by Ann Lowe"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a meeting that one denies and another tells is told in both ways',
    text: 'Tom Hale met Ines Prado in Leeds. Prado denied that she had met Hale.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Event meeting (at Leeds)
      Tom Hale PARTICIPATED_IN meeting (attendee): "Tom Hale met"
      Ines Prado PARTICIPATED_IN meeting (attendee): "met Ines Prado"
      Ines Prado PARTICIPATED_IN meeting (attendee, negated): "Prado denied that she had met"
      Tom Hale PARTICIPATED_IN meeting (attendee, negated): "met Hale"
    `,
    today: 'the denial is missing',
  },
  {
    rule: 'EXTRACT-41',
    behaviour: 'a founder founded',
    text: 'Maria Duarte founded Atlantica Lines in 1998.',
    states: `
      Person Maria Duarte
      Organization Atlantica Lines (company)
      Event founding (1998)
      Maria Duarte PARTICIPATED_IN founding (agent): "Maria Duarte founded"
      Maria Duarte FOUNDED Atlantica Lines (since 1998): "Maria Duarte founded Atlantica Lines"
      Atlantica Lines PARTICIPATED_IN founding (patient): "founded Atlantica Lines"
    `,
  },
  {
    rule: 'EXTRACT-44',
    behaviour: 'a party has a member',
    text: 'Senator Rosa Diaz of the Liberal Party resigned.',
    states: `
      Person Rosa Diaz
      Organization Liberal Party (party)
      Role Senator (office)
      Event resignation
      Rosa Diaz HOLDS_ROLE Senator (former): "Senator Rosa Diaz"
      Rosa Diaz MEMBER_OF Liberal Party: "Rosa Diaz of the Liberal Party"
      Rosa Diaz PARTICIPATED_IN resignation (subject): "Rosa Diaz of the Liberal Party resigned"
    `,
  },
  {
    rule: 'EXTRACT-44',
    behaviour: 'a company of a country is based there',
    text: 'Munich-based insurer Allianz, a German company, cut 500 jobs.',
    states: `
      Organization Allianz (company)
      Organization Germany (country)
      Event layoff
      Allianz BASED_IN Germany: "Allianz, a German"
      Allianz PARTICIPATED_IN layoff (agent): "Allianz, a German company, cut"
    `,
    today: 'lacks Allianz PARTICIPATED_IN layoff',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'who chairs a company need not have founded it',
    text: 'Karl Lind, the chairman of Baltic Star Lines, said so.',
    states: `
      Person Karl Lind
      Organization Baltic Star Lines (company)
      Role chairman (office, in Baltic Star Lines)
      Karl Lind HOLDS_ROLE chairman (current): "Karl Lind, the chairman"
      chairman ROLE_IN Baltic Star Lines: "chairman of Baltic Star Lines"
    `,
  },
  {
    rule: 'EXTRACT-59',
    behaviour: 'a club has a player, and a company who works for it, by the possessive',
    text: "Orion Motors' Carla Diaz said sales were slowing. Burnley's Ben Hope scored against Leeds United.",
    states: `
      Person Carla Diaz
      Person Ben Hope
      Organization Orion Motors (company)
      Organization Burnley (sport)
      Organization Leeds United (sport)
      Carla Diaz WORKS_FOR Orion Motors: "Orion Motors' Carla Diaz"
      Ben Hope MEMBER_OF Burnley: "Burnley's Ben Hope"
    `,
  },
  {
    rule: 'EXTRACT-70',
    behaviour: '"he" means whom the sentence before speaks of, and not the last name',
    text: 'Luis Vega was born in Quito. He once met the painter Rosa Diaz. He worked for Reuters until 2010.',
    states: `
      Person Luis Vega
      Person Rosa Diaz
      Organization Reuters (media)
      Role painter (job)
      Event meeting
      Luis Vega PARTICIPATED_IN meeting (attendee): "Luis Vega was born in Quito. He once met"
      Rosa Diaz PARTICIPATED_IN meeting (attendee): "met the painter Rosa Diaz"
      Rosa Diaz HOLDS_ROLE painter (current): "painter Rosa Diaz"
      Luis Vega WORKS_FOR Reuters (former): "He worked for Reuters"
    `,
  },
  {
    rule: 'EXTRACT-82',
    behaviour: 'the place of the owner owns nothing',
    text: "Norda Foods, a subsidiary of Houston's Cobalt Energy, opened a plant.",
    states: `
      Organization Norda Foods (company)
      Organization Houston (government)
      Organization Cobalt Energy (company)
      Event launch
      Norda Foods PARTICIPATED_IN launch (agent): "Norda Foods, a subsidiary of Houston's Cobalt Energy, opened"
      Cobalt Energy PARTICIPATED_IN launch (agent): "Cobalt Energy, opened"
    `,
  },
];
