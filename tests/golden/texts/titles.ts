/** Titles of named persons. */
import type { GoldenText } from '../golden-text.ts';

export const TITLES: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-10',
    behaviour: 'X, Y and Z with a title each',
    text: 'Anna Berg met Foreign Minister Tom Hale, police chief Omar Haddad and Ines Prado.',
    states: `
      Person Anna Berg
      Person Tom Hale
      Person Omar Haddad
      Person Ines Prado
      Role Foreign Minister (office)
      Role police chief (office)
      Event meeting
      Anna Berg PARTICIPATED_IN meeting (attendee): "Anna Berg met"
      Tom Hale PARTICIPATED_IN meeting (attendee): "met Foreign Minister Tom Hale"
      Omar Haddad PARTICIPATED_IN meeting (attendee): "met Foreign Minister Tom Hale, police chief Omar Haddad"
      Ines Prado PARTICIPATED_IN meeting (attendee): "met Foreign Minister Tom Hale, police chief Omar Haddad and Ines Prado"
      Tom Hale HOLDS_ROLE Foreign Minister (current): "Foreign Minister Tom Hale"
      Omar Haddad HOLDS_ROLE police chief (current): "police chief Omar Haddad"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a title in the plural is one role of all whom it names',
    text: 'Swedish ministers Anna Berg and Tom Hale resigned.',
    states: `
      Person Anna Berg
      Person Tom Hale
      Organization Sweden (country)
      Role minister (office, in Sweden)
      Event resignation
      minister ROLE_IN Sweden: "Swedish ministers"
      Anna Berg HOLDS_ROLE minister (former): "ministers Anna Berg"
      Tom Hale HOLDS_ROLE minister (former): "ministers Anna Berg and Tom Hale"
      Anna Berg PARTICIPATED_IN resignation (subject): "Anna Berg and Tom Hale resigned"
      Tom Hale PARTICIPATED_IN resignation (subject): "Tom Hale resigned"
    `,
    today: 'the second is no holder',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'one title for two subjects is one role',
    text: 'Health and Sport Minister Anna Berg gave no reason.',
    states: `
      Person Anna Berg
      Role Health and Sport Minister (office)
      Anna Berg HOLDS_ROLE Health and Sport Minister (current): "Health and Sport Minister Anna Berg"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'deputy belongs to the title',
    text: 'Deputy Prime Minister Rosa Diaz gave no reason.',
    states: `
      Person Rosa Diaz
      Role Deputy Prime Minister (office)
      Rosa Diaz HOLDS_ROLE Deputy Prime Minister (current): "Deputy Prime Minister Rosa Diaz"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'vice belongs to the title, behind the name too',
    text: 'Tom Hale, a vice-president of Orbit Bank, apologised.',
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
      Role vice-president (office, in Orbit Bank)
      Tom Hale HOLDS_ROLE vice-president (current): "Tom Hale, a vice-president"
      vice-president ROLE_IN Orbit Bank: "vice-president of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'praise is left out of the title',
    text: 'Respected veteran judge Maria Olsen gave no reason.',
    states: `
      Person Maria Olsen
      Role judge (office)
      Maria Olsen HOLDS_ROLE judge (current): "judge Maria Olsen"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a rank has the force that the text gives',
    text: 'Capt. Erik Lund of the Indian Navy was arrested.',
    states: `
      Person Erik Lund
      Organization Indian Navy (military)
      Role Captain (rank, in Indian Navy)
      Event arrest
      Erik Lund HOLDS_ROLE Captain (current): "Capt. Erik Lund"
      Captain ROLE_IN Indian Navy: "Capt. Erik Lund of the Indian Navy"
      Erik Lund PARTICIPATED_IN arrest (patient): "Erik Lund of the Indian Navy was arrested"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a rank that is written out is the same rank',
    text: 'Lieutenant Colonel Omar Haddad and Lt. Col. Ali Rashid were arrested.',
    states: `
      Person Omar Haddad
      Person Ali Rashid
      Role Lieutenant Colonel (rank)
      Role Lieutenant Colonel (rank)
      Event arrest
      Omar Haddad HOLDS_ROLE Lieutenant Colonel (current): "Lieutenant Colonel Omar Haddad"
      Omar Haddad PARTICIPATED_IN arrest (patient): "Omar Haddad and Lt. Col. Ali Rashid were arrested"
      Ali Rashid HOLDS_ROLE Lieutenant Colonel (current): "Lt. Col. Ali Rashid"
      Ali Rashid PARTICIPATED_IN arrest (patient): "Ali Rashid were arrested"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'an officer who has retired keeps the word',
    text: 'Adm. (ret.) Erik Lund apologised.',
    states: `
      Person Erik Lund
      Role Admiral (retired) (rank)
      Erik Lund HOLDS_ROLE Admiral (retired) (current): "Adm. (ret.) Erik Lund"
    `,
    today: 'the rank is a person',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a form of address is no role',
    text: 'Mr. Tom Hale met Mrs. Ines Prado in Cork.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Event meeting (at Cork)
      Tom Hale PARTICIPATED_IN meeting (attendee): "Tom Hale met"
      Ines Prado PARTICIPATED_IN meeting (attendee): "met Mrs. Ines Prado"
    `,
  },
  {
    rule: 'EXTRACT-15',
    behaviour: 'a champion holds a title',
    text: 'World champion Mia Kern apologised.',
    states: `
      Person Mia Kern
      Role World champion (title)
      Mia Kern HOLDS_ROLE World champion (current): "World champion Mia Kern"
    `,
    today: 'a competition beside it',
  },
  {
    rule: 'EXTRACT-15',
    behaviour: 'a coach does a job in a team',
    text: 'Ajax coach Piet Bakker apologised.',
    states: `
      Person Piet Bakker
      Organization Ajax (sport)
      Role coach (job, in Ajax)
      coach ROLE_IN Ajax: "Ajax coach"
      Piet Bakker HOLDS_ROLE coach (current): "coach Piet Bakker"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a title before a name is a role that the person holds',
    text: '"We are ready," said Ministry of Defence spokesman Ivan Petrov.',
    states: `
      Person Ivan Petrov
      Organization Ministry of Defence (government)
      Role spokesman (job, in Ministry of Defence)
      spokesman ROLE_IN Ministry of Defence: "Ministry of Defence spokesman"
      Ivan Petrov HOLDS_ROLE spokesman (current): "spokesman Ivan Petrov"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a rank of two words is one role, in full',
    text: 'Lt. Gen. Omar Haddad visited Amman on Monday.',
    publishedAt: '2024-05-16',
    states: `
      Person Omar Haddad
      Role Lieutenant General (rank)
      Event visit (2024-05-13, at Amman)
      Omar Haddad HOLDS_ROLE Lieutenant General (current): "Lt. Gen. Omar Haddad"
      Omar Haddad PARTICIPATED_IN visit (agent): "Omar Haddad visited"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a reserve officer keeps the word',
    text: 'The director of the agency is Maj. Gen. (res.) Dan Levi.',
    states: `
      Person Dan Levi
      Role director (office)
      Role Major General (reserve) (rank)
      Dan Levi HOLDS_ROLE director (current): "director of the agency is Maj. Gen. (res.) Dan Levi"
      Dan Levi HOLDS_ROLE Major General (reserve) (current): "Maj. Gen. (res.) Dan Levi"
    `,
  },
  {
    rule: 'EXTRACT-15',
    behaviour: 'a town that has a mayor is a government',
    text: 'Ines Prado, the mayor of Valdoro, apologised.',
    states: `
      Person Ines Prado
      Organization Valdoro (government)
      Role mayor (office, in Valdoro)
      Ines Prado HOLDS_ROLE mayor (current): "Ines Prado, the mayor"
      mayor ROLE_IN Valdoro: "mayor of Valdoro"
    `,
  },
  {
    rule: 'EXTRACT-15',
    behaviour: 'a national security adviser holds an office',
    text: 'National Security Adviser Mia Kern apologised.',
    states: `
      Person Mia Kern
      Role National Security Adviser (office)
      Mia Kern HOLDS_ROLE National Security Adviser (current): "National Security Adviser Mia Kern"
    `,
  },
  {
    rule: 'EXTRACT-49',
    behaviour: 'ranks of the police in short are titles',
    text: 'Det Ch Insp Ana Ruiz, Det Supt Ben Hope and DCI Carla Diaz gave evidence.',
    states: `
      Person Ana Ruiz
      Person Ben Hope
      Person Carla Diaz
      Role Detective Chief Inspector (rank)
      Role Detective Superintendent (rank)
      Role Detective Chief Inspector (rank)
      Ana Ruiz HOLDS_ROLE Detective Chief Inspector (current): "Det Ch Insp Ana Ruiz"
      Ben Hope HOLDS_ROLE Detective Superintendent (current): "Det Supt Ben Hope"
      Carla Diaz HOLDS_ROLE Detective Chief Inspector (current): "DCI Carla Diaz"
    `,
  },
  {
    rule: 'EXTRACT-49',
    behaviour: 'ranks of the police in full are titles',
    text: 'Detective Chief Inspector Ana Ruiz said so on Monday.',
    states: `
      Person Ana Ruiz
      Role Detective Chief Inspector (rank)
      Ana Ruiz HOLDS_ROLE Detective Chief Inspector (current): "Detective Chief Inspector Ana Ruiz"
    `,
  },
  {
    rule: 'EXTRACT-71',
    behaviour: 'a title goes to the end of its word',
    text: 'The film-maker Ana Ruiz met the singer-songwriter Ben Hope.',
    states: `
      Person Ana Ruiz
      Person Ben Hope
      Role film-maker (job)
      Role singer-songwriter (job)
      Event meeting
      Ana Ruiz HOLDS_ROLE film-maker (current): "film-maker Ana Ruiz"
      Ana Ruiz PARTICIPATED_IN meeting (attendee): "Ana Ruiz met"
      Ben Hope PARTICIPATED_IN meeting (attendee): "met the singer-songwriter Ben Hope"
      Ben Hope HOLDS_ROLE singer-songwriter (current): "singer-songwriter Ben Hope"
    `,
  },
  {
    rule: 'EXTRACT-49',
    behaviour: 'a rank with a hyphen is one',
    text: 'Lt.-Gen. Ana Ruiz met Ben Hope.',
    states: `
      Person Ana Ruiz
      Person Ben Hope
      Role Lieutenant General (rank)
      Event meeting
      Ana Ruiz HOLDS_ROLE Lieutenant General (current): "Lt.-Gen. Ana Ruiz"
      Ana Ruiz PARTICIPATED_IN meeting (attendee): "Ana Ruiz met"
      Ben Hope PARTICIPATED_IN meeting (attendee): "met Ben Hope"
    `,
  },
  {
    rule: 'EXTRACT-78',
    behaviour: 'what somebody was is not told of the prime minister who appointed her',
    text: 'Ana Ruiz, appointed by Prime Minister Carl Moss in May, is a former minister of finance.',
    states: `
      Person Ana Ruiz
      Person Carl Moss
      Role Prime Minister (office)
      Role minister of finance (office)
      Event appointment
      Ana Ruiz PARTICIPATED_IN appointment (subject): "Ana Ruiz, appointed"
      Ana Ruiz HOLDS_ROLE minister of finance (former): "Ana Ruiz, appointed by Prime Minister Carl Moss in May, is a former minister of finance"
      Carl Moss PARTICIPATED_IN appointment (agent): "appointed by Prime Minister Carl Moss"
      Carl Moss HOLDS_ROLE Prime Minister (current): "Prime Minister Carl Moss"
    `,
  },
  {
    rule: 'EXTRACT-92',
    behaviour: 'who sacks the head of a body is not its head',
    text: 'Mayor Roberto Gualtieri has sacked the head of the bus company.',
    states: `
      Person Roberto Gualtieri
      Role Mayor (office)
      Event resignation
      Roberto Gualtieri HOLDS_ROLE Mayor (current): "Mayor Roberto Gualtieri"
      Roberto Gualtieri PARTICIPATED_IN resignation (agent): "Roberto Gualtieri has sacked"
    `,
  },
  {
    rule: 'EXTRACT-92',
    behaviour: 'who makes somebody a minister is none',
    text: 'Mairi Lockhart was made a minister by Humza Yousaf in 2023.',
    states: `
      Person Mairi Lockhart
      Person Humza Yousaf
      Role minister (office)
      Event appointment (2023)
      Mairi Lockhart PARTICIPATED_IN appointment (subject): "Mairi Lockhart was made"
      Mairi Lockhart HOLDS_ROLE minister (current): "Mairi Lockhart was made a minister"
      Humza Yousaf PARTICIPATED_IN appointment (agent): "made a minister by Humza Yousaf"
    `,
  },
  {
    rule: 'EXTRACT-101',
    behaviour: 'a title that has somebody is not held by whom it has',
    text: "The general's lawyer, Paul Kern, demanded an inquiry.",
    states: `
      Person Paul Kern
      Role lawyer (job)
      Paul Kern HOLDS_ROLE lawyer (current): "lawyer, Paul Kern"
    `,
  },
  {
    rule: 'EXTRACT-101',
    behaviour: 'an adviser to a leader is somebody else',
    text: 'Karim Aziz is an adviser to its leader Omar Haddad.',
    states: `
      Person Karim Aziz
      Person Omar Haddad
      Role adviser (job)
      Role leader (office)
      Karim Aziz HOLDS_ROLE adviser (current): "Karim Aziz is an adviser"
      Omar Haddad HOLDS_ROLE leader (current): "leader Omar Haddad"
    `,
  },
  {
    rule: 'EXTRACT-101',
    behaviour: 'who tells of an appointment is not appointed',
    text: 'Deputy Chief Peter Moss has been appointed acting chief, Mayor Ginny Lowe said.',
    states: `
      Person Peter Moss
      Person Ginny Lowe
      Role Deputy Chief (office)
      Role acting chief (office)
      Role Mayor (office)
      Event appointment
      Peter Moss HOLDS_ROLE Deputy Chief (current): "Deputy Chief Peter Moss"
      Peter Moss PARTICIPATED_IN appointment (subject): "Peter Moss has been appointed"
      Peter Moss HOLDS_ROLE acting chief (acting): "Peter Moss has been appointed acting chief"
      Ginny Lowe HOLDS_ROLE Mayor (current): "Mayor Ginny Lowe"
    `,
  },
  {
    rule: 'EXTRACT-101',
    behaviour: 'a chief executive between commas who says something is one',
    text: "The company's chief executive, Ginny Lowe, said sales rose.",
    states: `
      Person Ginny Lowe
      Role chief executive (office)
      Ginny Lowe HOLDS_ROLE chief executive (current): "chief executive, Ginny Lowe"
    `,
  },
  {
    rule: 'EXTRACT-102',
    behaviour: 'a title that the labels take into a name is one',
    text: 'State Supreme Court Justice Linda Moss met Taoiseach Micheal Martin.',
    states: `
      Person Linda Moss
      Person Micheal Martin
      Organization Supreme Court (court)
      Role Justice (office, in Supreme Court)
      Role Taoiseach (office)
      Event meeting
      Justice ROLE_IN Supreme Court: "Supreme Court Justice"
      Linda Moss HOLDS_ROLE Justice (current): "Justice Linda Moss"
      Linda Moss PARTICIPATED_IN meeting (attendee): "Linda Moss met"
      Micheal Martin PARTICIPATED_IN meeting (attendee): "met Taoiseach Micheal Martin"
      Micheal Martin HOLDS_ROLE Taoiseach (current): "Taoiseach Micheal Martin"
    `,
  },
  {
    rule: 'EXTRACT-102',
    behaviour: 'a congressman is in his country',
    text: 'U.S. Rep. Mike Lawler met state Sen. Bill Weber.',
    states: `
      Person Mike Lawler
      Person Bill Weber
      Organization U.S. (country)
      Role Representative (office, in U.S.)
      Role state Senator (office)
      Event meeting
      Representative ROLE_IN U.S.: "U.S. Rep."
      Mike Lawler HOLDS_ROLE Representative (current): "Rep. Mike Lawler"
      Mike Lawler PARTICIPATED_IN meeting (attendee): "Mike Lawler met"
      Bill Weber PARTICIPATED_IN meeting (attendee): "met state Sen. Bill Weber"
      Bill Weber HOLDS_ROLE state Senator (current): "state Sen. Bill Weber"
    `,
  },
  {
    rule: 'EXTRACT-101',
    behaviour: 'the name right before a verb that says an office is its subject',
    text: 'Congress leader Rahul Moss expressed grief. Former chief minister Farouk Hale, whose son Omar now heads the government, asked how militants had crossed the line.',
    states: `
      Person Rahul Moss
      Person Farouk Hale
      Person Omar
      Organization Congress (government)
      Role leader (office, in Congress)
      Role chief minister (office)
      Role head (office)
      leader ROLE_IN Congress: "Congress leader"
      Rahul Moss HOLDS_ROLE leader (current): "leader Rahul Moss"
      Farouk Hale HOLDS_ROLE chief minister (former): "chief minister Farouk Hale"
      Farouk Hale FAMILY_OF Omar (parent): "Farouk Hale, whose son Omar"
      Omar HOLDS_ROLE head (current): "Omar now heads"
    `,
  },
];
