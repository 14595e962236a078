import { describe, expect, it } from 'vitest';
import { differenceText } from '../../../../cli/output/difference.ts';
import type { ClaimChange, Difference, EntityChange } from '../../../../shared/contract/index.ts';

const entity = (
  change: EntityChange['change'],
  name: string,
  more: Partial<EntityChange> = {},
): EntityChange => ({
  change,
  id: name,
  kind: 'Person',
  name,
  was: null,
  partOf: null,
  values: [],
  aliases: { gained: [], lost: [] },
  ...more,
});
const claim = (change: ClaimChange['change'], more: Partial<ClaimChange> = {}): ClaimChange => ({
  change,
  id: '1',
  article: 'monday.txt',
  start: 0,
  type: 'MEMBER_OF',
  modality: 'asserted',
  from: 'Ada',
  to: 'Fund',
  quote: 'Ada sits on the board.',
  values: [],
  ...more,
});
const count = <C extends { readonly change: string }>(list: readonly C[], change: string) =>
  list.filter((one) => one.change === change).length;

function difference(
  entities: EntityChange[],
  claims: ClaimChange[],
  more: Partial<Difference> = {},
): Difference {
  return {
    entities: {
      added: count(entities, 'added'),
      removed: count(entities, 'removed'),
      renamed: count(entities, 'renamed'),
      changed: count(entities, 'changed'),
      list: entities,
    },
    claims: {
      added: count(claims, 'added'),
      removed: count(claims, 'removed'),
      changed: count(claims, 'changed'),
      list: claims,
    },
    decisions: { touched: 0, list: [] },
    whole: true,
    ...more,
  };
}

describe('CLI-64 what changes in the graph', () => {
  it('is nothing, in one sentence', () => {
    expect(differenceText(difference([], []))).toBe('Nothing changes in the graph.\n');
  });

  it('is told first by how many, then by names, and claims by their articles', () => {
    const entities = [
      entity('added', 'Ada', { partOf: { id: 'x', name: 'Ada Berg' } }),
      entity('renamed', 'Ben Cole', { was: 'Ben' }),
      entity('changed', 'Fund', {
        kind: 'Organization',
        values: [{ property: 'organizationKind', was: null, is: 'company' }],
        aliases: { gained: ['The Fund'], lost: ['F'] },
      }),
      entity('removed', 'A. Cole', { partOf: { id: 'y', name: 'Ben Cole' } }),
    ];
    const claims = [
      claim('added'),
      claim('removed', { modality: 'alleged' }),
      claim('changed', {
        ...{ article: 'tuesday.txt', type: 'HOLDS_ROLE', to: 'Chair' },
        values: [
          { property: 'quote', was: 'Ada chairs the board.', is: 'Ada sits on the board.' },
          { property: 'tenure', was: null, is: 'current' },
        ],
      }),
    ];
    expect(
      differenceText(difference(entities, claims)),
    ).toBe(` entities  +1 added, ~1 renamed, ~1 changed, -1 removed
 claims    +1 added, ~1 changed, -1 removed

  + Person        Ada  (was part of Ada Berg)
  ~ Person        Ben → Ben Cole
  ~ Organization  Fund
      organizationKind: — → company
      + also The Fund
      - also F
  - Person        A. Cole  (is Ben Cole)

  monday.txt
    + Ada – member of – Fund
        “Ada sits on the board.”
    - Ada – member of – Fund (alleged)
        “Ada sits on the board.”
  tuesday.txt
    ~ Ada – holds role – Chair
        “Ada sits on the board.”
        was “Ada chairs the board.”
        tenure: — → current
`);
  });

  it('says how many are left out, also of what the service left out', () => {
    const many = Array.from({ length: 5 }, (_, n) => entity('added', `P${n}`));
    const text = differenceText(difference(many, []), 3);
    expect(text).toContain('+5 added');
    expect(text).toContain('P2');
    expect(text).not.toContain('P3');
    expect(text).toContain('… and 2 more (--format json names them)');
    const cut = difference(many, [], { whole: false });
    expect(differenceText({ ...cut, entities: { ...cut.entities, added: 90 } })).toContain('… and 85 more');
  });

  it('tells what becomes of decisions', () => {
    const decisions = { touched: 1, list: [{ id: 'd', what: 'Ada and Ben are two' }] };
    expect(differenceText(difference([], [], { decisions }))).toMatch(
      /decisions 1 decision touched[\s\S]*~ Ada and Ben/u,
    );
  });

  it('CLI-1: lets nothing steer the terminal, and keeps a line short', () => {
    const hostile = claim('added', { from: 'Ada\u001b[2J', quote: `a\nb ${'x'.repeat(500)}` });
    const text = differenceText(difference([], [hostile]));
    expect(text).not.toContain('\u001b');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(200);
  });
});
