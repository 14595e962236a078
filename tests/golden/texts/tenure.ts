/** Whether somebody holds a role, held it or is to hold it, and since when. */
import type { GoldenText } from '../golden-text.ts';

export const TENURE: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-10',
    behaviour: 'then- is of another time',
    text: 'In 1999 then-chairman Tom Hale sold the shipyard.',
    states: `
      Person Tom Hale
      Role chairman (office)
      Event acquisition (1999)
      Tom Hale HOLDS_ROLE chairman (former): "chairman Tom Hale"
      Tom Hale PARTICIPATED_IN acquisition (seller): "Tom Hale sold"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'ex- is over',
    text: 'Ex-minister Rosa Diaz apologised.',
    states: `
      Person Rosa Diaz
      Role minister (office)
      Rosa Diaz HOLDS_ROLE minister (former): "minister Rosa Diaz"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'who is late held the role',
    text: 'A street was named for the late poet Ann Lowe.',
    states: `
      Person Ann Lowe
      Role poet (job)
      Ann Lowe HOLDS_ROLE poet (former): "poet Ann Lowe"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: '"was" in a life is over',
    text: 'Ann Lowe was a surgeon in Leeds all her life.',
    states: `
      Person Ann Lowe
      Role surgeon (job)
      Ann Lowe HOLDS_ROLE surgeon (former): "Ann Lowe was a surgeon"
    `,
  },
  {
    rule: 'EXTRACT-41',
    behaviour: 'since a year',
    text: 'Nadia Rahman has been chief executive of Orbit Bank since 2020.',
    states: `
      Person Nadia Rahman
      Organization Orbit Bank (company)
      Role chief executive (office, in Orbit Bank)
      Nadia Rahman HOLDS_ROLE chief executive (current, since 2020): "Nadia Rahman has been chief executive"
      chief executive ROLE_IN Orbit Bank: "chief executive of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-41',
    behaviour: 'until a year',
    text: 'Tom Hale, who was chairman of Orbit Bank until 2019, apologised.',
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
      Role chairman (office, in Orbit Bank)
      Tom Hale HOLDS_ROLE chairman (former, until 2019): "Tom Hale, who was chairman"
      chairman ROLE_IN Orbit Bank: "chairman of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-41',
    behaviour: 'from a year to another',
    text: 'Ines Prado was director of Orbit Bank from 2004 to 2012.',
    states: `
      Person Ines Prado
      Organization Orbit Bank (company)
      Role director (office, in Orbit Bank)
      Ines Prado HOLDS_ROLE director (former, since 2004, until 2012): "Ines Prado was director"
      director ROLE_IN Orbit Bank: "director of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-41',
    behaviour: 'years in brackets behind an office are its years',
    text: 'Luis Andrade, chairman of Orbit Bank (1998-2006), apologised.',
    states: `
      Person Luis Andrade
      Organization Orbit Bank (company)
      Role chairman (office, in Orbit Bank)
      Luis Andrade HOLDS_ROLE chairman (former, since 1998, until 2006): "Luis Andrade, chairman"
      chairman ROLE_IN Orbit Bank: "chairman of Orbit Bank"
    `,
    today: 'no since and until',
  },
  {
    rule: 'EXTRACT-41',
    behaviour: 'the year of another role is not that of the first',
    text: 'Anna Berg, a judge, was director of Orbit Bank until 2012.',
    states: `
      Person Anna Berg
      Organization Orbit Bank (company)
      Role judge (office)
      Role director (office, in Orbit Bank)
      Anna Berg HOLDS_ROLE judge (current): "Anna Berg, a judge"
      Anna Berg HOLDS_ROLE director (former, until 2012): "Anna Berg, a judge, was director"
      director ROLE_IN Orbit Bank: "director of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'an office to come has a holder today',
    text: 'Tom Hale will succeed Rosa Diaz as chairman of Orbit Bank.',
    states: `
      Person Tom Hale
      Person Rosa Diaz
      Organization Orbit Bank (company)
      Role chairman (office, in Orbit Bank)
      Event appointment
      Tom Hale PARTICIPATED_IN appointment (subject, planned): "Tom Hale will succeed"
      Tom Hale HOLDS_ROLE chairman (future, planned): "Tom Hale will succeed Rosa Diaz as chairman"
      Rosa Diaz HOLDS_ROLE chairman (current): "Rosa Diaz as chairman"
      chairman ROLE_IN Orbit Bank: "chairman of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a president-elect is to be president',
    text: 'President-elect Luis Andrade gave no reason.',
    states: `
      Person Luis Andrade
      Role President (office)
      Luis Andrade HOLDS_ROLE President (future, planned): "President-elect Luis Andrade"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'an interim office is acting',
    text: 'Orbit Bank interim chairman Tom Hale apologised.',
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
      Role interim chairman (office, in Orbit Bank)
      interim chairman ROLE_IN Orbit Bank: "Orbit Bank interim chairman"
      Tom Hale HOLDS_ROLE interim chairman (acting): "interim chairman Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'who is to go still holds the office',
    text: 'Mayor Anna Berg will resign.',
    states: `
      Person Anna Berg
      Role Mayor (office)
      Event resignation
      Anna Berg HOLDS_ROLE Mayor (current): "Mayor Anna Berg"
      Anna Berg PARTICIPATED_IN resignation (subject, planned): "Anna Berg will resign"
    `,
    today: 'lacks Anna Berg PARTICIPATED_IN resignation',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'who becomes something is it',
    text: 'In 2021 Ines Prado became director of the National Statistics Bureau.',
    states: `
      Person Ines Prado
      Organization National Statistics Bureau (government)
      Role director (office, in National Statistics Bureau)
      Event appointment (2021)
      Ines Prado PARTICIPATED_IN appointment (subject): "Ines Prado became"
      Ines Prado HOLDS_ROLE director (current, since 2021): "Ines Prado became director"
      director ROLE_IN National Statistics Bureau: "director of the National Statistics Bureau"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'one office, the former and the present holder',
    text: 'The chairman of Orbit Bank, Luis Andrade, met former chairman Rosa Diaz.',
    states: `
      Person Luis Andrade
      Person Rosa Diaz
      Organization Orbit Bank (company)
      Role chairman (office, in Orbit Bank)
      Event meeting
      chairman ROLE_IN Orbit Bank: "chairman of Orbit Bank"
      Luis Andrade HOLDS_ROLE chairman (current): "chairman of Orbit Bank, Luis Andrade"
      Luis Andrade PARTICIPATED_IN meeting (attendee): "Luis Andrade, met"
      Rosa Diaz PARTICIPATED_IN meeting (attendee): "met former chairman Rosa Diaz"
      Rosa Diaz HOLDS_ROLE chairman (former): "chairman Rosa Diaz"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'who left a party was a member',
    text: 'Rosa Diaz quit the Liberal Party.',
    states: `
      Person Rosa Diaz
      Organization Liberal Party (party)
      Event resignation
      Rosa Diaz PARTICIPATED_IN resignation (subject): "Rosa Diaz quit"
      Rosa Diaz MEMBER_OF Liberal Party (former): "Rosa Diaz quit the Liberal Party"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'who holds an office no more held it',
    text: 'Former president Luis Andrade was charged with fraud.',
    states: `
      Person Luis Andrade
      Role president (office)
      Event trial
      Luis Andrade HOLDS_ROLE president (former): "president Luis Andrade"
      Luis Andrade PARTICIPATED_IN trial (accused): "Luis Andrade was charged"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'an acting office says so itself',
    text: 'Acting director Nora Weiss joined the talks.',
    states: `
      Person Nora Weiss
      Role Acting director (office)
      Event negotiation
      Nora Weiss HOLDS_ROLE Acting director (acting): "Acting director Nora Weiss"
      Nora Weiss PARTICIPATED_IN negotiation (attendee): "Nora Weiss joined the talks"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'an office to come is planned',
    text: 'Nadia Rahman will become chief executive of Orbit Bank.',
    states: `
      Person Nadia Rahman
      Organization Orbit Bank (company)
      Role chief executive (office, in Orbit Bank)
      Event appointment
      Nadia Rahman PARTICIPATED_IN appointment (subject, planned): "Nadia Rahman will become"
      Nadia Rahman HOLDS_ROLE chief executive (future, planned): "Nadia Rahman will become chief executive"
      chief executive ROLE_IN Orbit Bank: "chief executive of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-41',
    behaviour: 'who resigned on a day held the office until then',
    text: 'Tom Hale resigned as chairman of Orbit Bank on 9 November 1993.',
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
      Role chairman (office, in Orbit Bank)
      Event resignation (1993-11-09)
      Tom Hale PARTICIPATED_IN resignation (subject): "Tom Hale resigned"
      Tom Hale HOLDS_ROLE chairman (former, until 1993-11-09): "Tom Hale resigned as chairman"
      chairman ROLE_IN Orbit Bank: "chairman of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'who is appointed as something holds it from then on',
    text: 'The board appointed Vikram Sinha as managing director of Tata Power.',
    states: `
      Person Vikram Sinha
      Organization Tata Power (company)
      Role managing director (office, in Tata Power)
      Event appointment
      Vikram Sinha PARTICIPATED_IN appointment (subject): "appointed Vikram Sinha"
      Vikram Sinha HOLDS_ROLE managing director (current): "Vikram Sinha as managing director"
      managing director ROLE_IN Tata Power: "managing director of Tata Power"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'who became something of a body with its name before it holds it',
    text: "Olga Brandt became Norway's finance minister in 2022.",
    states: `
      Person Olga Brandt
      Organization Norway (country)
      Role finance minister (office, in Norway)
      Event appointment (2022)
      Olga Brandt PARTICIPATED_IN appointment (subject): "Olga Brandt became"
      Olga Brandt HOLDS_ROLE finance minister (current): "Olga Brandt became Norway's finance minister"
      finance minister ROLE_IN Norway: "Norway's finance minister"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'no longer is over',
    text: 'Sandra Vale is no longer chief executive of Orbit Bank.',
    states: `
      Person Sandra Vale
      Organization Orbit Bank (company)
      Role chief executive (office, in Orbit Bank)
      Sandra Vale HOLDS_ROLE chief executive (former): "Sandra Vale is no longer chief executive"
      chief executive ROLE_IN Orbit Bank: "chief executive of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'who may resign is in office',
    text: 'Prime Minister Jan Novak may resign this week.',
    states: `
      Person Jan Novak
      Role Prime Minister (office)
      Jan Novak HOLDS_ROLE Prime Minister (current): "Prime Minister Jan Novak"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'the next is to come',
    text: 'The bank named Ann Bell as its next chief executive.',
    states: `
      Person Ann Bell
      Role chief executive (office)
      Event appointment
      Ann Bell PARTICIPATED_IN appointment (subject): "named Ann Bell"
      Ann Bell HOLDS_ROLE chief executive (future, planned): "Ann Bell as its next chief executive"
    `,
  },
  {
    rule: 'EXTRACT-41',
    behaviour: 'whose term has ended is in office no more',
    text: 'Ana Ruiz, the mayor of Leeds from 2019 to 2023, was arrested.',
    publishedAt: '2024-05-06',
    states: `
      Person Ana Ruiz
      Role mayor (office)
      Event arrest
      Ana Ruiz HOLDS_ROLE mayor (former, since 2019, until 2023): "Ana Ruiz, the mayor"
      Ana Ruiz PARTICIPATED_IN arrest (patient): "Ana Ruiz, the mayor of Leeds from 2019 to 2023, was arrested"
    `,
  },
  {
    rule: 'EXTRACT-41',
    behaviour: 'years right before an office are its years',
    text: 'The 2019-2023 mayor of Leeds, Ana Ruiz, met Ben Hope in Paris.',
    publishedAt: '2024-05-06',
    states: `
      Person Ana Ruiz
      Person Ben Hope
      Role mayor (office)
      Event meeting (at Paris)
      Ana Ruiz HOLDS_ROLE mayor (former, since 2019, until 2023): "mayor of Leeds, Ana Ruiz"
      Ana Ruiz PARTICIPATED_IN meeting (attendee): "Ana Ruiz, met"
      Ben Hope PARTICIPATED_IN meeting (attendee): "met Ben Hope"
    `,
  },
  {
    rule: 'EXTRACT-20',
    behaviour: 'an office in a clause that is dated many years ago was held then',
    text: 'In 1994 Defense Secretary Ana Ruiz met German chancellor Ben Hope in Bonn.',
    publishedAt: '2020-05-06',
    states: `
      Person Ana Ruiz
      Person Ben Hope
      Organization Germany (country)
      Role Defense Secretary (office)
      Role chancellor (office, in Germany)
      Event meeting (1994, at Bonn)
      Ana Ruiz HOLDS_ROLE Defense Secretary (former): "Defense Secretary Ana Ruiz"
      Ana Ruiz PARTICIPATED_IN meeting (attendee): "Ana Ruiz met"
      Ben Hope PARTICIPATED_IN meeting (attendee): "met German chancellor Ben Hope"
      chancellor ROLE_IN Germany: "German chancellor"
      Ben Hope HOLDS_ROLE chancellor (former): "chancellor Ben Hope"
    `,
  },
  {
    rule: 'EXTRACT-69',
    behaviour: 'who is sworn in holds the office',
    text: 'Governor Otto Klein swore in Eva Brandt as the new chief judge.',
    states: `
      Person Otto Klein
      Person Eva Brandt
      Role Governor (office)
      Role chief judge (office)
      Event appointment
      Otto Klein HOLDS_ROLE Governor (current): "Governor Otto Klein"
      Otto Klein PARTICIPATED_IN appointment (agent): "Otto Klein swore"
      Eva Brandt PARTICIPATED_IN appointment (subject): "swore in Eva Brandt"
      Eva Brandt HOLDS_ROLE chief judge (current): "Eva Brandt as the new chief judge"
    `,
  },
  {
    rule: 'EXTRACT-83',
    behaviour: 'an office that begins on a day to come',
    text: 'Anna Keller was elected by the board as chair, effective July 1.',
    publishedAt: '2024-05-06',
    states: `
      Person Anna Keller
      Role chair (office)
      Event election (2024-07-01)
      Anna Keller PARTICIPATED_IN election (winner): "Anna Keller was elected"
      Anna Keller HOLDS_ROLE chair (future, planned): "Anna Keller was elected by the board as chair"
    `,
  },
  {
    rule: 'EXTRACT-83',
    behaviour: 'resigned to become something else',
    text: 'Anna Keller resigned as mayor of Bern to become president of Norda Foods.',
    states: `
      Person Anna Keller
      Organization Bern (government)
      Organization Norda Foods (company)
      Role mayor (office, in Bern)
      Role president (office, in Norda Foods)
      Event resignation
      Event appointment
      Anna Keller PARTICIPATED_IN resignation (subject): "Anna Keller resigned"
      Anna Keller HOLDS_ROLE mayor (former): "Anna Keller resigned as mayor"
      Anna Keller PARTICIPATED_IN appointment (subject): "Anna Keller resigned as mayor of Bern to become"
      Anna Keller HOLDS_ROLE president (current): "Anna Keller resigned as mayor of Bern to become president"
      mayor ROLE_IN Bern: "mayor of Bern"
      president ROLE_IN Norda Foods: "president of Norda Foods"
    `,
  },
  {
    rule: 'EXTRACT-90',
    behaviour: 'an office held now is current beside a former one',
    text: 'Former captain Ben Hill, now batting coach at Gloucestershire, apologised.',
    states: `
      Person Ben Hill
      Role captain (office)
      Role batting coach (job)
      Ben Hill HOLDS_ROLE captain (former): "captain Ben Hill"
      Ben Hill HOLDS_ROLE batting coach (current): "Ben Hill, now batting coach"
    `,
  },
  {
    rule: 'EXTRACT-90',
    behaviour: 'words in passing do not end an office that somebody is named to',
    text: 'Italy named Ana Ruiz, a former party chairman, as foreign minister.',
    states: `
      Person Ana Ruiz
      Organization Italy (country)
      Role chairman (office)
      Role foreign minister (office, in Italy)
      Event appointment
      foreign minister ROLE_IN Italy: "Italy named Ana Ruiz, a former party chairman, as foreign minister"
      Ana Ruiz PARTICIPATED_IN appointment (subject): "named Ana Ruiz"
      Ana Ruiz HOLDS_ROLE chairman (former): "Ana Ruiz, a former party chairman"
      Ana Ruiz HOLDS_ROLE foreign minister (current): "Ana Ruiz, a former party chairman, as foreign minister"
    `,
  },
];
