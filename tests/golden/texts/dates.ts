/** When events are. */
import type { GoldenText } from '../golden-text.ts';

export const DATES: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-12',
    behaviour: 'a day of December told in January is of the old year',
    text: 'Paula Reyes died on Dec. 30.',
    publishedAt: '2024-01-02',
    states: `
      Person Paula Reyes
      Event death (2023-12-30)
      Paula Reyes PARTICIPATED_IN death (subject): "Paula Reyes died"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a day of January told in December is of the new year',
    text: 'Tom Hale will visit Toronto on 3 January.',
    publishedAt: '2023-12-28',
    states: `
      Person Tom Hale
      Event visit (2024-01-03, at Toronto)
      Tom Hale PARTICIPATED_IN visit (agent, planned): "Tom Hale will visit"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'last month in January is December',
    text: 'Paula Reyes died last month.',
    publishedAt: '2024-01-15',
    states: `
      Person Paula Reyes
      Event death (2023-12)
      Paula Reyes PARTICIPATED_IN death (subject): "Paula Reyes died"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'yesterday over the end of the year',
    text: 'Paula Reyes died yesterday.',
    publishedAt: '2024-01-01',
    states: `
      Person Paula Reyes
      Event death (2023-12-31)
      Paula Reyes PARTICIPATED_IN death (subject): "Paula Reyes died"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'today is the day of publication',
    text: 'Paula Reyes was arrested this morning.',
    publishedAt: '2024-02-29',
    states: `
      Person Paula Reyes
      Event arrest (2024-02-29)
      Paula Reyes PARTICIPATED_IN arrest (patient): "Paula Reyes was arrested"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'tomorrow over the end of a February',
    text: 'Tom Hale will visit Toronto tomorrow.',
    publishedAt: '2023-02-28',
    states: `
      Person Tom Hale
      Event visit (2023-03-01, at Toronto)
      Tom Hale PARTICIPATED_IN visit (agent, planned): "Tom Hale will visit"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a weekday of what is to come is the next one',
    text: 'Tom Hale is to visit Toronto on Saturday.',
    publishedAt: '2024-05-16',
    states: `
      Person Tom Hale
      Event visit (2024-05-18, at Toronto)
      Tom Hale PARTICIPATED_IN visit (agent, planned): "Tom Hale is to visit"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a date in figures, a year first',
    text: 'On 2021-05-04 Paula Reyes was arrested in Lima.',
    states: `
      Person Paula Reyes
      Event arrest (2021-05-04, at Lima)
      Paula Reyes PARTICIPATED_IN arrest (patient): "Paula Reyes was arrested"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a date in the American order',
    text: 'Paula Reyes was arrested on May 4, 2021, in Lima.',
    states: `
      Person Paula Reyes
      Event arrest (2021-05-04, at Lima)
      Paula Reyes PARTICIPATED_IN arrest (patient): "Paula Reyes was arrested"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a day with its ending',
    text: 'Paula Reyes died on the 4th of May 2021.',
    states: `
      Person Paula Reyes
      Event death (2021-05-04)
      Paula Reyes PARTICIPATED_IN death (subject): "Paula Reyes died"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'days of one month have a first and a last',
    text: 'Tom Hale visited Toronto from 3 to 5 May 2022.',
    states: `
      Person Tom Hale
      Event visit (2022-05-03 to 2022-05-05, at Toronto)
      Tom Hale PARTICIPATED_IN visit (agent): "Tom Hale visited"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'days over the end of a month have a first and a last',
    text: 'Tom Hale visited Toronto from 30 April to 2 May 2022.',
    states: `
      Person Tom Hale
      Event visit (2022-04-30 to 2022-05-02, at Toronto)
      Tom Hale PARTICIPATED_IN visit (agent): "Tom Hale visited"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a season is as precise as its year',
    text: 'Paula Reyes died in the spring of 2021.',
    states: `
      Person Paula Reyes
      Event death (2021)
      Paula Reyes PARTICIPATED_IN death (subject): "Paula Reyes died"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a number of people is no year',
    text: 'Bolt Systems Ltd laid off 2000 workers.',
    states: `
      Organization Bolt Systems Ltd (company)
      Event layoff
      Bolt Systems Ltd PARTICIPATED_IN layoff (agent): "Bolt Systems Ltd laid off"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a decade is no year',
    text: 'Paula Reyes was arrested in the 1990s.',
    states: `
      Person Paula Reyes
      Event arrest
      Paula Reyes PARTICIPATED_IN arrest (patient): "Paula Reyes was arrested"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'two events of a sentence keep their dates apart',
    text: 'Paula Reyes was arrested in 2019 and died in 2021.',
    states: `
      Person Paula Reyes
      Event arrest (2019)
      Event death (2021)
      Paula Reyes PARTICIPATED_IN arrest (patient): "Paula Reyes was arrested"
      Paula Reyes PARTICIPATED_IN death (subject): "Paula Reyes was arrested in 2019 and died"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'the date of a birth is not that of a death',
    text: 'Paula Reyes, born on 4 May 1950, died in Lima.',
    states: `
      Person Paula Reyes
      Event death (at Lima)
      Paula Reyes PARTICIPATED_IN death (subject): "Paula Reyes, born on 4 May 1950, died"
    `,
    today: 'dies on the day of birth',
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'last year',
    text: 'Bolt Systems Ltd went bankrupt last year.',
    publishedAt: '2024-05-16',
    states: `
      Organization Bolt Systems Ltd (company)
      Event bankruptcy (2023)
      Bolt Systems Ltd PARTICIPATED_IN bankruptcy (agent): "Bolt Systems Ltd went bankrupt"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a year known only gives a weekday nothing',
    text: 'Paula Reyes died on Monday.',
    publishedAt: '2024',
    states: `
      Person Paula Reyes
      Event death
      Paula Reyes PARTICIPATED_IN death (subject): "Paula Reyes died"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a day that is no day of its month is no date',
    text: 'Paula Reyes died on 31 June 2021.',
    states: `
      Person Paula Reyes
      Event death
      Paula Reyes PARTICIPATED_IN death (subject): "Paula Reyes died"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a weekday without a publication date is no date',
    text: 'Paula Reyes was arrested on Tuesday in Lima.',
    states: `
      Person Paula Reyes
      Event arrest (at Lima)
      Paula Reyes PARTICIPATED_IN arrest (patient): "Paula Reyes was arrested"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a weekday beside a publication date is one',
    text: 'Paula Reyes was arrested on Tuesday in Lima.',
    publishedAt: '2024-05-16',
    states: `
      Person Paula Reyes
      Event arrest (2024-05-14, at Lima)
      Paula Reyes PARTICIPATED_IN arrest (patient): "Paula Reyes was arrested"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a month and a year are as precise as that',
    text: 'Acme Corp. acquired Bolt Systems in March 2021.',
    states: `
      Organization Acme Corp. (company)
      Organization Bolt Systems (company)
      Event acquisition (2021-03)
      Acme Corp. PARTICIPATED_IN acquisition (buyer): "Acme Corp. acquired"
      Acme Corp. OWNS Bolt Systems: "Acme Corp. acquired Bolt Systems"
      Bolt Systems PARTICIPATED_IN acquisition (target): "acquired Bolt Systems"
    `,
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a full date',
    text: 'Kosovo and Serbia signed an agreement in Brussels on 19 April 2013.',
    states: `
      Organization Kosovo (country)
      Organization Serbia (country)
      Event agreement (2013-04-19, at Brussels)
      Kosovo PARTICIPATED_IN agreement (agent): "Kosovo and Serbia signed"
      Serbia PARTICIPATED_IN agreement (agent): "Serbia signed"
    `,
    today: 'the quote ends at "signed an"',
  },
  {
    rule: 'EXTRACT-12',
    behaviour: 'a season tells nothing of an arrest',
    text: 'Carla Diaz, who scored 20 goals in the 2022-23 season, was arrested in Leeds.',
    states: `
      Person Carla Diaz
      Event arrest (at Leeds)
      Carla Diaz PARTICIPATED_IN arrest (patient): "Carla Diaz, who scored 20 goals in the 2022-23 season, was arrested"
    `,
  },
  {
    rule: 'EXTRACT-75',
    behaviour: 'who resigned in a month before was not to resign',
    text: 'Lena Ott, who resigned as minister in October, will live in Dorn.',
    publishedAt: '2024-05-06',
    states: `
      Person Lena Ott
      Role minister (office)
      Event resignation (2023-10)
      Lena Ott PARTICIPATED_IN resignation (subject): "Lena Ott, who resigned"
      Lena Ott HOLDS_ROLE minister (former, until 2023-10): "Lena Ott, who resigned as minister"
    `,
  },
  {
    rule: 'EXTRACT-75',
    behaviour: 'who said it does not make it past',
    text: 'Lena Ott will become director of Norcom Rail in February, the company said.',
    publishedAt: '2024-05-06',
    states: `
      Person Lena Ott
      Organization Norcom Rail (company)
      Role director (office, in Norcom Rail)
      Event appointment (2025-02)
      Lena Ott PARTICIPATED_IN appointment (subject, planned): "Lena Ott will become"
      Lena Ott HOLDS_ROLE director (future, since 2025-02, planned): "Lena Ott will become director"
      director ROLE_IN Norcom Rail: "director of Norcom Rail"
    `,
  },
  {
    rule: 'EXTRACT-84',
    behaviour: 'that year, in a sentence behind',
    text: 'Maria Lindqvist won the election in 2014. She was appointed finance minister of Sweden later that year.',
    states: `
      Person Maria Lindqvist
      Organization Sweden (country)
      Role finance minister (office, in Sweden)
      Event election (2014)
      Maria Lindqvist PARTICIPATED_IN election (winner): "Maria Lindqvist won the election"
      Maria Lindqvist HOLDS_ROLE finance minister (current, since 2014): "Maria Lindqvist won the election in 2014. She was appointed finance minister"
      finance minister ROLE_IN Sweden: "finance minister of Sweden"
    `,
  },
  {
    rule: 'EXTRACT-85',
    behaviour: 'a deadline is no date',
    text: 'Kestrel Motors plans to cut 30,000 jobs by 2028, its chief executive, Dana Voss, said.',
    states: `
      Person Dana Voss
      Organization Kestrel Motors (company)
      Role chief executive (office, in Kestrel Motors)
      Event layoff
      Kestrel Motors PARTICIPATED_IN layoff (agent, planned): "Kestrel Motors plans to cut"
      chief executive ROLE_IN Kestrel Motors: "Kestrel Motors plans to cut 30,000 jobs by 2028, its chief executive"
      Dana Voss HOLDS_ROLE chief executive (current): "chief executive, Dana Voss"
    `,
  },
  {
    rule: 'EXTRACT-85',
    behaviour: 'the day of the article between headline and text',
    text: 'Kestrel Motors signs contract with Polish army May 06, 2024 Kestrel Motors has signed a contract with the Polish army.',
    states: `
      Organization Kestrel Motors (company)
      Organization Polish army (military)
      Organization Poland (country)
      Event agreement
      Polish army PART_OF Poland: "Polish army"
      Kestrel Motors PARTICIPATED_IN agreement (agent): "Kestrel Motors has signed a"
      Polish army PARTICIPATED_IN agreement (agent): "contract with the Polish army"
    `,
  },
  {
    rule: 'EXTRACT-84',
    behaviour: 'six months later, from the sentence before',
    text: 'In September 1975 Ruben Holt was arrested in Leeds. Six months later he was convicted of theft.',
    states: `
      Person Ruben Holt
      Event arrest (1975-09 to 1976-03, at Leeds)
      Ruben Holt PARTICIPATED_IN arrest (patient): "Ruben Holt was arrested"
    `,
  },
];
