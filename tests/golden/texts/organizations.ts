/** Which names are one body, what kind it is, and what it is part of. */
import type { GoldenText } from '../golden-text.ts';

export const ORGANIZATIONS: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-8',
    behaviour: 'an acronym comes before its name',
    text: 'WHO chief Anna Berg apologised. The World Health Organization thanked her.',
    states: `
      Person Anna Berg
      Organization World Health Organization (international)
      Role chief (office, in World Health Organization)
      chief ROLE_IN World Health Organization: "WHO chief"
      Anna Berg HOLDS_ROLE chief (current): "chief Anna Berg"
    `,
    today: 'the title has no body, and is former',
  },
  {
    rule: 'EXTRACT-8',
    behaviour: 'an acronym without explanation is the name of its letters',
    text: 'The Merchant Shipping Bureau warned Orbit Lines. The MSB fined Orbit Lines in May.',
    publishedAt: '2024-06-10',
    states: `
      Organization Merchant Shipping Bureau (government)
      Organization Orbit Lines (company)
      Event sanction (2024-05)
      Merchant Shipping Bureau PARTICIPATED_IN sanction (agent): "MSB fined"
      Orbit Lines PARTICIPATED_IN sanction (target): "fined Orbit Lines"
    `,
    today: 'who is fined is missing',
  },
  {
    rule: 'EXTRACT-8',
    behaviour: 'a company without its legal form is the same',
    text: 'Acme Corp. sued Bolt Systems Ltd in Leeds. Bolt Systems went bankrupt.',
    states: `
      Organization Acme Corp. (company)
      Organization Bolt Systems Ltd (company)
      Event trial (at Leeds)
      Event bankruptcy
      Acme Corp. PARTICIPATED_IN trial (agent): "Acme Corp. sued"
      Bolt Systems Ltd PARTICIPATED_IN trial (accused): "sued Bolt Systems Ltd"
      Bolt Systems Ltd PARTICIPATED_IN bankruptcy (agent): "Bolt Systems went bankrupt"
    `,
    today: 'lacks Bolt Systems Ltd PARTICIPATED_IN bankruptcy',
  },
  {
    rule: 'EXTRACT-8',
    behaviour: 'two bodies that begin alike are two',
    text: 'Norda Energy AG sued Norda Foods AG in Basel.',
    states: `
      Organization Norda Energy AG (company)
      Organization Norda Foods AG (company)
      Event trial (at Basel)
      Norda Energy AG PARTICIPATED_IN trial (agent): "Norda Energy AG sued"
      Norda Foods AG PARTICIPATED_IN trial (accused): "sued Norda Foods AG"
    `,
  },
  {
    rule: 'EXTRACT-8',
    behaviour: 'the universities of two cities are two',
    text: 'The University of Cork and the University of Galway signed an agreement.',
    states: `
      Organization University of Cork (education)
      Organization University of Galway (education)
      Event agreement
      University of Cork PARTICIPATED_IN agreement (agent): "University of Cork and the University of Galway signed"
      University of Galway PARTICIPATED_IN agreement (agent): "University of Galway signed"
    `,
  },
  {
    rule: 'EXTRACT-8',
    behaviour: 'a name with "and" inside is one body',
    text: 'The Department of Trade and Industry fined Orbit Bank.',
    states: `
      Organization Department of Trade and Industry (government)
      Organization Orbit Bank (company)
      Event sanction
      Department of Trade and Industry PARTICIPATED_IN sanction (agent): "Department of Trade and Industry fined"
      Orbit Bank PARTICIPATED_IN sanction (target): "fined Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-18',
    behaviour: 'a division is part of the body that it is named with',
    text: "Noam Adar is head of the IDF's Strategic Division.",
    states: `
      Person Noam Adar
      Organization IDF (military)
      Organization Strategic Division (military)
      Role head (office, in Strategic Division)
      Noam Adar HOLDS_ROLE head (current): "Noam Adar is head"
      head ROLE_IN Strategic Division: "head of the IDF's Strategic Division"
      Strategic Division PART_OF IDF: "IDF's Strategic Division"
    `,
    today: 'a division has the kind other',
  },
  {
    rule: 'EXTRACT-18',
    behaviour: 'a council of an international body is part of it',
    text: 'Tom Hale addressed the UN Security Council. The UN thanked him.',
    states: `
      Person Tom Hale
      Organization UN Security Council (international)
      Organization UN (international)
      Event speech
      Tom Hale PARTICIPATED_IN speech (speaker): "Tom Hale addressed"
      UN Security Council PARTICIPATED_IN speech (host): "addressed the UN Security Council"
      UN Security Council PART_OF UN: "UN Security Council"
    `,
    today: 'the quote goes on into the next sentence',
  },
  {
    rule: 'EXTRACT-18',
    behaviour: 'a possessive before a capitalised body leaves it its name',
    text: "Ghana's Office of the Special Prosecutor arrested Kofi Mensah.",
    states: `
      Person Kofi Mensah
      Organization Ghana (country)
      Organization Office of the Special Prosecutor (government)
      Event arrest
      Office of the Special Prosecutor PART_OF Ghana: "Ghana's Office of the Special Prosecutor"
      Office of the Special Prosecutor PARTICIPATED_IN arrest (agent): "Office of the Special Prosecutor arrested"
      Kofi Mensah PARTICIPATED_IN arrest (patient): "arrested Kofi Mensah"
    `,
    today: 'the country has the kind sport',
  },
  {
    rule: 'EXTRACT-18',
    behaviour: 'a body named by its function has the country in its name',
    text: "Ghana's central bank fined Orbit Bank.",
    states: `
      Organization Ghana's central bank (government)
      Organization Ghana (country)
      Organization Orbit Bank (company)
      Event sanction
      Ghana's central bank PART_OF Ghana: "Ghana's central bank"
      Ghana's central bank PARTICIPATED_IN sanction (agent): "Ghana's central bank fined"
      Orbit Bank PARTICIPATED_IN sanction (target): "fined Orbit Bank"
    `,
    today: 'the country is not in the name',
  },
  {
    rule: 'EXTRACT-15',
    behaviour: 'the football team of a country is a team',
    text: 'Papua New Guinea beat Fiji 2-1 in the qualifier.',
    states: `
      Organization Papua New Guinea (sport)
      Organization Fiji (sport)
      Event competition
      Papua New Guinea PARTICIPATED_IN competition (winner): "Papua New Guinea beat"
      Fiji PARTICIPATED_IN competition (loser): "beat Fiji"
    `,
    today: 'both lose',
  },
  {
    rule: 'EXTRACT-15',
    behaviour: 'what words before a name say, its kind says',
    text: 'The charity Open Harbour sued the broadcaster Lumen.',
    states: `
      Organization Open Harbour (ngo)
      Organization Lumen (media)
      Event trial
      Open Harbour PARTICIPATED_IN trial (agent): "Open Harbour sued"
      Lumen PARTICIPATED_IN trial (accused): "sued the broadcaster Lumen"
    `,
  },
  {
    rule: 'EXTRACT-8',
    behaviour: 'an acronym in brackets is another name of the same',
    text: 'The International Atomic Energy Agency (IAEA) appointed Rafael Costa. The IAEA is based in Austria.',
    states: `
      Person Rafael Costa
      Organization International Atomic Energy Agency (international)
      Organization Austria (country)
      Event appointment
      International Atomic Energy Agency PARTICIPATED_IN appointment (agent): "IAEA) appointed"
      Rafael Costa PARTICIPATED_IN appointment (subject): "appointed Rafael Costa"
      International Atomic Energy Agency BASED_IN Austria: "IAEA is based in Austria"
    `,
    today: 'the seat is missing',
  },
  {
    rule: 'EXTRACT-18',
    behaviour: 'a state body is part of the country in its name',
    text: 'The US Army said that the United States would leave the base.',
    states: `
      Organization US Army (military)
      Organization United States (country)
      US Army PART_OF United States: "US Army"
    `,
  },
  {
    rule: 'EXTRACT-77',
    behaviour: 'a duke is no body',
    text: 'The Duke of Sussex thanked Peru.',
    states: `
      Organization Peru (country)
    `,
  },
  {
    rule: 'EXTRACT-96',
    behaviour: 'what goes on with "which" is no person',
    text: 'Serco, which runs the centre on behalf of the Home Office, apologised.',
    states: `
      Organization Serco (company)
      Organization Home Office (government)
    `,
  },
  {
    rule: 'EXTRACT-106',
    behaviour: "a body of another clause is none of a title's",
    text: "Anna Berg was elected mayor, beating Labour's Tom Hale.",
    states: `
      Person Anna Berg
      Person Tom Hale
      Organization Labour (party)
      Role mayor (office)
      Event election
      Anna Berg PARTICIPATED_IN election (winner): "Anna Berg was elected"
      Anna Berg HOLDS_ROLE mayor (current): "Anna Berg was elected mayor"
      Tom Hale PARTICIPATED_IN election (loser): "elected mayor, beating Labour's Tom Hale"
      Tom Hale MEMBER_OF Labour: "Labour's Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-107',
    behaviour: "the body of a victim's title is no target",
    text: "Israel killed Mohammed Dane, Hamas's military commander, in an air strike.",
    states: `
      Person Mohammed Dane
      Organization Israel (country)
      Organization Hamas (armed-group)
      Role commander (office, in Hamas)
      Event attack
      Israel PARTICIPATED_IN attack (attacker): "Israel killed"
      Mohammed Dane PARTICIPATED_IN attack (victim): "killed Mohammed Dane"
      Mohammed Dane HOLDS_ROLE commander (current): "Mohammed Dane, Hamas's military commander"
      commander ROLE_IN Hamas: "Hamas's military commander"
    `,
  },
  {
    rule: 'EXTRACT-106',
    behaviour: 'of one body somebody is a member or works for it',
    text: 'Laurynas Kern of the Homeland Union called for an early election.',
    states: `
      Person Laurynas Kern
      Organization Homeland Union (ngo)
      Event election
      Laurynas Kern WORKS_FOR Homeland Union: "Laurynas Kern of the Homeland Union"
      Laurynas Kern PARTICIPATED_IN election (agent, planned): "Laurynas Kern of the Homeland Union called for an early election"
    `,
  },
];
