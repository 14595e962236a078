/** Which names are one person. */
import type { GoldenText } from '../golden-text.ts';

export const PERSONS: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-7',
    behaviour: 'of two Spanish surnames the first stands for the person',
    text: 'María José Peña met Gustavo Rojas Mejía in Cali. Rojas was arrested later.',
    states: `
      Person María José Peña
      Person Gustavo Rojas Mejía
      Event arrest
      Event meeting (at Cali)
      María José Peña PARTICIPATED_IN meeting (attendee): "María José Peña met"
      Gustavo Rojas Mejía PARTICIPATED_IN meeting (attendee): "met Gustavo Rojas Mejía"
      Gustavo Rojas Mejía PARTICIPATED_IN arrest (patient): "Rojas was arrested"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a Chinese surname stands first',
    text: 'Zhao Lei met Wu Min in Suzhou. Zhao was arrested later.',
    states: `
      Person Zhao Lei
      Person Wu Min
      Event arrest
      Event meeting (at Suzhou)
      Zhao Lei PARTICIPATED_IN meeting (attendee): "Zhao Lei met"
      Wu Min PARTICIPATED_IN meeting (attendee): "met Wu Min"
      Zhao Lei PARTICIPATED_IN arrest (patient): "Zhao was arrested"
    `,
    today: 'lacks Zhao Lei PARTICIPATED_IN arrest',
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a Korean given name has a hyphen, and the surname stands first',
    text: 'Kim Min-jung sued Park Ji-hoon. Park died in Busan.',
    states: `
      Person Kim Min-jung
      Person Park Ji-hoon
      Event trial
      Event death (at Busan)
      Kim Min-jung PARTICIPATED_IN trial (agent): "Kim Min-jung sued"
      Park Ji-hoon PARTICIPATED_IN trial (accused): "sued Park Ji-hoon"
      Park Ji-hoon PARTICIPATED_IN death (subject): "Park died"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'an Arabic name keeps its article, large or small',
    text: 'Abdel Rahman al-Sayed visited Doha. Al-Sayed died a week later.',
    states: `
      Person Abdel Rahman al-Sayed
      Event visit (at Doha)
      Event death
      Abdel Rahman al-Sayed PARTICIPATED_IN visit (agent): "Abdel Rahman al-Sayed visited"
      Abdel Rahman al-Sayed PARTICIPATED_IN death (subject): "Al-Sayed died"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a Hungarian name in both orders is one person',
    text: 'Nagy Péter died in Pécs. Péter Nagy was 81.',
    states: `
      Person Nagy Péter
      Event death (at Pécs)
      Nagy Péter PARTICIPATED_IN death (subject): "Nagy Péter died"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'an Icelander is called by the first name',
    text: 'Katrín Jónsdóttir met Jón Helgason in Akureyri. Katrín was elected later.',
    states: `
      Person Katrín Jónsdóttir
      Person Jón Helgason
      Event meeting (at Akureyri)
      Event election
      Katrín Jónsdóttir PARTICIPATED_IN meeting (attendee): "Katrín Jónsdóttir met"
      Jón Helgason PARTICIPATED_IN meeting (attendee): "met Jón Helgason"
      Katrín Jónsdóttir PARTICIPATED_IN election (winner): "Katrín was elected"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a small word belongs to the surname',
    text: 'Piet van Dijk was arrested in Delft. Van Dijk was convicted.',
    states: `
      Person Piet van Dijk
      Event arrest (at Delft)
      Event trial
      Piet van Dijk PARTICIPATED_IN arrest (patient): "Piet van Dijk was arrested"
      Piet van Dijk PARTICIPATED_IN trial (accused): "Van Dijk was convicted"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'initials are a first name',
    text: 'J. R. Clay sued Orbit Bank. Clay was arrested later.',
    states: `
      Person J. R. Clay
      Organization Orbit Bank (company)
      Event arrest
      Event trial
      J. R. Clay PARTICIPATED_IN trial (agent): "J. R. Clay sued"
      Orbit Bank PARTICIPATED_IN trial (accused): "sued Orbit Bank"
      J. R. Clay PARTICIPATED_IN arrest (patient): "Clay was arrested"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'an initial in the headline is the name in the text',
    text: 'P. Renner arrested\nPaul Renner was arrested in Graz.',
    states: `
      Person Paul Renner
      Event arrest (at Graz)
      Paul Renner PARTICIPATED_IN arrest (patient): "P. Renner arrested"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'names that are words are names where they stand as such',
    text: 'Will Young met Rose Hill in Bath.',
    states: `
      Person Will Young
      Person Rose Hill
      Event meeting (at Bath)
      Will Young PARTICIPATED_IN meeting (attendee): "Will Young met"
      Rose Hill PARTICIPATED_IN meeting (attendee): "met Rose Hill"
    `,
    today: '"Will" and "Rose" are no names',
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'words that are names elsewhere are words',
    text: 'Hope fades, bill by bill, for Grace Lund, who was kidnapped in Kano.',
    states: `
      Person Grace Lund
      Event arrest (at Kano)
      Grace Lund PARTICIPATED_IN arrest (patient): "Grace Lund, who was kidnapped"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a bank and a carmaker are not the persons of their names',
    text: 'Bill Ford sued Chase in Ohio. Ann Chase sued Ford in Iowa.',
    states: `
      Person Bill Ford
      Person Ann Chase
      Organization Ford (company)
      Organization Chase (company)
      Event trial (at Ohio)
      Event trial 2 (at Iowa)
      Bill Ford PARTICIPATED_IN trial (agent): "Bill Ford sued"
      Chase PARTICIPATED_IN trial (accused): "sued Chase"
      Ann Chase PARTICIPATED_IN trial 2 (agent): "Ann Chase sued"
      Ford PARTICIPATED_IN trial 2 (accused): "sued Ford"
    `,
    today: 'one trial of both',
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a month and a country in a name are the name',
    text: 'April Jordan was elected in May.',
    publishedAt: '2024-06-10',
    states: `
      Person April Jordan
      Event election (2024-05)
      April Jordan PARTICIPATED_IN election (winner): "April Jordan was elected"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'father and son of one name are two',
    text: 'John Kane Sr. and John Kane Jr. were arrested in Cork.',
    states: `
      Person John Kane Sr.
      Person John Kane Jr.
      Event arrest (at Cork)
      John Kane Sr. PARTICIPATED_IN arrest (patient): "John Kane Sr. and John Kane Jr. were arrested"
      John Kane Jr. PARTICIPATED_IN arrest (patient): "John Kane Jr. were arrested"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'the form of address says which of a couple is meant',
    text: 'Rui Silva and his wife, Ana Silva, live in Braga. Mrs. Silva was elected.',
    states: `
      Person Rui Silva
      Person Ana Silva
      Event election
      Rui Silva FAMILY_OF Ana Silva (spouse): "Rui Silva and his wife, Ana Silva"
      Ana Silva PARTICIPATED_IN election (winner): "Silva was elected"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a nickname within the name, and the name with the nickname',
    text: 'Robert "Bob" Lane sued Orbit Bank. Bob Lane died in Perth.',
    states: `
      Person Robert "Bob" Lane
      Organization Orbit Bank (company)
      Event trial
      Event death (at Perth)
      Robert "Bob" Lane PARTICIPATED_IN trial (agent): "Robert "Bob" Lane sued"
      Orbit Bank PARTICIPATED_IN trial (accused): "sued Orbit Bank"
      Robert "Bob" Lane PARTICIPATED_IN death (subject): "Bob Lane died"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'another name told as such is the same person',
    text: 'Karim Aziz, also known as Abu Salim, was arrested in Basra.',
    states: `
      Person Karim Aziz
      Event arrest (at Basra)
      Karim Aziz PARTICIPATED_IN arrest (patient): "Abu Salim, was arrested"
    `,
    today: 'two persons',
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'two first names with one surname are two persons',
    text: 'Anna and Ben Keller were arrested in Linz.',
    states: `
      Person Anna
      Person Ben Keller
      Event arrest (at Linz)
      Anna PARTICIPATED_IN arrest (patient): "Anna and Ben Keller were arrested"
      Ben Keller PARTICIPATED_IN arrest (patient): "Ben Keller were arrested"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a person may have one name',
    text: 'Zizinho died in São Paulo.',
    states: `
      Person Zizinho
      Event death (at São Paulo)
      Zizinho PARTICIPATED_IN death (subject): "Zizinho died"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a surname in a plural is each who bears it',
    text: 'Rui Silva and Ana Silva live in Braga. The Silvas were arrested in Faro.',
    states: `
      Person Rui Silva
      Person Ana Silva
      Event arrest (at Faro)
      Rui Silva PARTICIPATED_IN arrest (patient): "Silvas were arrested"
      Ana Silva PARTICIPATED_IN arrest (patient): "Silvas were arrested"
    `,
    today: 'the plural is an organization',
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a surname leads to the full name',
    text: 'Angela Ortiz was elected chairwoman of Orbit Bank. Ortiz won 52 percent of the vote.',
    states: `
      Person Angela Ortiz
      Organization Orbit Bank (company)
      Role chairwoman (office, in Orbit Bank)
      Event election
      Angela Ortiz PARTICIPATED_IN election (winner): "Angela Ortiz was elected"
      Angela Ortiz HOLDS_ROLE chairwoman (current): "Angela Ortiz was elected chairwoman"
      chairwoman ROLE_IN Orbit Bank: "chairwoman of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'two of one surname stay two',
    text: 'Anna Keller and Ben Keller founded Keller Optics Ltd today.',
    states: `
      Person Anna Keller
      Person Ben Keller
      Organization Keller Optics Ltd (company)
      Event founding
      Anna Keller PARTICIPATED_IN founding (agent): "Anna Keller and Ben Keller founded"
      Anna Keller FOUNDED Keller Optics Ltd: "Anna Keller and Ben Keller founded Keller Optics Ltd"
      Ben Keller PARTICIPATED_IN founding (agent): "Ben Keller founded"
      Ben Keller FOUNDED Keller Optics Ltd: "Ben Keller founded Keller Optics Ltd"
      Keller Optics Ltd PARTICIPATED_IN founding (patient): "founded Keller Optics Ltd"
    `,
  },
  {
    rule: 'EXTRACT-24',
    behaviour: 'initials without a space are part of the name, letters of honour are not',
    text: 'V.S. Naipaul wrote to Fiona Lang KC.',
    states: `
      Person V.S. Naipaul
      Person Fiona Lang
    `,
  },
  {
    rule: 'EXTRACT-24',
    behaviour: 'what somebody is known as is that person',
    text: 'The rapper Marcus Cole, known as Big Cole, was arrested.',
    states: `
      Person Marcus Cole
      Role rapper (job)
      Event arrest
      Marcus Cole HOLDS_ROLE rapper (current): "rapper Marcus Cole"
      Marcus Cole PARTICIPATED_IN arrest (patient): "Big Cole, was arrested"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a name that is as often a company is what the labels are surer of',
    text: "Morgan bought Lehman. Morgan said Lehman's staff would stay.",
    states: `
      Organization Morgan (company)
      Organization Lehman (company)
      Event acquisition
      Morgan PARTICIPATED_IN acquisition (buyer): "Morgan bought"
      Morgan OWNS Lehman: "Morgan bought Lehman"
      Lehman PARTICIPATED_IN acquisition (target): "bought Lehman"
    `,
  },
  {
    rule: 'EXTRACT-24',
    behaviour: 'a surname with particles and a hyphen is one name',
    text: 'Joost van der Meulen-Achterberg, chief executive of Norvik Foods, resigned.',
    states: `
      Person Joost van der Meulen-Achterberg
      Organization Norvik Foods (company)
      Role chief executive (office, in Norvik Foods)
      Event resignation
      Joost van der Meulen-Achterberg HOLDS_ROLE chief executive (former): "Joost van der Meulen-Achterberg, chief executive"
      Joost van der Meulen-Achterberg PARTICIPATED_IN resignation (subject): "Joost van der Meulen-Achterberg, chief executive of Norvik Foods, resigned"
      chief executive ROLE_IN Norvik Foods: "chief executive of Norvik Foods"
    `,
  },
  {
    rule: 'EXTRACT-24',
    behaviour: 'an initial tells two of one surname apart',
    text: 'Chidi Okafor was named chief executive of Tesco. A. Okafor of the University of Nairobi won the prize.',
    states: `
      Person Chidi Okafor
      Person A. Okafor
      Organization Tesco (company)
      Organization University of Nairobi (education)
      Role chief executive (office, in Tesco)
      Event appointment
      Chidi Okafor PARTICIPATED_IN appointment (subject): "Chidi Okafor was named"
      Chidi Okafor HOLDS_ROLE chief executive (current): "Chidi Okafor was named chief executive"
      chief executive ROLE_IN Tesco: "chief executive of Tesco"
      A. Okafor WORKS_FOR University of Nairobi: "A. Okafor of the University of Nairobi"
    `,
  },
  {
    rule: 'EXTRACT-66',
    behaviour: 'who stands in a relative clause has not died',
    text: 'Eva Brandt, the agent who discovered Otto Klein, Max Roth and Ida Holm, died in Vienna.',
    states: `
      Person Eva Brandt
      Person Otto Klein
      Person Max Roth
      Person Ida Holm
      Role agent (job)
      Event death (at Vienna)
      Eva Brandt HOLDS_ROLE agent (current): "Eva Brandt, the agent"
      Eva Brandt PARTICIPATED_IN death (subject): "Eva Brandt, the agent who discovered Otto Klein, Max Roth and Ida Holm, died"
    `,
  },
  {
    rule: 'EXTRACT-71',
    behaviour: 'a tag of a party and a state names nobody',
    text: 'Grace Okoro, D-Wash., met Paul Ade, R-Ark.',
    states: `
      Person Grace Okoro
      Person Paul Ade
      Event meeting
      Grace Okoro PARTICIPATED_IN meeting (attendee): "Grace Okoro, D-Wash., met"
      Paul Ade PARTICIPATED_IN meeting (attendee): "met Paul Ade"
    `,
  },
  {
    rule: 'EXTRACT-24',
    behaviour: "a name with particles is a person's",
    text: 'Pieter van der Meer bought Bolt Systems from Norda Foods.',
    states: `
      Person Pieter van der Meer
      Organization Bolt Systems (company)
      Organization Norda Foods (company)
      Event acquisition
      Pieter van der Meer PARTICIPATED_IN acquisition (buyer): "Pieter van der Meer bought"
      Pieter van der Meer OWNS Bolt Systems: "Pieter van der Meer bought Bolt Systems"
      Bolt Systems PARTICIPATED_IN acquisition (target): "bought Bolt Systems"
      Norda Foods PARTICIPATED_IN acquisition (seller): "bought Bolt Systems from Norda Foods"
      Norda Foods OWNS Bolt Systems (former): "Bolt Systems from Norda Foods"
    `,
  },
  {
    rule: 'EXTRACT-74',
    behaviour: 'who is also called so is another',
    text: 'Frank Moore is the chief executive of Norcom Rail. The president of Dorn University, also called Frank Moore, slept.',
    states: `
      Person Frank Moore
      Person Frank Moore
      Organization Norcom Rail (company)
      Organization Dorn University (education)
      Role chief executive (office, in Norcom Rail)
      Role president (office, in Dorn University)
      Frank Moore HOLDS_ROLE chief executive (current): "Frank Moore is the chief executive"
      chief executive ROLE_IN Norcom Rail: "chief executive of Norcom Rail"
      president ROLE_IN Dorn University: "president of Dorn University"
      Frank Moore HOLDS_ROLE president (current): "president of Dorn University, also called Frank Moore"
    `,
  },
  {
    rule: 'EXTRACT-74',
    behaviour: 'a double given name is not its half',
    text: 'The physicist Karl-Otto Beyer met Karl Beyer, a painter.',
    states: `
      Person Karl-Otto Beyer
      Person Karl Beyer
      Role physicist (job)
      Role painter (job)
      Event meeting
      Karl-Otto Beyer HOLDS_ROLE physicist (current): "physicist Karl-Otto Beyer"
      Karl-Otto Beyer PARTICIPATED_IN meeting (attendee): "Karl-Otto Beyer met"
      Karl Beyer PARTICIPATED_IN meeting (attendee): "met Karl Beyer"
      Karl Beyer HOLDS_ROLE painter (current): "Karl Beyer, a painter"
    `,
  },
  {
    rule: 'EXTRACT-24',
    behaviour: 'a father whose name ends that of his son is another',
    text: 'Sir Roland Pettifer has died aged 91. Roland Hugh Pettifer was born at Shrewsbury, the second son of Colonel Hugh Pettifer and his wife Margaret.',
    states: `
      Person Roland Hugh Pettifer
      Person Hugh Pettifer
      Person Margaret
      Role Colonel (rank)
      Event death
      Roland Hugh Pettifer PARTICIPATED_IN death (subject): "Roland Pettifer has died"
      Hugh Pettifer FAMILY_OF Roland Hugh Pettifer (parent): "Roland Hugh Pettifer was born at Shrewsbury, the second son of Colonel Hugh Pettifer"
      Hugh Pettifer HOLDS_ROLE Colonel (current): "Colonel Hugh Pettifer"
      Hugh Pettifer FAMILY_OF Margaret (spouse): "Hugh Pettifer and his wife Margaret"
    `,
  },
  {
    rule: 'EXTRACT-81',
    behaviour: 'the country in the name of a tournament, a style before a name',
    text: 'French Open champion Anna Keller met Cllr Ben Hope in Bern.',
    states: `
      Person Anna Keller
      Person Ben Hope
      Role champion (title)
      Role Councillor (office)
      Event meeting (at Bern)
      Anna Keller HOLDS_ROLE champion (current): "champion Anna Keller"
      Anna Keller PARTICIPATED_IN meeting (attendee): "Anna Keller met"
      Ben Hope PARTICIPATED_IN meeting (attendee): "met Cllr Ben Hope"
      Ben Hope HOLDS_ROLE Councillor (current): "Cllr Ben Hope"
    `,
  },
  {
    rule: 'EXTRACT-96',
    behaviour: "a king who bears the name of a prince's father is another one",
    text: 'King Salman apologised. Crown Prince Mohammed bin Salman apologised.',
    states: `
      Person Salman
      Person Mohammed bin Salman
      Role King (office)
      Role Crown Prince (office)
      Salman HOLDS_ROLE King (current): "King Salman"
      Mohammed bin Salman HOLDS_ROLE Crown Prince (current): "Crown Prince Mohammed bin Salman"
    `,
  },
  {
    rule: 'EXTRACT-108',
    behaviour: 'a pope is nobody of whom his name is a middle name',
    text: 'Robert Francis Prevost succeeds Pope Francis, who died on April 21.',
    states: `
      Person Robert Francis Prevost
      Person Francis
      Role Pope (office)
      Event appointment
      Event death
      Robert Francis Prevost PARTICIPATED_IN appointment (subject): "Robert Francis Prevost succeeds"
      Francis HOLDS_ROLE Pope (current): "Pope Francis"
      Francis PARTICIPATED_IN death (subject): "Francis, who died"
    `,
  },
];
