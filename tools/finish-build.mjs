/** What the compiler leaves out: the model's files beside the compiled code, and a command that may be run. */
import { chmodSync, cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = 'ingest/extract/model/files';
const root = new URL('../', import.meta.url);
const from = fileURLToPath(new URL(FOLDER, root));
if (existsSync(from)) cpSync(from, fileURLToPath(new URL(`dist/${FOLDER}`, root)), { recursive: true });
// A fresh clone has no link that npm would make executable: `npx dramatis` runs this file itself.
chmodSync(fileURLToPath(new URL('dist/cli/main.js', root)), 0o755);
