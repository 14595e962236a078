import { describe, expect, it } from 'vitest';
import type { RelationDraft } from '../../../../../../ingest/extract/links/drafts.ts';
import { statementsOf } from '../../../../../../ingest/extract/statements.ts';
import type { OrganizationKind } from '../../../../../../shared/schema/index.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';
import { toldOf } from '../../../../../support/told.ts';

type Marked = readonly (readonly [name: string, kind: 'person' | 'organization' | 'country' | 'role'])[];

/** Every organization is of one kind. */
function told(
  text: string,
  marked: Marked,
  kind: OrganizationKind = 'company',
  stated: readonly RelationDraft[] = [],
): string[] {
  const named = marked.map(([name, what]) => [name, what === 'organization' ? kind : what] as const);
  return toldOf(text, named, stated);
}

function familyOf(from: string, to: string): RelationDraft {
  const because = { from: null, to: null, rules: [] };
  return { type: 'FAMILY_OF', from, to, modality: 'asserted', start: 0, end: 1, confidence: 1, because };
}

describe('what words right beside each other say', () => {
  const singer: Marked = [
    ['Swiss', 'country'],
    ['singer', 'role'],
    ['Ana Ruiz', 'person'],
  ];

  it('EXTRACT-36: a country before what somebody does for a living is theirs', () => {
    expect(told('Swiss singer Ana Ruiz left', singer)).toEqual([
      'Ana Ruiz CITIZEN_OF Swiss: Swiss singer Ana Ruiz',
    ]);
    expect(
      told('Swiss poet, singer and actor Ana Ruiz left', [
        ['Swiss', 'country'],
        ['poet', 'role'],
        ['singer', 'role'],
        ['actor', 'role'],
        ['Ana Ruiz', 'person'],
      ]),
    ).toEqual(['Ana Ruiz CITIZEN_OF Swiss: Swiss poet, singer and actor Ana Ruiz']);
  });

  it('EXTRACT-36: also behind the name', () => {
    const marked: Marked = [singer[2]!, singer[0]!, singer[1]!];
    const expected = (text: string) => [`Ana Ruiz CITIZEN_OF Swiss: ${text}`];
    expect(told('Ana Ruiz is a Swiss singer', marked)).toEqual(expected('Ana Ruiz is a Swiss'));
    expect(told('Ana Ruiz, a Swiss singer, left', marked)).toEqual(expected('Ana Ruiz, a Swiss'));
    expect(told('Ana Ruiz met a Swiss singer', marked)).toEqual([]);
  });

  it('EXTRACT-36: an office, a rank or another phrase between tells no citizenship', () => {
    expect(told('Swiss president Ana Ruiz', [singer[0]!, ['president', 'role'], singer[2]!])).toEqual([]);
    expect(told('Swiss Col. Ana Ruiz', [singer[0]!, ['Col.', 'role'], singer[2]!])).toEqual([]);
    expect(told('The Swiss asked the singer Ana Ruiz', singer)).toEqual([]);
    expect(told('A Swiss singer saw Ana Ruiz', singer)).toEqual([]);
    expect(told('The Swiss saw Ana Ruiz', [singer[0]!, singer[2]!])).toEqual([]);
  });

  const worker: Marked = [
    ['Ben Hope', 'person'],
    ['Newsweek', 'organization'],
  ];

  it('EXTRACT-36: a body behind a name, with "of", "at" or "with" between, employs', () => {
    for (const between of ['of', ', of', 'at', ', with', 'of the']) {
      const text = `Ben Hope${between.startsWith(',') ? '' : ' '}${between} Newsweek left`;
      expect(told(text, worker, 'media')).toEqual([`Ben Hope WORKS_FOR Newsweek: ${text.slice(0, -5)}`]);
    }
    expect(told('Ben Hope left Newsweek', worker, 'media')).toEqual([]);
    expect(told('Ben Hope met Newsweek', worker, 'media')).toEqual([]);
  });

  it('EXTRACT-36: parties, teams and armies employ nobody so', () => {
    for (const kind of ['party', 'sport', 'military', 'government'] as const)
      expect(told('Ben Hope of Newsweek left', worker, kind)).toEqual([]);
  });

  it('EXTRACT-36: each once, and none that is stated already', () => {
    const text = 'Ben Hope of Newsweek left';
    const because = { from: null, to: null, rules: [] };
    const ends = { from: 'named 0', to: 'named 1', start: 0, end: 4 } as const;
    const stated: RelationDraft = { type: 'WORKS_FOR', ...ends, modality: 'alleged', because };
    expect(told(text, worker, 'media', [stated])).toHaveLength(1);
  });

  it('EXTRACT-36: is stated with all else', () => {
    const text = 'Swiss singer Ana Ruiz left';
    const mentions = mentionsIn(text, singer);
    const { relations } = statementsOf(readingOf(text, mentions));
    expect(relations.map(({ type }) => type)).toEqual(['CITIZEN_OF']);
  });

  it('EXTRACT-56: a word for kin between two names, and no other name, tells of a family', () => {
    const pair: Marked = [
      ['Ana Ruiz', 'person'],
      ['Ben Hope', 'person'],
    ];
    const expected = (text: string, turned = false) => [
      turned ? `Ben Hope FAMILY_OF Ana Ruiz: ${text}` : `Ana Ruiz FAMILY_OF Ben Hope: ${text}`,
    ];
    for (const text of [
      "Ana Ruiz's elder brother, Ben Hope",
      'Ana Ruiz, step-mother of Ben Hope',
      'Ana Ruiz and her husband, Ben Hope',
    ])
      expect(told(`${text}, left`, pair)).toEqual(expected(text));
    expect(told('Ana Ruiz is a daughter of Ben Hope.', pair)).toEqual(
      expected('Ana Ruiz is a daughter of Ben Hope', true),
    );
    expect(told("Ana Ruiz's lawyer, Ben Hope, left", pair)).toEqual([]);
    expect(told('Ana Ruiz and Ben Hope left', pair)).toEqual([]);
    const stated: RelationDraft[] = [familyOf('named 1', 'named 0')];
    expect(told("Ana Ruiz's brother Ben Hope left", pair, 'company', stated)).toHaveLength(1);
  });
});
