import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES, MODALITIES, RELATION_TYPES, TENURES } from '../../../../../shared/schema/index.ts';
import {
  apartTexts,
  counted,
  groupsInOrder,
  kindText,
  modalityText,
  numberText,
  otherNames,
  periodText,
  propertyTexts,
  qualifierTexts,
  relationText,
} from '../../../../../web/app/state/reading.ts';
import { hit, node } from '../make.ts';

describe('APP-5 from and until', () => {
  it.each([
    ['2019', '2021-03', '2019 – March 2021'],
    ['2019', undefined, 'since 2019'],
    [undefined, '2021', 'until 2021'],
    ['2021', '2021', '2021'],
    [undefined, undefined, null],
  ])('from %s until %s', (since, until, text) => {
    expect(periodText(since, until)).toBe(text);
  });
});

describe('APP-5 qualifiers', () => {
  it('leaves out what goes without saying', () => {
    expect(qualifierTexts({ tenure: 'current' })).toEqual([]);
    expect(qualifierTexts({ as: 'other' })).toEqual([]);
    expect(qualifierTexts({})).toEqual([]);
  });

  it('tells modality first, then tenure, part or kin, then dates', () => {
    expect(qualifierTexts({ tenure: 'former', since: '2005', until: '2021-12' }, 'alleged')).toEqual([
      'alleged',
      'former',
      '2005 – December 2021',
    ]);
    expect(qualifierTexts({ as: 'host' }, 'planned')).toEqual(['planned', 'as host']);
    expect(qualifierTexts({ kin: 'spouse' })).toEqual(['spouse']);
  });

  it('never hides that something is not asserted', () => {
    for (const modality of MODALITIES)
      for (const tenure of TENURES)
        expect(qualifierTexts({ tenure }, modality).includes(modalityText(modality) ?? '')).toBe(
          modality !== 'asserted',
        );
  });

  it('calls a denial one', () => {
    expect(modalityText('negated')).toBe('denied');
  });
});

describe('APP-5 groups of a card', () => {
  const group = (type: (typeof RELATION_TYPES)[number], direction: 'out' | 'in', total = 1) => ({
    type,
    direction,
    total,
    relations: [],
  });

  it('come in one order, roles first, outgoing before incoming, empty ones not at all', () => {
    const groups = RELATION_TYPES.flatMap((type) => [group(type, 'out'), group(type, 'in')]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(groups, { minLength: groups.length }),
        (shuffled) => void expect(groupsInOrder(shuffled)).toEqual(groups),
      ),
    );
    expect(groups[0]?.type).toBe('HOLDS_ROLE');
    expect(groupsInOrder([group('OWNS', 'in', 0)])).toEqual([]);
  });

  it('are called from the end that one looks from', () => {
    expect(relationText('HOLDS_ROLE', 'out')).toBe('holds role');
    expect(relationText('HOLDS_ROLE', 'in')).toBe('held by');
    for (const type of RELATION_TYPES) expect(relationText(type, 'out')).not.toBe('');
  });
});

describe('APP-5 what an entity is', () => {
  it('says what its kind is divided by, else the kind', () => {
    expect(kindText({ kind: 'Organization', properties: { organizationKind: 'armed-group' } })).toBe(
      'armed group',
    );
    expect(kindText({ kind: 'Organization', properties: { organizationKind: 'other' } })).toBe(
      'organization',
    );
    expect(kindText({ kind: 'Event', properties: {} })).toBe('event');
    for (const kind of KIND_NAMES) expect(kindText({ kind, properties: {} })).not.toBe('');
  });

  it('says when and where, which tells apart what has one name', () => {
    const event = (properties: Record<string, string>) => apartTexts({ kind: 'Event', properties });
    expect(event({ eventType: 'summit', start: '2020-03-05', end: '2020-03-07', place: 'Oslo' })).toEqual([
      '5 March 2020 – 7 March 2020',
      'Oslo',
    ]);
    expect(event({ start: '2020', end: '2020', zebra: '1' })).toEqual(['2020']);
    expect(event({ end: '2020-03', place: '' })).toEqual(['March 2020']);
    expect(apartTexts({ kind: 'Organization', properties: { organizationKind: 'company' } })).toEqual([]);
  });

  it('lists properties of the schema first, dates as dates, and what it does not know too', () => {
    const event = node('e', {
      kind: 'Event',
      properties: {
        zebra: '1',
        place: 'Washington',
        start: '2024-03-24',
        eventType: 'visit',
        alpha: '2',
        end: '',
      },
    });
    expect(propertyTexts(event)).toEqual([
      ['start', '24 March 2024'],
      ['place', 'Washington'],
      ['alpha', '2'],
      ['zebra', '1'],
    ]);
  });

  it('lists other names once, without the name', () => {
    expect(otherNames(hit('1', { name: 'A', aliases: ['A', 'B', 'B', 'C'] }))).toEqual(['B', 'C']);
  });

  it('lists of an event no words that it was told by, as these are no names', () => {
    const aliases = ['agreement', 'signed', 'Camp David Accords', 'treaty'];
    expect(otherNames(hit('1', { kind: 'Event', aliases }))).toEqual(['Camp David Accords']);
    const attacks = ['9/11', 'g7 summit', '峰会', 'attacks'];
    expect(otherNames(hit('1', { kind: 'Event', aliases: attacks }))).toEqual(['9/11', 'g7 summit', '峰会']);
    expect(otherNames(hit('1', { kind: 'Role', aliases: ['ceo'] }))).toEqual(['ceo']);
  });
});

describe('APP-1 numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%i reads %s', (count, text) => {
    expect(numberText(count)).toBe(text);
  });

  it('has one of one and many of more', () => {
    expect(counted(1, 'claim')).toBe('1 claim');
    expect(counted(0, 'claim')).toBe('0 claims');
    expect(counted(1200, 'entity', 'entities')).toBe('1,200 entities');
  });
});
