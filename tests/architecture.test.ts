import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf, type SourceFile, violations } from './support/architecture.ts';
import { circlesAmong } from './support/circles.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLACES = ['shared', 'ingest', 'web', 'cli'];

function sources(): SourceFile[] {
  const paths = PLACES.flatMap((place) =>
    readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/u.test(path))
      .map((path) => `${place}/${path.replaceAll('\\', '/')}`),
  );
  return paths.sort().map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** What is wrong with a file of one line; its imports lead nowhere, which does not matter here. */
const wrongWith = (path: string, text: string) => violations([{ path, text }]).map(({ what }) => what);

describe('HOUSE-1: every import follows the layers of CONTRIBUTING.md', () => {
  test('HOUSE-1: in all of the source', () => {
    const files = sources();
    expect(files.length).toBeGreaterThan(80);
    expect(files.flatMap((file) => importsOf(file)).length).toBeGreaterThan(200);
    expect(violations(files)).toEqual([]);
  });

  test.each([
    ['shared/schema/kinds.ts', '../model/names.ts'],
    ['shared/schema/kinds.ts', '../errors.ts'],
    ['shared/errors.ts', './schema/index.ts'],
    ['shared/compare.ts', './errors.ts'],
    ['shared/group.ts', './compare.ts'],
    ['shared/model/names.ts', '../settings.ts'],
    ['shared/model/names.ts', '../store/engine.ts'],
    ['shared/contract/graph.ts', '../model/graph.ts'],
    ['shared/contract/graph.ts', '../store/engine.ts'],
    ['shared/settings.ts', './store/open.ts'],
    ['shared/store/open.ts', '../contract/index.ts'],
    ['shared/store/graph.ts', '../../ingest/index.ts'],
    ['shared/store/embedded/engine.ts', '../../../web/api/app.ts'],
    ['shared/store/open.ts', '../../cli/main.ts'],
    ['ingest/index.ts', '../web/api/app.ts'],
    ['ingest/pipeline.ts', '../cli/session.ts'],
    ['ingest/resolve/keys.ts', '../write/save.ts'],
    ['ingest/resolve/keys.ts', '../pipeline.ts'],
    ['ingest/write/save.ts', '../extract/index.ts'],
    ['ingest/write/save.ts', '../index.ts'],
    ['ingest/read/index.ts', '../write/save.ts'],
    ['ingest/extract/model/session.ts', '../../resolve/keys.ts'],
    ['ingest/arrange/index.ts', '../write/save.ts'],
    ['web/api/app.ts', '../../ingest/pipeline.ts'],
    ['web/api/app.ts', '../app/main.tsx'],
    ['web/api/app.ts', '../../cli/main.ts'],
    ['web/app/state/api.ts', '../../../shared/store/engine.ts'],
    ['web/app/state/api.ts', '../../../shared/settings.ts'],
    ['web/app/state/api.ts', '../../../ingest/service.ts'],
    ['web/app/main.tsx', '../api/app.ts'],
    ['cli/main.ts', '../ingest/write/save.ts'],
    ['cli/main.ts', '../web/app/main.tsx'],
    ['web/app/panels/Bar.tsx', 'sigma'],
    ['web/app/state/graph.ts', 'sigma/rendering'],
    ['shared/store/graph.ts', 'neo4j-driver'],
    ['shared/store/neo4j/engine.ts', '@grafeo-db/js'],
    ['ingest/resolve/keys.ts', 'onnxruntime-node'],
  ])('HOUSE-1: %s may not import %s', (path, of) => {
    expect(wrongWith(path, `import { x } from '${of}';`)).toHaveLength(1);
    expect(wrongWith(path, `import {\n  x,\n  type Y,\n} from '${of}';`)).toHaveLength(1);
    expect(wrongWith(path, `export * from '${of}';`)).toHaveLength(1);
    expect(wrongWith(path, `import type { X } from '${of}';`)).toHaveLength(1);
    expect(wrongWith(path, `import '${of}';`)).toHaveLength(1);
    expect(wrongWith(path, `const x = await import('${of}');`)).toHaveLength(1);
  });

  test.each([
    ['shared/model/names.ts', '../schema/index.ts'],
    ['shared/store/graph.ts', '../contract/index.ts'],
    ['shared/store/statements/write.ts', '../../schema/index.ts'],
    ['ingest/write/save.ts', '../resolve/edges.ts'],
    ['ingest/pipeline.ts', './write/save.ts'],
    ['web/api/app.ts', '../../ingest/index.ts'],
    ['web/app/state/api.ts', '../../../shared/contract/index.ts'],
    ['web/app/scene/sigma-scene.ts', 'sigma'],
    ['shared/store/neo4j/engine.ts', 'neo4j-driver'],
    ['cli/main.ts', '../web/api/service.ts'],
  ])('HOUSE-1: %s may import %s', (path, of) => {
    expect(wrongWith(path, `import { x } from '${of}';`)).toEqual([]);
  });

  test('HOUSE-1: a file in no layer is found, and may neither import nor be imported', () => {
    expect(wrongWith('shared/new.ts', '')).toEqual(['lies in no layer']);
    expect(wrongWith('web/new.ts', `import { x } from '../shared/errors.ts';`)).toEqual([
      'lies in no layer',
      'imports shared/errors.ts',
    ]);
    expect(wrongWith('cli/main.ts', `import { x } from '../shared/new.ts';`)).toEqual([
      'imports shared/new.ts',
    ]);
    expect(wrongWith('ingest/pipeline.ts', `import { x } from '../tools/new.ts';`)).toEqual([
      'imports tools/new.ts',
    ]);
  });

  test('HOUSE-1: nothing of Node comes into the browser, not even by way of a shared file', () => {
    const page = { path: 'web/app/main.tsx', text: `import { hash } from '../../shared/model/hash.ts';` };
    const hash = { path: 'shared/model/hash.ts', text: `import { createHash } from 'node:crypto';` };
    const barred = { path: hash.path, what: 'brings node:crypto into the browser' };
    expect(violations([page, hash])).toEqual([barred]);
    expect(violations([hash])).toEqual([]);
    const onlyType = { ...page, text: page.text.replace('import {', 'import type {') };
    expect(violations([onlyType, hash])).toEqual([]);
  });
});

