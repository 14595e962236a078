import { describe, expect, it } from 'vitest';
import type { FoundHit } from '../../../../../../shared/contract/index.ts';
import { DramatisError } from '../../../../../../shared/errors.ts';
import {
  found,
  markedHit,
  moved,
  NOTHING_SOUGHT,
  notFound,
  sought,
} from '../../../../../../web/app/state/correct/finding.ts';
import { faultOf } from '../../../../../../web/app/state/loadable.ts';
import { hit } from '../../make.ts';

const foundHit = (id: string): FoundHit => ({
  ...hit(id),
  matched: { field: 'name', text: id, typo: false },
  apart: [],
});
const GONE = new DramatisError('STORE_UNAVAILABLE', 'The service does not answer');

describe('APP-406 an entity that is picked for a form', () => {
  const answered = found(sought(NOTHING_SOUGHT, 'ann'), [foundHit('anna'), foundHit('annie')]);

  it('is one that was found for the text as it stands, and none that stood there before', () => {
    expect(markedHit(moved(answered, 1))?.id).toBe('annie');
    expect(markedHit(moved(answered, -1))?.id).toBe('annie');
    const other = sought(answered, 'bert');
    expect([other.hits.length, markedHit(other)]).toEqual([2, null]);
    expect(markedHit(found(other, [foundHit('bert')]))?.id).toBe('bert');
    expect(sought(answered, ' ')).toEqual({ ...NOTHING_SOUGHT, text: ' ' });
  });

  it('is told apart from a question that failed', () => {
    const failed = notFound(sought(answered, 'bert'), faultOf(GONE));
    expect(failed).toMatchObject({ status: 'failed', hits: [], fault: { gone: true } });
    expect(sought(failed, 'berta').fault).toBeNull();
    expect(moved(failed, 1)).toBe(failed);
  });
});
