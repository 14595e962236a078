import { describe, expect, it } from 'vitest';
import { withToldParts } from '../../../../../../ingest/extract/links/events/told-parts.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

const TEXT = 'Acme sued Lumen.';
const MENTIONS = mentionsIn(TEXT, [
  ['Acme', 'organization'],
  ['sued', 'trial'],
  ['Lumen', 'organization'],
]);
const [acme, sued, lumen] = MENTIONS;
const reading = readingOf(TEXT, MENTIONS);

describe('parts that the text tells', () => {
  it('EXTRACT-28: go before what the model reads, and say so', () => {
    const links = [
      linkOf('PARTICIPATED_IN', acme, sued, { part: 'agent' }),
      linkOf('PARTICIPATED_IN', lumen, sued, { part: 'agent' }),
    ];
    const [first, second] = withToldParts(links, reading);
    expect(first).toMatchObject({ part: 'agent', partTold: true, rules: [] });
    expect(second).toMatchObject({ part: 'accused', partTold: true });
    expect(second?.rules).toEqual(['accused by the words beside the event; the model read agent']);
  });

  it('EXTRACT-32: what is usual is not told, and says so', () => {
    const text = 'A speech, and Ana Ruiz.';
    const mentions = mentionsIn(text, [
      ['speech', 'speech'],
      ['Ana Ruiz', 'person'],
    ]);
    const link = linkOf('PARTICIPATED_IN', mentions[1], mentions[0], { part: 'host' });
    const [told] = withToldParts([link], readingOf(text, mentions));
    expect(told?.part).toBe('speaker');
    expect(told?.partTold).toBeUndefined();
    expect(told?.rules).toEqual(['speaker as is usual in events of this type (speech); the model read host']);
  });

  it('EXTRACT-28: nobody buys a person', () => {
    const text = 'Acme wants Ana Ruiz in the merry takeover.';
    const mentions = mentionsIn(text, [
      ['Ana Ruiz', 'person'],
      ['takeover', 'acquisition'],
    ]);
    const link = linkOf('PARTICIPATED_IN', mentions[0], mentions[1], { part: 'target' });
    expect(withToldParts([link], readingOf(text, mentions))).toEqual([]);
    expect(withToldParts([{ ...link, part: 'seller' }], readingOf(text, mentions))).toHaveLength(1);
  });

  it('EXTRACT-28: other relations are left alone', () => {
    const link = linkOf('OWNS', acme, lumen);
    expect(withToldParts([link], reading)).toEqual([link]);
  });
});
