/** What events are called. */
import type { GoldenText } from '../golden-text.ts';

export const EVENT_NAMES: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-54',
    behaviour: 'a war that goes by a name of its own, under two names',
    text: 'The old bridge fell in the Second World War. It was built anew when World War II was over.',
    states: `
      Event Second World War (war)
    `,
    called: ['Second World War'],
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a meeting is called by who met',
    text: 'Mia Kern met Piet Bakker.',
    states: `
      Person Mia Kern
      Person Piet Bakker
      Event meeting
      Mia Kern PARTICIPATED_IN meeting (attendee): "Mia Kern met"
      Piet Bakker PARTICIPATED_IN meeting (attendee): "met Piet Bakker"
    `,
    called: ['Meeting of Mia Kern and Piet Bakker'],
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a visit is called by who came and where to',
    text: 'Mia Kern visited Toronto.',
    states: `
      Person Mia Kern
      Event visit (at Toronto)
      Mia Kern PARTICIPATED_IN visit (agent): "Mia Kern visited"
    `,
    called: ['Visit of Mia Kern to Toronto'],
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a death is called by who died, in full',
    text: 'Piet Bakker is remembered in Delft. Bakker died in 2019.',
    states: `
      Person Piet Bakker
      Event death (2019)
      Piet Bakker PARTICIPATED_IN death (subject): "Bakker died"
    `,
    called: ['Death of Piet Bakker'],
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'an election is called by who won it',
    text: 'Ines Prado was elected in 2019.',
    states: `
      Person Ines Prado
      Event election (2019)
      Ines Prado PARTICIPATED_IN election (winner): "Ines Prado was elected"
    `,
    called: ['Election of Ines Prado'],
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'the name of an event has no possessive',
    text: "Mia Kern won the 2016 Valdoro Marathon's first prize.",
    states: `
      Person Mia Kern
      Event 2016 Valdoro Marathon (competition, 2016)
      Mia Kern PARTICIPATED_IN 2016 Valdoro Marathon (winner): "Mia Kern won the 2016 Valdoro Marathon"
    `,
    called: ['2016 Valdoro Marathon'],
  },
];
