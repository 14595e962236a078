import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program in a folder; its exit code and what it printed, whatever came of it. */
function inFolder(folder: string, command: string, ...args: readonly string[]) {
  try {
    const stdout = execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { code: 0, stdout, stderr: '' };
  } catch (thrown) {
    const { status, stdout, stderr } = thrown as { status: number; stdout: string; stderr: string };
    return { code: status, stdout, stderr };
  }
}

describe('the packed package in an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-pack-'));
  const home = join(folder, 'elsewhere');
  const dramatis = (...args: readonly string[]) => inFolder(home, 'npx', '--no-install', 'dramatis', ...args);

  beforeAll(() => {
    execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: ROOT, stdio: 'ignore' });
    const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    mkdirSync(home);
    writeFileSync(join(home, '.npmrc'), 'onnxruntime-node-install=skip\n');
    writeFileSync(join(home, 'package.json'), '{"name":"elsewhere","private":true}\n');
    writeFileSync(
      join(home, 'story.txt'),
      'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday.\n',
    );
    execFileSync(
      'npm',
      ['install', '--prefer-offline', '--no-audit', '--no-fund', join('..', tarball ?? '')],
      {
        cwd: home,
        stdio: 'ignore',
      },
    );
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('HOUSE-4: shows its version and teaches its commands', () => {
    expect(dramatis('--version').stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(dramatis('--help').stdout).toContain('dramatis ingest');
  });

  it('HOUSE-4: reads an article into an embedded store and answers Cypher', () => {
    expect(dramatis('ingest', 'story.txt').stdout).toMatch(/^1 added/);
    const { stdout } = dramatis(
      'query',
      'MATCH (p:Person) RETURN p.name AS name ORDER BY name',
      '--format',
      'json',
    );
    expect(JSON.parse(stdout)).toEqual([{ name: 'Emmanuel Macron' }, { name: 'Olaf Scholz' }]);
  });

  it('HOUSE-4: without the runtime of the model, reading says so and everything else works', () => {
    rmSync(join(home, 'node_modules', 'onnxruntime-node'), { recursive: true });
    const { code, stderr } = dramatis('extract', 'story.txt');
    expect(code).toBe(4);
    expect(stderr).toMatch(/onnxruntime-node/);
    const doctor = dramatis('doctor');
    expect(doctor.code).toBe(1);
    expect(doctor.stdout.match(/PROBLEM.*/g)).toEqual([expect.stringMatching(/onnxruntime-node/)]);
    expect(dramatis('articles', '--format', 'json').stdout).toContain('story.txt');
  });
});

describe('the checkout', () => {
  it('HOUSE-4: npx dramatis works in it', () => {
    expect(inFolder(ROOT, 'npx', '--no-install', 'dramatis', '--version').stdout.trim()).toMatch(
      /^\d+\.\d+\.\d+$/,
    );
  });
});
