import { describe, expect, it } from 'vitest';
import { DramatisError } from '../../../../shared/errors.ts';
import { Opened } from '../../../../web/api/opened.ts';

describe('parts that were opened', () => {
  it('API-54: are all closed, the last first, and what went wrong first is told', async () => {
    const opened = new Opened();
    const closed: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      opened.add({
        close: async () => {
          closed.push(name);
          if (name === 'b' || name === 'c') throw new DramatisError('STORE_UNAVAILABLE', name);
        },
      });
    }
    await expect(opened.close()).rejects.toMatchObject({ message: 'c' });
    expect(closed).toEqual(['d', 'c', 'b', 'a']);
  });

  it('API-54: what is opened is given back as it is', () => {
    const part = { close: async () => undefined, name: 'a' };
    expect(new Opened().add(part)).toBe(part);
  });
});
