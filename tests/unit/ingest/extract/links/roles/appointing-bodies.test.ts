import { describe, expect, it } from 'vitest';
import { bodyThatAppoints } from '../../../../../../ingest/extract/links/roles/appointing-bodies.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** The body that gives Ana the office of "director". */
function bodyIn(text: string): string | null {
  const marked = [
    ['Acme', 'organization'] as const,
    ['Ana', 'person'] as const,
    ['director', 'role'] as const,
  ];
  const mentions = mentionsIn(
    text,
    marked.filter(([words]) => text.includes(words)).sort((a, b) => text.indexOf(a[0]) - text.indexOf(b[0])),
  );
  const title = mentions.find(({ kind }) => kind === 'role');
  return title ? (bodyThatAppoints(readingOf(text, mentions), title)?.to.text ?? null) : null;
}

describe('EXTRACT-88: who gives an office in itself', () => {
  it.each([
    'Acme hired Ana as director',
    'Its rival, Acme, has named Ana as its new director',
    'Acme appointed Ana, a Bolt manager, as president and director',
    'Acme promoted Ana to be the interim director',
  ])('EXTRACT-88: is its body: %s', (text) => {
    expect(bodyIn(text)).toBe('Acme');
  });

  it.each([
    'Acme named Ana as the next director of Leeds',
    'Acme praised Ana as director',
    'Acme hired Ana. She came as director',
    'Acme hired Ana, who left Bolt; its director was ill',
    'He hired Ana as director',
    'Ana, director, hired Acme',
  ])('EXTRACT-88: but %s', (text) => {
    expect(bodyIn(text)).toBeNull();
  });
});
