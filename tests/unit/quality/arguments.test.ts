import { describe, expect, it } from 'vitest';
import { readArguments, usage } from '../../quality/arguments.ts';

const NAMES = ['scores', 'names', 'cost'];

describe('HOUSE-23: what the report is asked for', () => {
  it.each([[['--help']], [['-h']], [['--quick', '--help']]])(
    'HOUSE-23: %j asks for the usage alone',
    (args) => {
      expect(readArguments(args, NAMES)).toBeNull();
    },
  );

  it('HOUSE-23: the usage names every option and every section', () => {
    const text = usage(NAMES);
    for (const option of ['data FOLDER', 'model FOLDER', 'out FILE', 'only NAMES', 'quick', 'help'])
      expect(text).toMatch(new RegExp(`^ +--${option} `, 'mu'));
    expect(text).toContain('scores,names,cost');
  });

  it.each([
    [['--nonsense'], '--nonsense'],
    [['surplus'], 'surplus'],
    [['--data'], '--data'],
    [['--only', 'scores,other'], 'other'],
  ])('HOUSE-23: %j is wrong usage', (args, named) => {
    expect(() => readArguments(args, NAMES)).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringContaining(named) }),
    );
  });

  it('HOUSE-23: all is measured and written where nothing is asked for, and a quick run writes nothing', () => {
    expect(readArguments([], NAMES)).toMatchObject({
      only: NAMES,
      quick: false,
      out: expect.stringMatching(/docs.quality\.md$/u),
    });
    expect(readArguments(['--quick', '--only', 'cost,names'], NAMES)).toMatchObject({
      only: ['cost', 'names'],
      quick: true,
      out: null,
    });
    expect(readArguments(['--quick', '--out', '/tmp/x.md'], NAMES)).toMatchObject({ out: '/tmp/x.md' });
  });
});
