import { describe, expect, it } from 'vitest';
import { isSpunOff, isToBuy } from '../../../../../../ingest/extract/links/relations/ownership.ts';
import { otherRelationsOf } from '../../../../../../ingest/extract/links/relations/relations.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** What is told of Orbit as the owner of Bolt. */
function told(text: string) {
  const marked = ['Orbit', 'Bolt'].sort((a, b) => text.indexOf(a) - text.indexOf(b));
  const mentions = mentionsIn(
    text,
    marked.map((name) => [name, 'organization'] as const),
  );
  const [owner, owned] = ['Orbit', 'Bolt'].map((name) => mentions.find((one) => one.text === name));
  return { mentions, link: linkOf('OWNS', owner, owned) };
}

describe('what is told between an owner and what it owns', () => {
  it.each([
    ['Orbit said it had agreed to acquire Bolt', true],
    ['Orbit plans to buy the rival Bolt', true],
    ['Orbit bought Bolt', false],
    ['Orbit agreed to sell Bolt', false],
    ['Orbit agreed to buy it. Bolt fell', false],
    ['Bolt, whose owner, who agreed to buy Acme, is Orbit', false],
  ])('EXTRACT-82: is to be bought: %j is %j', (text, expected) => {
    expect(isToBuy({ text }, told(text).link)).toBe(expected);
  });

  it.each([
    ['Bolt, which was spun off from Orbit', true],
    ['Orbit spun out Bolt', true],
    ['Orbit owns Bolt', false],
    ['Orbit spun off a unit. Bolt fell', false],
  ])('EXTRACT-82: is owned no more: %j is %j', (text, expected) => {
    expect(isSpunOff({ text }, told(text).link)).toBe(expected);
  });

  it('EXTRACT-82: no country is owned, nor what is to be bought; what was spun off was', () => {
    const relations = (text: string) => {
      const { mentions, link } = told(text);
      return otherRelationsOf(readingOf(text, mentions, { links: [link] }));
    };
    expect(relations('Orbit agreed to buy Bolt')).toEqual([]);
    expect(relations('Orbit spun off Bolt')).toMatchObject([{ type: 'OWNS', tenure: 'former' }]);
    const text = 'Orbit and its Peru arm';
    const mentions = mentionsIn(text, [
      ['Orbit', 'organization'],
      ['Peru', 'country'],
    ]);
    const links = [linkOf('OWNS', mentions[0], mentions[1])];
    expect(otherRelationsOf(readingOf(text, mentions, { links }))).toEqual([]);
  });
});
