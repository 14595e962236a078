import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../../ingest/extract/text/plain.ts';

describe('EXTRACT-63: a name without what a page made of it', () => {
  it.each([
    ['tags', 'Ana</b> <i class="x">Ruiz', 'Ana Ruiz'],
    ['a line break', 'Ana\n  Ruiz', 'Ana Ruiz'],
    [
      'named signs',
      'AT&amp;T &quot;Bo&quot; O&#39;Neill O&rsquo;Neill &#x201C;',
      'AT&T "Bo" O\'Neill O’Neill “',
    ],
    ['named letters', 'Jos&eacute; Nu&ntilde;ez Mu&#241;oz', 'José Nuñez Muñoz'],
    ['named spaces', 'Ana&nbsp;Ruiz&#160;', 'Ana Ruiz'],
    ['hidden characters', '\ufeffInter\u00adpol\u200b', 'Interpol'],
    ['a treebank', "`` Ana '' -LRB- Acme -RRB-", '" Ana " ( Acme )'],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('is left alone where there is nothing of the kind', () => {
    for (const text of ['Ana Ruiz', 'R&D', 'a < b', 'O’Neill', '&unknown;', '&#99999999;', '']) {
      expect(plainText(text)).toBe(text);
    }
  });

  it('never fails', () => {
    const parts = fc.constantFrom(
      '&#',
      '&amp;',
      ';',
      'x41',
      '1114112',
      '<p',
      '>',
      '-LRB-',
      "'",
      '`',
      '\ud800',
      'é',
    );
    fc.assert(fc.property(fc.array(parts), (texts) => typeof plainText(texts.join('')) === 'string'));
  });
});
