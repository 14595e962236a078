/** Events as articles tell them: which two are one, by who they are of and when, and not by what they are called. */
import { describe, expect, test } from 'vitest';
import { NOUN_VARIANTS } from '../../../../../../ingest/extract/qualifiers/events/event-nouns.ts';
import { EVENT_PHRASES } from '../../../../../../ingest/extract/qualifiers/events/event-words.ts';
import { groupNames } from '../../../../../../ingest/resolve/clusters.ts';
import { EVENT_FEATURES, isContradiction } from '../../../../../../ingest/resolve/features/events/index.ts';
import {
  DAYS_OFF,
  OCCASIONS,
  OF_A_PERSON,
  TYPE_WORDS,
} from '../../../../../../ingest/resolve/features/events/types.ts';
import { comparedPairs } from '../../../../../../ingest/resolve/pairs.ts';
import { scorePair } from '../../../../../../ingest/resolve/score.ts';
import type { KeyRecord } from '../../../../../../ingest/resolve/tally.ts';
import { EVENT_TYPES } from '../../../../../../shared/schema/index.ts';
import { keyRecord, verdicts } from '../../../../../support/key-records.ts';
import { shuffled } from '../../../../../support/rounds.ts';

/** "Visit of Ada Berg; visit; 2026-03-09; Oslo; Person|ada berg": name, type, day ("~" that of the article), place, who. */
function event(line: string): KeyRecord {
  const [name = '', type = '', day = '', place = '', ...who] = line.split(';').map((part) => part.trim());
  const told = day.startsWith('~') ? [`date: ${day.slice(1)}`] : [`start: ${day}`, `date: ${day}`];
  const facts = [`type: ${type}`, ...told, ...(place ? [`place: ${place}`] : [])];
  const parts = who.map((one) => `participant: ${one.includes('|') ? one : `Person|${one}`}`);
  return keyRecord('Event', [name, ...facts, ...parts].join('; '));
}

const said = (a: string, b: string) => scorePair(event(a), event(b)).verdict;
const feature = (name: string, a: string, b: string) =>
  verdicts(EVENT_FEATURES, event(a), event(b)).get(name);

const BLA = 'Organization|baloch liberation army';
const attack = (day: string) => `Attack of the Baloch Liberation Army; attack; ${day}; Quetta; ${BLA}`;
const visit = (day: string) =>
  `Visit of Volodymyr Zelensky to Warsaw; visit; ${day}; Warsaw; volodymyr zelensky`;
const trial = (day: string) => `Trial of Per Lund; trial; ${day}; ; per lund`;