describe('HOUSE-2: no file reads the environment, throws a bare error, exports by default, says any or is long', () => {
  test.each([
    ['reads process.env', 'const a = process.env.HOME;'],
    ['throws a bare Error', `throw new Error('no');`],
    ['has a default export', 'export default function run() {}'],
    ['says any', 'export function run(x: any) {}'],
    ['says any', 'const x = y as any;'],
    ['says any', 'const x: Array<any> = [];'],
    ['says any', 'type X = Record<string, any>;'],
    ['has more than 400 lines', '\n'.repeat(401)],
  ])('HOUSE-2: "%s" is found', (what, text) => {
    expect(wrongWith('web/api/app.ts', text)).toEqual([what]);
  });

  test('HOUSE-2: what is allowed is not found', () => {
    expect(wrongWith('shared/settings.ts', 'const a = process.env.HOME;')).toEqual([]);
    expect(wrongWith('web/app/vite.config.ts', 'export default {};')).toEqual([]);
    expect(wrongWith('web/api/app.ts', '/** never process.env, new Error( or: any */')).toEqual([]);
    expect(
      wrongWith('web/api/app.ts', '// new Error(\nconst company = 1; throw new DramatisError();'),
    ).toEqual([]);
    expect(wrongWith('web/api/app.ts', '\n'.repeat(400))).toEqual([]);
  });
});

describe('HOUSE-18: no file leads back to itself by its imports', () => {
  const importing = (path: string, ...of: readonly string[]): SourceFile => ({
    path,
    text: of.map((one) => `import type { X } from '${one}';`).join('\n'),
  });

  test('HOUSE-18: in all of the source', () => {
    expect(circlesAmong(sources())).toEqual([]);
  });

  test('HOUSE-18: a circle is found, of two files or by way of another one', () => {
    const two = [
      importing('a/x.ts', './y.ts'),
      importing('a/y.ts', './x.ts', '../b/z.ts'),
      importing('b/z.ts'),
    ];
    expect(circlesAmong(two)).toEqual([['a/x.ts', 'a/y.ts']]);
    const three = [...two.slice(0, 1), importing('a/y.ts', '../b/z.ts'), importing('b/z.ts', '../a/x.ts')];
    expect(circlesAmong(three)).toEqual([['a/x.ts', 'a/y.ts', 'b/z.ts']]);
  });

  test('HOUSE-18: two ways to one file are no circle', () => {
    const files = [importing('x.ts', './y.ts', './z.ts'), importing('y.ts', './z.ts'), importing('z.ts')];
    expect(circlesAmong(files)).toEqual([]);
  });
});
