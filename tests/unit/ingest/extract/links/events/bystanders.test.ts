import { describe, expect, it } from 'vitest';
import { withoutBystanders } from '../../../../../../ingest/extract/links/events/bystanders.ts';
import type { EventType } from '../../../../../../shared/schema/index.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Whether Ana still takes part in the event of a text, `[…]` being its words. */
function takesPart(marked: string, eventType: EventType): boolean {
  const text = marked.replace(/[[\]]/gu, '');
  const words = /\[(?<words>[^\]]+)\]/u.exec(marked)?.groups?.words ?? '';
  const all = [['Ana', 'person'] as const, ['Ben', 'person'] as const, [words, eventType] as const];
  const mentions = mentionsIn(
    text,
    all.filter(([name]) => text.includes(name)).sort(([a], [b]) => text.indexOf(a) - text.indexOf(b)),
  );
  const of = (name: string) => mentions.find((mention) => mention.text === name);
  const links = [linkOf('PARTICIPATED_IN', of('Ana'), of(words))];
  return withoutBystanders(links, readingOf(text, mentions)).length === 1;
}

describe('who stands beside an event', () => {
  it.each([
    ['Ben announced his [resignation] on Monday, days after Ana accused him', 'resignation'],
    ['Ana called the [penalty] "overdue"', 'trial'],
    ['Ana, a lawyer, called the [penalty] "overdue"', 'trial'],
    ['Ana welcomed the [choice]', 'appointment'],
    ['Ana has defended the [takeover]', 'acquisition'],
    ['They will [meet] Ben, whose daughter Ana was ill', 'meeting'],
    ['Ana lives there. Acme was [founded] in 2012 by Ben', 'founding'],
  ] as const)('EXTRACT-124: has no part in it: %s', (text, type) => {
    expect(takesPart(text, type)).toBe(false);
  });

  it.each([
    ['Ben announced the [resignation] of Ana after a row', 'resignation'],
    ['Ben spoke of his [appointment] by Ana', 'appointment'],
    ['Ana called an [election]', 'election'],
    ['Ana announced the [takeover]', 'acquisition'],
    ['They will [meet] Ana, whose daughter was ill', 'meeting'],
    ['Acme was [founded] in 2012 by Ana', 'founding'],
    ['Ana [founded] it in 2012', 'founding'],
  ] as const)('EXTRACT-124: has a part in it: %s', (text, type) => {
    expect(takesPart(text, type)).toBe(true);
  });
});
