import { describe, expect, it } from 'vitest';
import { ExampleSchema } from '../../../../shared/contract/index.ts';
import { EXAMPLES, samplesOf } from '../../../../shared/query/examples.ts';

describe('the library of examples', () => {
  it('SCHEMA-20: has at least 30 examples of eight themes, each with a title of its own', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(30);
    expect(new Set(EXAMPLES.map(({ title }) => title)).size).toBe(EXAMPLES.length);
    expect([...new Set(EXAMPLES.map(({ theme }) => theme))]).toEqual([
      'Persons',
      'Roles and tenure',
      'Organizations',
      'Events',
      'Evidence and contradictions',
      'Sources',
      'Connections',
      'Quality',
    ]);
  });

  it.each(EXAMPLES.map((example) => [example.title, example] as const))(
    'SCHEMA-20: "%s" has one line of explanation, and every parameter that it uses, of its type',
    (_title, example) => {
      expect(ExampleSchema.parse(example)).toEqual(example);
      expect(example.about).toMatch(/^[A-Z][^\n]{10,140}\.$/u);
      const used = new Set([...example.cypher.matchAll(/\$(\w+)/gu)].map(([, name]) => name));
      expect([...used].sort()).toEqual(Object.keys(samplesOf(example)).sort());
      for (const { type, sample } of example.parameters) {
        if (type === 'number') expect(sample).toEqual(expect.any(Number));
        else if (type === 'list') expect(sample).toEqual(expect.arrayContaining([expect.any(String)]));
        else if (type === 'date') expect(sample).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        else expect(sample).toEqual(expect.any(String));
      }
    },
  );

  it.each(EXAMPLES.map((example) => [example.title, example] as const))(
    'SCHEMA-20: "%s" has its rows in an order, and as many as can be looked at',
    (_title, { cypher }) => {
      expect(cypher).toMatch(/^MATCH /u);
      expect(cypher).not.toMatch(/^ |^\n|\n$/u);
      if (!/\bUNION\b/u.test(cypher)) expect(cypher).toMatch(/\bORDER BY\b|\bLIMIT\b/u);
    },
  );
});
