/** Words and sentences: where they begin and end, and names as they are shown. */
import type { GoldenText } from '../golden-text.ts';

export const SENTENCES: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-6',
    behaviour: "a headline is a sentence of its own, and its office is nobody's",
    text: 'Governor opens bridge\nTom Hale met Ines Prado in Porto.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Event meeting (at Porto)
      Tom Hale PARTICIPATED_IN meeting (attendee): "Tom Hale met"
      Ines Prado PARTICIPATED_IN meeting (attendee): "met Ines Prado"
    `,
    today: 'the governor of the headline is the man of the text',
  },
  {
    rule: 'EXTRACT-6',
    behaviour: 'the full stop of an abbreviation ends no sentence',
    text: 'Dr. Ines Prado met Sgt. Tom Hale in Porto.',
    states: `
      Person Ines Prado
      Person Tom Hale
      Role Sergeant (rank)
      Event meeting (at Porto)
      Ines Prado PARTICIPATED_IN meeting (attendee): "Ines Prado met"
      Tom Hale PARTICIPATED_IN meeting (attendee): "met Sgt. Tom Hale"
      Tom Hale HOLDS_ROLE Sergeant (current): "Sgt. Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-6',
    behaviour: 'an initial ends no sentence, and Jr. belongs to the name',
    text: 'Harold B. Stone Jr. met Maria Duarte in Leeds.',
    states: `
      Person Harold B. Stone Jr.
      Person Maria Duarte
      Event meeting (at Leeds)
      Harold B. Stone Jr. PARTICIPATED_IN meeting (attendee): "Harold B. Stone Jr. met"
      Maria Duarte PARTICIPATED_IN meeting (attendee): "met Maria Duarte"
    `,
  },
  {
    rule: 'EXTRACT-6',
    behaviour: 'the full stops of a country before a capital end no sentence',
    text: 'U.S. Senator Bob Day sued Orbit Bank.',
    states: `
      Person Bob Day
      Organization U.S. (country)
      Organization Orbit Bank (company)
      Role Senator (office, in U.S.)
      Event trial
      Senator ROLE_IN U.S.: "U.S. Senator"
      Bob Day HOLDS_ROLE Senator (current): "Senator Bob Day"
      Bob Day PARTICIPATED_IN trial (agent): "Bob Day sued"
      Orbit Bank PARTICIPATED_IN trial (accused): "sued Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-6',
    behaviour: 'a question in quotation marks is no sentence of who asks it',
    text: '"Did you pay?" Judge Maria Olsen asked. Erik Lund said no.',
    states: `
      Person Maria Olsen
      Person Erik Lund
      Role Judge (office)
      Maria Olsen HOLDS_ROLE Judge (current): "Judge Maria Olsen"
    `,
  },
  {
    rule: 'EXTRACT-6',
    behaviour: 'a dash without spaces parts a title from its name',
    text: 'The mayor—Lena Fischer—resigned.',
    states: `
      Person Lena Fischer
      Role mayor (office)
      Event resignation
      Lena Fischer HOLDS_ROLE mayor (former): "mayor—Lena Fischer"
      Lena Fischer PARTICIPATED_IN resignation (subject): "Lena Fischer—resigned"
    `,
  },
  {
    rule: 'EXTRACT-6',
    behaviour: 'names with hyphens are one name each',
    text: 'Jean-Luc Moreau-Petit visited Baden-Baden.',
    states: `
      Person Jean-Luc Moreau-Petit
      Event visit (at Baden-Baden)
      Jean-Luc Moreau-Petit PARTICIPATED_IN visit (agent): "Jean-Luc Moreau-Petit visited"
    `,
  },
  {
    rule: 'EXTRACT-6',
    behaviour: 'an apostrophe within a name parts nothing',
    text: "Brendan O'Hara met Fiona N’Diaye in Dakar.",
    states: `
      Person Brendan O'Hara
      Person Fiona N’Diaye
      Event meeting (at Dakar)
      Brendan O'Hara PARTICIPATED_IN meeting (attendee): "Brendan O'Hara met"
      Fiona N’Diaye PARTICIPATED_IN meeting (attendee): "met Fiona N’Diaye"
    `,
  },
  {
    rule: 'EXTRACT-6',
    behaviour: 'a curly possessive parts a country from its office',
    text: 'Kenya’s president, Grace Wanjiru, resigned.',
    states: `
      Person Grace Wanjiru
      Organization Kenya (country)
      Role president (office, in Kenya)
      Event resignation
      president ROLE_IN Kenya: "Kenya’s president"
      Grace Wanjiru HOLDS_ROLE president (former): "president, Grace Wanjiru"
      Grace Wanjiru PARTICIPATED_IN resignation (subject): "Grace Wanjiru, resigned"
    `,
    today: 'lacks Grace Wanjiru HOLDS_ROLE president',
  },
  {
    rule: 'EXTRACT-6',
    behaviour: 'Windows line ends part paragraphs too',
    text: 'By Laura Chen\r\n\r\nAnna Berg met Tom Hale in Lisbon.',
    states: `
      Person Laura Chen
      Person Anna Berg
      Person Tom Hale
      Event meeting (at Lisbon)
      Anna Berg PARTICIPATED_IN meeting (attendee): "Anna Berg met"
      Tom Hale PARTICIPATED_IN meeting (attendee): "met Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-2',
    behaviour: 'a letter and its accent as two signs are one letter of the name',
    text: 'Zoe\u0301 Lefevre met Ines Prado in Lille.',
    states: `
      Person Zoe\u0301 Lefevre
      Person Ines Prado
      Event meeting (at Lille)
      Zoe\u0301 Lefevre PARTICIPATED_IN meeting (attendee): "Zoe\u0301 Lefevre met"
      Ines Prado PARTICIPATED_IN meeting (attendee): "met Ines Prado"
    `,
    today: 'lacks Person Ines Prado',
  },
  {
    rule: 'EXTRACT-2',
    behaviour: 'a zero-width space inside a line moves no offset',
    text: '\u200bTom Hale sued Orbit Bank.\u200b Orbit Bank lost.',
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
      Event trial
      Tom Hale PARTICIPATED_IN trial (agent): "Tom Hale sued"
      Orbit Bank PARTICIPATED_IN trial (accused): "sued Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-2',
    behaviour: 'a text without a letter states nothing',
    text: '*** 12.5 % ... (2024) — 😀 ***',
    states: '',
  },
  {
    rule: 'EXTRACT-2',
    behaviour: 'a text in another script states nothing that it does not know',
    text: 'Это случилось вчера.',
    states: '',
    today: 'a word is an organization',
  },
  {
    rule: 'EXTRACT-40',
    behaviour: 'a name in capitals in the headline is shown as the text writes it',
    text: 'MINISTER ANNA BERG RESIGNS\n\nMinister Anna Berg resigned in Oslo.',
    states: `
      Person Anna Berg
      Role Minister (office)
      Event resignation (at Oslo)
      Anna Berg HOLDS_ROLE Minister (former): "MINISTER ANNA BERG"
      Anna Berg PARTICIPATED_IN resignation (subject): "ANNA BERG RESIGNS"
    `,
    today: 'shown in capitals',
  },
  {
    rule: 'EXTRACT-40',
    behaviour: 'a name has no possessive',
    text: "Tom Hale's visit to Leeds ended. Orbit Bank's offices stayed shut.",
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
      Event visit (at Leeds)
      Tom Hale PARTICIPATED_IN visit (agent): "Tom Hale's visit"
    `,
  },
  {
    rule: 'EXTRACT-2',
    behaviour: 'offsets hold behind signs of two code units',
    text: '😀😀 Prime Minister Aiko Tanaka met Tim Cook 😀 in Tokyo.',
    states: `
      Person Aiko Tanaka
      Person Tim Cook
      Role Prime Minister (office)
      Event meeting (at Tokyo)
      Aiko Tanaka HOLDS_ROLE Prime Minister (current): "Prime Minister Aiko Tanaka"
      Aiko Tanaka PARTICIPATED_IN meeting (attendee): "Aiko Tanaka met"
      Tim Cook PARTICIPATED_IN meeting (attendee): "met Tim Cook"
    `,
  },
];
