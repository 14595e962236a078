import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { endWithReader, exitCodeOf, report } from '../../../../cli/output/exit.ts';
import { DramatisError, ERROR_CODES, type ErrorCode } from '../../../../shared/errors.ts';
import { Written } from '../../../support/program.ts';

const closedPipe = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
const aborted = Object.assign(new Error('This operation was aborted'), { name: 'AbortError' });

function reported(thrown: unknown): string {
  const written: string[] = [];
  report(thrown, { write: (text) => written.push(text) });
  return written.join('');
}

describe('CLI-6 the exit code', () => {
  const codes = Object.keys(ERROR_CODES).filter((code): code is ErrorCode => code in ERROR_CODES);

  it.each(codes)('of %s is the one of its code', (code) => {
    expect(exitCodeOf(new DramatisError(code, 'x'))).toBe(ERROR_CODES[code].exit);
  });

  it.each([
    ['a fault of ours', new TypeError('x'), 70],
    ['a thrown text', 'x', 70],
    ['an unknown option', new CommanderError(1, 'commander.unknownOption', 'x'), 2],
    ['--help', new CommanderError(0, 'commander.helpDisplayed', '(outputHelp)'), 0],
    ['a reader that went away', closedPipe, 0],
    ['an interruption', aborted, 130],
  ])('of %s', (_, thrown, code) => {
    expect(exitCodeOf(thrown)).toBe(code);
  });
});

it('CLI-160: what may go well later ends with 75, and nothing else does', () => {
  const later = Object.entries(ERROR_CODES).filter(([, { exit }]) => exit === 75);
  expect(later.map(([code]) => code).sort()).toEqual(['BUSY', 'STORE_BUSY', 'STORE_CONFLICT']);
});

describe('CLI-6 the message', () => {
  it('says what happened, where and what to do', () => {
    const error = new DramatisError('INPUT', 'It is empty.', { where: 'a.txt', advice: 'Leave it out.' });
    expect(reported(error)).toBe('It is empty. (a.txt)\nLeave it out.\n');
    expect(reported(new TypeError('x is undefined'))).toMatch(
      /^Unexpected fault: x is undefined\n.*report it/u,
    );
  });

  it('is not given twice, and not where nothing is wrong', () => {
    expect(reported(new CommanderError(1, 'commander.unknownOption', 'x'))).toBe('');
    expect(reported(closedPipe)).toBe('');
    expect(reported(aborted)).toBe('');
  });

  it('does not steer the terminal (CLI-1)', () => {
    expect(reported(new DramatisError('INPUT', 'bad \u001b[2J\u202efile', { advice: 'Stop.' }))).toBe(
      'bad  [2Jfile\nStop.\n',
    );
  });
});

describe('CLI-6 a closed pipe', () => {
  it('ends the process quietly', () => {
    const stream = new Written();
    const codes: number[] = [];
    endWithReader([stream, new Written()], (code) => codes.push(code));
    stream.emit('error', closedPipe);
    expect(codes).toEqual([0]);
  });

  it('is the only failure that is passed over: others are told on the stream that is left', () => {
    const [stream, other] = [new Written(), new Written()];
    const codes: number[] = [];
    endWithReader([stream, other], (code) => codes.push(code));
    stream.emit('error', Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }));
    expect([codes, stream.text]).toEqual([[2], '']);
    expect(other.text).toMatch(/cannot be written: ENOSPC.+\nWrite it to where there is room/u);
  });
});
