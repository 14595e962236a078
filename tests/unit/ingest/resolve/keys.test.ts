import { describe, expect, test } from 'vitest';
import { isProperEventName, sharedEventName } from '../../../../ingest/resolve/events.ts';
import {
  acronymKeys,
  organizationKey,
  ownEventKey,
  personKey,
  roleKey,
  sharedEventKey,
} from '../../../../ingest/resolve/keys.ts';
import type { LocalEntity } from '../../../../shared/model/extraction.ts';

describe('RESOLVE-24: a key is a kind and a normalised name, and no name can pretend to be another key', () => {
  test('RESOLVE-24: keys of the four kinds', () => {
    expect(personKey('Dr. Łucja Øst')).toBe('Person|lucja ost');
    expect(organizationKey('The World Grain Fund Ltd.', false)).toBe('Organization|world grain fund');
    expect(organizationKey('the U.S.', true)).toBe('Organization|country|US');
    expect(organizationKey('the U.S.', false)).toBe('Organization|us');
    expect(organizationKey('Atlantis', true)).toBe('Organization|atlantis');
    expect(roleKey('the Director', 'Organization|wgf')).toBe('Role|director|Organization|wgf');
    expect(ownEventKey('123')).toBe('Event||123');
  });

  test('RESOLVE-24: a separator in a name is none', () => {
    expect(organizationKey('country|US', false)).toBe('Organization|country/us');
    expect(personKey('Ada｜Berg')).toBe('Person|ada/berg');
    expect(roleKey('a|Organization|b', 'Organization|c')).toBe('Role|a/organization/b|Organization|c');
  });

  test('RESOLVE-24: acronyms that an article uses for a name', () => {
    const keys = (forms: string[]) => acronymKeys('World Grain Fund', forms, 'Organization|world grain fund');
    expect(keys(['WGF', 'W.G.F.', 'the Fund', 'World Grain Fund'])).toEqual(['Organization|wgf']);
    expect(keys([])).toEqual([]);
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
