import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../../../shared/query/examples.ts';
import { namesOf } from '../../../../../web/app/state/console/schema-names.ts';
import {
  askedThat,
  hasWords,
  oneLine,
  quotedName,
  savedQuery,
  savedThat,
  savedValue,
  schemaThat,
  themesOf,
} from '../../../../../web/app/state/console/shelves.ts';

const saved = (name: string, value: string) => ({
  kind: 'query' as const,
  name,
  value,
  at: '2024-05-06T07:08:09.000Z',
});

describe('APP-87: saved queries and history', () => {
  it('a query is saved with its parameters and comes back so', () => {
    const panel = { cypher: 'RETURN $a', params: { a: [1] } };
    expect(savedQuery(saved('one', savedValue(panel)))).toMatchObject({
      name: 'one',
      panel: { is: 'query', ...panel },
    });
    expect(savedQuery(saved('one', savedValue({ cypher: 'x' })))?.panel).toEqual({
      is: 'query',
      cypher: 'x',
    });
  });

  it('what somebody else saved in another form is passed over', () => {
    for (const value of ['', '[]', 'null', '{"cypher":1}', '{"view":"#/"}'])
      expect(savedQuery(saved('x', value))).toBeNull();
  });

  it('is searched by name and by text', () => {
    const all = [
      saved('Roles', savedValue({ cypher: 'MATCH (r:Role)' })),
      saved('Kin', savedValue({ cypher: 'MATCH (p)' })),
      saved('bad', '1'),
    ];
    expect(savedThat(all, 'role').map(({ name }) => name)).toEqual(['Roles']);
    expect(savedThat(all, 'match').map(({ name }) => name)).toEqual(['Roles', 'Kin']);
    const asked = {
      cypher: 'RETURN $a',
      params: { a: 'Ada' },
      at: '',
      rows: 1,
      more: false,
      milliseconds: 1,
    };
    expect(askedThat([asked], 'ada return')).toEqual([asked]);
    expect(askedThat([asked], 'ben')).toEqual([]);
  });
});

describe('APP-88: examples and schema', () => {
  it('examples stand by theme in the order of the library, and are found by their words', () => {
    const all = themesOf(EXAMPLES, '');
    expect(all.flatMap(({ examples }) => examples)).toEqual([...EXAMPLES]);
    const found = themesOf(EXAMPLES, 'FAMILY kin').flatMap(({ examples }) => examples);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(EXAMPLES.length);
    expect(themesOf(EXAMPLES, 'zzzz')).toEqual([]);
    expect(hasWords('', 'x')).toBe(true);
  });

  const facts = (name: string, internal: boolean, ...properties: string[]) => ({
    name,
    internal,
    about: '',
    count: 1,
    example: '',
    properties: properties.map((each) => ({ name: each, type: 'text', about: '', count: 1, example: null })),
  });
  const schema = {
    labels: [facts('Person', false, 'name', 'degree'), facts('Meta', true, 'turn')],
    relations: [
      {
        ...facts('OWNS', false, 'first'),
        ends: [{ from: 'Person', to: 'Organization' }],
        reads: '',
        inverse: '',
      },
    ],
  };

  it('the schema is searched by names and properties', () => {
    expect(schemaThat(schema, 'degree').labels.map(({ name }) => name)).toEqual(['Person']);
    expect(schemaThat(schema, 'owns').relations).toHaveLength(1);
  });

  it('APP-81: completion knows what there is, but not what Dramatis keeps for itself', () => {
    expect(namesOf(schema, ['who'])).toEqual({
      labels: ['Person'],
      types: ['OWNS'],
      properties: ['degree', 'first', 'name'],
      parameters: ['who'],
      ends: [{ from: 'Person', type: 'OWNS', to: 'Organization' }],
    });
    expect(namesOf(null, []).labels).toEqual([]);
  });

  it('names are put in as Cypher takes them, queries of lists on one line', () => {
    expect(['Person', 'two words', 'a`b', '1a'].map(quotedName)).toEqual([
      'Person',
      '`two words`',
      '`a``b`',
      '`1a`',
    ]);
    expect(oneLine(' MATCH (n)\n  RETURN n\n')).toBe('MATCH (n) RETURN n');
  });
});
