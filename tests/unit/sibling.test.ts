import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { siblingModule } from '../../shared/sibling.ts';

const source = new URL('../../shared/store/embedded/process.ts', import.meta.url).href;

test('HOUSE: from source a module is started with the TypeScript loader', () => {
  const { path, execArgv } = siblingModule(source, './child');
  expect(path).toBe(fileURLToPath(new URL('./child.ts', source)));
  expect(existsSync(path)).toBe(true);
  expect(execArgv[0]).toBe('--import');
  expect(existsSync(fileURLToPath(execArgv[1] ?? ''))).toBe(true);
});

test('HOUSE: compiled it is started as it is', () => {
  const { path, execArgv } = siblingModule('file:///dist/shared/store/embedded/process.js', './child');
  expect(path).toBe('/dist/shared/store/embedded/child.js');
  expect(execArgv).toEqual([]);
});
