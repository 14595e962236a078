import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIELD_TYPES,
  fieldOf,
  fieldsFor,
  paramsOfFields,
  readField,
  samplesOf,
  withType,
} from '../../../../../web/app/state/console/fields.ts';

describe('APP-86: fields with types', () => {
  it.each([
    ['Ada', { type: 'text', text: 'Ada' }],
    [7, { type: 'number', text: '7' }],
    [false, { type: 'boolean', text: 'false' }],
    [['a', 'b c', 3], { type: 'list', text: 'a\nb c\n3' }],
    [['7'], { type: 'list', text: '"7"' }],
    [['a\nb'], { type: 'json', text: '[\n "a\\nb"\n]' }],
    [{ a: 1 }, { type: 'json', text: '{\n "a": 1\n}' }],
    [null, { type: 'json', text: 'null' }],
  ] as const)('%j stands in the field of its type', (value, field) => {
    expect(fieldOf(value)).toEqual(field);
  });

  it('every value of JSON comes back from its field', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readField(fieldOf(value))).toEqual({ is: 'value', value: JSON.parse(JSON.stringify(value)) });
      }),
    );
  });

  it('says what is wrong with a number and with JSON', () => {
    for (const text of ['', ' ', 'x', '1,5', 'Infinity'])
      expect(readField({ type: 'number', text })).toMatchObject({ problem: 'is not a number' });
    expect(readField({ type: 'json', text: '{a: 1}' })).toMatchObject({ is: 'problem' });
    expect(readField({ type: 'list', text: '' })).toEqual({ is: 'value', value: [] });
  });

  it('another type keeps what it can read, and never breaks', () => {
    expect(withType({ type: 'text', text: 'Ada' }, 'json')).toEqual({ type: 'json', text: '"Ada"' });
    expect(withType({ type: 'text', text: ' true ' }, 'boolean')).toEqual({ type: 'boolean', text: 'true' });
    expect(withType({ type: 'json', text: '{' }, 'boolean')).toEqual({ type: 'boolean', text: 'false' });
    fc.assert(
      fc.property(
        fc.constantFrom(...FIELD_TYPES),
        fc.constantFrom(...FIELD_TYPES),
        fc.string(),
        (from, to, text) => {
          expect(withType({ type: from, text }, to).type).toBe(to);
        },
      ),
    );
  });

  it('are those that the query names; what was typed goes before what the address says', () => {
    const typed = { a: { type: 'number', text: '2' } } as const;
    expect(fieldsFor(['a', 'b', 'c'], typed, { a: 1, b: true })).toEqual({
      a: { type: 'number', text: '2' },
      b: { type: 'boolean', text: 'true' },
      c: { type: 'text', text: '' },
    });
    expect(fieldsFor(['toString'], {})).toEqual({ toString: { type: 'text', text: '' } });
  });

  it('give all values, or the first problem with its name', () => {
    const good = { a: { type: 'text', text: 'x' }, b: { type: 'list', text: '1\n2' } } as const;
    expect(paramsOfFields(good)).toEqual({ params: { a: 'x', b: [1, 2] } });
    expect(paramsOfFields({ ...good, c: { type: 'number', text: 'z' } })).toEqual({
      name: 'c',
      problem: 'is not a number',
    });
  });

  it('an example brings its samples', () => {
    expect(samplesOf([{ name: 'who', type: 'text', sample: 'Ada' }])).toEqual({ who: 'Ada' });
  });
});
