import { describe, expect, it } from 'vitest';
import { withoutAdvisers } from '../../../../../../ingest/extract/links/relations/advisers.ts';
import { linkOf, mentionsIn } from '../../../../../support/mentions.ts';

/** What is left of a purchase by Bolt, and of Bolt owning Norda. */
function left(text: string): string[] {
  const marked = ['Bolt', 'Norda', 'purchase', 'bought'].filter((word) => text.includes(word));
  const mentions = mentionsIn(
    text,
    marked
      .map((word) => [word, /^\p{Lu}/u.test(word) ? 'organization' : 'acquisition'] as const)
      .sort((a, b) => text.indexOf(a[0]) - text.indexOf(b[0])),
  );
  const [bolt, norda] = ['Bolt', 'Norda'].map((name) => mentions.find((mention) => mention.text === name));
  const deal = mentions.find(({ kind }) => kind === 'event');
  const links = [linkOf('OWNS', bolt, norda), linkOf('PARTICIPATED_IN', bolt, deal, { part: 'buyer' })];
  return withoutAdvisers(text, links).map(({ type }) => type);
}

describe('who advises on a deal, or pays for it', () => {
  it.each([
    'Bolt advised Orbit on its purchase of Norda.',
    'Bolt, which is advising Orbit on its purchase of Norda, said so.',
    'Bolt financed the purchase of Norda.',
    'The purchase of Norda was brokered by Bolt.',
  ])('EXTRACT-73: neither buys nor owns: %j', (text) => {
    expect(left(text)).toEqual([]);
  });

  it.each([
    'Bolt bought Norda.',
    'Bolt financed its purchase of Norda with debt.',
    'Advised by Orbit, Bolt bought Norda.',
  ])('EXTRACT-73: but who does more does: %j', (text) => {
    expect(left(text)).toEqual(['OWNS', 'PARTICIPATED_IN']);
  });

  it('EXTRACT-73: who raises money from somebody does not own it', () => {
    const owned = (text: string, ...names: [string, string]) => {
      const [from, to] = mentionsIn(
        text,
        names.map((name) => [name, 'organization'] as const),
      );
      return withoutAdvisers(text, [linkOf('OWNS', from, to)]).length;
    };
    expect(owned('Norda has raised $4.5m from Bolt', 'Norda', 'Bolt')).toBe(0);
    expect(owned('Norda raised its stake in Bolt', 'Norda', 'Bolt')).toBe(1);
  });
});
