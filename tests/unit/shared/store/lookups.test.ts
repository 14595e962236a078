import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../../shared/group.ts';
import { matchesOf } from '../../../../shared/matches.ts';

const STATEMENTS = new URL('../../../../shared/store/statements/', import.meta.url);
/** "(p:Profile {key: ": a label and a property by which its nodes are looked up. */
const LOOKUP = /\(\w+:(?<label>\w+) \{(?<property>\w+):/gu;
/** Of one value of these there are few nodes, whatever their label: it names one of them, one article, one decision. */
const FEW = ['article', 'decision', 'id'];

describe('STORE-192 what nodes are looked up by', () => {
  const lookups = readdirSync(STATEMENTS).flatMap((file) => {
    const text = readFileSync(new URL(file, STATEMENTS), 'utf8');
    return Array.from(matchesOf(LOOKUP, text), ({ groups }) => ({
      label: groups?.label ?? '',
      property: groups?.property ?? '',
    }));
  });

  it('belongs to one label, unless its values are those of few', () => {
    const byProperty = [...groupBy(lookups, ({ property }) => property)];
    expect(byProperty.length).toBeGreaterThan(10);
    const shared = byProperty.filter(([, all]) => new Set(all.map(({ label }) => label)).size > 1);
    expect(shared.map(([property]) => property).sort()).toEqual(FEW);
  });
});
