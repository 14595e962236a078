/** What is denied, planned, alleged. */
import type { GoldenText } from '../golden-text.ts';

export const MODALITY: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-14',
    behaviour: 'what did not happen is negated',
    text: 'Tom Hale did not meet Ines Prado.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Event meeting
      Tom Hale PARTICIPATED_IN meeting (attendee, negated): "Tom Hale did not meet"
      Ines Prado PARTICIPATED_IN meeting (attendee, negated): "meet Ines Prado"
    `,
    today: 'lacks Ines Prado PARTICIPATED_IN meeting',
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a dismissed rumour is negated',
    text: 'Clara Vogt dismissed a report that Tom Hale had resigned.',
    states: `
      Person Clara Vogt
      Person Tom Hale
      Event resignation
      Tom Hale PARTICIPATED_IN resignation (subject, negated): "Tom Hale had resigned"
    `,
    today: 'to dismiss a report is a dismissal',
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'who refuses to come does not',
    text: 'Tom Hale refused to visit Toronto.',
    states: `
      Person Tom Hale
      Event visit (at Toronto)
      Tom Hale PARTICIPATED_IN visit (agent, negated): "Tom Hale refused to visit"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'what is called off does not happen',
    text: 'Tom Hale cancelled his visit to Toronto.',
    states: `
      Person Tom Hale
      Event visit (at Toronto)
      Tom Hale PARTICIPATED_IN visit (agent, negated): "Tom Hale cancelled his visit"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'who is no member is negated',
    text: 'Rosa Diaz is not a member of the Liberal Party.',
    states: `
      Person Rosa Diaz
      Organization Liberal Party (party)
      Rosa Diaz MEMBER_OF Liberal Party (negated): "Rosa Diaz is not a member of the Liberal Party"
    `,
    today: 'asserted',
  },
  {
    rule: 'EXTRACT-14',
    behaviour: '"reportedly" is alleged',
    text: 'Tom Hale reportedly met Ines Prado.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Event meeting
      Tom Hale PARTICIPATED_IN meeting (attendee, alleged): "Tom Hale reportedly met"
      Ines Prado PARTICIPATED_IN meeting (attendee, alleged): "met Ines Prado"
    `,
    today: 'negated',
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'who is suspected or blamed is alleged',
    text: 'The Nasr Militia was blamed for the attack on Orbit Bank.',
    states: `
      Organization Nasr Militia (armed-group)
      Organization Orbit Bank (company)
      Event attack
      Nasr Militia PARTICIPATED_IN attack (attacker, alleged): "Nasr Militia was blamed for the attack"
      Orbit Bank PARTICIPATED_IN attack (target): "attack on Orbit Bank"
    `,
    today: 'asserted',
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a rumour is alleged',
    text: 'Tom Hale is rumoured to have resigned.',
    states: `
      Person Tom Hale
      Event resignation
      Tom Hale PARTICIPATED_IN resignation (subject, alleged): "Tom Hale is rumoured to have resigned"
    `,
    today: 'lacks Tom Hale PARTICIPATED_IN resignation',
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'what police say is asserted',
    text: 'Paula Reyes was arrested in Lima, police said.',
    states: `
      Person Paula Reyes
      Event arrest (at Lima)
      Paula Reyes PARTICIPATED_IN arrest (patient): "Paula Reyes was arrested"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'what somebody confesses is asserted',
    text: 'Viktor Malina confessed to the murder of Ana Silva.',
    states: `
      Person Viktor Malina
      Person Ana Silva
      Event attack
      Viktor Malina PARTICIPATED_IN attack (attacker): "Viktor Malina confessed to the murder"
      Ana Silva PARTICIPATED_IN attack (victim): "murder of Ana Silva"
    `,
    today: 'lacks Viktor Malina PARTICIPATED_IN attack',
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a call for an event is planned',
    text: 'The Liberal Party called for the resignation of Tom Hale.',
    states: `
      Person Tom Hale
      Organization Liberal Party (party)
      Event resignation
      Tom Hale PARTICIPATED_IN resignation (subject, planned): "resignation of Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a warrant is a planned arrest',
    text: 'Police have a warrant for the arrest of Paula Reyes.',
    states: `
      Person Paula Reyes
      Event arrest
      Paula Reyes PARTICIPATED_IN arrest (patient, planned): "arrest of Paula Reyes"
    `,
    today: 'asserted, and a trial beside it',
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a headline\'s "to" is a plan',
    text: 'Tom Hale to visit Toronto',
    states: `
      Person Tom Hale
      Event visit (at Toronto)
      Tom Hale PARTICIPATED_IN visit (agent, planned): "Tom Hale to visit"
    `,
    today: 'lacks Tom Hale PARTICIPATED_IN visit',
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'an intention is planned',
    text: 'Bolt Systems Ltd wants to buy Norda Foods AG.',
    states: `
      Organization Bolt Systems Ltd (company)
      Organization Norda Foods AG (company)
      Event acquisition
      Bolt Systems Ltd PARTICIPATED_IN acquisition (buyer, planned): "Bolt Systems Ltd wants to buy"
      Norda Foods AG PARTICIPATED_IN acquisition (target, planned): "buy Norda Foods AG"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a name at a denial of another is no part of it',
    text: 'Rosa Diaz said that Tom Hale never visited Toronto.',
    states: `
      Person Rosa Diaz
      Person Tom Hale
      Event visit (at Toronto)
      Tom Hale PARTICIPATED_IN visit (agent, negated): "Tom Hale never visited"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a quotation is as sure as what it says',
    text: '"Tom Hale resigned," Rosa Diaz said.',
    states: `
      Person Tom Hale
      Person Rosa Diaz
      Event resignation
      Tom Hale PARTICIPATED_IN resignation (subject): "Tom Hale resigned"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a denial is negated',
    text: 'The company denied that Paul Renner had met Igor Sokolov.',
    states: `
      Person Paul Renner
      Person Igor Sokolov
      Event meeting
      Paul Renner PARTICIPATED_IN meeting (attendee, negated): "Paul Renner had met"
      Igor Sokolov PARTICIPATED_IN meeting (attendee, negated): "met Igor Sokolov"
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
      Event visit (2024-05-20, at Toronto)
      Aiko Tanaka HOLDS_ROLE Prime Minister (current): "Prime Minister Aiko Tanaka"
      Aiko Tanaka PARTICIPATED_IN visit (agent, planned): "Aiko Tanaka will visit"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'an accusation is alleged',
    text: 'Viktor Malina is accused of attacking the Ministry of Health.',
    states: `
      Person Viktor Malina
      Organization Ministry of Health (government)
      Event attack
      Viktor Malina PARTICIPATED_IN attack (attacker, alleged): "Viktor Malina is accused of attacking"
      Ministry of Health PARTICIPATED_IN attack (target, alleged): "attacking the Ministry of Health"
    `,
    today: 'the target is missing',
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'who denies a marriage is not married',
    text: 'Adele Moss has denied that she is to marry Rich Pole.',
    states: `
      Person Adele Moss
      Person Rich Pole
      Adele Moss FAMILY_OF Rich Pole (spouse, negated): "Adele Moss has denied that she is to marry Rich Pole"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'who is in talks to buy has not bought',
    text: 'Iberbank is in talks to acquire Banco Mar.',
    states: `
      Organization Iberbank (company)
      Organization Banco Mar (company)
      Event negotiation
      Event acquisition
      Iberbank PARTICIPATED_IN negotiation (attendee): "Iberbank is in talks"
      Iberbank PARTICIPATED_IN acquisition (buyer, planned): "Iberbank is in talks to acquire"
      Banco Mar PARTICIPATED_IN acquisition (target, planned): "acquire Banco Mar"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'who threatens to go is still there',
    text: 'Karel Novak threatened to quit.',
    states: `
      Person Karel Novak
      Event resignation
      Karel Novak PARTICIPATED_IN resignation (subject, planned): "Karel Novak threatened to quit"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a correction takes back what it corrects',
    text: 'An earlier version of this article wrongly said that Tim Carver had been arrested.',
    states: `
      Person Tim Carver
      Event arrest
      Tim Carver PARTICIPATED_IN arrest (patient, negated): "Tim Carver had been arrested"
    `,
  },
  {
    rule: 'EXTRACT-95',
    behaviour: 'what somebody is called on to do is only planned',
    text: 'Rupert Ainsley called on Wilhelmina Groot to step down.',
    states: `
      Person Rupert Ainsley
      Person Wilhelmina Groot
      Event resignation
      Wilhelmina Groot PARTICIPATED_IN resignation (subject, planned): "Wilhelmina Groot to step down"
    `,
  },
  {
    rule: 'EXTRACT-105',
    behaviour: 'who was not at a meeting was not in it',
    text: 'Anna Berg was not at the meeting with Tom Hale.',
    states: `
      Person Anna Berg
      Person Tom Hale
      Event meeting
      Anna Berg PARTICIPATED_IN meeting (attendee, negated): "Anna Berg was not at the meeting"
      Tom Hale PARTICIPATED_IN meeting (attendee): "meeting with Tom Hale"
    `,
  },
];
