import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../cli/program.ts';
import { DEFAULT_PORT, readSettings } from '../shared/settings.ts';
import {
  callsIn,
  codeOf,
  document,
  documents,
  faultOf,
  fullNames,
  linksOf,
  ROOT,
  tableUnder,
  wordsOf,
} from './support/documents.ts';
import { fakeContext, runHere } from './support/program.ts';

const program = createProgram(fakeContext());
const commands = program.commands.map((command) => command.name());
const all = documents();
const readme = document('README.md');
const manifest: { scripts: Record<string, string>; bin: Record<string, string> } = JSON.parse(
  document('package.json').text,
);
const codes = all.flatMap(({ path, text }) => codeOf(text).map((code) => ({ path, code })));
const read = variablesRead();

/** The variables of ours that settings are read from. */
function variablesRead(): ReadonlySet<string> {
  const asked = new Set<string>();
  readSettings(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
  return new Set([...asked].filter((name) => name.startsWith('DRAMATIS_')));
}

function sources(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => readFileSync(`${ROOT}${folder}/${path}`, 'utf8'));
}

describe('HOUSE-10: what documents name is there', () => {
  it('every command and option', () => {
    const calls = codes.flatMap(({ path, code }) => callsIn(code).map((call) => ({ path, call })));
    expect(calls.length).toBeGreaterThan(7);
    const faults = calls.map(({ path, call }) => ({ path, fault: faultOf(program, call) }));
    expect(faults.filter(({ fault }) => fault !== null)).toEqual([]);
  });

  it('every command and option in help pages and in advice', async () => {
    const pages = await Promise.all(
      [[], ...commands.map((name) => [name])].map((name) => runHere([...name, '--help'])),
    );
    const lines = pages.flatMap(({ stdout }) =>
      stdout.split('\n').filter((line) => line.includes('dramatis')),
    );
    const advice = ['cli', 'ingest', 'shared', 'web']
      .flatMap(sources)
      .flatMap((text) => [...text.matchAll(/`(dramatis [a-z][^`\n]*)`/gu)].map(([, code = '']) => code));
    const calls = [...lines, ...advice].flatMap(callsIn).filter(([first]) => first !== '[options]');
    expect(calls.length).toBeGreaterThan(30);
    expect(calls.map((call) => faultOf(program, call)).filter((fault) => fault !== null)).toEqual([]);
  });

  it('the README names every command', () => {
    const words = codeOf(readme.text).flatMap((code) => code.split(/\s+/u));
    for (const name of commands) expect(words).toContain(name);
  });

  it('every npm script', () => {
    const named = codes.flatMap(({ path, code }) =>
      [...code.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/gu)].map(([, run, short]) => ({
        path,
        script: run ?? short ?? '',
      })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ script }) => !(script in manifest.scripts))).toEqual([]);
  });

  it('CONTRIBUTING shows every npm script that is run by hand', () => {
    const code = codeOf(document('CONTRIBUTING.md').text).join('\n');
    const byHand = Object.keys(manifest.scripts).filter(
      (name) => !['start', 'build', 'prepare'].includes(name),
    );
    for (const name of byHand) expect(code).toMatch(new RegExp(`\\bnpm (?:run )?${name}(?![\\w:-])`, 'u'));
  });

  it('every file that is linked to', () => {
    const more = ['tests/SPEC.md', 'ingest/extract/model/files/MODEL_CARD.md'].map(document);
    const links = [...all, ...more].flatMap(({ path, text }) =>
      linksOf(text).map((target) => posix.join(posix.dirname(path), target)),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((target) => !existsSync(`${ROOT}${target}`))).toEqual([]);
  });

  it('every file and folder of the project that is named', () => {
    const places = /^(?:\.\.\/)?(?:cli|docs|ingest|samples|shared|tests|web)(?:\/[\w.-]+)+$/u;
    const named = codes.filter(({ code }) => places.test(code));
    expect(named.length).toBeGreaterThan(10);
    const missing = named.filter(
      ({ path, code }) =>
        !existsSync(`${ROOT}${code}`) && !existsSync(`${ROOT}${posix.join(posix.dirname(path), code)}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('HOUSE-11: settings are documented', () => {
  const rows = tableUnder(readme.text, 'Settings');
  const documented = rows.flatMap(([names = '']) => fullNames(names));

  it('every variable that is read is in the table of the README, and no other', () => {
    expect(read.size).toBeGreaterThan(8);
    expect([...documented].sort()).toEqual([...read].sort());
  });

  it('with its default', () => {
    const settings = readSettings({});
    const defaults: Record<string, string | number> = {
      DRAMATIS_STORE: settings.store,
      DRAMATIS_WORKERS: settings.workers,
      DRAMATIS_MAX_BYTES: settings.maxBytes,
      DRAMATIS_HOST: settings.host,
      DRAMATIS_NEO4J_USER: settings.neo4j.user,
      DRAMATIS_NEO4J_DATABASE: settings.neo4j.database,
    };
    for (const [names = '', , shown = ''] of rows) {
      const parts = shown.split(', ').map((part) => part.replaceAll('`', ''));
      const own = fullNames(names);
      expect(parts.length).toBe(own.length);
      for (const [at, name] of own.entries())
        if (name in defaults) expect(`${name} ${parts[at]}`).toBe(`${name} ${defaults[name]}`);
    }
  });

  it('no document, and neither Docker file, names another variable', () => {
    const files = [...all, ...['docker-compose.yml', 'Dockerfile'].map(document)];
    const named = files.flatMap(({ text }) => text.match(/\bDRAMATIS_[A-Z0-9_]+\b/gu) ?? []);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !read.has(name))).toEqual([]);
  });
});

describe('HOUSE-12: what runs in containers', () => {
  const compose = document('docker-compose.yml').text;
  const { services }: { services: Record<string, { ports?: string[]; environment?: object }> } =
    parse(compose);
  const stages = document('Dockerfile')
    .text.replace(/^#.*\n/gmu, '')
    .replace(/\\\n/gu, ' ')
    .split(/^(?=FROM )/mu)
    .filter((stage) => stage.startsWith('FROM'));
  const last = stages.at(-1) ?? '';
  const instructions = (name: string) =>
    [...last.matchAll(new RegExp(`^${name} +(.*)$`, 'gmu'))].map(([, rest = '']) => rest);

  it('is published on this machine only', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports.length).toBe(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/u);
    expect(ports).toContain(`127.0.0.1:${DEFAULT_PORT}:${DEFAULT_PORT}`);
    expect(compose).not.toContain('network_mode');
  });

  it('takes its secrets from .env, and .env.example has each of them and no other', () => {
    const used = [...compose.matchAll(/(?<!\$)\$\{(\w+)/gu)].map(([, name = '']) => name);
    const given = [...document('.env.example').text.matchAll(/^(\w+)=/gmu)].map(([, name = '']) => name);
    expect([...new Set(used)].sort()).toEqual([...given].sort());
    for (const [use] of compose.matchAll(/(?<!\$)\$\{[^}]*\}/gu)) expect(use).toContain(':?');
  });

  it('has no development dependencies in the image', () => {
    expect(stages.length).toBe(2);
    const installs = last.match(/npm (?:ci|install|i)\b[^&\n]*/gu) ?? [];
    expect(installs.length).toBe(1);
    for (const install of installs) expect(install).toContain('--omit=dev');
    expect(last).not.toMatch(/COPY .*node_modules/u);
    expect(last).not.toMatch(/^COPY \. /mu);
  });

  it('does not run as root', () => {
    expect(instructions('USER').at(-1)).toMatch(/^(?!root|0)\w+$/u);
    expect(last.lastIndexOf('USER')).toBeLessThan(last.lastIndexOf('ENTRYPOINT'));
  });

  it('starts the program of the package with a command that there is', () => {
    expect(JSON.parse(instructions('ENTRYPOINT').at(-1) ?? '')).toEqual(['node', manifest.bin.dramatis]);
    const call: string[] = JSON.parse(instructions('CMD').at(-1) ?? '');
    expect(faultOf(program, call)).toBeNull();
    expect(call).toContain(String(DEFAULT_PORT));
    expect(instructions('EXPOSE')).toEqual([String(DEFAULT_PORT)]);
    expect(wordsOf(manifest.scripts.start ?? '')).toEqual(['node', manifest.bin.dramatis, 'start']);
  });

  it('the health check asks a route that there is', () => {
    expect(last).toContain("'http://127.0.0.1:7575/api/health'");
  });
});

describe('HOUSE-10: how documents are read', () => {
  it.each([
    ['npx dramatis ingest news/ # folders --nonsense', null],
    ['cat story.txt | npx dramatis ingest -', null],
    ['dramatis query "RETURN 1 | --x" --format json', null],
    ['dramatis --help', null],
    ['dramatis --nonsense', 'dramatis has no --nonsense'],
    ['dramatis nonsense', 'there is no command nonsense'],
    ['X=1 npx dramatis export --zip | gzip', 'export has no --zip'],
  ])('%s', (code, fault) => {
    expect(callsIn(code).map((call) => faultOf(program, call))).toEqual([fault]);
  });

  it('a list of variables, a link, code', () => {
    expect(fullNames('`A_B_C`, `_D`, `_E`; `F`')).toEqual(['A_B_C', 'A_B_D', 'A_B_E', 'F']);
    expect(linksOf('[a](b.md#c) [d](https://e.f) [g](#h)')).toEqual(['b.md']);
    expect(codeOf('a `b\nc` d\n\n    e f\n\n```sh\ng\n```\n')).toEqual(['g', '', 'e f', 'b c']);
  });
});
