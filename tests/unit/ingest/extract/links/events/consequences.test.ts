import { describe, expect, it } from 'vitest';
import type { EntityDraft } from '../../../../../../ingest/extract/links/drafts.ts';
import { withConsequences } from '../../../../../../ingest/extract/links/events/consequences.ts';
import { eventsOf } from '../../../../../../ingest/extract/links/events/events.ts';
import type { Link } from '../../../../../../ingest/extract/links/scores.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

const text = 'Acme bought Bolt from Orbit in 2019.';
const mentions = mentionsIn(text, [
  ['Acme', 'organization'],
  ['bought', 'acquisition'],
  ['Bolt', 'organization'],
  ['Orbit', 'organization'],
]);
const named = new Map(
  ['Acme', '', 'Bolt', 'Orbit'].map((name, k): [string, EntityDraft] => [
    `named ${k}`,
    { ref: `named ${k}`, kind: 'Organization', name, mentions: [] },
  ]),
);
const parts = (more: Partial<Link> = {}) => [
  linkOf('PARTICIPATED_IN', mentions[0], mentions[1], { part: 'buyer', ...more }),
  linkOf('PARTICIPATED_IN', mentions[2], mentions[1], { part: 'target', ...more }),
  linkOf('PARTICIPATED_IN', mentions[3], mentions[1], { part: 'seller', ...more }),
];

function following(links: readonly Link[], stated: Parameters<typeof withConsequences>[3] = []) {
  const reading = readingOf(text, mentions, { links });
  const events = eventsOf(reading, (ref) => ref);
  return withConsequences(reading, events, named, stated).map(({ type, from, to, tenure, start, end }) => {
    return [type, from, to, tenure, text.slice(start, end)];
  });
}

describe('what follows from an event', () => {
  it('EXTRACT-48: who bought a company owns it, and who sold it did', () => {
    expect(following(parts())).toEqual([
      ['OWNS', 'named 0', 'named 2', undefined, 'Acme bought Bolt'],
      ['OWNS', 'named 3', 'named 2', 'former', 'Bolt from Orbit'],
    ]);
  });

  it('EXTRACT-48: nothing follows from what is planned, alleged or denied', () => {
    for (const modality of ['planned', 'alleged', 'negated'] as const) {
      expect(following(parts({ modality }))).toEqual([]);
    }
  });

  it('EXTRACT-48: what is stated already is not stated again', () => {
    const because = { from: null, to: null, rules: [] };
    const own = {
      type: 'OWNS',
      from: 'named 0',
      to: 'named 2',
      modality: 'asserted',
      start: 0,
      end: 4,
    } as const;
    expect(following(parts().slice(0, 2), [{ ...own, because }])).toHaveLength(1);
  });
});
