import { describe, expect, it } from 'vitest';
import { examine, findingsText } from '../../../../cli/commands/doctor.ts';
import type { DoctorReport } from '../../../../shared/contract/index.ts';
import { DramatisError } from '../../../../shared/errors.ts';

const WELL: DoctorReport = {
  engine: 'embedded',
  version: '1.2.3',
  migration: 1,
  extractor: 'reader-1',
  counts: { Article: 3, Organization: 12 },
  problems: [],
};
const well = async () => WELL;
const ready = async () => undefined;
const fails = (thrown: unknown) => () => Promise.reject(thrown);

describe('CLI-50 the doctor', () => {
  it('finds nothing where all is well', async () => {
    expect(await examine(well, ready)).toEqual(WELL);
  });

  it.each(['STORE_BUSY', 'STORE_INVALID'] as const)('shows %s as a finding, with advice', async (code) => {
    const refused = new DramatisError(code, 'It may not be opened', { where: 'a.db', advice: 'Wait.' });
    expect(await examine(fails(refused), ready)).toEqual({
      problems: [{ what: 'It may not be opened (a.db)', advice: 'Wait.' }],
    });
  });

  it('shows a missing model beside the state of the store', async () => {
    const missing = new DramatisError('MODEL', 'A file is missing', { advice: 'Install it.' });
    const { problems, ...rest } = await examine(well, fails(missing));
    expect({ ...rest, problems: [] }).toEqual(WELL);
    expect(problems).toEqual([{ what: 'A file is missing', advice: 'Install it.' }]);
  });

  it('fails where there is no store to examine, and at its own faults', async () => {
    const away = new DramatisError('STORE_UNAVAILABLE', 'No server answers');
    await expect(examine(fails(away), ready)).rejects.toBe(away);
    const fault = new TypeError('x is undefined');
    await expect(examine(well, fails(fault))).rejects.toBe(fault);
  });

  it('is read as a table of what is known', () => {
    expect(findingsText('./a.db', WELL)).toBe(
      [
        'store         ./a.db',
        'engine        embedded 1.2.3',
        'graph         version 1',
        'extractor     reader-1',
        'Article       3',
        'Organization  12',
        '',
        'All is well.',
        '',
      ].join('\n'),
    );
  });

  it('says what is wrong and what to do, and nothing that it does not know', () => {
    const problems = [
      { what: 'It is held by process 7\u001b[2J', advice: 'Wait.' },
      { what: 'It is old', advice: '' },
    ];
    expect(findingsText('./a.db', { problems })).toBe(
      [
        'store    ./a.db',
        '',
        'PROBLEM  It is held by process 7 [2J',
        '         Wait.',
        'PROBLEM  It is old',
        '',
      ].join('\n'),
    );
  });
});
