import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parametersIn, tokensOf } from '../../../../../web/app/state/console/scan.ts';

describe('APP-86: parameters of a query', () => {
  it.each([
    ['MATCH (n {id: $id}) WHERE n.x > $least AND n.y < $least RETURN n', ['id', 'least']],
    ['RETURN \'$a\', "$b", `$c`, $d', ['d']],
    ['// $a\nRETURN $b /* $c\n $d */, $e', ['b', 'e']],
    ["RETURN 'it\\'s $a', $b", ['b']],
    ['RETURN $`two words`, $1, $ü', ['two words', '1', 'ü']],
    ['RETURN $', []],
    ["RETURN 'open $a", []],
    ['/* open $a', []],
  ])('%s', (cypher, names) => {
    expect(parametersIn(cypher)).toEqual(names);
  });

  it('tokens are parts of the text in their order, and nothing but space is between them', () => {
    const piece = fc.constantFrom(
      '$',
      '$a',
      "'",
      '"',
      '`',
      '\\',
      '//',
      '/*',
      '*/',
      '\n',
      ' ',
      'x',
      '1.5',
      ':',
      'ü',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const token of tokensOf(text)) {
          expect(text.slice(at, token.from).trim()).toBe('');
          expect(text.startsWith(token.text, token.from)).toBe(true);
          at = token.from + token.text.length;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
