/**
 * `npm run train -- --data ../shared`: sets up Python beside this file the first time, then trains;
 * `npm run train -- --help` tells its options.
 *
 * `PYTHON` names the interpreter, Python 3.11 or newer; `python3.11` by default, else `python3`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const requirements = here('requirements.txt');
const environment = here('.venv');
const python = here('.venv/bin/python');
const stamp = here('.venv/requirements.sha256');

/** The interpreter that the environment is made with. */
function interpreter() {
  const works = (name) => spawnSync(name, ['--version']).status === 0;
  return process.env.PYTHON ?? (works('python3.11') ? 'python3.11' : 'python3');
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: process.env });
  if (error) {
    console.error(
      `${command} cannot be started: ${error.message}. Install Python 3.11 or newer with its venv, or name it with PYTHON.`,
    );
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}

/** The environment is made anew where the list of requirements has changed. */
function prepare() {
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  run(interpreter(), ['-m', 'venv', '--clear', environment]);
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
  writeFileSync(stamp, wanted);
}

const asked = process.argv.slice(2);
const tests = asked[0] === 'test';
process.env.PYTHONPATH = here('.');
if (!tests && (asked.includes('--help') || asked.includes('-h'))) {
  run(interpreter(), ['-m', 'extraction.arguments', '--help']);
} else {
  prepare();
  run(python, tests ? ['-m', 'pytest', here('tests'), ...asked.slice(1)] : ['-m', 'extraction', ...asked]);
}
