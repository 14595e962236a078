import { describe, expect, test } from 'vitest';
import {
  DEFAULT_HOST_DELAY,
  DEFAULT_MAX_BYTES,
  DEFAULT_STORE,
  DEFAULT_USER_AGENT,
  readSettings,
} from '../../../shared/settings.ts';

describe('HOUSE-3: settings come from the environment, and what is missing or wrong has a default', () => {
  test('HOUSE-3: nothing set', () => {
    expect(readSettings({})).toEqual({
      store: DEFAULT_STORE,
      neo4j: { user: 'neo4j', password: '', database: 'neo4j' },
      maxBytes: DEFAULT_MAX_BYTES,
      workers: 0,
      token: undefined,
      author: 'somebody',
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

  test.each(['', '-1', '1.5', 'many', 'NaN', 'Infinity'])('HOUSE-3: %j is no number of workers', (text) => {
    expect(readSettings({ DRAMATIS_WORKERS: text }).workers).toBe(0);
    expect(readSettings({ DRAMATIS_MAX_BYTES: text }).maxBytes).toBe(DEFAULT_MAX_BYTES);
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
  });
});

test('STORE-88: the editor mode is set by 1 and by nothing else', () => {
  expect(readSettings({ DRAMATIS_EDITOR: '1' }).neo4j.editor).toBe(true);
  for (const text of ['', '0', 'true', 'yes']) {
    expect(readSettings({ DRAMATIS_EDITOR: text }).neo4j).not.toHaveProperty('editor');
  }
});
