/** HOUSE: what a clone relies on before any code runs, and that every rule has its test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Locked {
  readonly optionalDependencies?: Record<string, string>;
  readonly hasInstallScript?: boolean;
}

describe('the lockfile', () => {
  const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));

  it('HOUSE-5: holds no address to download from', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('HOUSE-5: names the embedded engine for every platform, also those that the machine that wrote it is not', () => {
    const platforms = Object.keys(lock.packages['node_modules/@grafeo-db/js']?.optionalDependencies ?? {});
    expect(platforms.length).toBeGreaterThan(3);
    for (const name of platforms) expect(lock.packages).toHaveProperty([`node_modules/${name}`]);
  });
});

describe('scripts of dependencies', () => {
  it('HOUSE-26: of each it is said whether npm may run it; the one that fetches GPU files is not run', () => {
    const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
    const { allowScripts } = JSON.parse(read('package.json'));
    const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//u, ''));
    expect(names.filter((name) => name !== '').sort()).toEqual(Object.keys(allowScripts).sort());
    expect(allowScripts['onnxruntime-node']).toBe(false);
    expect(read('.npmrc')).toMatch(/^onnxruntime-node-install=skip$/mu);
  });
});

describe('what training learns from', () => {
  it('HOUSE-20: annotations of published texts hold places, kinds and types, and no text', () => {
    const folder = 'training/annotations';
    const known = /^(?:[A-Z_]{4,}|[A-Z][a-z]+|[a-z]+(?:-[a-z]+)?|[a-z]\d+|\d{4}(?:-\d\d){0,2}|[a-z]+-s\d+)$/u;
    const files = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.jsonl'));
    const said = files.flatMap((name) =>
      read(`${folder}/${name}`)
        .trim()
        .split('\n')
        .flatMap((line) => {
          const { document, ...row } = JSON.parse(line);
          expect(typeof document).toBe('string');
          return [...JSON.stringify(row).matchAll(/"([^"]*)"/gu)].map(([, text = '']) => text);
        }),
    );
    expect(said.length).toBeGreaterThan(1_000);
    expect(said.filter((text) => !known.test(text) && !/^[a-z]+Kind|eventType$/u.test(text))).toEqual([]);
    expect(said).not.toContain('name');
  });
});

describe('the specification', () => {
  const RULE =
    /\b(?:DRAMATIS|SCHEMA|MODEL|STORE|READ|EXTRACT|RESOLVE|WRITE|ARRANGE|DECIDE|API|CLI|APP|HOUSE)-\d+\b/gu;
  const stated = new Set([...read('tests/SPEC.md').matchAll(/^- ([A-Z]+-\d+):/gmu)].map(([, rule]) => rule));
  const held = new Set(testFiles('tests').flatMap((path) => read(path).match(RULE) ?? []));
  /** Cost is measured by `npm run bench`, never in a test. */
  const WITHOUT_TEST = ['DRAMATIS-8'];

  it('HOUSE-6: every rule that a test names is stated', () => {
    expect([...held].filter((rule) => !stated.has(rule))).toEqual([]);
  });

  it('HOUSE-6: every rule has a test', () => {
    expect([...stated].filter((rule) => rule && !held.has(rule) && !WITHOUT_TEST.includes(rule))).toEqual([]);
  });
});

function testFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return testFiles(path);
    return /\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}
