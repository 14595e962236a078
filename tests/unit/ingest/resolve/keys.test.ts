import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProperEventName, sharedEventName } from '../../../../ingest/resolve/events.ts';
import {
  apartKey,
  countryOfKey,
  decisionOfKey,
  inContext,
  isSecond,
  organizationKey,
  ownEventKey,
  personKey,
  roleKey,
  secondKey,
  sharedEventKey,
  standsAlone,
} from '../../../../ingest/resolve/keys.ts';
import type { LocalEntity } from '../../../../shared/model/extraction.ts';

describe('RESOLVE-24: a key is a kind and a normalised name, and no name can pretend to be another key', () => {
  test('RESOLVE-24: keys of the four kinds', () => {
    expect(personKey('Dr. Łucja Øst')).toBe('Person|lucja ost');
    expect(organizationKey('The World Grain Fund Ltd.', false)).toBe('Organization|world grain fund');
    expect(organizationKey('the U.S.', true)).toBe('Organization|country|US');
    expect(organizationKey('the U.S.', false)).toBe('Organization|us');
    expect(organizationKey('Atlantis', true)).toBe('Organization|atlantis');
    expect(roleKey('director', 'Organization|wgf')).toBe('Role|director|Organization|wgf');
    expect(ownEventKey('123')).toBe('Event||123');
  });

  test('RESOLVE-24: a separator in a name is none', () => {
    expect(organizationKey('country|US', false)).toBe('Organization|country/us');
    expect(personKey('Ada｜Berg')).toBe('Person|ada/berg');
    expect(roleKey('a|Organization|b', 'Organization|c')).toBe('Role|a/Organization/b|Organization|c');
  });

  test('RESOLVE-24: of one name in two contexts there are two keys, and without one the name alone', () => {
    const ada = personKey('Ada Berg');
    expect(inContext(ada, null)).toBe(ada);
    expect(inContext(ada, 'Organization|a')).not.toBe(inContext(ada, 'Organization|b'));
    expect(standsAlone(inContext(ada, 'Organization|a'))).toBe(false);
  });

  test('RESOLVE-24: a second of a name and one that was split off stand alone', () => {
    const ada = personKey('Ada Berg');
    const [second, apart] = [secondKey(ada, 'x', 2), apartKey(ada, 'd1')];
    expect([isSecond(second), isSecond(apart), isSecond(ada)]).toEqual([true, false, false]);
    expect([second, apart, apartKey(second, 'd1')].map(standsAlone)).toEqual([true, true, true]);
    expect([apart, apartKey(second, 'd2'), ada, second].map(decisionOfKey)).toEqual(['d1', 'd2', null, null]);
    expect(secondKey(ada, 'x', 2)).not.toBe(secondKey(ada, 'y', 2));
  });

  test.each(['+972 Magazine', '!!!', '@Home', '|+x', '||!d', '+|', '|country|US'])(
    'RESOLVE-24: a name may begin with any sign: %s',
    (name) => {
      for (const key of [personKey(name), organizationKey(name, false), roleKey(name, 'Person|a')]) {
        expect([standsAlone(key), isSecond(key), decisionOfKey(key), countryOfKey(key)]).toEqual([
          false,
          false,
          null,
          null,
        ]);
      }
    },
  );

  test('RESOLVE-24: no two names, contexts or decisions give one key by chance', () => {
    const parts = fc.string({ unit: fc.constantFrom('a', '|', '@', '+', '!', '#', ' '), maxLength: 6 });
    fc.assert(
      fc.property(parts, parts, parts, parts, (a, b, c, d) => {
        const [x, y] = [personKey(a), personKey(b)];
        if (x === y) return;
        const ways = (key: string) => [
          key,
          inContext(key, personKey(c)),
          inContext(key, personKey(d)),
          secondKey(key, 'hash', 2),
          apartKey(key, 'hash'),
        ];
        for (const one of ways(x)) expect(ways(y)).not.toContain(one);
      }),
    );
  });

  test('RESOLVE-24: a country is known by its key, whatever stands behind it', () => {
    expect(countryOfKey(organizationKey('the U.S.', true))).toBe('US');
    expect(countryOfKey(organizationKey('the U.S.', false))).toBeNull();
    expect(countryOfKey(personKey('country'))).toBeNull();
  });
});

describe('RESOLVE-25: an event is shared between articles by a proper name that tells it from all others', () => {
  test.each([
    ['2024 Summer Olympics', true],
    ['Battle of Hastings', true],
    ['“Operation Grain”', true],
    ['Treaty of the Hague', true],
    ['summit', false],
    ['Summit', false],
    ['talks in Oslo', false],
    ['The Summit', false],
    ['', false],
    ['the of', false],
  ])('RESOLVE-25: %j is a proper name: %s', (form, proper) => {
    expect(isProperEventName(form)).toBe(proper);
  });

  test.each([
    ['The 2024 Grain Summit', null, '2024 grain summit'],
    ['G7 Summit', null, 'g7 summit'],
    ['Grain Summit', null, null],
    ['Grain Summit', '2023-05', 'grain summit 2023'],
    ['Grain Summit', '2023-05-02', 'grain summit 2023'],
    ['Battle of Hastings', null, 'battle of hastings'],
    ['Battle of Hastings', '1066', 'battle of hastings'],
  ])('RESOLVE-25: %s at %s is %s', (name, start, shared) => {
    expect(sharedEventName(name, start)).toBe(shared);
  });

  test('RESOLVE-25: only by a name that the article itself uses', () => {
    const summit: LocalEntity = { id: 'e', kind: 'Event', name: '2024 Grain Summit', mentions: [] };
    expect(sharedEventKey(summit, ['2024 Grain Summit'])).toBe('Event|2024 grain summit');
    expect(sharedEventKey(summit, ['met', 'summit'])).toBeNull();
    expect(sharedEventKey({ ...summit, name: 'Grain Summit' }, ['Grain Summit'])).toBeNull();
    expect(sharedEventKey({ ...summit, name: 'Grain Summit', start: '2023' }, ['Grain Summit'])).toBe(
      'Event|grain summit 2023',
    );
  });
});
