/** A small world in which everything that comes from outside tries to break out of the page. */
import { country, event, fact, organization, person, role, type Story, story } from './stories.ts';

const SCRIPT = '<script>document.title="broken"</script><img src=x onerror=alert(1)>';
const JAVASCRIPT = 'javascript:document.title="broken"';
const ARABIC = 'أنطونيو \u202eغوتيريش';
const EMOJI = '👩‍👩‍👧‍👦 Émile 🇫🇷 Zoë';
/** Fifty thousand characters: the length from which a name must not stretch, wrap or freeze the page. */
const ENDLESS = `Endless${' Endless'.repeat(6_249)}!`.slice(0, 50_000);
const UNBROKEN = 'Ab'.repeat(25_000);

export const NAMES = { SCRIPT, JAVASCRIPT, ARABIC, EMOJI, ENDLESS, UNBROKEN } as const;

const people = [SCRIPT, ARABIC, EMOJI, UNBROKEN].map((name) => person(name));
const [SCRIPTED = person('a'), ARAB = person('b'), SMILING = person('c'), LONG = person('d')] = people;
const BODY = organization(ENDLESS);
const OTHER = organization(JAVASCRIPT);
const OFFICE = role(SCRIPT, BODY);
const MEETING = event(SCRIPT, { eventType: 'summit', start: '2020-03-04', place: ENDLESS });

export const HOSTILE_STORIES: readonly Story[] = [
  story(
    '../<b>hostile</b>?a=1&b=2#c',
    [
      fact(SCRIPTED, 'HOLDS_ROLE', OFFICE, 'asserted', { tenure: 'former', since: '2011', until: '2014' }),
      fact(ARAB, 'HOLDS_ROLE', OFFICE, 'planned', { tenure: 'future', since: '2015' }),
      fact(SCRIPTED, 'MEMBER_OF', OTHER, 'alleged'),
      fact(LONG, 'FAMILY_OF', SCRIPTED, 'asserted', { kin: 'sibling' }),
      fact(SMILING, 'CITIZEN_OF', country(ARABIC)),
      fact(BODY, 'PART_OF', OTHER),
      fact(SCRIPTED, 'PARTICIPATED_IN', MEETING, 'asserted', { as: 'speaker' }),
      fact(ARAB, 'PARTICIPATED_IN', MEETING, 'asserted', { as: 'attendee' }),
    ],
    { url: 'javascript:alert(1)', title: SCRIPT, source: '<i>source</i>', publishedAt: '2020-03-05' },
  ),
  story(
    'long',
    [
      fact(SCRIPTED, 'PARTICIPATED_IN', MEETING, 'negated', { as: 'speaker' }),
      fact(SMILING, 'MEMBER_OF', OTHER),
    ],
    {
      url: 'data:text/html,<script>alert(1)</script>',
      title: UNBROKEN,
      source: ENDLESS.slice(0, 5_000),
      publishedAt: '2020-03-08',
    },
  ),
  story('r', [fact(person('Robert <Hale>'), 'MEMBER_OF', organization('Kingdom Council'))], {
    title: ARABIC,
  }),
  story('q', [fact(person('R. <Hale>'), 'WORKS_FOR', organization('Blue Harvest'))], { title: EMOJI }),
];
