import { describe, expect, it } from 'vitest';
import { readArguments, USAGE } from '../../bench/arguments.ts';

const PARTS = ['growth', 'again', 'articles', 'questions', 'runaway', 'explorer', 'pages', 'start'];

describe('HOUSE-24: what the bench is asked for', () => {
  it.each([[['--help']], [['-h']], [['growth', '--help']]])(
    'HOUSE-24: %j asks for the usage alone',
    (args) => {
      expect(readArguments(args)).toBeNull();
    },
  );

  it('HOUSE-24: the usage names every part, every size and every option', () => {
    for (const part of PARTS) expect(USAGE).toMatch(new RegExp(`^ {4}${part} `, 'mu'));
    for (const size of ['again large', 'questions small', 'runaway small', 'explorer long'])
      expect(USAGE).toContain(`"${size}"`);
    for (const option of ['on ENGINE', 'from FOLDER', 'entities N', 'help'])
      expect(USAGE).toMatch(new RegExp(`^ +--${option} `, 'mu'));
  });

  it.each([
    [['--nonsense'], '--nonsense'],
    [['nonsense'], 'nonsense'],
    [['growth', 'nonsense'], 'nonsense'],
    [['--on'], '--on'],
    [['--on', 'sqlite'], 'sqlite'],
    [['--entities', 'many'], 'many'],
    [['--entities', '0'], '--entities'],
  ])('HOUSE-24: %j is wrong usage', (args, named) => {
    expect(() => readArguments(args)).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringContaining(named) }),
    );
  });

  it('HOUSE-24: all parts are measured on every store where none is named', () => {
    const asked = readArguments([]);
    expect([...(asked?.parts ?? [])]).toEqual(PARTS);
    expect(asked?.sizes.size).toBe(0);
    expect(asked).toMatchObject({ stores: { from: undefined, on: undefined }, entities: undefined });
    expect(readArguments(['small'])?.parts.size).toBe(PARTS.length);
  });

  it('HOUSE-24: parts, sizes and options come in any order', () => {
    const asked = readArguments(['--on', 'embedded', 'runaway', 'small', '--entities', '700', 'again']);
    expect(asked?.parts).toEqual(new Set(['runaway', 'again']));
    expect(asked?.sizes).toEqual(new Set(['small']));
    expect(asked).toMatchObject({ stores: { on: 'embedded' }, entities: 700 });
    expect(readArguments(['runaway', '--from', 'store'])?.stores).toEqual({ from: 'store', on: undefined });
  });
});
