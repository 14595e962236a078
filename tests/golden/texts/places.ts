/** Where events are. */
import type { GoldenText } from '../golden-text.ts';

export const PLACES: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-13',
    behaviour: 'a place before the event',
    text: 'In Porto, Tom Hale met Ines Prado.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Event meeting (at Porto)
      Tom Hale PARTICIPATED_IN meeting (attendee): "Tom Hale met"
      Ines Prado PARTICIPATED_IN meeting (attendee): "met Ines Prado"
    `,
    today: 'lacks Ines Prado PARTICIPATED_IN meeting',
  },
  {
    rule: 'EXTRACT-13',
    behaviour: 'a town with its region',
    text: 'Paula Reyes was arrested in Ames, Iowa.',
    states: `
      Person Paula Reyes
      Event arrest (at Ames, Iowa)
      Paula Reyes PARTICIPATED_IN arrest (patient): "Paula Reyes was arrested"
    `,
    today: 'the region is missing',
  },
  {
    rule: 'EXTRACT-13',
    behaviour: 'near a place',
    text: 'Paula Reyes was killed in a crash near Rio Negro.',
    states: `
      Person Paula Reyes
      Event accident (at Rio Negro)
      Paula Reyes PARTICIPATED_IN accident (victim): "Paula Reyes was killed"
    `,
    today: 'the place is "near Rio Negro"',
  },
  {
    rule: 'EXTRACT-13',
    behaviour: 'a language, a month and a time of day are no places',
    text: 'Tom Hale met Ines Prado in May, at Easter, and spoke in English.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Event meeting
      Tom Hale PARTICIPATED_IN meeting (attendee): "Tom Hale met"
      Ines Prado PARTICIPATED_IN meeting (attendee): "met Ines Prado"
    `,
    today: 'lacks Person Ines Prado',
  },
  {
    rule: 'EXTRACT-13',
    behaviour: 'each event of a sentence has its own place',
    text: 'Paula Reyes was arrested in Lima and died in Cusco.',
    states: `
      Person Paula Reyes
      Event arrest (at Lima)
      Event death (at Cusco)
      Paula Reyes PARTICIPATED_IN arrest (patient): "Paula Reyes was arrested"
      Paula Reyes PARTICIPATED_IN death (subject): "Paula Reyes was arrested in Lima and died"
    `,
  },
  {
    rule: 'EXTRACT-13',
    behaviour: 'the place where somebody comes from is not that of the event',
    text: 'Paula Reyes of Lima was arrested.',
    states: `
      Person Paula Reyes
      Event arrest
      Paula Reyes PARTICIPATED_IN arrest (patient): "Paula Reyes of Lima was arrested"
    `,
  },
  {
    rule: 'EXTRACT-13',
    behaviour: 'a journey goes to where it goes, not where it begins',
    text: 'Tom Hale flew from Leeds to Porto.',
    states: `
      Person Tom Hale
      Event visit (at Porto)
      Tom Hale PARTICIPATED_IN visit (agent): "Tom Hale flew"
    `,
  },
  {
    rule: 'EXTRACT-13',
    behaviour: 'a building is a place',
    text: 'Tom Hale met Ines Prado at the Tivoli Hotel.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Event meeting (at Tivoli Hotel)
      Tom Hale PARTICIPATED_IN meeting (attendee): "Tom Hale met"
      Ines Prado PARTICIPATED_IN meeting (attendee): "met Ines Prado"
    `,
    today: 'a hotel is a body',
  },
  {
    rule: 'EXTRACT-13',
    behaviour: 'a body that somebody works at is no place',
    text: 'Nurse Ines Prado at Orbit Bank was arrested.',
    states: `
      Person Ines Prado
      Organization Orbit Bank (company)
      Role Nurse (job, in Orbit Bank)
      Event arrest
      Ines Prado HOLDS_ROLE Nurse (current): "Nurse Ines Prado"
      Nurse ROLE_IN Orbit Bank: "Nurse Ines Prado at Orbit Bank"
      Ines Prado PARTICIPATED_IN arrest (patient): "Ines Prado at Orbit Bank was arrested"
    `,
    today: 'lacks Nurse ROLE_IN Orbit Bank',
  },
  {
    rule: 'EXTRACT-13',
    behaviour: 'a death in a place',
    text: 'Queen Elizabeth II died at Balmoral on 8 September 2022.',
    states: `
      Person Elizabeth II
      Role Queen (office)
      Event death (2022-09-08, at Balmoral)
      Elizabeth II HOLDS_ROLE Queen (current): "Queen Elizabeth II"
      Elizabeth II PARTICIPATED_IN death (subject): "Elizabeth II died"
    `,
    today: 'lacks Elizabeth II HOLDS_ROLE Queen',
  },
  {
    rule: 'EXTRACT-13',
    behaviour: 'a town whose football club is known is a place to a visitor',
    text: 'Tom Hale is to visit Leeds.',
    states: `
      Person Tom Hale
      Event visit (at Leeds)
      Tom Hale PARTICIPATED_IN visit (agent, planned): "Tom Hale is to visit"
    `,
  },
];
