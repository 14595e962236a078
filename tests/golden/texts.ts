/** Short texts, one behaviour each, with what they state. */
export interface GoldenText {
  readonly rule: string;
  readonly behaviour: string;
  readonly text: string;
  readonly publishedAt: string | null;
  /** Entities, then relations, one a line. */
  readonly states: string;
}

export const GOLDEN_TEXTS: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-10',
    behaviour: 'a title before a name is a role that the person holds',
    text: '"We are ready," said Ministry of Defence spokesman Ivan Petrov.',
    publishedAt: null,
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
    behaviour: 'a title behind a name, with its body',
    text: 'Maria Santos, the governor of the Bank of Portugal, met Tom Hale in Lisbon.',
    publishedAt: null,
    states: `
      Person Maria Santos
      Person Tom Hale
      Organization Bank of Portugal (company)
      Role governor (office, in Bank of Portugal)
      Event Meeting of Maria Santos and Tom Hale (meeting, at Lisbon)
      Maria Santos HOLDS_ROLE governor (current): "Maria Santos, the governor"
      Maria Santos PARTICIPATED_IN Meeting of Maria Santos and Tom Hale (attendee): "Maria Santos, the governor of the Bank of Portugal, met"
      governor ROLE_IN Bank of Portugal: "governor of the Bank of Portugal"
      Tom Hale PARTICIPATED_IN Meeting of Maria Santos and Tom Hale (attendee): "met Tom Hale"
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
      Event Visit of Omar Haddad to Amman (visit, 2024-05-13, at Amman)
      Omar Haddad HOLDS_ROLE Lieutenant General (current): "Lt. Gen. Omar Haddad"
      Omar Haddad PARTICIPATED_IN Visit of Omar Haddad to Amman (agent): "Omar Haddad visited"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a reserve officer keeps the word',
    text: 'The director of the agency is Maj. Gen. (res.) Dan Levi.',
    publishedAt: null,
    states: `
      Person Dan Levi
      Role director (office)
      Role Major General (reserve) (rank)
      Dan Levi HOLDS_ROLE director (current): "director of the agency is Maj. Gen. (res.) Dan Levi"
      Dan Levi HOLDS_ROLE Major General (reserve) (current): "Maj. Gen. (res.) Dan Levi"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'one title in two countries is two roles',
    text: 'Kenyan President William Ruto met French President Emmanuel Macron in Paris.',
    publishedAt: null,
    states: `
      Person William Ruto
      Person Emmanuel Macron
      Organization Kenya (country)
      Organization France (country)
      Role President (office, in Kenya)
      Role President (office, in France)
      Event Meeting of William Ruto and Emmanuel Macron (meeting, at Paris)
      President ROLE_IN Kenya: "Kenyan President"
      William Ruto HOLDS_ROLE President (current): "President William Ruto"
      William Ruto PARTICIPATED_IN Meeting of William Ruto and Emmanuel Macron (attendee): "William Ruto met"
      Emmanuel Macron PARTICIPATED_IN Meeting of William Ruto and Emmanuel Macron (attendee): "met French President Emmanuel Macron"
      President ROLE_IN France: "French President"
      Emmanuel Macron HOLDS_ROLE President (current): "President Emmanuel Macron"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a counterpart holds the title of the other',
    text: 'German Foreign Minister Clara Vogt met her Polish counterpart Jan Nowak in Berlin on 3 June 2023.',
    publishedAt: null,
    states: `
      Person Clara Vogt
      Person Jan Nowak
      Organization Germany (country)
      Organization Poland (country)
      Role Foreign Minister (office, in Germany)
      Role Foreign Minister (office, in Poland)
      Event Meeting of Clara Vogt and Jan Nowak (meeting, 2023-06-03, at Berlin)
      Foreign Minister ROLE_IN Germany: "German Foreign Minister"
      Clara Vogt HOLDS_ROLE Foreign Minister (current): "Foreign Minister Clara Vogt"
      Clara Vogt PARTICIPATED_IN Meeting of Clara Vogt and Jan Nowak (attendee): "Clara Vogt met"
      Jan Nowak PARTICIPATED_IN Meeting of Clara Vogt and Jan Nowak (attendee): "met her Polish counterpart Jan Nowak"
      Foreign Minister ROLE_IN Poland: "Polish counterpart"
      Jan Nowak HOLDS_ROLE Foreign Minister (current): "counterpart Jan Nowak"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'who holds an office no more held it',
    text: 'Former president Luis Andrade was charged with fraud.',
    publishedAt: null,
    states: `
      Person Luis Andrade
      Role president (office)
      Event Trial of Luis Andrade (trial)
      Luis Andrade HOLDS_ROLE president (former): "president Luis Andrade"
      Luis Andrade PARTICIPATED_IN Trial of Luis Andrade (accused): "Luis Andrade was charged"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'an acting office says so itself',
    text: 'Acting director Nora Weiss joined the talks.',
    publishedAt: null,
    states: `
      Person Nora Weiss
      Role Acting director (office)
      Event Talks of Nora Weiss (negotiation)
      Nora Weiss HOLDS_ROLE Acting director (acting): "Acting director Nora Weiss"
      Nora Weiss PARTICIPATED_IN Talks of Nora Weiss (attendee): "Nora Weiss joined the talks"
    `,
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'an office to come is planned',
    text: 'Nadia Rahman will become chief executive of Orbit Bank in July.',
    publishedAt: '2024-05-16',
    states: `
      Person Nadia Rahman
      Organization Orbit Bank (company)
      Role chief executive (office, in Orbit Bank)
      Event Appointment of Nadia Rahman (appointment, 2024-07)
      Nadia Rahman PARTICIPATED_IN Appointment of Nadia Rahman (subject, planned): "Nadia Rahman will become"
      Nadia Rahman HOLDS_ROLE chief executive (future, planned): "Nadia Rahman will become chief executive"
      chief executive ROLE_IN Orbit Bank: "chief executive of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a surname leads to the full name',
    text: 'Angela Ortiz was elected mayor of Valdoro. Ortiz won 52 percent of the vote.',
    publishedAt: null,
    states: `
      Person Angela Ortiz
      Organization Valdoro (other)
      Role mayor (office, in Valdoro)
      Event Election of Angela Ortiz (election)
      Angela Ortiz PARTICIPATED_IN Election of Angela Ortiz (winner): "Angela Ortiz was elected"
      Angela Ortiz HOLDS_ROLE mayor (current): "Angela Ortiz was elected mayor"
      mayor ROLE_IN Valdoro: "mayor of Valdoro"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'two of one surname stay two',
    text: 'Anna Keller and Ben Keller founded Keller Optics.',
    publishedAt: null,
    states: `
      Person Anna Keller
      Person Ben Keller
      Organization Keller Optics (other)
      Event Founding of Keller Optics by Anna Keller and Ben Keller (founding)
      Anna Keller PARTICIPATED_IN Founding of Keller Optics by Anna Keller and Ben Keller (agent): "Anna Keller and Ben Keller founded"
      Anna Keller FOUNDED Keller Optics: "Anna Keller and Ben Keller founded Keller Optics"
      Ben Keller PARTICIPATED_IN Founding of Keller Optics by Anna Keller and Ben Keller (agent): "Ben Keller founded"
      Ben Keller FOUNDED Keller Optics: "Ben Keller founded Keller Optics"
      Keller Optics PARTICIPATED_IN Founding of Keller Optics by Anna Keller and Ben Keller (patient): "founded Keller Optics"
    `,
  },
  {
    rule: 'EXTRACT-8',
    behaviour: 'an acronym in brackets is another name of the same',
    text: 'The International Atomic Energy Agency (IAEA) appointed Rafael Costa. The IAEA is based in Austria.',
    publishedAt: null,
    states: `
      Person Rafael Costa
      Organization International Atomic Energy Agency (international)
      Organization Austria (country)
      Event Appointment of Rafael Costa by International Atomic Energy Agency (appointment)
      International Atomic Energy Agency PARTICIPATED_IN Appointment of Rafael Costa by International Atomic Energy Agency (agent): "IAEA) appointed"
      Rafael Costa PARTICIPATED_IN Appointment of Rafael Costa by International Atomic Energy Agency (subject): "appointed Rafael Costa"
    `,
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
      Event Death of Amos Oz (death, 2018-12-28)
      Amos Oz CITIZEN_OF Israel: "Israeli novelist Amos Oz"
      Amos Oz HOLDS_ROLE novelist (current): "novelist Amos Oz"
      Amos Oz PARTICIPATED_IN Death of Amos Oz (subject): "Amos Oz died"
    `,
  },
  {
    rule: 'EXTRACT-9',
    behaviour: 'offsets hold behind signs of two code units',
    text: '😀😀 Prime Minister Aiko Tanaka met Tim Cook 😀 in Tokyo.',
    publishedAt: null,
    states: `
      Person Aiko Tanaka
      Person Tim Cook
      Role Prime Minister (office)
      Event Meeting of Aiko Tanaka and Tim Cook (meeting, at Tokyo)
      Aiko Tanaka HOLDS_ROLE Prime Minister (current): "Prime Minister Aiko Tanaka"
      Aiko Tanaka PARTICIPATED_IN Meeting of Aiko Tanaka and Tim Cook (attendee): "Aiko Tanaka met"
      Tim Cook PARTICIPATED_IN Meeting of Aiko Tanaka and Tim Cook (attendee): "met Tim Cook"
    `,
  },
  {
    rule: 'EXTRACT-18',
    behaviour: 'a state body is part of the country in its name',
    text: 'The US Army said that the United States would leave the base.',
    publishedAt: null,
    states: `
      Organization US Army (military)
      Organization United States (country)
      US Army PART_OF United States: "US Army"
    `,
  },
  {
    rule: 'EXTRACT-18',
    behaviour: 'a country inside a name is a mention where a common noun follows',
    text: 'Brazilian police arrested Carlos Mota.',
    publishedAt: null,
    states: `
      Person Carlos Mota
      Organization Brazilian police (government)
      Organization Brazil (country)
      Event Arrest of Carlos Mota by Brazilian police (arrest)
      Brazilian police PART_OF Brazil: "Brazilian police"
      Brazilian police PARTICIPATED_IN Arrest of Carlos Mota by Brazilian police (agent): "Brazilian police arrested"
      Carlos Mota PARTICIPATED_IN Arrest of Carlos Mota by Brazilian police (patient): "arrested Carlos Mota"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a denial is negated',
    text: 'The company denied that Paul Renner had met Igor Sokolov.',
    publishedAt: null,
    states: `
      Person Paul Renner
      Person Igor Sokolov
      Event Meeting of Paul Renner and Igor Sokolov (meeting)
      Paul Renner PARTICIPATED_IN Meeting of Paul Renner and Igor Sokolov (attendee, negated): "Paul Renner had met"
      Igor Sokolov PARTICIPATED_IN Meeting of Paul Renner and Igor Sokolov (attendee, negated): "met Igor Sokolov"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a plan is planned',
    text: 'Prime Minister Aiko Tanaka will visit Toronto next Monday.',
    publishedAt: '2024-05-16',
    states: `
      Person Aiko Tanaka
      Role Prime Minister (office)
      Event Visit of Aiko Tanaka to Toronto (visit, 2024-05-20, at Toronto)
      Aiko Tanaka HOLDS_ROLE Prime Minister (current): "Prime Minister Aiko Tanaka"
      Aiko Tanaka PARTICIPATED_IN Visit of Aiko Tanaka to Toronto (agent, planned): "Aiko Tanaka will visit"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'an accusation is alleged',
    text: 'Viktor Malina is accused of attacking the Ministry of Health.',
    publishedAt: null,
    states: `
      Person Viktor Malina
      Organization Ministry of Health (government)
      Event Attack of Viktor Malina (attack)
      Viktor Malina PARTICIPATED_IN Attack of Viktor Malina (attacker, alleged): "Viktor Malina is accused of attacking"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a weekday without a publication date is no date',
    text: 'Paula Reyes was arrested on Tuesday in Lima.',
    publishedAt: null,
    states: `
      Person Paula Reyes
      Event Arrest of Paula Reyes (arrest, at Lima)
      Paula Reyes PARTICIPATED_IN Arrest of Paula Reyes (patient): "Paula Reyes was arrested"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a weekday beside a publication date is one',
    text: 'Paula Reyes was arrested on Tuesday in Lima.',
    publishedAt: '2024-05-16',
    states: `
      Person Paula Reyes
      Event Arrest of Paula Reyes (arrest, 2024-05-14, at Lima)
      Paula Reyes PARTICIPATED_IN Arrest of Paula Reyes (patient): "Paula Reyes was arrested"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a month and a year are as precise as that',
    text: 'Acme Corp. acquired Bolt Systems in March 2021.',
    publishedAt: null,
    states: `
      Organization Acme Corp. (company)
      Organization Bolt Systems (company)
      Event Acquisition of Bolt Systems by Acme Corp. (acquisition, 2021-03)
      Acme Corp. PARTICIPATED_IN Acquisition of Bolt Systems by Acme Corp. (buyer): "Acme Corp. acquired"
      Acme Corp. OWNS Bolt Systems: "Acme Corp. acquired Bolt Systems"
      Bolt Systems PARTICIPATED_IN Acquisition of Bolt Systems by Acme Corp. (target): "acquired Bolt Systems"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a full date',
    text: 'Kosovo and Serbia signed an agreement in Brussels on 19 April 2013.',
    publishedAt: null,
    states: `
      Organization Kosovo (country)
      Organization Serbia (country)
      Event Agreement of Kosovo and Serbia (agreement, 2013-04-19, at Brussels)
      Kosovo PARTICIPATED_IN Agreement of Kosovo and Serbia (agent): "Kosovo and Serbia signed an"
      Serbia PARTICIPATED_IN Agreement of Kosovo and Serbia (agent): "Serbia signed an"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'an event keeps its own name',
    text: 'Usain Bolt won the 2012 Summer Olympics sprint in London.',
    publishedAt: null,
    states: `
      Person Usain Bolt
      Event 2012 Summer Olympics sprint (competition, 2012, at London)
      Usain Bolt PARTICIPATED_IN 2012 Summer Olympics sprint (winner): "Usain Bolt won the 2012 Summer Olympics sprint"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'an attack has an attacker and a target',
    text: 'Rebels of the Karen National Liberation Army attacked the army of Myanmar on 4 May 2021.',
    publishedAt: null,
    states: `
      Organization Karen National Liberation Army (armed-group)
      Organization Myanmar (country)
      Event Attack of Karen National Liberation Army on Myanmar (attack, 2021-05-04)
      Karen National Liberation Army PARTICIPATED_IN Attack of Karen National Liberation Army on Myanmar (attacker): "Karen National Liberation Army attacked"
      Myanmar PARTICIPATED_IN Attack of Karen National Liberation Army on Myanmar (target): "attacked the army of Myanmar"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a match has a winner and a loser',
    text: 'Real Madrid beat Liverpool in the Champions League final.',
    publishedAt: null,
    states: `
      Organization Real Madrid (sport)
      Organization Liverpool (sport)
      Event Champions League (competition)
      Real Madrid PARTICIPATED_IN Champions League (winner): "Real Madrid beat"
      Liverpool PARTICIPATED_IN Champions League (loser): "beat Liverpool"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a company is sold by one to another',
    text: 'Helios Group bought the newspaper Daily Courier from Orion Media in 2019.',
    publishedAt: null,
    states: `
      Organization Helios Group (company)
      Organization Daily Courier (media)
      Organization Orion Media (media)
      Event Acquisition of Daily Courier by Helios Group (acquisition, 2019)
      Helios Group PARTICIPATED_IN Acquisition of Daily Courier by Helios Group (buyer): "Helios Group bought"
      Helios Group OWNS Daily Courier: "Helios Group bought the newspaper Daily Courier"
      Daily Courier PARTICIPATED_IN Acquisition of Daily Courier by Helios Group (target): "bought the newspaper Daily Courier"
      Orion Media PARTICIPATED_IN Acquisition of Daily Courier by Helios Group (seller): "bought the newspaper Daily Courier from Orion Media"
      Orion Media OWNS Daily Courier (former): "Daily Courier from Orion Media"
    `,
  },
  {
    rule: 'EXTRACT-13',
    behaviour: 'a death in a place',
    text: 'Queen Elizabeth II died at Balmoral on 8 September 2022.',
    publishedAt: null,
    states: `
      Person Elizabeth II
      Role Queen (office)
      Event Death of Elizabeth II (death, 2022-09-08, at Balmoral)
      Elizabeth II HOLDS_ROLE Queen (current): "Queen Elizabeth II"
      Elizabeth II PARTICIPATED_IN Death of Elizabeth II (subject): "Elizabeth II died"
    `,
  },
  {
    rule: 'EXTRACT-16',
    behaviour: 'a son has his father as parent',
    text: 'The banker Henry Cole and his son Peter Cole were sentenced to five years in prison.',
    publishedAt: null,
    states: `
      Person Henry Cole
      Person Peter Cole
      Role banker (job)
      Event Trial of Henry Cole and Peter Cole (trial)
      Henry Cole HOLDS_ROLE banker (current): "banker Henry Cole"
      Henry Cole FAMILY_OF Peter Cole (parent): "Henry Cole and his son Peter Cole"
      Henry Cole PARTICIPATED_IN Trial of Henry Cole and Peter Cole (accused): "Henry Cole and his son Peter Cole were sentenced"
      Peter Cole PARTICIPATED_IN Trial of Henry Cole and Peter Cole (accused): "Peter Cole were sentenced"
    `,
  },
  {
    rule: 'EXTRACT-3',
    behaviour: 'a founder founded',
    text: 'Maria Duarte founded the shipping company Atlantica in 1998.',
    publishedAt: null,
    states: `
      Person Maria Duarte
      Organization Atlantica (other)
      Event Founding of Atlantica by Maria Duarte (founding, 1998)
      Maria Duarte PARTICIPATED_IN Founding of Atlantica by Maria Duarte (agent): "Maria Duarte founded"
      Maria Duarte FOUNDED Atlantica: "Maria Duarte founded the shipping company Atlantica"
      Atlantica PARTICIPATED_IN Founding of Atlantica by Maria Duarte (patient): "founded the shipping company Atlantica"
    `,
  },
  {
    rule: 'EXTRACT-3',
    behaviour: 'a party has a member',
    text: 'Senator Rosa Diaz of the Liberal Party left the Senate.',
    publishedAt: null,
    states: `
      Person Rosa Diaz
      Organization Liberal Party (party)
      Organization Senate (government)
      Role Senator (office)
      Event Resignation of Rosa Diaz (resignation)
      Rosa Diaz HOLDS_ROLE Senator (current): "Senator Rosa Diaz"
      Rosa Diaz MEMBER_OF Liberal Party: "Rosa Diaz of the Liberal Party"
      Rosa Diaz PARTICIPATED_IN Resignation of Rosa Diaz (subject): "Rosa Diaz of the Liberal Party left"
    `,
  },
  {
    rule: 'EXTRACT-3',
    behaviour: 'a byline states an employment',
    text: 'By Laura Chen, Reuters\n\nIt rained all day, and the river rose.',
    publishedAt: '2023-03-12',
    states: `
      Person Laura Chen
      Organization Reuters (media)
      Laura Chen WORKS_FOR Reuters: "Laura Chen, Reuters"
    `,
  },
  {
    rule: 'EXTRACT-3',
    behaviour: 'a company of a country is based there',
    text: 'Munich-based insurer Allianz, a German company, cut 500 jobs.',
    publishedAt: null,
    states: `
      Organization Allianz (other)
      Organization Germany (country)
      Event Layoff at Allianz (layoff)
      Allianz BASED_IN Germany: "Allianz, a German"
      Allianz PARTICIPATED_IN Layoff at Allianz (agent): "Allianz, a German company, cut"
    `,
  },
  {
    rule: 'EXTRACT-3',
    behaviour: 'a text about nobody states nothing',
    text: 'It rained all day, and the river rose.',
    publishedAt: null,
    states: ``,
  },
];
