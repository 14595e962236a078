import { describe, expect, it } from 'vitest';
import {
  isTiedOtherwise,
  withoutFirstWork,
} from '../../../../../../ingest/extract/links/relations/other-ties.ts';
import type { RelationType } from '../../../../../../shared/schema/index.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];

/** Whether the first name and the second are tied otherwise; a title may be marked too. */
function otherwise(type: RelationType, text: string, marked: Marked, from: string, to: string): boolean {
  const mentions = mentionsIn(text, marked);
  const of = (words: string) => mentions.find((mention) => mention.text === words);
  return isTiedOtherwise(readingOf(text, mentions), linkOf(type, of(from), of(to)));
}

describe('names that are tied otherwise', () => {
  it.each([
    ['the merger of Acme and Bolt', true],
    ['the units Acme, Bolt', true],
    ['Acme has held a minority stake in Bolt', true],
    ['Acme, which owns 21% of Bolt', true],
    ['Acme owns 60% of Bolt', false],
    ['Acme owns Bolt', false],
  ])('EXTRACT-121: who owns nothing: %s', (text, expected) => {
    const marked: Marked = [
      ['Acme', 'organization'],
      ['Bolt', 'organization'],
    ];
    expect(otherwise('OWNS', text, marked, 'Acme', 'Bolt')).toBe(expected);
  });

  it.each([
    ['the ambassador to Peru, Ana', true],
    ['the visit to Peru, Ana', true],
    ['the Peru coach Ana', true],
    ['Ana with Peru', false],
    ['the Peruvian coach Ana', false],
  ])('EXTRACT-121: who is no citizen: %s', (text) => {
    const country = /Peru(?:vian)?/u.exec(text)?.[0] ?? '';
    const marked: Marked = [
      [country, 'country'] as const,
      ['coach', 'role'] as const,
      ['Ana', 'person'] as const,
    ]
      .filter(([words]) => text.includes(words))
      .sort(([a], [b]) => text.indexOf(a) - text.indexOf(b));
    expect(otherwise('CITIZEN_OF', text, marked, 'Ana', country)).toBe(country === 'Peru');
  });

  it.each([
    ['Acme, which holds a stake in the Peru mine', true],
    ['Acme, headed by Peru', true],
    ['Acme, which is based in Peru', false],
  ])('EXTRACT-121: where a body has no seat: %s', (text, expected) => {
    const marked: Marked = [
      ['Acme', 'organization'],
      ['Peru', 'country'],
    ];
    expect(otherwise('BASED_IN', text, marked, 'Acme', 'Peru')).toBe(expected);
  });

  it('EXTRACT-121: founders of a body stand behind "by"', () => {
    const marked: Marked = [
      ['Ana', 'person'],
      ['Acme', 'organization'],
    ];
    expect(
      otherwise('FOUNDED', 'Ana lives there. Acme was founded in 2012 by Ben', marked, 'Ana', 'Acme'),
    ).toBe(true);
    expect(otherwise('FOUNDED', 'Ana lives there. Acme was founded in 2012', marked, 'Ana', 'Acme')).toBe(
      false,
    );
  });

  it('EXTRACT-120: first work is no founding', () => {
    expect(withoutFirstWork('Ana, who started out as a clerk at Acme')).not.toMatch(/start/u);
    expect(withoutFirstWork('Ana started Acme')).toBe('Ana started Acme');
  });
});
