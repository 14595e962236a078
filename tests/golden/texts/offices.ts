/** Offices and the bodies that they are in. */
import type { GoldenText } from '../golden-text.ts';

export const OFFICES: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-10',
    behaviour: 'two titles behind a name, each with its body',
    text: 'Anna Berg, treasurer of Orbit Bank and head of the Liberal Party, was arrested.',
    states: `
      Person Anna Berg
      Organization Orbit Bank (company)
      Organization Liberal Party (party)
      Role treasurer (office, in Orbit Bank)
      Role head (office, in Liberal Party)
      Event arrest
      Anna Berg HOLDS_ROLE treasurer (current): "Anna Berg, treasurer"
      Anna Berg HOLDS_ROLE head (current): "Anna Berg, treasurer of Orbit Bank and head"
      Anna Berg PARTICIPATED_IN arrest (patient): "Anna Berg, treasurer of Orbit Bank and head of the Liberal Party, was arrested"
      treasurer ROLE_IN Orbit Bank: "treasurer of Orbit Bank"
      head ROLE_IN Liberal Party: "head of the Liberal Party"
    `,
    today: 'both titles are in the town, and no arrest',
  },
  {
    rule: 'EXTRACT-51',
    behaviour: 'a president who is known is of his country, not of the one that is named first',
    text: 'India waits. In Kabul, President Hamid Karzai asked for help. Afghanistan has no money.',
    states: `
      Person Hamid Karzai
      Organization India (country)
      Organization Afghanistan (country)
      Role President (office, in Afghanistan)
      Hamid Karzai HOLDS_ROLE President (current): "President Hamid Karzai"
      President ROLE_IN Afghanistan: "President Hamid Karzai asked for help. Afghanistan"
    `,
  },
  {
    rule: 'EXTRACT-52',
    behaviour: 'an office of the company that the article is about',
    text: 'Bolt Systems grew last year. Bolt Systems makes nails. Nadia Rahman, the new head of finance, praised Bolt Systems.',
    states: `
      Person Nadia Rahman
      Organization Bolt Systems (company)
      Role head of finance (office, in Bolt Systems)
      Nadia Rahman HOLDS_ROLE head of finance (current): "Nadia Rahman, the new head of finance"
      head of finance ROLE_IN Bolt Systems: "Bolt Systems makes nails. Nadia Rahman, the new head of finance"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a body stands before the title',
    text: 'Orbit Bank chief executive Nadia Rahman apologised.',
    states: `
      Person Nadia Rahman
      Organization Orbit Bank (company)
      Role chief executive (office, in Orbit Bank)
      chief executive ROLE_IN Orbit Bank: "Orbit Bank chief executive"
      Nadia Rahman HOLDS_ROLE chief executive (current): "chief executive Nadia Rahman"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a body in the possessive has the title behind it',
    text: "Bolt Systems' chairman, Tom Hale, apologised.",
    states: `
      Person Tom Hale
      Organization Bolt Systems (company)
      Role chairman (office, in Bolt Systems)
      chairman ROLE_IN Bolt Systems: "Bolt Systems' chairman"
      Tom Hale HOLDS_ROLE chairman (current): "chairman, Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'the body of a title is told in the sentence before',
    text: 'Orbit Bank reported a loss. Chief executive Nadia Rahman apologised.',
    states: `
      Person Nadia Rahman
      Organization Orbit Bank (company)
      Role Chief executive (office, in Orbit Bank)
      Chief executive ROLE_IN Orbit Bank: "Orbit Bank reported a loss. Chief executive"
      Nadia Rahman HOLDS_ROLE Chief executive (current): "Chief executive Nadia Rahman"
    `,
    today: 'the title has no body',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: '"the bank" is the bank before',
    text: "Orbit Bank reported a loss. The bank's chief economist, Tom Hale, apologised.",
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
      Role chief economist (office, in Orbit Bank)
      chief economist ROLE_IN Orbit Bank: "Orbit Bank reported a loss. The bank's chief economist"
      Tom Hale HOLDS_ROLE chief economist (current): "chief economist, Tom Hale"
    `,
    today: 'lacks chief economist ROLE_IN Orbit Bank',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a bare office is of the one country of the article',
    text: 'Peru closed its border. Interior Minister Rosa Diaz gave no reason.',
    states: `
      Person Rosa Diaz
      Organization Peru (country)
      Role Interior Minister (office, in Peru)
      Interior Minister ROLE_IN Peru: "Peru closed its border. Interior Minister"
      Rosa Diaz HOLDS_ROLE Interior Minister (current): "Interior Minister Rosa Diaz"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a bare office between two countries is of neither',
    text: 'Peru and Chile closed the border. Interior Minister Rosa Diaz gave no reason.',
    states: `
      Person Rosa Diaz
      Organization Peru (country)
      Organization Chile (country)
      Role Interior Minister (office)
      Rosa Diaz HOLDS_ROLE Interior Minister (current): "Interior Minister Rosa Diaz"
    `,
    today: 'it is of the nearer one',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a counterpart without a name is nobody',
    text: 'German Foreign Minister Clara Vogt met her Polish counterpart.',
    states: `
      Person Clara Vogt
      Organization Germany (country)
      Organization Poland (country)
      Role Foreign Minister (office, in Germany)
      Event meeting
      Foreign Minister ROLE_IN Germany: "German Foreign Minister"
      Clara Vogt HOLDS_ROLE Foreign Minister (current): "Foreign Minister Clara Vogt"
      Clara Vogt PARTICIPATED_IN meeting (attendee): "Clara Vogt met"
    `,
    today: 'adds Clara Vogt HOLDS_ROLE Foreign Minister',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'the title of the headline is the title of the text',
    text: 'Chairman Luis Andrade arrested\n\nLuis Andrade, the chairman of Orbit Bank, gave no reason.',
    states: `
      Person Luis Andrade
      Organization Orbit Bank (company)
      Role chairman (office, in Orbit Bank)
      Event arrest
      Luis Andrade HOLDS_ROLE chairman (current): "Chairman Luis Andrade"
      Luis Andrade PARTICIPATED_IN arrest (patient): "Luis Andrade arrested"
      chairman ROLE_IN Orbit Bank: "chairman of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a title behind a name, with its body',
    text: 'Maria Santos, the governor of the Bank of Portugal, met Tom Hale in Lisbon.',
    states: `
      Person Maria Santos
      Person Tom Hale
      Organization Bank of Portugal (government)
      Role governor (office, in Bank of Portugal)
      Event meeting (at Lisbon)
      Maria Santos HOLDS_ROLE governor (current): "Maria Santos, the governor"
      Maria Santos PARTICIPATED_IN meeting (attendee): "Maria Santos, the governor of the Bank of Portugal, met"
      governor ROLE_IN Bank of Portugal: "governor of the Bank of Portugal"
      Tom Hale PARTICIPATED_IN meeting (attendee): "met Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'one title in two countries is two roles',
    text: 'Kenyan President William Ruto met French President Emmanuel Macron in Paris.',
    states: `
      Person William Ruto
      Person Emmanuel Macron
      Organization Kenya (country)
      Organization France (country)
      Role President (office, in Kenya)
      Role President (office, in France)
      Event meeting (at Paris)
      President ROLE_IN Kenya: "Kenyan President"
      William Ruto HOLDS_ROLE President (current): "President William Ruto"
      William Ruto PARTICIPATED_IN meeting (attendee): "William Ruto met"
      Emmanuel Macron PARTICIPATED_IN meeting (attendee): "met French President Emmanuel Macron"
      President ROLE_IN France: "French President"
      Emmanuel Macron HOLDS_ROLE President (current): "President Emmanuel Macron"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a counterpart holds the title of the other',
    text: 'German Foreign Minister Clara Vogt met her Polish counterpart Jan Nowak in Berlin on 3 June 2023.',
    states: `
      Person Clara Vogt
      Person Jan Nowak
      Organization Germany (country)
      Organization Poland (country)
      Role Foreign Minister (office, in Germany)
      Role Foreign Minister (office, in Poland)
      Event meeting (2023-06-03, at Berlin)
      Foreign Minister ROLE_IN Germany: "German Foreign Minister"
      Clara Vogt HOLDS_ROLE Foreign Minister (current): "Foreign Minister Clara Vogt"
      Clara Vogt PARTICIPATED_IN meeting (attendee): "Clara Vogt met"
      Jan Nowak PARTICIPATED_IN meeting (attendee): "met her Polish counterpart Jan Nowak"
      Foreign Minister ROLE_IN Poland: "Polish counterpart"
      Jan Nowak HOLDS_ROLE Foreign Minister (current): "counterpart Jan Nowak"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'the chief of staff of a president is in the country',
    text: 'Kenyan President Grace Wanjiru dismissed her chief of staff, Tom Hale.',
    states: `
      Person Grace Wanjiru
      Person Tom Hale
      Organization Kenya (country)
      Role President (office, in Kenya)
      Role chief of staff (office, in Kenya)
      Event resignation
      President ROLE_IN Kenya: "Kenyan President"
      chief of staff ROLE_IN Kenya: "Kenyan President Grace Wanjiru dismissed her chief of staff"
      Grace Wanjiru HOLDS_ROLE President (current): "President Grace Wanjiru"
      Grace Wanjiru PARTICIPATED_IN resignation (agent): "Grace Wanjiru dismissed"
      Tom Hale PARTICIPATED_IN resignation (subject): "dismissed her chief of staff, Tom Hale"
      Tom Hale HOLDS_ROLE chief of staff (former): "chief of staff, Tom Hale"
    `,
    today: 'no body, and who dismisses resigns too',
  },
  {
    rule: 'EXTRACT-33',
    behaviour: 'a counterpart is of another country than the minister',
    text: 'German defence minister Anna Vogt met her counterpart, Luc Favre.',
    states: `
      Person Anna Vogt
      Person Luc Favre
      Organization Germany (country)
      Role defence minister (office, in Germany)
      Role defence minister (office)
      Event meeting
      defence minister ROLE_IN Germany: "German defence minister"
      Anna Vogt HOLDS_ROLE defence minister (current): "defence minister Anna Vogt"
      Anna Vogt PARTICIPATED_IN meeting (attendee): "Anna Vogt met"
      Luc Favre PARTICIPATED_IN meeting (attendee): "met her counterpart, Luc Favre"
      Luc Favre HOLDS_ROLE defence minister (current): "counterpart, Luc Favre"
    `,
  },
  {
    rule: 'EXTRACT-64',
    behaviour: 'who comes and who goes have one office',
    text: 'Anna Bell will replace Carl Dorn as chief executive.',
    states: `
      Person Anna Bell
      Person Carl Dorn
      Role chief executive (office)
      Event appointment
      Anna Bell PARTICIPATED_IN appointment (subject, planned): "Anna Bell will replace"
      Anna Bell HOLDS_ROLE chief executive (future, planned): "Anna Bell will replace Carl Dorn as chief executive"
      Carl Dorn HOLDS_ROLE chief executive (current): "Carl Dorn as chief executive"
    `,
  },
  {
    rule: 'EXTRACT-46',
    behaviour: "a president of what is no state is not the country's",
    text: 'Ed Catmull will become president of the combined animation studios. The United States cheered.',
    states: `
      Person Ed Catmull
      Organization United States (country)
      Role president (office)
      Event appointment
      Ed Catmull PARTICIPATED_IN appointment (subject, planned): "Ed Catmull will become"
      Ed Catmull HOLDS_ROLE president (future, planned): "Ed Catmull will become president"
    `,
  },
  {
    rule: 'EXTRACT-68',
    behaviour: 'whom somebody is to replace is not appointed',
    text: 'Eva Brandt will become chief executive of Norda Foods, replacing Otto Klein.',
    states: `
      Person Eva Brandt
      Person Otto Klein
      Organization Norda Foods (company)
      Role chief executive (office, in Norda Foods)
      Event appointment
      Eva Brandt PARTICIPATED_IN appointment (subject, planned): "Eva Brandt will become"
      Eva Brandt HOLDS_ROLE chief executive (future, planned): "Eva Brandt will become chief executive"
      chief executive ROLE_IN Norda Foods: "chief executive of Norda Foods"
    `,
  },
  {
    rule: 'EXTRACT-68',
    behaviour: 'the title before "succeeding" is of who follows',
    text: "Alison Tait will be Norway's next ambassador to Chile, succeeding Todd Mercer.",
    states: `
      Person Alison Tait
      Person Todd Mercer
      Organization Norway (country)
      Organization Chile (country)
      Role ambassador (office, in Norway)
      Event appointment
      Alison Tait PARTICIPATED_IN appointment (subject, planned): "Alison Tait will be Norway's next"
      Alison Tait HOLDS_ROLE ambassador (future, planned): "Alison Tait will be Norway's next ambassador"
      ambassador ROLE_IN Norway: "Norway's next ambassador"
    `,
  },
  {
    rule: 'EXTRACT-73',
    behaviour: 'where somebody went is not what the title is of',
    text: "The fund's chief risk officer, Ana Ruiz, has since joined Norda Foods.",
    states: `
      Person Ana Ruiz
      Organization Norda Foods (company)
      Role chief risk officer (office)
      Ana Ruiz HOLDS_ROLE chief risk officer (current): "chief risk officer, Ana Ruiz"
    `,
  },
  {
    rule: 'EXTRACT-76',
    behaviour: "the country behind the president is not the king's",
    text: 'King Olaf thanked President Rosa Quispe of Peru.',
    states: `
      Person Olaf
      Person Rosa Quispe
      Organization Peru (country)
      Role King (office)
      Role President (office, in Peru)
      Olaf HOLDS_ROLE King (current): "King Olaf"
      Rosa Quispe HOLDS_ROLE President (current): "President Rosa Quispe"
      President ROLE_IN Peru: "President Rosa Quispe of Peru"
    `,
  },
  {
    rule: 'EXTRACT-76',
    behaviour: 'the prime minister who appoints somebody is not that one',
    text: "Norway's prime minister appointed Lena Ott as health minister.",
    states: `
      Person Lena Ott
      Organization Norway (country)
      Role health minister (office, in Norway)
      Event appointment
      health minister ROLE_IN Norway: "Norway's prime minister appointed Lena Ott as health minister"
      Lena Ott PARTICIPATED_IN appointment (subject): "appointed Lena Ott"
      Lena Ott HOLDS_ROLE health minister (current): "Lena Ott as health minister"
    `,
  },
  {
    rule: 'EXTRACT-64',
    behaviour: 'who takes over an office from its holder holds it',
    text: 'Ananya Raghunathan took over as chief executive of Infosight from founder K. S. Venkatesan in 2022.',
    states: `
      Person Ananya Raghunathan
      Person K. S. Venkatesan
      Organization Infosight (company)
      Role chief executive (office, in Infosight)
      Event appointment
      Ananya Raghunathan PARTICIPATED_IN appointment (subject): "Ananya Raghunathan took over"
      Ananya Raghunathan HOLDS_ROLE chief executive (current, since 2022): "Ananya Raghunathan took over as chief executive"
      chief executive ROLE_IN Infosight: "chief executive of Infosight"
      K. S. Venkatesan HOLDS_ROLE chief executive (former): "chief executive of Infosight from founder K. S. Venkatesan"
    `,
  },
  {
    rule: 'EXTRACT-82',
    behaviour: 'the country where the holder is met',
    text: 'Ben Hope flew from the United States to Lithuania, where he met President Jonas Karys.',
    states: `
      Person Ben Hope
      Person Jonas Karys
      Organization United States (country)
      Organization Lithuania (country)
      Role President (office, in Lithuania)
      Event visit (at Lithuania)
      Event meeting
      Ben Hope PARTICIPATED_IN visit (agent): "Ben Hope flew"
      Ben Hope PARTICIPATED_IN meeting (attendee): "Ben Hope flew from the United States to Lithuania, where he met"
      President ROLE_IN Lithuania: "Lithuania, where he met President"
      Jonas Karys PARTICIPATED_IN meeting (attendee): "met President Jonas Karys"
      Jonas Karys HOLDS_ROLE President (current): "President Jonas Karys"
    `,
  },
  {
    rule: 'EXTRACT-82',
    behaviour: 'the country whose police act, and not that of whom they arrest',
    text: 'German police arrested two Syrians in Bonn. Interior Minister Anna Voss praised the officers.',
    states: `
      Person Anna Voss
      Organization German police (government)
      Organization Germany (country)
      Organization Syria (country)
      Role Interior Minister (office, in Germany)
      Event arrest (at Bonn)
      German police PART_OF Germany: "German police"
      German police PARTICIPATED_IN arrest (agent): "German police arrested"
      Interior Minister ROLE_IN Germany: "German police arrested two Syrians in Bonn. Interior Minister"
      Syria PARTICIPATED_IN arrest (patient): "arrested two Syrians"
      Anna Voss HOLDS_ROLE Interior Minister (current): "Interior Minister Anna Voss"
    `,
  },
  {
    rule: 'EXTRACT-82',
    behaviour: 'the body that is owned, and none that was left',
    text: 'Anna Keller, chief executive of Cobalt-backed Helios Group, met Ben Hope, who joins Norda Foods as finance director from Radio Lumen.',
    states: `
      Person Anna Keller
      Person Ben Hope
      Organization Cobalt (company)
      Organization Helios Group (company)
      Organization Norda Foods (company)
      Organization Radio Lumen (media)
      Role chief executive (office, in Helios Group)
      Role finance director (office, in Norda Foods)
      Event meeting
      Anna Keller HOLDS_ROLE chief executive (current): "Anna Keller, chief executive"
      Anna Keller PARTICIPATED_IN meeting (attendee): "Anna Keller, chief executive of Cobalt-backed Helios Group, met"
      chief executive ROLE_IN Helios Group: "chief executive of Cobalt-backed Helios Group"
      Ben Hope PARTICIPATED_IN meeting (attendee): "met Ben Hope"
      Ben Hope HOLDS_ROLE finance director (current): "Ben Hope, who joins Norda Foods as finance director"
      finance director ROLE_IN Norda Foods: "Norda Foods as finance director"
    `,
  },
  {
    rule: 'EXTRACT-86',
    behaviour: 'who appoints somebody by a pronoun has no such office',
    text: 'David Packard had a second career. President Richard Nixon appointed him deputy secretary of defense in 1969.',
    states: `
      Person David Packard
      Person Richard Nixon
      Role President (office)
      Event appointment (1969)
      Richard Nixon HOLDS_ROLE President (current): "President Richard Nixon"
      Richard Nixon PARTICIPATED_IN appointment (agent): "Richard Nixon appointed"
    `,
  },
  {
    rule: 'EXTRACT-86',
    behaviour: 'an office in which somebody was served',
    text: 'Across the table sat Secretary of State George Shultz, who had served Richard Nixon as secretary of labor.',
    states: `
      Person George Shultz
      Person Richard Nixon
      Role Secretary of State (office)
      Role secretary of labor (office)
      George Shultz HOLDS_ROLE Secretary of State (current): "Secretary of State George Shultz"
      George Shultz HOLDS_ROLE secretary of labor (former): "George Shultz, who had served Richard Nixon as secretary of labor"
    `,
  },
  {
    rule: 'EXTRACT-87',
    behaviour: 'a president who is chief executive too',
    text: 'The trade fair opened in Hungary. Lester Hogan, the president and chief executive, praised the visitors on Monday.',
    states: `
      Person Lester Hogan
      Organization Hungary (country)
      Role president (office)
      Role chief executive (office)
      Lester Hogan HOLDS_ROLE president (current): "Lester Hogan, the president"
      Lester Hogan HOLDS_ROLE chief executive (current): "Lester Hogan, the president and chief executive"
    `,
  },
  {
    rule: 'EXTRACT-91',
    behaviour: 'a party that a prime minister has is not what the office is of',
    text: 'Thailand waited. Srettha Thavisin, the prime minister, whose Pheu Thai party leads the coalition, has not commented.',
    states: `
      Person Srettha Thavisin
      Organization Thailand (country)
      Organization Pheu Thai (party)
      Role prime minister (office, in Thailand)
      prime minister ROLE_IN Thailand: "Thailand waited. Srettha Thavisin, the prime minister"
      Srettha Thavisin HOLDS_ROLE prime minister (current): "Srettha Thavisin, the prime minister"
      Srettha Thavisin MEMBER_OF Pheu Thai: "Srettha Thavisin, the prime minister, whose Pheu Thai"
    `,
  },
  {
    rule: 'EXTRACT-91',
    behaviour: "an ambassador's country is not that of the minister beside him",
    text: 'South Korea mourned. Culture Minister Yu In-chon and the U.S. ambassador, Philip Goldberg, apologised.',
    states: `
      Person Yu In-chon
      Person Philip Goldberg
      Organization South Korea (country)
      Organization U.S. (country)
      Role Culture Minister (office, in South Korea)
      Role ambassador (office, in U.S.)
      Culture Minister ROLE_IN South Korea: "South Korea mourned. Culture Minister"
      Yu In-chon HOLDS_ROLE Culture Minister (current): "Culture Minister Yu In-chon"
      ambassador ROLE_IN U.S.: "U.S. ambassador"
      Philip Goldberg HOLDS_ROLE ambassador (current): "ambassador, Philip Goldberg"
    `,
  },
  {
    rule: 'EXTRACT-91',
    behaviour: 'a group that is based in a country tells nothing of the office of a minister',
    text: 'A US-based group thanked Thailand. Deputy prime minister Ana Ruiz apologised.',
    states: `
      Person Ana Ruiz
      Organization US (country)
      Organization Thailand (country)
      Role Deputy prime minister (office, in Thailand)
      Deputy prime minister ROLE_IN Thailand: "Thailand. Deputy prime minister"
      Ana Ruiz HOLDS_ROLE Deputy prime minister (current): "Deputy prime minister Ana Ruiz"
    `,
  },
  {
    rule: 'EXTRACT-97',
    behaviour: 'words of when do not part a verb from who follows',
    text: 'Ben Ade was replaced in March by Ann Wood as chairman of Acme Bank.',
    states: `
      Person Ben Ade
      Person Ann Wood
      Organization Acme Bank (company)
      Role chairman (office, in Acme Bank)
      Ben Ade HOLDS_ROLE chairman (former): "Ben Ade was replaced in March by Ann Wood as chairman"
      Ann Wood HOLDS_ROLE chairman (current): "Ann Wood as chairman"
      chairman ROLE_IN Acme Bank: "chairman of Acme Bank"
    `,
  },
  {
    rule: 'EXTRACT-88',
    behaviour: 'who hires somebody as something is the body',
    text: 'Norcom Rail has hired Ana Berg, a former Kestrel Motors manager, as its new finance director.',
    states: `
      Person Ana Berg
      Organization Norcom Rail (company)
      Organization Kestrel Motors (company)
      Role manager (job, in Kestrel Motors)
      Role finance director (office, in Norcom Rail)
      Event appointment
      Norcom Rail PARTICIPATED_IN appointment (agent): "Norcom Rail has hired"
      finance director ROLE_IN Norcom Rail: "Norcom Rail has hired Ana Berg, a former Kestrel Motors manager, as its new finance director"
      Ana Berg PARTICIPATED_IN appointment (subject): "hired Ana Berg"
      Ana Berg HOLDS_ROLE manager (former): "Ana Berg, a former Kestrel Motors manager"
      Ana Berg HOLDS_ROLE finance director (current): "Ana Berg, a former Kestrel Motors manager, as its new finance director"
      manager ROLE_IN Kestrel Motors: "Kestrel Motors manager"
    `,
  },
];
