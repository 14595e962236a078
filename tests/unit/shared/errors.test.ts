import { describe, expect, test } from 'vitest';
import { DramatisError, ERROR_CODES, toDramatisError } from '../../../shared/errors.ts';

describe('MODEL-14: an error says what happened, where, and what to do', () => {
  test('MODEL-14: as one paragraph', () => {
    const error = new DramatisError('INPUT', 'It cannot be read', {
      where: 'a.txt',
      advice: 'Save it as text.',
    });
    expect(error.toText()).toBe('It cannot be read (a.txt)\nSave it as text.');
    expect(new DramatisError('INPUT', 'No').toText()).toBe('No');
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('DramatisError');
  });

  test('MODEL-14: what is ours stays as it is, all else is a fault of ours with its cause', () => {
    const ours = new DramatisError('LIMIT', 'Too long');
    expect(toDramatisError(ours)).toBe(ours);
    const cause = new RangeError('deep');
    expect(toDramatisError(cause)).toMatchObject({
      code: 'INTERNAL',
      message: 'Unexpected fault: deep',
      cause,
    });
    for (const thrown of ['text', null, undefined, 3, Symbol('s')]) {
      expect(toDramatisError(thrown)).toMatchObject({ code: 'INTERNAL', advice: expect.any(String) });
    }
  });

  test('MODEL-14: every code ends a command with a failure, and a request as an error', () => {
    for (const { exit, status } of Object.values(ERROR_CODES)) {
      expect(exit).toBeGreaterThan(0);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });
});
