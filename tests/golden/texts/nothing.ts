/** Texts that claim nothing. */
import type { GoldenText } from '../golden-text.ts';

export const NOTHING: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-43',
    behaviour: 'an opinion claims nothing',
    text: 'Tom Hale admires Ines Prado, and Rosa Diaz finds him boring.',
    states: `
      Person Tom Hale
      Person Ines Prado
      Person Rosa Diaz
    `,
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'a condition claims nothing',
    text: 'If Tom Hale resigned, Rosa Diaz would be glad.',
    states: `
      Person Tom Hale
      Person Rosa Diaz
    `,
    today: 'both resign',
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'a habit is no event',
    text: 'Tom Hale often meets Ines Prado for lunch.',
    states: `
      Person Tom Hale
      Person Ines Prado
    `,
    today: 'a meeting, once negated and once planned',
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'a demand for a thing is no event',
    text: 'Tom Hale demanded more money from Rosa Diaz.',
    states: `
      Person Tom Hale
      Person Rosa Diaz
    `,
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'a question claims nothing',
    text: 'Did Tom Hale meet Ines Prado?',
    states: `
      Person Tom Hale
      Person Ines Prado
    `,
    today: 'a negated meeting',
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'to say something is no event',
    text: 'Tom Hale told Orbit Bank that prices were high.',
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
    `,
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'names beside each other are no relation',
    text: 'Also heard: Tom Hale, Orbit Bank, the Liberal Party.',
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
      Organization Liberal Party (party)
    `,
    today: 'a membership',
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'a comparison claims nothing',
    text: 'Ines Prado paints like Ann Lowe.',
    states: `
      Person Ines Prado
      Person Ann Lowe
    `,
    today: 'a person at the beginning is an organization',
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'an event of unnamed people without a name is left out',
    text: 'Three people were arrested and two died in a fire in Lima.',
    states: '',
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'a recipe states nothing',
    text: 'Boil two eggs for six minutes. Serve them with salt.',
    states: '',
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'a named model is no mention of its maker',
    text: 'The police found a red Ford Falcon in a field.',
    states: '',
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'an index of the exchange is no body',
    text: 'The Nikkei fell by 2 percent, and the Dow Jones rose.',
    states: '',
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'a figure of speech is no event',
    text: 'Tom Hale buried his hopes and attacked the cake.',
    states: `
      Person Tom Hale
    `,
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'a text about nobody states nothing',
    text: 'It rained all day, and the river rose.',
    states: '',
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'to confirm an outbreak is to say something',
    text: 'The Ministry of Health confirmed an outbreak of cholera near Kano.',
    states: `
      Organization Ministry of Health (government)
    `,
  },
  {
    rule: 'EXTRACT-43',
    behaviour: 'what no type of event covers is no event',
    text: 'Ines Prado discovered a comet and gave birth to a girl in 2019.',
    states: `
      Person Ines Prado
    `,
  },
  {
    rule: 'EXTRACT-81',
    behaviour: 'an appeal for witnesses is no trial',
    text: 'Superintendent Anna Keller appealed for witnesses in Bern on Monday.',
    states: `
      Person Anna Keller
      Role Superintendent (rank)
      Anna Keller HOLDS_ROLE Superintendent (current): "Superintendent Anna Keller"
    `,
  },
  {
    rule: 'EXTRACT-94',
    behaviour: 'a quarterback who is sacked loses no office',
    text: 'Sam Darnold was sacked five times.',
    states: `
      Person Sam Darnold
    `,
  },
];
