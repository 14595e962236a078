/** A small world for the pages of the explorer: roles over years, one event told in several ways, copies, namesakes. */
import { paragraphs, printed } from './copies.ts';
import { country, event, fact, organization, person, role, type Story, story } from './stories.ts';

export const ADA = person('Ada Berg');
export const BEN = person('Ben Cole');
const CARA = person('Cara Dunn');
const OLA = person('Ola Berg');
export const FUND = organization('World Grain Fund');
const UNION = organization('Northern Union');
const OFFICE = organization('Seed Office');
const BANK = organization('North Sea Bank');
export const DIRECTOR = role('Director', FUND);
const TREASURER = role('Treasurer', FUND);

const summit = (start: string, place: string) => event('Oslo Summit', { eventType: 'summit', start, place });
const talks = event('Grain Talks', { eventType: 'negotiation', start: '2018-05', place: 'Geneva' });

const WIRE = paragraphs(0, 8);
const courier = { source: 'The Courier', title: 'The fund and its heads', publishedAt: '2021-03-01' };
const weekly = { source: 'Weekly Post', title: 'A change at the top', publishedAt: '2021-04-02' };

export const STORIES: readonly Story[] = [
  story(
    'courier/heads',
    [
      fact(ADA, 'HOLDS_ROLE', TREASURER, 'asserted', { tenure: 'former', since: '2011', until: '2014' }),
      fact(ADA, 'HOLDS_ROLE', DIRECTOR, 'asserted', { tenure: 'former', since: '2015-03', until: '2019-06' }),
      fact(BEN, 'HOLDS_ROLE', DIRECTOR, 'asserted', { tenure: 'current', since: '2019-07' }),
      fact(FUND, 'PART_OF', UNION),
      fact(OFFICE, 'PART_OF', FUND),
      fact(ADA, 'FAMILY_OF', OLA, 'asserted', { kin: 'sibling' }),
      fact(ADA, 'CITIZEN_OF', country('Norway')),
    ],
    { ...courier, url: 'https://courier.example/2021/heads' },
  ),
  story(
    'weekly/top',
    [
      fact(ADA, 'HOLDS_ROLE', DIRECTOR, 'asserted', { tenure: 'former', since: '2015-03', until: '2020-01' }),
      fact(CARA, 'HOLDS_ROLE', DIRECTOR, 'planned', { tenure: 'future', since: '2022-01' }),
      fact(ADA, 'OWNS', BANK, 'alleged'),
    ],
    weekly,
  ),
  story('evening/denial', [fact(ADA, 'OWNS', BANK, 'negated')], {
    source: 'Evening News',
    title: 'No shares, says Berg',
    publishedAt: '2021-04-05',
  }),
  story(
    'courier/summit',
    [
      fact(ADA, 'PARTICIPATED_IN', summit('2020-03-04', 'Oslo'), 'asserted', { as: 'speaker' }),
      fact(BEN, 'PARTICIPATED_IN', summit('2020-03-04', 'Oslo'), 'asserted', { as: 'attendee' }),
      fact(ADA, 'PARTICIPATED_IN', talks, 'asserted', { as: 'host' }),
    ],
    { source: 'The Courier', title: 'Summit opens in Oslo', publishedAt: '2020-03-05' },
  ),
  story(
    'weekly/summit',
    [
      fact(ADA, 'PARTICIPATED_IN', summit('2020-03-06', 'Oslo'), 'asserted', { as: 'speaker' }),
      fact(BEN, 'PARTICIPATED_IN', summit('2020-03-06', 'Oslo'), 'negated', { as: 'attendee' }),
    ],
    { source: 'Weekly Post', title: 'What was said at the summit', publishedAt: '2020-03-08' },
  ),
  printed('agency/member', [fact(BEN, 'MEMBER_OF', BANK)], WIRE, {
    source: 'Agency',
    title: 'Cole joins the bank',
    publishedAt: '2021-05-01',
  }),
  printed('daily/member', [fact(BEN, 'MEMBER_OF', BANK)], WIRE, {
    source: 'Daily Post',
    title: 'Cole to join the bank',
    publishedAt: '2021-05-02',
  }),
  story('own/member', [fact(BEN, 'MEMBER_OF', BANK)], {
    source: 'Evening News',
    title: 'Bank welcomes Cole',
    publishedAt: '2021-05-03',
  }),
  story('d', [fact(person('Robert Hale'), 'MEMBER_OF', organization('Kingdom Council'))], {
    title: 'Council',
  }),
  story('e', [fact(person('R. Hale'), 'WORKS_FOR', organization('Blue Harvest'))], { title: 'Harvest' }),
  story('f', [fact(person('Zoe Quill'), 'MEMBER_OF', BANK)], { title: 'Quill' }),
  story('g', [fact(person('Z. Quill'), 'WORKS_FOR', organization('Green Field', 'GFL'))], { title: 'Field' }),
];

/** What the first article says after it was edited. */
export const EDITED: Story = story(
  'courier/summit',
  [
    fact(ADA, 'PARTICIPATED_IN', summit('2020-03-04', 'Oslo'), 'asserted', { as: 'speaker' }),
    fact(BEN, 'PARTICIPATED_IN', summit('2020-03-04', 'Oslo'), 'asserted', { as: 'attendee' }),
    fact(ADA, 'PARTICIPATED_IN', talks, 'asserted', { as: 'host' }),
    fact(OLA, 'PARTICIPATED_IN', summit('2020-03-04', 'Oslo'), 'asserted', { as: 'attendee' }),
  ],
  {
    source: 'The Courier',
    title: 'Summit opens in Oslo',
    publishedAt: '2020-03-05',
    updatedAt: '2020-03-06',
  },
);
