import { describe, expect, it } from 'vitest';
import { withoutDoubtfulFoundings } from '../../../../../../ingest/extract/links/relations/meant-bodies.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Whether Ana is still told to have founded the last of the bodies before her, and it to be founded. */
function isTold(first: string, second: string, ...bodies: string[]): boolean {
  const text = `${first} ${second}`;
  const bought = text.includes('bought') ? [['bought', 'acquisition'] as const] : [];
  const mentions = mentionsIn(
    text,
    [
      ...bodies.map((name) => [name, 'organization'] as const),
      ...bought,
      ['founded', 'founding'] as const,
      ['Ana', 'person'] as const,
    ].sort((a, b) => text.indexOf(a[0]) - text.indexOf(b[0])),
  );
  const [body, ana, founding] = [bodies.at(-1), 'Ana', 'founded'].map((words) => {
    return mentions.find((mention) => mention.text === words);
  });
  const purchase = mentions.find(({ eventType }) => eventType === 'acquisition');
  const links = [linkOf('FOUNDED', ana, body), linkOf('PARTICIPATED_IN', body, founding)];
  const deal = purchase ? [linkOf('PARTICIPATED_IN', body, purchase, { part: 'target' })] : [];
  return withoutDoubtfulFoundings([...links, ...deal], readingOf(text, mentions)).length > deal.length;
}

describe('"the company" that was founded', () => {
  it('EXTRACT-73: is none of several that the sentence before names', () => {
    expect(isTold('Orbit raised money from Bolt.', 'The company was founded by Ana.', 'Orbit', 'Bolt')).toBe(
      false,
    );
    expect(isTold('Bolt paid for Orbit.', 'The startup, founded by Ana, grew.', 'Bolt', 'Orbit')).toBe(false);
  });

  it('EXTRACT-73: is the only one, or the one that was bought, and of what is named nothing is in doubt', () => {
    expect(isTold('Orbit sells tea.', 'The company was founded by Ana.', 'Orbit')).toBe(true);
    expect(isTold('Bolt has bought Orbit.', 'The company was founded by Ana.', 'Bolt', 'Orbit')).toBe(true);
    expect(isTold('Orbit met Bolt.', 'It was founded by Ana.', 'Orbit', 'Bolt')).toBe(true);
    expect(isTold('It rained.', 'Orbit, like Bolt, was founded by Ana.', 'Orbit', 'Bolt')).toBe(true);
  });
});
