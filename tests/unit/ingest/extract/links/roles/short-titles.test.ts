import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../../../../../ingest/extract/links/roles/roles.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Titles of the roles, with who holds them, of texts in which each title stands right before a name. */
function rolesIn(text: string, held: readonly (readonly [title: string, name: string, same?: number])[]) {
  const mentions = mentionsIn(
    text,
    held.flatMap(([title, name]) => [[title, 'role'] as const, [name, 'person'] as const]),
  );
  const links = held.map((_, k) => linkOf('HOLDS_ROLE', mentions[2 * k + 1], mentions[2 * k]));
  const reading = readingOf(text, mentions, { links });
  held.forEach(([, , same], k) => {
    if (same !== undefined) reading.sets.join(2 * same + 1, 2 * k + 1);
  });
  const { entities, relations } = rolesOf(reading);
  return entities.map(({ name, ref, mentions: spans }) => {
    const holders = relations.filter(({ type, to }) => type === 'HOLDS_ROLE' && to === ref);
    return `${name}: ${holders.length} in ${spans.length}`;
  });
}

describe('short titles', () => {
  it('EXTRACT-34: begin or end the full title of one holder, and are that role said again', () => {
    expect(
      rolesIn('Minister for Trade Ana Ruiz left. Minister Ruiz is ill.', [
        ['Minister for Trade', 'Ana Ruiz'],
        ['Minister', 'Ruiz', 0],
      ]),
    ).toEqual(['Minister for Trade: 1 in 2']);
    expect(
      rolesIn('Prosecutor Ruiz is ill. Chief prosecutor Ana Ruiz left.', [
        ['Prosecutor', 'Ruiz'],
        ['Chief prosecutor', 'Ana Ruiz', 0],
      ]),
    ).toEqual(['Chief prosecutor: 1 in 2']);
  });

  it('EXTRACT-34: of another holder are roles of their own', () => {
    expect(
      rolesIn('Minister for Trade Ana Ruiz left. Minister Ben Hope is ill.', [
        ['Minister for Trade', 'Ana Ruiz'],
        ['Minister', 'Ben Hope'],
      ]),
    ).toEqual(['Minister for Trade: 1 in 1', 'Minister: 1 in 1']);
  });

  it('EXTRACT-34: of several holders are said again only where all of them hold the full one', () => {
    const text = 'Minister for Trade Ana Ruiz left. Ministers Ruiz and Ben Hope are ill.';
    const mentions = mentionsIn(text, [
      ['Minister for Trade', 'role'],
      ['Ana Ruiz', 'person'],
      ['Ministers', 'role'],
      ['Ruiz', 'person'],
      ['Ben Hope', 'person'],
    ]);
    const links = [
      linkOf('HOLDS_ROLE', mentions[1], mentions[0]),
      linkOf('HOLDS_ROLE', mentions[3], mentions[2]),
      linkOf('HOLDS_ROLE', mentions[4], mentions[2]),
    ];
    const reading = readingOf(text, mentions, { links });
    reading.sets.join(1, 3);
    expect(rolesOf(reading).entities.map(({ name }) => name)).toEqual(['Minister for Trade', 'Minister']);
  });

  it('EXTRACT-34: are no ranks, and no words within a word', () => {
    expect(
      rolesIn('Commanding general Ana Ruiz left. General Ruiz is ill.', [
        ['Commanding general', 'Ana Ruiz'],
        ['General', 'Ruiz', 0],
      ]),
    ).toHaveLength(2);
    expect(
      rolesIn('Chairwoman Ana Ruiz left. Chair Ruiz is ill.', [
        ['Chairwoman', 'Ana Ruiz'],
        ['Chair', 'Ruiz', 0],
      ]),
    ).toHaveLength(2);
  });

  it('EXTRACT-34: two persons of one job need not be in one body, two of one office are', () => {
    const bodies = (title: string) => {
      const text = `Acme ${title} Ana Ruiz met ${title} Ben Hope`;
      const mentions = mentionsIn(text, [
        ['Acme', 'organization'],
        [title, 'role'],
        ['Ana Ruiz', 'person'],
        [title, 'role'],
        ['Ben Hope', 'person'],
      ]);
      const links = [
        linkOf('HOLDS_ROLE', mentions[2], mentions[1]),
        linkOf('ROLE_IN', mentions[1], mentions[0]),
        linkOf('HOLDS_ROLE', mentions[4], mentions[3]),
      ];
      return rolesOf(readingOf(text, mentions, { links })).entities.map(({ organization }) => organization);
    };
    expect(bodies('cartoonist')).toEqual(['named 0', null]);
    expect(bodies('chairman')).toEqual(['named 0']);
  });
});
