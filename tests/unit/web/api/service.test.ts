import { describe, expect, it } from 'vitest';
import { DramatisError } from '../../../../shared/errors.ts';
import type { Extractor } from '../../../../shared/model/extraction.ts';
import { readSettings } from '../../../../shared/settings.ts';
import type { Engine } from '../../../../shared/store/engine.ts';
import { openService } from '../../../../web/api/service.ts';

const unused = () => Promise.reject(new DramatisError('INTERNAL', 'Nobody asks this here'));

/** Parts that remember that they were closed; `broken` ones throw when they are asked for anything. */
function parts(
  broken: { readonly engine?: boolean; readonly extractor?: boolean; readonly end?: boolean } = {},
) {
  const closed: string[] = [];
  const close = (name: string) => async () => {
    closed.push(name);
    if (broken.end) throw new DramatisError('STORE_UNAVAILABLE', `No end of the ${name}`);
  };
  const engine: Engine = {
    info: unused,
    query: unused,
    run: async () => {
      if (broken.engine) throw new DramatisError('STORE_INVALID', 'No such graph');
      return [];
    },
    transact: unused,
    applySchema: unused,
    close: close('engine'),
  };
  const extractor: Extractor = { version: '1', extract: unused, close: close('extractor') };
  const openers = {
    openEngine: async () => engine,
    createExtractor: async () => {
      if (broken.extractor) throw new DramatisError('MODEL', 'No such model');
      return extractor;
    },
  };
  return { closed, open: () => openService(readSettings({}), undefined, openers) };
}

describe('a service that cannot be put together', () => {
  it('API-54: gives the store back where the extractor fails', async () => {
    const { closed, open } = parts({ extractor: true });
    await expect(open()).rejects.toMatchObject({ code: 'MODEL' });
    expect(closed).toEqual(['engine']);
  });

  it('API-54: gives all back where the graph cannot be brought up to date', async () => {
    const { closed, open } = parts({ engine: true });
    await expect(open()).rejects.toMatchObject({ code: 'STORE_INVALID' });
    expect(closed).toEqual(['extractor', 'engine']);
  });

  it('API-54: tells why, also where closing fails as well', async () => {
    const { closed, open } = parts({ engine: true, end: true });
    await expect(open()).rejects.toMatchObject({ code: 'STORE_INVALID' });
    expect(closed).toEqual(['extractor', 'engine']);
  });
});

describe('a service that is closed', () => {
  it('API-54: closes all of it, whatever goes wrong on the way', async () => {
    const { closed, open } = parts({ end: true });
    const service = await open();
    await expect(service.close()).rejects.toMatchObject({ message: 'No end of the extractor' });
    expect(closed).toEqual(['extractor', 'engine']);
  });
});