describe('RESOLVE-98: different events under one made name', () => {
  test.each([
    ['Attack of the Baloch Liberation Army', attack('2026-06-02')],
    ['Visit of Volodymyr Zelensky to Warsaw', visit('2026-02-03')],
    ['Departure of Tom Reeve', 'Departure of Tom Reeve; resignation; 2026-03-09; ; tom reeve'],
    ['Malatya quake', 'Malatya quake of Turkey; disaster; 2026-10-10; Malatya; Organization|country|TR'],
  ])('RESOLVE-98: %s tells no more than its type, place and participants', (_, line) => {
    const one = event(line);
    const other = { ...one, id: `${one.id} 2` };
    const found = [...verdicts(EVENT_FEATURES, one, other).keys()];
    expect(found.includes('event-same-name')).toBe(line.startsWith('Malatya'));
    expect(found).not.toContain('event-other-words');
  });

  test('RESOLVE-98: a proper name counts whatever it is made of', () => {
    const battle = (id: string) => ({
      ...keyRecord('Event', 'Battle of Hastings; type: war; place: Hastings'),
      id,
    });
    expect(verdicts(EVENT_FEATURES, battle('a'), battle('b')).get('event-same-name')?.score).toBe(1);
  });

  test('RESOLVE-98: every noun that made names begin with is known to say the type', () => {
    const variants = Object.values(NOUN_VARIANTS).flatMap((rows) => rows.map(([, noun]) => noun));
    const nouns = [...Object.values(EVENT_PHRASES).map(({ noun }) => noun), ...variants];
    const last = nouns.map(
      (noun) =>
        noun
          .replace(/ of .*/u, '')
          .toLowerCase()
          .split(' ')
          .at(-1) ?? '',
    );
    expect(last.filter((word) => word !== 'event' && word !== 'venture' && !TYPE_WORDS.has(word))).toEqual(
      [],
    );
  });

  test.each([
    [attack('2026-06-02'), attack('2026-06-07')],
    [visit('2026-02-03'), visit('2026-02-17')],
    [trial('~2026-03-03'), trial('2026-03-10')],
    [
      'Meeting of A and B; meeting; ~2026-02-03; ; ada berg; ben cole',
      'Meeting of A and B; meeting; ~2026-02-17; ; ada berg; ben cole',
    ],
    [
      'Resignation of Ada Berg; resignation; 2026-03-09; ; ada berg',
      'Resignation of Ada Berg; resignation; 2026-03-30; ; ada berg',
    ],
  ])('RESOLVE-98: %s is not said to be %s', (a, b) => {
    expect(said(a, b)).not.toBe('same');
    expect(said(b, a)).toBe(said(a, b));
  });

  test.each([...DAYS_OFF])(
    'RESOLVE-98: %s: exact days further apart than %i are of two events',
    (type, off) => {
      const on = (day: string) => event(`A; ${type}; ${day}; Oslo; ada berg`);
      const later = (days: number) => on(`2026-06-${String(2 + days).padStart(2, '0')}`);
      expect(isContradiction(later(0), later(off + 1))).toBe(`${off + 1} days lie between them`);
      expect(isContradiction(later(0), later(off))).toBeNull();
      expect(isContradiction(later(0), on('2026-07'))).toBeNull();
      expect(isContradiction(later(0), on('~2026-06-09'))).toBeNull();
    },
  );

  test('RESOLVE-98: not of a type that takes longer, nor where one may be of such', () => {
    const on = (day: string, type: string) => event(`A; ${type}; ${day}; Oslo; ada berg`);
    expect(isContradiction(on('2026-06-02', 'strike'), on('2026-06-07', 'strike'))).toBeNull();
    expect(isContradiction(on('2026-06-02', 'attack'), on('2026-06-07', 'war'))).toBeNull();
    expect(isContradiction(on('2026-06-02', 'resignation'), on('2026-06-07', 'resignation'))).toBeNull();
  });

  test('RESOLVE-98: of a visit of some days articles may tell one or another, which is asked about', () => {
    expect(said(visit('2026-02-03'), visit('2026-02-05'))).toBe('ask');
    expect(said(visit('2026-02-03'), visit('2026-02-07'))).toBe('different');
  });

  test('RESOLVE-98: one attack told a day off is asked about: the next day there may be another', () => {
    expect(said(attack('2026-06-02'), attack('2026-06-03'))).toBe('ask');
    expect(said(attack('2026-06-02'), attack('2026-06-02'))).toBe('same');
  });
});

