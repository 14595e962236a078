import { userInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { DramatisError } from '../../../shared/errors.ts';
import {
  DEFAULT_HOST_DELAY,
  DEFAULT_MAX_BYTES,
  DEFAULT_STORE,
  DEFAULT_USER_AGENT,
  readSettings,
} from '../../../shared/settings.ts';

/** The error of settings that are not taken. */
function refusal(environment: Record<string, string>): DramatisError | null {
  try {
    readSettings(environment);
    return null;
  } catch (thrown) {
    return thrown instanceof DramatisError ? thrown : null;
  }
}

describe('HOUSE-3: settings come from the environment, what is missing has a default, and what is wrong is refused', () => {
  test('HOUSE-3: nothing set', () => {
    expect(readSettings({})).toEqual({
      store: DEFAULT_STORE,
      neo4j: { user: 'neo4j', password: '', database: 'neo4j' },
      maxBytes: DEFAULT_MAX_BYTES,
      workers: 0,
      token: undefined,
      author: userInfo().username,
      host: '127.0.0.1',
      log: 'warn',
      watchFolders: [],
      allowedHosts: [],
      fetching: {
        userAgent: DEFAULT_USER_AGENT,
        allowNetworks: [],
        delayMilliseconds: DEFAULT_HOST_DELAY,
      },
    });
  });

  test('HOUSE-3: everything set', () => {
    const settings = readSettings({
      DRAMATIS_STORE: 'bolt://h',
      DRAMATIS_NEO4J_USER: 'u',
      DRAMATIS_NEO4J_PASSWORD: 'p',
      DRAMATIS_NEO4J_DATABASE: 'd',
      DRAMATIS_MAX_BYTES: '10',
      DRAMATIS_WORKERS: '3',
      DRAMATIS_TOKEN: 't',
      DRAMATIS_AUTHOR: 'Eve',
      DRAMATIS_HOST: '0.0.0.0',
      DRAMATIS_LOG: 'debug',
      DRAMATIS_WATCH_FOLDERS: '/News, /b',
      DRAMATIS_ALLOWED_HOSTS: ' A.example , ,b.example',
      DRAMATIS_USER_AGENT: 'Ann/1',
      DRAMATIS_ALLOW_NETWORKS: '10.0.0.0/8,FD00::1',
      DRAMATIS_HOST_DELAY: '0',
    });
    expect(settings).toEqual({
      store: 'bolt://h',
      neo4j: { user: 'u', password: 'p', database: 'd' },
      maxBytes: 10,
      workers: 3,
      token: 't',
      author: 'Eve',
      host: '0.0.0.0',
      log: 'debug',
      watchFolders: ['/News', '/b'],
      allowedHosts: ['a.example', 'b.example'],
      fetching: { userAgent: 'Ann/1', allowNetworks: ['10.0.0.0/8', 'fd00::1'], delayMilliseconds: 0 },
    });
  });

  test.each(['two words', ' before', 'after\n', 'Schlüssel', 'ключ'])('API-166: the token %j', (token) => {
    const refused = refusal({ DRAMATIS_TOKEN: token });
    expect(refused).toMatchObject({ code: 'USAGE', where: 'DRAMATIS_TOKEN' });
    expect(refused?.toText()).not.toContain(token.trim());
  });

  test('API-166: a token of all other signs', () => {
    expect(readSettings({ DRAMATIS_TOKEN: 'aZ09!"#~;,%' }).token).toBe('aZ09!"#~;,%');
  });

  test.each([
    ['DRAMATIS_MAX_BYTES', ['5MB', '0', '-1', '1.5', 'NaN', 'Infinity', '1e99'], 'a whole number from 1 on'],
    ['DRAMATIS_WORKERS', ['-1', '1.5', 'many'], 'a whole number from 0 on'],
    ['DRAMATIS_HOST_DELAY', ['-1', '1s'], 'a whole number from 0 on'],
    ['DRAMATIS_LOG', ['loud', 'WARN'], 'one of silent, error, warn, info, debug'],
    ['DRAMATIS_EDITOR', ['true', 'yes', '2'], 'one of 0, 1'],
  ])('HOUSE-3: a wrong %s is refused: which, what was given, what is allowed', (name, wrong, allowed) => {
    for (const given of wrong) {
      const error = refusal({ [name]: given });
      expect([error?.code, error?.where]).toEqual(['USAGE', name]);
      expect(error?.message).toContain(`"${given}" is not ${allowed}`);
      expect(error?.advice).toContain(`Set ${name} to ${allowed}`);
    }
  });

  test('HOUSE-3: who decides is the user of this machine, where nobody is named', () => {
    expect(readSettings({ USER: 'ada' }).author).toBe('ada');
    expect(readSettings({ USERNAME: 'ada' }).author).toBe('ada');
    expect(readSettings({ USER: 'ada', DRAMATIS_AUTHOR: 'Eve' }).author).toBe('Eve');
  });

  test('HOUSE-3: an empty variable is one that is not set', () => {
    expect(readSettings({ DRAMATIS_STORE: '', DRAMATIS_TOKEN: '', DRAMATIS_HOST: '' })).toEqual(
      readSettings({}),
    );
    const numbers = { DRAMATIS_MAX_BYTES: '', DRAMATIS_WORKERS: '', DRAMATIS_HOST_DELAY: '' };
    expect(readSettings({ ...numbers, DRAMATIS_LOG: '' })).toEqual(readSettings({}));
  });
});

test('STORE-88: the editor mode is set by 1 and by nothing else', () => {
  expect(readSettings({ DRAMATIS_EDITOR: '1' }).neo4j.editor).toBe(true);
  for (const text of ['', '0']) {
    expect(readSettings({ DRAMATIS_EDITOR: text }).neo4j).not.toHaveProperty('editor');
  }
});
