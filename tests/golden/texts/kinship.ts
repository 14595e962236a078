/** Families. */
import type { GoldenText } from '../golden-text.ts';

export const KINSHIP: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-16',
    behaviour: 'brothers and sisters',
    text: 'Tom Hale and his sister Ann Hale live in Leeds.',
    states: `
      Person Tom Hale
      Person Ann Hale
      Tom Hale FAMILY_OF Ann Hale (sibling): "Tom Hale and his sister Ann Hale"
    `,
  },
  {
    rule: 'EXTRACT-16',
    behaviour: 'the child is told first, the parent is the subject',
    text: 'Ana Silva is the daughter of Rui Silva.',
    states: `
      Person Ana Silva
      Person Rui Silva
      Rui Silva FAMILY_OF Ana Silva (parent): "Ana Silva is the daughter of Rui Silva"
    `,
  },
  {
    rule: 'EXTRACT-16',
    behaviour: 'a widow was a spouse',
    text: 'Clara Vogt, the widow of Paul Renner, lives in Graz.',
    states: `
      Person Clara Vogt
      Person Paul Renner
      Clara Vogt FAMILY_OF Paul Renner (spouse): "Clara Vogt, the widow of Paul Renner"
    `,
  },
  {
    rule: 'EXTRACT-16',
    behaviour: 'an uncle is other family',
    text: 'Omar Haddad is an uncle of Ali Rashid.',
    states: `
      Person Omar Haddad
      Person Ali Rashid
      Omar Haddad FAMILY_OF Ali Rashid (other): "Omar Haddad is an uncle of Ali Rashid"
    `,
  },
  {
    rule: 'EXTRACT-16',
    behaviour: "sisters of one sentence are each other's",
    text: 'The sisters Mia Kern and Lea Kern live in Basel.',
    states: `
      Person Mia Kern
      Person Lea Kern
      Mia Kern FAMILY_OF Lea Kern (sibling): "sisters Mia Kern and Lea Kern"
    `,
    today: 'the quote begins behind "sisters"',
  },
  {
    rule: 'EXTRACT-16',
    behaviour: 'a son has his father as parent',
    text: 'The banker Henry Cole and his son Peter Cole were sentenced to five years in prison.',
    states: `
      Person Henry Cole
      Person Peter Cole
      Role banker (job)
      Event trial
      Henry Cole HOLDS_ROLE banker (current): "banker Henry Cole"
      Henry Cole FAMILY_OF Peter Cole (parent): "Henry Cole and his son Peter Cole"
      Henry Cole PARTICIPATED_IN trial (accused): "Henry Cole and his son Peter Cole were sentenced"
      Peter Cole PARTICIPATED_IN trial (accused): "Peter Cole were sentenced"
    `,
  },
  {
    rule: 'EXTRACT-16',
    behaviour: 'a marriage that is told from both sides is stated once',
    text: 'Rui Silva married Ana Silva. Ana Silva is the wife of Rui Silva.',
    states: `
      Person Rui Silva
      Person Ana Silva
      Rui Silva FAMILY_OF Ana Silva (spouse): "Rui Silva married Ana Silva"
    `,
  },
  {
    rule: 'EXTRACT-16',
    behaviour: 'parent and child told both ways are one relation',
    text: 'Ana Silva is the only daughter of Rui Silva. Rui Silva is the father of Ana Silva.',
    states: `
      Person Ana Silva
      Person Rui Silva
      Rui Silva FAMILY_OF Ana Silva (parent): "Rui Silva is the father of Ana Silva"
    `,
    today: 'lacks Rui Silva FAMILY_OF Ana Silva',
  },
  {
    rule: 'EXTRACT-16',
    behaviour: 'her husband is hers, not his who is named in between',
    text: 'Ruth Ginsburg was appointed in 1993 by President Bill Clinton. Her husband, Martin Ginsburg, was a lawyer.',
    states: `
      Person Ruth Ginsburg
      Person Bill Clinton
      Person Martin Ginsburg
      Role President (office)
      Role lawyer (job)
      Event appointment (1993)
      Ruth Ginsburg PARTICIPATED_IN appointment (subject): "Ruth Ginsburg was appointed"
      Ruth Ginsburg FAMILY_OF Martin Ginsburg (spouse): "Ruth Ginsburg was appointed in 1993 by President Bill Clinton. Her husband, Martin Ginsburg"
      Bill Clinton PARTICIPATED_IN appointment (agent): "appointed in 1993 by President Bill Clinton"
      Bill Clinton HOLDS_ROLE President (current): "President Bill Clinton"
      Martin Ginsburg HOLDS_ROLE lawyer (former): "Martin Ginsburg, was a lawyer"
    `,
  },
  {
    rule: 'EXTRACT-16',
    behaviour: "her husband is not her father's",
    text: 'Ida Krug is the daughter of Emil Krug. Her husband, Jonas Weil, is an adviser.',
    states: `
      Person Ida Krug
      Person Emil Krug
      Person Jonas Weil
      Role adviser (job)
      Emil Krug FAMILY_OF Ida Krug (parent): "Ida Krug is the daughter of Emil Krug"
      Ida Krug FAMILY_OF Jonas Weil (spouse): "Ida Krug is the daughter of Emil Krug. Her husband, Jonas Weil"
      Jonas Weil HOLDS_ROLE adviser (current): "Jonas Weil, is an adviser"
    `,
  },
  {
    rule: 'EXTRACT-16',
    behaviour: 'a marriage is of the two whom its own sentence names',
    text: 'Bob Lang met Ann Berg. Carl Roth is married to Eva Stern.',
    states: `
      Person Bob Lang
      Person Ann Berg
      Person Carl Roth
      Person Eva Stern
      Event meeting
      Bob Lang PARTICIPATED_IN meeting (attendee): "Bob Lang met"
      Ann Berg PARTICIPATED_IN meeting (attendee): "met Ann Berg"
      Carl Roth FAMILY_OF Eva Stern (spouse): "Carl Roth is married to Eva Stern"
    `,
  },
  {
    rule: 'EXTRACT-66',
    behaviour: 'whose brother was arrested was not',
    text: "Police arrested Eva Brandt's brother, Otto Klein, in Vienna.",
    states: `
      Person Eva Brandt
      Person Otto Klein
      Event arrest (at Vienna)
      Otto Klein PARTICIPATED_IN arrest (patient): "arrested Eva Brandt's brother, Otto Klein"
      Eva Brandt FAMILY_OF Otto Klein (sibling): "Eva Brandt's brother, Otto Klein"
    `,
  },
  {
    rule: 'EXTRACT-70',
    behaviour: 'who is named behind "his" is not whom "he" means',
    text: 'Paul Orton died. His death was confirmed by his son Gareth. In 1956 he married Joan Miller.',
    states: `
      Person Paul Orton
      Person Gareth
      Person Joan Miller
      Event death
      Paul Orton PARTICIPATED_IN death (subject): "Paul Orton died"
      Paul Orton FAMILY_OF Gareth (parent): "Paul Orton died. His death was confirmed by his son Gareth"
      Paul Orton FAMILY_OF Joan Miller (spouse): "Paul Orton died. His death was confirmed by his son Gareth. In 1956 he married Joan Miller"
    `,
  },
  {
    rule: 'EXTRACT-70',
    behaviour: 'behind what somebody says "he" may mean of whom it is said',
    text: 'The director, Esther Wambui, said that Joseph Lekuton was brave. He married Naisula Moss in 2010.',
    states: `
      Person Esther Wambui
      Person Joseph Lekuton
      Person Naisula Moss
      Role director (office)
      Esther Wambui HOLDS_ROLE director (current): "director, Esther Wambui"
      Joseph Lekuton FAMILY_OF Naisula Moss (spouse): "Joseph Lekuton was brave. He married Naisula Moss"
    `,
  },
  {
    rule: 'EXTRACT-70',
    behaviour: 'who is named only later is not whom "he" means',
    text: 'Joseph Lekuton, 34, died on Thursday. He leaves a wife, Naisula, and three children. Tourism Secretary Hassan Duale will attend the burial on Saturday.',
    states: `
      Person Joseph Lekuton
      Person Naisula
      Person Hassan Duale
      Role Tourism Secretary (office)
      Event death
      Event visit
      Joseph Lekuton PARTICIPATED_IN death (subject): "Joseph Lekuton, 34, died"
      Joseph Lekuton FAMILY_OF Naisula (spouse): "Joseph Lekuton, 34, died on Thursday. He leaves a wife, Naisula"
      Hassan Duale HOLDS_ROLE Tourism Secretary (current): "Tourism Secretary Hassan Duale"
      Hassan Duale PARTICIPATED_IN visit (agent, planned): "Hassan Duale will attend"
    `,
  },
  {
    rule: 'EXTRACT-56',
    behaviour: "the widow of a victim who is not named is nobody else's",
    text: "Ruth Amos of Lancashire Police paid tribute to the victim's widow, Jean.",
    states: `
      Person Ruth Amos
      Person Jean
      Organization Lancashire Police (government)
      Ruth Amos MEMBER_OF Lancashire Police: "Ruth Amos of Lancashire Police"
    `,
  },
  {
    rule: 'EXTRACT-16',
    behaviour: '"Ben and his wife": she is his, not that of who is named first',
    text: 'Tom Hale met Ben Hill and his wife, Eve, in Paris.',
    states: `
      Person Tom Hale
      Person Ben Hill
      Person Eve
      Event meeting (at Paris)
      Tom Hale PARTICIPATED_IN meeting (attendee): "Tom Hale met"
      Ben Hill PARTICIPATED_IN meeting (attendee): "met Ben Hill"
      Eve PARTICIPATED_IN meeting (attendee): "met Ben Hill and his wife, Eve"
      Ben Hill FAMILY_OF Eve (spouse): "Ben Hill and his wife, Eve"
    `,
  },
  {
    rule: 'EXTRACT-93',
    behaviour: 'what a father founded was not founded by the son',
    text: "Sunrise Agro was founded in 2004 by Vikrant Deshmukh's late father, Balasaheb.",
    states: `
      Person Vikrant Deshmukh
      Person Balasaheb
      Organization Sunrise Agro (company)
      Event founding (2004)
      Sunrise Agro PARTICIPATED_IN founding (patient): "Sunrise Agro was founded"
      Balasaheb FOUNDED Sunrise Agro (since 2004): "Sunrise Agro was founded in 2004 by Vikrant Deshmukh's late father, Balasaheb"
      Balasaheb PARTICIPATED_IN founding (agent): "founded in 2004 by Vikrant Deshmukh's late father, Balasaheb"
      Balasaheb FAMILY_OF Vikrant Deshmukh (parent): "Vikrant Deshmukh's late father, Balasaheb"
    `,
  },
  {
    rule: 'EXTRACT-93',
    behaviour: 'who is married to a cousin is not married to whose cousin it is',
    text: "Guy Fontaine is married to Lana Merritt's cousin, Becky Rowe.",
    states: `
      Person Guy Fontaine
      Person Lana Merritt
      Person Becky Rowe
      Lana Merritt FAMILY_OF Becky Rowe (other): "Lana Merritt's cousin, Becky Rowe"
    `,
  },
];