describe('RESOLVE-99: who took part is compared by name as freely as persons are', () => {
  const of = (who: string) => `Arrest; arrest; 2026-03-09; ; ${who}`;

  test.each([
    ['volodymyr zelensky', 'volodymyr zelenskyy'],
    ['volodymyr zelensky', 'volodimir zelenszkij'],
    ['szabo peter', 'peter szabo'],
    ['li wenhao', 'wenhao li'],
    ['mj sanchez lopez', 'maria jose sanchez lopez'],
    ['maria jose sanchez', 'maria jose sanchez lopez'],
    ['tom reeve', 't j reeve'],
    ['reeve', 'thomas reeve'],
    ['robert castellano jr', 'bobby castellano'],
  ])('RESOLVE-99: %s may be %s, and their events meet', (a, b) => {
    expect(feature('event-shared-participants', of(a), of(b))?.score).toBeGreaterThan(0.5);
    expect(feature('event-other-participants', of(a), of(b))).toBeUndefined();
    expect(feature('event-shared-participants', of(b), of(a))).toEqual(
      feature('event-shared-participants', of(a), of(b)),
    );
    expect(comparedPairs([event(of(a)), event(of(b))], new Set())).toHaveLength(1);
  });

  test.each([
    ['thomas reeve', 'simon reeve'],
    ['robert castellano jr', 'robert castellano sr'],
    ['peter szabo', 'peter nagy'],
    ['mj sanchez lopez', 'jorge sanchez lopez'],
    ['ng wei', 'tan wei'],
  ])('RESOLVE-99: %s is not %s', (a, b) => {
    expect(feature('event-shared-participants', of(a), of(b))).toBeUndefined();
    expect(feature('event-other-participants', of(a), of(b))?.score).toBe(1);
  });
});

