/** Events of politics. */
import type { GoldenText } from '../golden-text.ts';

export const POLITICS: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-11',
    behaviour: 'a visit has a guest and a host',
    text: 'Swedish Premier Anna Berg received Tom Hale in Uppsala on his first visit.',
    states: `
      Person Anna Berg
      Person Tom Hale
      Organization Sweden (country)
      Role Premier (office, in Sweden)
      Event visit (at Uppsala)
      Premier ROLE_IN Sweden: "Swedish Premier"
      Anna Berg HOLDS_ROLE Premier (current): "Premier Anna Berg"
      Anna Berg PARTICIPATED_IN visit (host): "Anna Berg received"
      Tom Hale PARTICIPATED_IN visit (agent): "received Tom Hale"
    `,
    today: '"received" is an award, and the town a host',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a summit under its own name',
    text: 'Tom Hale attended the Lisbon Water Summit in 2019.',
    states: `
      Person Tom Hale
      Event Lisbon Water Summit (summit, 2019)
      Tom Hale PARTICIPATED_IN Lisbon Water Summit (attendee): "Tom Hale attended the Lisbon Water Summit"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'an election has a winner and a loser',
    text: 'Rosa Diaz defeated Luis Andrade in the election on 4 May 2021.',
    states: `
      Person Rosa Diaz
      Person Luis Andrade
      Event election (2021-05-04)
      Rosa Diaz PARTICIPATED_IN election (winner): "Rosa Diaz defeated Luis Andrade in the election"
      Luis Andrade PARTICIPATED_IN election (loser): "Luis Andrade in the election"
    `,
    today: 'both win',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'who stands in an election is its agent',
    text: 'Rosa Diaz will run for mayor in June.',
    publishedAt: '2024-05-16',
    states: `
      Person Rosa Diaz
      Event election (2024-06)
      Rosa Diaz PARTICIPATED_IN election (agent, planned): "Rosa Diaz will run"
    `,
    today: 'who runs for an office is to hold it',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a candidate list with parties in brackets',
    text: 'Rosa Diaz (Liberal Party) beat Luis Andrade (Green Party) in the election.',
    states: `
      Person Rosa Diaz
      Person Luis Andrade
      Organization Liberal Party (party)
      Organization Green Party (party)
      Event election
      Rosa Diaz MEMBER_OF Liberal Party: "Rosa Diaz (Liberal Party"
      Rosa Diaz PARTICIPATED_IN election (winner): "Rosa Diaz (Liberal Party) beat Luis Andrade (Green Party) in the election"
      Luis Andrade MEMBER_OF Green Party: "Luis Andrade (Green Party"
      Luis Andrade PARTICIPATED_IN election (loser): "Luis Andrade (Green Party) in the election"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a parliament votes',
    text: 'The National Assembly of Valdoro passed the water bill on 4 May 2021.',
    states: `
      Organization National Assembly of Valdoro (government)
      Event vote (2021-05-04)
      National Assembly of Valdoro PARTICIPATED_IN vote (agent): "National Assembly of Valdoro passed"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a speech has a speaker',
    text: 'Rosa Diaz gave a speech in Cali.',
    states: `
      Person Rosa Diaz
      Event speech (at Cali)
      Rosa Diaz PARTICIPATED_IN speech (speaker): "Rosa Diaz gave a speech"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'an appointment in the passive has who appoints behind it',
    text: 'Ines Prado was appointed by Luis Andrade.',
    states: `
      Person Ines Prado
      Person Luis Andrade
      Event appointment
      Ines Prado PARTICIPATED_IN appointment (subject): "Ines Prado was appointed"
      Luis Andrade PARTICIPATED_IN appointment (agent): "appointed by Luis Andrade"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a protest is against somebody',
    text: 'Members of the Green Party protested against Luis Andrade in Cali.',
    states: `
      Person Luis Andrade
      Organization Green Party (party)
      Event protest (at Cali)
      Green Party PARTICIPATED_IN protest (agent): "Green Party protested"
      Luis Andrade PARTICIPATED_IN protest (target): "protested against Luis Andrade"
    `,
    today: 'the protesters are a target',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'sanctions in the passive',
    text: 'Viktor Malina was put under sanctions by Canada in 2022.',
    states: `
      Person Viktor Malina
      Organization Canada (country)
      Event sanction (2022)
      Viktor Malina PARTICIPATED_IN sanction (target): "Viktor Malina was put under sanctions"
      Canada PARTICIPATED_IN sanction (agent): "sanctions by Canada"
    `,
    today: '"put" is the trigger',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'talks have who talks and who mediates',
    text: 'Oman mediated talks between Iran and Kuwait.',
    states: `
      Organization Oman (country)
      Organization Iran (country)
      Organization Kuwait (country)
      Event negotiation
      Oman PARTICIPATED_IN negotiation (attendee): "Oman mediated"
      Iran PARTICIPATED_IN negotiation (attendee): "mediated talks between Iran"
      Kuwait PARTICIPATED_IN negotiation (attendee): "mediated talks between Iran and Kuwait"
    `,
    today: 'lacks Iran PARTICIPATED_IN negotiation',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'an event told over three sentences is one',
    text: 'Tom Hale met Ines Prado in Porto. The talks lasted an hour. The meeting was their first.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Event meeting (at Porto)
      Tom Hale PARTICIPATED_IN meeting (attendee): "Tom Hale met"
      Ines Prado PARTICIPATED_IN meeting (attendee): "met Ines Prado"
    `,
    today: 'the talks are an event beside the meeting',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'two meetings with different people are two',
    text: 'Tom Hale met Ines Prado in Porto in 2019. Tom Hale met Omar Haddad in Leeds in 2021.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Person Omar Haddad
      Event meeting (2019, at Porto)
      Event meeting 2 (2021, at Leeds)
      Tom Hale PARTICIPATED_IN meeting (attendee): "Tom Hale met"
      Tom Hale PARTICIPATED_IN meeting 2 (attendee): "Tom Hale met"
      Ines Prado PARTICIPATED_IN meeting (attendee): "met Ines Prado"
      Omar Haddad PARTICIPATED_IN meeting 2 (attendee): "met Omar Haddad"
    `,
    today: 'one meeting',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'to be sworn in is an appointment',
    text: 'Luis Andrade was sworn in as president of Peru on 28 July 2021.',
    states: `
      Person Luis Andrade
      Organization Peru (country)
      Role president (office, in Peru)
      Event appointment (2021-07-28)
      Luis Andrade PARTICIPATED_IN appointment (subject): "Luis Andrade was sworn in"
      Luis Andrade HOLDS_ROLE president (current, since 2021-07-28): "Luis Andrade was sworn in as president"
      president ROLE_IN Peru: "president of Peru"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a summit without a name is told with its host',
    text: 'Norway hosted a summit of Kenya and Mali in Bergen.',
    states: `
      Organization Norway (country)
      Organization Kenya (country)
      Organization Mali (country)
      Event summit (at Bergen)
      Norway PARTICIPATED_IN summit (host): "Norway hosted a summit"
      Kenya PARTICIPATED_IN summit (attendee): "summit of Kenya"
      Mali PARTICIPATED_IN summit (attendee): "summit of Kenya and Mali"
    `,
    today: '"hosted" is the trigger, a guest is host too',
  },
  {
    rule: 'EXTRACT-64',
    behaviour: 'who succeeds somebody as chairman is chairman, and the other was',
    text: 'Anne Wood succeeded Samuel Ade as chairman of Orbit Bank.',
    states: `
      Person Anne Wood
      Person Samuel Ade
      Organization Orbit Bank (company)
      Role chairman (office, in Orbit Bank)
      Event appointment
      Anne Wood PARTICIPATED_IN appointment (subject): "Anne Wood succeeded"
      Anne Wood HOLDS_ROLE chairman (current): "Anne Wood succeeded Samuel Ade as chairman"
      Samuel Ade HOLDS_ROLE chairman (former): "Samuel Ade as chairman"
      chairman ROLE_IN Orbit Bank: "chairman of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-64',
    behaviour: 'who is replaced goes',
    text: 'Tom Hale was replaced by Rosa Diaz as chairman of Orbit Bank.',
    states: `
      Person Tom Hale
      Person Rosa Diaz
      Organization Orbit Bank (company)
      Role chairman (office, in Orbit Bank)
      Event appointment
      Tom Hale HOLDS_ROLE chairman (former): "Tom Hale was replaced by Rosa Diaz as chairman"
      Rosa Diaz PARTICIPATED_IN appointment (subject): "replaced by Rosa Diaz"
      Rosa Diaz HOLDS_ROLE chairman (current): "Rosa Diaz as chairman"
      chairman ROLE_IN Orbit Bank: "chairman of Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-28',
    behaviour: 'two verbs have one subject, and each its own object',
    text: 'Ana Ruiz dismissed Ben Hope and appointed Carla Diaz.',
    states: `
      Person Ana Ruiz
      Person Ben Hope
      Person Carla Diaz
      Event resignation
      Event appointment
      Ana Ruiz PARTICIPATED_IN resignation (agent): "Ana Ruiz dismissed"
      Ana Ruiz PARTICIPATED_IN appointment (agent): "Ana Ruiz dismissed Ben Hope and appointed"
      Ben Hope PARTICIPATED_IN resignation (subject): "dismissed Ben Hope"
      Carla Diaz PARTICIPATED_IN appointment (subject): "appointed Carla Diaz"
    `,
  },
  {
    rule: 'EXTRACT-69',
    behaviour: 'who accepts a resignation has not resigned',
    text: 'President Otto Klein accepted the resignation of Prime Minister Eva Brandt.',
    states: `
      Person Otto Klein
      Person Eva Brandt
      Role President (office)
      Role Prime Minister (office)
      Event resignation
      Otto Klein HOLDS_ROLE President (current): "President Otto Klein"
      Otto Klein PARTICIPATED_IN resignation (agent): "Otto Klein accepted the resignation"
      Eva Brandt PARTICIPATED_IN resignation (subject): "resignation of Prime Minister Eva Brandt"
      Eva Brandt HOLDS_ROLE Prime Minister (former): "Prime Minister Eva Brandt"
    `,
  },
  {
    rule: 'EXTRACT-79',
    behaviour: 'who sacked somebody was not sacked',
    text: 'Governor Tom Ajuoga, who sacked Beatrice Oduor in January, denied having ordered the investigation.',
    states: `
      Person Tom Ajuoga
      Person Beatrice Oduor
      Role Governor (office)
      Event resignation
      Tom Ajuoga HOLDS_ROLE Governor (current): "Governor Tom Ajuoga"
      Tom Ajuoga PARTICIPATED_IN resignation (agent): "Tom Ajuoga, who sacked"
      Beatrice Oduor PARTICIPATED_IN resignation (subject): "sacked Beatrice Oduor"
    `,
  },
  {
    rule: 'EXTRACT-79',
    behaviour: 'a judge who acquits somebody is not tried',
    text: 'The judge, Alphonsine Mukamana, acquitted the former permanent secretary, Eric Nshuti, of all charges.',
    states: `
      Person Alphonsine Mukamana
      Person Eric Nshuti
      Role judge (office)
      Role permanent secretary (office)
      Event trial
      Alphonsine Mukamana HOLDS_ROLE judge (current): "judge, Alphonsine Mukamana"
      Alphonsine Mukamana PARTICIPATED_IN trial (agent): "Alphonsine Mukamana, acquitted"
      Eric Nshuti PARTICIPATED_IN trial (accused): "acquitted the former permanent secretary, Eric Nshuti"
      Eric Nshuti HOLDS_ROLE permanent secretary (former): "permanent secretary, Eric Nshuti"
    `,
  },
  {
    rule: 'EXTRACT-104',
    behaviour: 'the verb behind "who" is told of the name before it',
    text: 'Anna Berg is the daughter of Tom Hale, who was ousted in 2006.',
    states: `
      Person Anna Berg
      Person Tom Hale
      Event resignation (2006)
      Tom Hale FAMILY_OF Anna Berg (parent): "Anna Berg is the daughter of Tom Hale"
      Tom Hale PARTICIPATED_IN resignation (subject): "Tom Hale, who was ousted"
    `,
  },
  {
    rule: 'EXTRACT-105',
    behaviour: 'who welcomes somebody is visited',
    text: 'Prime Minister Dick Hale welcomed President Omar Haddad.',
    states: `
      Person Dick Hale
      Person Omar Haddad
      Role Prime Minister (office)
      Role President (office)
      Event visit
      Dick Hale HOLDS_ROLE Prime Minister (current): "Prime Minister Dick Hale"
      Dick Hale PARTICIPATED_IN visit (host): "Dick Hale welcomed"
      Omar Haddad PARTICIPATED_IN visit (agent): "welcomed President Omar Haddad"
      Omar Haddad HOLDS_ROLE President (current): "President Omar Haddad"
    `,
  },
  {
    rule: 'EXTRACT-105',
    behaviour: 'who hosts a dinner is the host',
    text: 'Queen Anna hosted a dinner for Tom Hale.',
    states: `
      Person Anna
      Person Tom Hale
      Role Queen (office)
      Event meeting
      Anna HOLDS_ROLE Queen (current): "Queen Anna"
      Anna PARTICIPATED_IN meeting (host): "Anna hosted a dinner"
      Tom Hale PARTICIPATED_IN meeting (attendee): "dinner for Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-105',
    behaviour: 'who is beaten has lost, with a party before the name',
    text: "Anna Berg won the election, beating Labour's Tom Hale.",
    states: `
      Person Anna Berg
      Person Tom Hale
      Organization Labour (party)
      Event election
      Anna Berg PARTICIPATED_IN election (winner): "Anna Berg won the election"
      Tom Hale PARTICIPATED_IN election (loser): "election, beating Labour's Tom Hale"
      Tom Hale MEMBER_OF Labour: "Labour's Tom Hale"
    `,
  },
];
