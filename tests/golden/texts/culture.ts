/** Sport, prizes, festivals, launches. */
import type { GoldenText } from '../golden-text.ts';

export const CULTURE: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-11',
    behaviour: 'a prize under its own name has a winner and a giver',
    text: 'Ann Lowe won the Boreal Prize of the Boreal Foundation in 2019.',
    states: `
      Person Ann Lowe
      Organization Boreal Foundation (ngo)
      Event Boreal Prize (award, 2019)
      Ann Lowe PARTICIPATED_IN Boreal Prize (winner): "Ann Lowe won the Boreal Prize"
      Boreal Foundation PARTICIPATED_IN Boreal Prize (agent): "Boreal Prize of the Boreal Foundation"
    `,
    today: 'the giver is swallowed by the name',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a result in figures has a winner and a loser',
    text: 'Ajax defeated Juventus 3-1 in Turin.',
    states: `
      Organization Ajax (sport)
      Organization Juventus (sport)
      Event competition (at Turin)
      Ajax PARTICIPATED_IN competition (winner): "Ajax defeated"
      Juventus PARTICIPATED_IN competition (loser): "defeated Juventus"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a draw has no winner',
    text: 'Ajax drew 1-1 with Juventus.',
    states: `
      Organization Ajax (sport)
      Organization Juventus (sport)
      Event competition
      Ajax PARTICIPATED_IN competition (attendee): "Ajax drew"
      Juventus PARTICIPATED_IN competition (attendee): "drew 1-1 with Juventus"
    `,
    today: 'one wins',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a match to come is undecided',
    text: 'Ajax will play Juventus on 4 May 2031.',
    states: `
      Organization Ajax (sport)
      Organization Juventus (sport)
      Event competition (2031-05-04)
      Ajax PARTICIPATED_IN competition (attendee, planned): "Ajax will play"
      Juventus PARTICIPATED_IN competition (attendee, planned): "play Juventus"
    `,
    today: '"will play" is no trigger',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'everybody in a race but its winner took part',
    text: 'Mia Kern won the race ahead of Ana Silva and Ines Prado.',
    states: `
      Person Mia Kern
      Person Ana Silva
      Person Ines Prado
      Event competition
      Mia Kern PARTICIPATED_IN competition (winner): "Mia Kern won"
      Ana Silva PARTICIPATED_IN competition (attendee): "won the race ahead of Ana Silva"
      Ines Prado PARTICIPATED_IN competition (attendee): "won the race ahead of Ana Silva and Ines Prado"
    `,
    today: 'the third wins too',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a festival under its own name',
    text: 'Ann Lowe opened the Cork Jazz Festival.',
    states: `
      Person Ann Lowe
      Event Cork Jazz Festival (other)
      Ann Lowe PARTICIPATED_IN Cork Jazz Festival (agent): "Ann Lowe opened the Cork Jazz Festival"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'the match of a tournament is told by the tournament',
    text: 'Mia Kern beat Ana Silva in the final of the Valdoro Open.',
    states: `
      Person Mia Kern
      Person Ana Silva
      Event Valdoro Open (competition)
      Mia Kern PARTICIPATED_IN Valdoro Open (winner): "Mia Kern beat"
      Ana Silva PARTICIPATED_IN Valdoro Open (loser): "beat Ana Silva"
    `,
    today: 'both win',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a rocket is launched',
    text: 'NASA launched a probe to Mars on 30 July 2020.',
    states: `
      Organization NASA (government)
      Event launch (2020-07-30)
      NASA PARTICIPATED_IN launch (agent): "NASA launched"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a man is awarded, a body awards',
    text: 'The Royal Academy of Music awarded Piet Bakker a medal.',
    states: `
      Person Piet Bakker
      Organization Royal Academy of Music (education)
      Event award
      Royal Academy of Music PARTICIPATED_IN award (agent): "Royal Academy of Music awarded"
      Piet Bakker PARTICIPATED_IN award (winner): "awarded Piet Bakker"
    `,
    today: 'lacks Piet Bakker PARTICIPATED_IN award',
  },
  {
    rule: 'EXTRACT-8',
    behaviour: 'a hospital that treats somebody is a body',
    text: "St. Mary's Hospital treated Ana Silva for cholera.",
    states: `
      Person Ana Silva
      Organization St. Mary's Hospital (other)
    `,
    today: "lacks Organization St. Mary's Hospital",
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'an event keeps its own name',
    text: 'Usain Bolt won the 2012 Summer Olympics sprint in London.',
    states: `
      Person Usain Bolt
      Event 2012 Summer Olympics sprint (competition, 2012, at London)
      Usain Bolt PARTICIPATED_IN 2012 Summer Olympics sprint (winner): "Usain Bolt won the 2012 Summer Olympics sprint"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a match has a winner and a loser',
    text: 'Real Madrid beat Liverpool in the Champions League final.',
    states: `
      Organization Real Madrid (sport)
      Organization Liverpool (sport)
      Event Champions League (competition)
      Real Madrid PARTICIPATED_IN Champions League (winner): "Real Madrid beat"
      Liverpool PARTICIPATED_IN Champions League (loser): "beat Liverpool"
    `,
    today: 'lacks Liverpool PARTICIPATED_IN Champions League',
  },
  {
    rule: 'EXTRACT-69',
    behaviour: 'whom a prize is received from has not won it',
    text: 'Eva Brandt received the Nobel Prize from King Carl Gustaf.',
    states: `
      Person Eva Brandt
      Person Carl Gustaf
      Role King (office)
      Event Nobel Prize (award)
      Eva Brandt PARTICIPATED_IN Nobel Prize (winner): "Eva Brandt received the Nobel Prize"
      Carl Gustaf PARTICIPATED_IN Nobel Prize (agent): "Nobel Prize from King Carl Gustaf"
      Carl Gustaf HOLDS_ROLE King (current): "King Carl Gustaf"
    `,
  },
];
