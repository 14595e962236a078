/** Countries, by whatever word. */
import type { GoldenText } from '../golden-text.ts';

export const COUNTRIES: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-9',
    behaviour: 'a capital that acts is its country',
    text: 'Washington imposed sanctions on Tehran.',
    states: `
      Organization United States (country)
      Organization Iran (country)
      Event sanction
      United States PARTICIPATED_IN sanction (agent): "Washington imposed sanctions"
      Iran PARTICIPATED_IN sanction (target): "sanctions on Tehran"
    `,
    today: 'the capital behind "on" is not seen',
  },
  {
    rule: 'EXTRACT-9',
    behaviour: 'a capital where something happens is a place',
    text: 'Anna Berg met Tom Hale in Washington.',
    states: `
      Person Anna Berg
      Person Tom Hale
      Event meeting (at Washington)
      Anna Berg PARTICIPATED_IN meeting (attendee): "Anna Berg met"
      Tom Hale PARTICIPATED_IN meeting (attendee): "met Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-9',
    behaviour: 'an adjective and an abbreviation are one country, by its noun',
    text: 'American novelist Ann Lowe died in Paris. The U.S. is mourning.',
    states: `
      Person Ann Lowe
      Organization U.S. (country)
      Role novelist (job)
      Event death (at Paris)
      Ann Lowe CITIZEN_OF U.S.: "American novelist Ann Lowe"
      Ann Lowe HOLDS_ROLE novelist (current): "novelist Ann Lowe"
      Ann Lowe PARTICIPATED_IN death (subject): "Ann Lowe died"
    `,
  },
  {
    rule: 'EXTRACT-9',
    behaviour: 'soldiers without a name are their country',
    text: 'Kenyan soldiers attacked the Nasr Militia near Garissa.',
    states: `
      Organization Kenya (country)
      Organization Nasr Militia (armed-group)
      Event attack (at Garissa)
      Kenya PARTICIPATED_IN attack (attacker): "Kenyan soldiers attacked"
      Nasr Militia PARTICIPATED_IN attack (target): "attacked the Nasr Militia"
    `,
    today: 'the place is "near Garissa"',
  },
  {
    rule: 'EXTRACT-9',
    behaviour: 'the government of a country is the country',
    text: 'The German government sued Orbit Bank. Germany lost.',
    states: `
      Organization Orbit Bank (company)
      Organization Germany (country)
      Event trial
      Germany PARTICIPATED_IN trial (agent): "German government sued"
      Orbit Bank PARTICIPATED_IN trial (accused): "sued Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-9',
    behaviour: 'two names of a country are one',
    text: 'Türkiye and Greece signed a treaty. Turkey will cut its fleet.',
    states: `
      Organization Türkiye (country)
      Organization Greece (country)
      Event agreement
      Türkiye PARTICIPATED_IN agreement (agent): "Türkiye and Greece signed"
      Greece PARTICIPATED_IN agreement (agent): "Greece signed"
    `,
  },
  {
    rule: 'EXTRACT-9',
    behaviour: 'two countries with a word in common are two',
    text: 'North Korea and South Korea signed a treaty.',
    states: `
      Organization North Korea (country)
      Organization South Korea (country)
      Event agreement
      North Korea PARTICIPATED_IN agreement (agent): "North Korea and South Korea signed"
      South Korea PARTICIPATED_IN agreement (agent): "South Korea signed"
    `,
  },
  {
    rule: 'EXTRACT-9',
    behaviour: 'a citizen by an adjective behind the name',
    text: 'Jan Nowak, a Pole, lives in Leeds.',
    states: `
      Person Jan Nowak
      Organization Poland (country)
      Jan Nowak CITIZEN_OF Poland: "Jan Nowak, a Pole"
    `,
    today: '"Pole" is a role',
  },
  {
    rule: 'EXTRACT-9',
    behaviour: 'who becomes a citizen is one',
    text: 'Yolanda Cruz became a citizen of Ghana in 1999.',
    states: `
      Person Yolanda Cruz
      Organization Ghana (country)
      Yolanda Cruz CITIZEN_OF Ghana: "Yolanda Cruz became a citizen of Ghana"
    `,
    today: '"citizen" is a role',
  },
  {
    rule: 'EXTRACT-9',
    behaviour: 'a demonym states a citizenship where no office is told',
    text: 'Israeli novelist Amos Oz died on Friday.',
    publishedAt: '2018-12-29',
    states: `
      Person Amos Oz
      Organization Israel (country)
      Role novelist (job)
      Event death (2018-12-28)
      Amos Oz CITIZEN_OF Israel: "Israeli novelist Amos Oz"
      Amos Oz HOLDS_ROLE novelist (current): "novelist Amos Oz"
      Amos Oz PARTICIPATED_IN death (subject): "Amos Oz died"
    `,
  },
  {
    rule: 'EXTRACT-18',
    behaviour: 'a country inside a name is a mention where a common noun follows',
    text: 'Brazilian police arrested Carlos Mota.',
    states: `
      Person Carlos Mota
      Organization Brazilian police (government)
      Organization Brazil (country)
      Event arrest
      Brazilian police PART_OF Brazil: "Brazilian police"
      Brazilian police PARTICIPATED_IN arrest (agent): "Brazilian police arrested"
      Carlos Mota PARTICIPATED_IN arrest (patient): "arrested Carlos Mota"
    `,
  },
  {
    rule: 'EXTRACT-72',
    behaviour: 'a minister is of the country of the office named before',
    text: 'Kenya closed its border on Monday. Ethiopian President Abel Bekele protested. Defence Minister Tariku Lema called it an insult.',
    states: `
      Person Abel Bekele
      Person Tariku Lema
      Organization Kenya (country)
      Organization Ethiopia (country)
      Role President (office, in Ethiopia)
      Role Defence Minister (office, in Ethiopia)
      Event protest
      President ROLE_IN Ethiopia: "Ethiopian President"
      Defence Minister ROLE_IN Ethiopia: "Ethiopian President Abel Bekele protested. Defence Minister"
      Abel Bekele HOLDS_ROLE President (current): "President Abel Bekele"
      Abel Bekele PARTICIPATED_IN protest (agent): "Abel Bekele protested"
      Tariku Lema HOLDS_ROLE Defence Minister (current): "Defence Minister Tariku Lema"
    `,
  },
  {
    rule: 'EXTRACT-72',
    behaviour: 'whom somebody is against has no office here',
    text: 'Students cheered anti-American slogans at Stanford University. President Mark Lowe called the police.',
    states: `
      Person Mark Lowe
      Organization United States (country)
      Organization Stanford University (education)
      Role President (office)
      Mark Lowe HOLDS_ROLE President (current): "President Mark Lowe"
    `,
  },
  {
    rule: 'EXTRACT-102',
    behaviour: 'a demonym before a noun is no body, nor a country that has a coalition',
    text: "Lithuanian coalition teeters. Lithuania's ruling coalition lost its majority, Prime Minister Gintautas Paluckas said.",
    states: `
      Person Gintautas Paluckas
      Organization Lithuania (country)
      Role Prime Minister (office, in Lithuania)
      Prime Minister ROLE_IN Lithuania: "Lithuania's ruling coalition lost its majority, Prime Minister"
      Gintautas Paluckas HOLDS_ROLE Prime Minister (current): "Prime Minister Gintautas Paluckas"
    `,
  },
];
