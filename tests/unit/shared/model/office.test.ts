import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundsRole,
  type OfficeTelling,
  type OwnRole,
  type RoleTelling,
  rolesAbout,
} from '../../../../shared/model/office.ts';
import { TENURES } from '../../../../shared/schema/index.ts';
import { shuffled } from '../../../support/rounds.ts';

const role = (id: string, title: string, ...organizations: string[]): OwnRole => ({
  id,
  title,
  organizations: new Set(organizations),
});
const CHAIRMAN = role('chair', 'chairman', 'apple');
const CHIEF = role('chief', 'chief executive', 'apple');
const INTERIM = role('interim', 'interim chief executive', 'apple');
const ELSEWHERE = role('pixar', 'chairman', 'pixar');
const ALL = [CHAIRMAN, CHIEF, INTERIM, ELSEWHERE];

/** Words of one sentence, and what stands on which of them. */
function said(sentence: string) {
  const at = (words: string) => {
    const start = sentence.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    office: (words: string, told: Partial<OfficeTelling> = {}): OfficeTelling => ({
      ...at(words),
      what: 'appointment',
      name: 'Appointment of Steve Jobs',
      organizations: new Set(['apple']),
      isAlone: true,
      ...told,
    }),
    holds: ({ id }: OwnRole, words: string, told: Partial<RoleTelling> = {}): RoleTelling => ({
      ...at(words),
      role: id,
      modality: 'asserted',
      tenure: 'current',
      ...told,
    }),
  };
}

const about = (office: OfficeTelling, told: readonly RoleTelling[] = [], roles = ALL) =>
  [...rolesAbout(office, roles, told).roles].sort();

describe('MODEL-20: an appointment or resignation is about the role that is told in the same words', () => {
  test('MODEL-20: the title behind the name and not the one before it, nor one elsewhere in the article', () => {
    const { office, holds } = said(
      'Chairman Jobs was named interim chief executive. Pixar has Jobs as chairman.',
    );
    const told = [
      holds(CHAIRMAN, 'Chairman Jobs'),
      holds(INTERIM, 'Jobs was named interim chief executive'),
      holds(ELSEWHERE, 'Pixar has Jobs as chairman'),
    ];
    expect(about(office('Jobs was named'), told)).toEqual(['interim']);
  });

  test('MODEL-20: several where they are in one organization, none where they are not', () => {
    const { office, holds } = said('Apple named Jobs chairman and chief executive.');
    const told = [holds(CHAIRMAN, 'Jobs chairman'), holds(CHIEF, 'Jobs chairman and chief executive')];
    expect(about(office('named Jobs'), told)).toEqual(['chair', 'chief']);
    const unknown = office('named Jobs', { organizations: new Set() });
    const apart = [...told, holds(ELSEWHERE, 'Jobs chairman')];
    expect(about(unknown, apart)).toEqual([]);
    expect(about(office('named Jobs'), apart)).toEqual(['chair', 'chief']);
  });

  test('MODEL-20: who resigns leaves the title behind, else the one before the name where nobody else resigned', () => {
    const { office, holds } = said('Chairman Jobs resigned as chief executive after Amelio resigned.');
    const left = (words: string, isAlone = true) => office(words, { what: 'resignation', isAlone });
    const before = holds(CHAIRMAN, 'Chairman Jobs');
    const behind = holds(CHIEF, 'Jobs resigned as chief executive');
    expect(about(left('Jobs resigned'), [before, behind])).toEqual(['chief']);
    expect(about(left('Jobs resigned'), [before])).toEqual(['chair']);
    expect(about(left('Jobs resigned', false), [before])).toEqual([]);
  });

  test('MODEL-20: nobody is appointed to what was held before, or leaves what is to be held', () => {
    const { office, holds } = said('Apple named Jobs chairman.');
    const told = (tenure: RoleTelling['tenure']) => [holds(CHAIRMAN, 'Jobs chairman', { tenure })];
    const only = [CHAIRMAN];
    expect(about(office('named Jobs'), told('former'), only)).toEqual([]);
    expect(about(office('named Jobs'), told('future'), only)).toEqual(['chair']);
    const left = office('named Jobs', { what: 'resignation' });
    expect(about(left, told('future'), only)).toEqual([]);
    expect(about(left, told('former'), only)).toEqual(['chair']);
    const denied = [holds(CHAIRMAN, 'Jobs chairman', { modality: 'negated' })];
    expect(about(office('named Jobs'), denied, only)).toEqual([]);
  });
});

describe('MODEL-20: else the role in the name of the event, else the only one in an organization that took part', () => {
  const { office } = said('Apple named Jobs.');
  const named = (name: string, ...organizations: string[]) =>
    office('named Jobs', { name, organizations: new Set(organizations) });

  test('MODEL-20: by the name, the fullest title that stands in it', () => {
    expect(about(named('Appointment as interim chief executive'))).toEqual(['interim']);
    expect(about(named('Appointment as chairman', 'pixar'))).toEqual(['pixar']);
    expect(about(named('Appointment as chairman'))).toEqual([]);
  });

  test('MODEL-20: by the organization, where the person has one single role in it', () => {
    expect(about(named('Appointment', 'apple'))).toEqual([]);
    expect(about(named('Appointment', 'pixar'))).toEqual(['pixar']);
    expect(about(named('Appointment', 'next'))).toEqual([]);
    expect(about(named('Appointment'), [], [CHIEF])).toEqual([]);
  });

  test('MODEL-20: not by the organization where the event is called by another title', () => {
    const only = (name: string) => about(named(name, 'apple'), [], [CHIEF]);
    expect(only('Appointment of Steve Jobs by Apple')).toEqual(['chief']);
    expect(only('Appointment as chief operating officer')).toEqual([]);
    expect(only('Apple treasurer resignation')).toEqual([]);
    expect(only('Appointment as caretaker of Apple')).toEqual([]);
    expect(only('Appointment as chief executive of Apple')).toEqual(['chief']);
  });

  test('MODEL-20: not by the organization where who is appointed held the role before', () => {
    const bounds = (telling: OfficeTelling, heldBy: string | null, date = '2011-08') => {
      const found = rolesAbout(telling, [CHIEF], []);
      return boundsRole({ what: telling.what, date, about: found }, 'chief', heldBy);
    };
    const guess = named('Appointment', 'apple');
    expect(bounds(guess, '2011-07-31')).toBe(false);
    expect(bounds(guess, '2011-08-01')).toBe(true);
    expect(bounds(guess, null)).toBe(true);
    expect(bounds({ ...guess, what: 'resignation' }, '2011-07-31')).toBe(true);
    expect(bounds(named('Appointment as chief executive', 'apple'), '2011-07-31')).toBe(true);
    expect(bounds(named('Appointment', 'next'), null)).toBe(false);
  });

  test('MODEL-20: the same in any order, and never a role of an organization that took no part', () => {
    const { holds } = said('Apple named Jobs chairman and chief executive.');
    const telling = fc.record({
      role: fc.constantFrom(...ALL),
      tenure: fc.constantFrom(...TENURES, null),
      start: fc.nat(40),
      length: fc.nat(20),
    });
    const property = fc.property(fc.array(telling, { maxLength: 6 }), fc.nat(), (all, seed) => {
      const told = all.map(({ role: of, tenure, start, length }) =>
        holds(of, 'Jobs', { tenure, start, end: start + length }),
      );
      const found = about(office('named Jobs'), told);
      expect(about(office('named Jobs'), shuffled(told, seed), shuffled(ALL, seed))).toEqual(found);
      expect(found).not.toContain('pixar');
    });
    fc.assert(property);
  });
});
