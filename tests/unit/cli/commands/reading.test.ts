import { expect, it } from 'vitest';
import { noteAway } from '../../../../cli/commands/reading.ts';
import { startProgress } from '../../../../cli/output/progress.ts';
import { Written } from '../../../support/program.ts';

it('WRITE-122: a store that is waited for is told of in a line', () => {
  const stderr = new Written();
  noteAway(startProgress(stderr, 'articles'), 'The Neo4j server went away:\u001b[2J gone');
  expect(stderr.text).toMatch(
    /^The Neo4j server went away: .*gone\. It is waited for, two minutes at most\.\n$/u,
  );
  expect(stderr.text).not.toContain('\u001b');
});
