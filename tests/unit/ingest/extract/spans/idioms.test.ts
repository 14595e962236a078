import { describe, expect, it } from 'vitest';
import { isIdiom } from '../../../../../ingest/extract/spans/idioms.ts';
import { mentionsIn } from '../../../../support/mentions.ts';

describe('triggers that tell of no event', () => {
  it.each([
    ['Shares closed up 6 per cent', 'closed', true],
    ['The index closed down 0.3%', 'closed', true],
    ['Acme closed 4 percent lower', 'closed', true],
    ['Acme closed higher', 'closed', true],
    ['Acme closed at $12', 'closed', true],
    ['Acme closed at a record', 'closed', true],
    ['Police are closing in on him', 'closing', true],
    ['Acme closed its plant', 'closed', false],
    ['Acme closed down 300 branches', 'closed', false],
    ['Acme closed 2 centres', 'closed', false],
    ['Acme closed at the end of May', 'closed', false],
  ])('EXTRACT-71: %j', (text, verb, expected) => {
    expect(isIdiom(text, mentionsIn(text, [[verb, 'layoff']])[0]!)).toBe(expected);
  });

  it('EXTRACT-71: names are none', () => {
    expect(isIdiom('Closed at $12', mentionsIn('Closed at $12', [['Closed', 'organization']])[0]!)).toBe(
      false,
    );
  });
});
