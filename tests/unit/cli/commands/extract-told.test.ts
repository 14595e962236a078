import { describe, expect, it } from 'vitest';
import { modelMissing } from '../../../support/model.ts';
import { runHere } from '../../../support/program.ts';

const PAGE = `<html><head><meta property="article:published_time" content="2024-03-08"></head><body>
<div class="date">9 March 2024</div><p>Norwegian Prime Minister Jens Stoltenberg visited Oslo.</p></body></html>`;

describe.skipIf(modelMissing())('READ-69: extract --explain', () => {
  it('says where what is known of a page stands in it, and which of two dates counts', async () => {
    const { code, stdout } = await runHere(['extract', '-', '--explain'], {}, PAGE);
    expect(code).toBe(0);
    expect(stdout).toContain(
      [
        '  publishedAt 2024-03-08 (meta article:published_time)',
        '      2024-03-09 (words of the page)',
        '      meta article:published_time counts before words of the page',
      ].join('\n'),
    );
  });
});
