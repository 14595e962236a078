import { describe, expect, it } from 'vitest';
import { countOf, oneOf, readOptions } from '../../../tools/options.ts';

const OPTIONS = { data: { type: 'string', default: 'here' }, quick: { type: 'boolean' } } as const;
const usage = (named: string, advice: string) =>
  expect.objectContaining({
    code: 'USAGE',
    message: expect.stringContaining(named),
    advice: expect.stringContaining(advice),
  });

describe('HOUSE-25: what a script is asked for', () => {
  it('HOUSE-25: options and words are read', () => {
    const given = readOptions(['one', '--quick', '--data', 'there', 'two'], {
      allowPositionals: true,
      options: OPTIONS,
    });
    expect(given?.values).toEqual({ data: 'there', quick: true });
    expect(given?.positionals).toEqual(['one', 'two']);
    expect(readOptions([], { options: OPTIONS })?.values).toEqual({ data: 'here' });
  });

  it.each([[['--help']], [['-h']], [['--quick', '--help']], [['--nonsense', '-h']]])(
    'HOUSE-25: %j asks for the usage alone',
    (args) => {
      expect(readOptions(args, { options: OPTIONS })).toBeNull();
    },
  );

  it.each([
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['surplus'], "Unexpected argument 'surplus'"],
    [['--data'], '--data'],
    [['--quick=yes'], '--quick'],
  ])('HOUSE-25: %j is wrong usage', (args, named) => {
    expect(() => readOptions(args, { options: OPTIONS })).toThrow(usage(named, '--help'));
  });

  it('HOUSE-25: of what is said of an option that is none, only what is wrong is told', () => {
    const config = { allowPositionals: true, options: OPTIONS } as const;
    expect(() => readOptions(['--nonsense'], config)).toThrow(
      expect.objectContaining({ message: "Unknown option '--nonsense'" }),
    );
  });

  it('HOUSE-25: a name is one of those that there are, and the advice tells them', () => {
    expect(oneOf('engine', ['embedded', 'neo4j'], 'neo4j')).toBe('neo4j');
    expect(() => oneOf('engine', ['embedded', 'neo4j'], 'other')).toThrow(
      usage('There is no engine other', 'There are embedded, neo4j.'),
    );
  });

  it('HOUSE-25: a number is whole and above zero', () => {
    expect(countOf('entities', '120')).toBe(120);
    for (const wrong of ['', '0', '-1', '1.5', '1e3', 'many', ' 7'])
      expect(() => countOf('entities', wrong)).toThrow(usage('--entities', 'whole number'));
  });
});