describe('RESOLVE-100: one event by its type, its day and whom it concerns', () => {
  test.each([
    [
      'Departure of A; resignation; 2026-03-09; ; thomas reeve',
      'B; resignation; 2026-03-09; ; margaret ellwood; priya nair; tom reeve',
    ],
    ['Departure of A; resignation; 2026-03-09; ; thomas reeve', 'B; resignation; ~2026-03-10; ; t j reeve'],
    [
      'A; arrest; 2026-03-02; Cairo; ahmed nabil',
      'B; arrest; 2026-03-03; ; ahmad nabil; Organization|police',
    ],
    [
      'A; appointment; 2026-03-10; ; priya nair',
      'B; appointment; 2026-03-10; ; margaret ellwood; priya nair',
    ],
    ['A; death; 2026-03-10; ; ada berg', 'B; death; 2026-03-11; Oslo; ada berg'],
    ['A; election; 2026-03-10; ; ada berg; ben cole', 'B; election; 2026-03-10; ; ada berg'],
    ['A; trial; 2026-03-03; ; per lund; kari holm', 'B; trial; ~2026-03-03; ; per lund'],
    ['A; meeting; ~2026-03-10; ; ada berg; ben cole', 'B; meeting; 2026-03-10; ; ada berg; b cole'],
    ['A; visit; 2026-03-10; Kyiv; szabo peter', 'B; visit; 2026-03-10; Kyiv; peter szabo'],
    [
      'A; acquisition; 2026-03-09; ; Organization|renault; Organization|mobico',
      'B; acquisition; ~2026-03-20; ; Organization|mobico; Organization|renault',
    ],
    [
      'A; acquisition; 2026-03-09; ; Organization|kestrel; Organization|voltara',
      'B; acquisition; 2026-03-09; ; Organization|kestrel; Organization|voltara motors',
    ],
    ['A; agreement; 1972-05-24; ; ada berg; ben cole', 'B; agreement; 1972-05-24; Oslo; ben cole; ada berg'],
  ])('RESOLVE-100: %s is %s', (a, b) => {
    expect(feature('event-same-occasion', a, b)?.score).toBe(1);
    expect(feature('event-same-occasion', b, a)).toEqual(feature('event-same-occasion', a, b));
    expect(said(a, b)).toBe('same');
  });

  test.each([
    ['days apart', 'A; resignation; 2026-03-09; ; ada berg', 'B; resignation; 2026-03-12; ; ada berg'],
    ['a month alone', 'A; resignation; 2026-03; ; ada berg', 'B; resignation; 2026-03-12; ; ada berg'],
    ['no day', 'A; trial; ~2026-03-09; ; ada berg', 'B; trial; ~2026-03-09; ; ada berg'],
    ['two types', 'A; meeting; 2026-03-09; Oslo; ada berg', 'B; visit; 2026-03-09; Oslo; ada berg'],
    [
      'agreements of two days',
      'A; agreement; 1972-05-24; ; ada berg; ben cole',
      'B; agreement; 1972-05-26; ; ada berg; ben cole',
    ],
    [
      'who appoints',
      'Appointment by Ada Berg; appointment; 2026-03-09; ; ada berg',
      'B; appointment; 2026-03-09; ; ada berg; ben cole',
    ],
    [
      'each another',
      'A; appointment; 2026-03-09; ; ada berg; ben cole',
      'B; appointment; 2026-03-09; ; ada berg; eva dahl',
    ],
    [
      'one of two, no place',
      'A; meeting; 2026-03-09; ; ada berg; ben cole',
      'B; meeting; 2026-03-09; ; ada berg; eva dahl',
    ],
    [
      'a country in its capital',
      'A; meeting; 2026-03-09; Washington; Organization|country|US',
      'B; meeting; 2026-03-09; Washington; Organization|country|US; ben cole',
    ],
    [
      'another company',
      'A; acquisition; 2026-03-09; ; Organization|renault; Organization|mobico',
      'B; acquisition; 2026-03-09; ; Organization|renault; Organization|batex',
    ],
    [
      'nobody',
      'A; resignation; 2026-03-09; ; Organization|renault',
      'B; resignation; 2026-03-09; ; Organization|renault',
    ],
  ])('RESOLVE-100: not by %s', (_, a, b) => {
    expect(feature('event-same-occasion', a, b)).toBeUndefined();
    expect(feature('event-same-occasion', b, a)).toBeUndefined();
  });

  test.each([...OF_A_PERSON])('RESOLVE-100: what happened to others is another event: %s', (type) => {
    const of = (...who: string[]) => event(`A; ${type}; 2026-03-09; ; ${who.join(';')}`);
    expect(isContradiction(of('ada berg'), of('ben cole'))).toBe('One is of Ada Berg, the other of Ben Cole');
    expect(isContradiction(of('ben cole'), of('ada berg'))).toBe('One is of Ada Berg, the other of Ben Cole');
    expect(isContradiction(of('ada berg'), of('ben cole', 'a berg'))).toBeNull();
    expect(isContradiction(of('ada berg'), of('Organization|police'))).toBeNull();
  });

  test('RESOLVE-100: where a type is not known, what happened to others may be one event', () => {
    const of = (who: string) => keyRecord('Event', `A; participant: Person|${who}`);
    expect(isContradiction(of('ada berg'), of('ben cole'))).toBeNull();
  });

  test('RESOLVE-100: one death is one, whoever of those around it is told', () => {
    const death = (who: string) => event(`Death of Ada Berg; death; 2026-03-09; ; ${who}`);
    expect(isContradiction(death('ada berg'), death('ben cole'))).toBeNull();
  });

  test('RESOLVE-100: a report of two who resigned joins those of one, never these with each other', () => {
    const lines = [
      'Resignation of Ada Berg; resignation; 2026-03-09; ; ada berg',
      'Departure of Ada Berg; resignation; 2026-03-09; ; a berg',
      'Resignation of Ben Cole; resignation; 2026-03-09; ; ben cole',
      'Resignation of Ben Cole and Ada Berg; resignation; 2026-03-09; ; ada berg; ben cole',
    ];
    const keys = lines.map(event);
    const groups = groupNames(keys);
    for (let seed = 0; seed < 10; seed += 1) expect(groupNames(shuffled(keys, seed))).toEqual(groups);
    const home = (at: number) => groups.find((group) => group.includes(keys[at]?.id ?? ''));
    expect(home(0)).toBe(home(1));
    expect(home(0)).not.toBe(home(2));
  });

  test('RESOLVE-100: types are those of the ontology, each told once', () => {
    const types = OCCASIONS.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
    for (const type of [...types, ...DAYS_OFF.keys(), ...OF_A_PERSON]) expect(EVENT_TYPES).toContain(type);
  });
});
