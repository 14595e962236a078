/** Puts what the compiler leaves out beside the compiled code: the model's files. */
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = 'ingest/extract/model/files';
const root = new URL('../', import.meta.url);
const from = fileURLToPath(new URL(FOLDER, root));
if (existsSync(from)) cpSync(from, fileURLToPath(new URL(`dist/${FOLDER}`, root)), { recursive: true });
