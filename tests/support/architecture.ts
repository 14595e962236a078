/** The layers of CONTRIBUTING.md as data, and what breaks them. */
import { posix } from 'node:path';

export interface SourceFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly path: string;
  readonly what: string;
}

interface Layer {
  readonly under: string;
  /** Files and folders that it may import, itself included. */
  readonly may: readonly string[];
  readonly mayNot?: readonly string[];
}

const INGEST_DOORS = ['ingest/index.ts', 'ingest/service.ts'];

/** The longest `under` that a file lies in is its layer; a file in none may neither import nor be imported. */
const LAYERS: readonly Layer[] = [
  { under: 'shared/schema', may: ['shared/schema'] },
  { under: 'shared/errors.ts', may: [] },
  { under: 'shared/compare.ts', may: [] },
  { under: 'shared/group.ts', may: [] },
  { under: 'shared/matches.ts', may: [] },
  { under: 'shared/sibling.ts', may: [] },
  { under: 'shared/thread.ts', may: ['shared/sibling.ts'] },
  { under: 'shared/settings.ts', may: ['shared/errors.ts'] },
  {
    under: 'shared/model',
    may: ['shared/model', 'shared/schema', 'shared/errors.ts', 'shared/compare.ts', 'shared/matches.ts'],
  },
  { under: 'shared/contract', may: ['shared/contract', 'shared/schema', 'shared/errors.ts'] },
  {
    under: 'shared/query',
    may: ['shared/query', 'shared/contract', 'shared/model', 'shared/schema', 'shared/errors.ts'],
  },
  { under: 'shared/store', may: ['shared'], mayNot: ['shared/contract'] },
  { under: 'shared/store/graph.ts', may: ['shared'] },
  { under: 'shared/store/graph', may: ['shared'] },
  { under: 'ingest/read', may: ['ingest/read', 'shared'] },
  { under: 'ingest/extract', may: ['ingest/extract', 'shared'] },
  { under: 'ingest/resolve', may: ['ingest/resolve', 'shared'] },
  { under: 'ingest/write', may: ['ingest/write', 'ingest/resolve', 'shared'] },
  { under: 'ingest/arrange', may: ['ingest/arrange', 'shared'] },
  { under: 'ingest', may: ['ingest', 'shared'] },
  { under: 'web/api', may: ['web/api', ...INGEST_DOORS, 'shared'] },
  { under: 'web/app', may: ['web/app', 'shared'], mayNot: ['shared/store', 'shared/settings.ts'] },
  { under: 'cli', may: ['cli', 'web/api', ...INGEST_DOORS, 'shared'] },
];

/** Packages of which one place alone knows. */
const HOMES: Readonly<Record<string, string>> = {
  sigma: 'web/app/scene',
  'neo4j-driver': 'shared/store/neo4j',
  '@grafeo-db/js': 'shared/store/embedded',
  'onnxruntime-node': 'ingest/extract',
};

const MAX_LINES = 400;

/** What no file may hold, and the files that may. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly what: string; readonly except?: RegExp }[] = [
  { pattern: /\bprocess\.env\b/u, what: 'reads process.env', except: /^shared\/settings\.ts$/u },
  { pattern: /\bnew Error\(/u, what: 'throws a bare Error' },
  { pattern: /^export default\b/mu, what: 'has a default export', except: /\.config\.ts$/u },
  // Types that are joined have a space between them, words of a pattern have none.
  { pattern: /(?:[:<,(]\s*|[|&]\s+|\bas\s+)any(?=\s*(?:[;,)>|&=\][]|$))/mu, what: 'says any' },
];

interface Import {
  readonly of: string;
  /** Gone once it is compiled. */
  readonly type: boolean;
}

const IMPORTS = [
  /^\s*(?:import|export)\s+(?<type>type\s)?[^'"`;]*?\bfrom\s*['"](?<of>[^'"]+)['"]/gmu,
  /^\s*import\s*['"](?<of>[^'"]+)['"]/gmu,
  /\b(?:import|require|require\.resolve)\(\s*['"](?<of>[^'"]+)['"]/gu,
];

export function importsOf({ text }: Pick<SourceFile, 'text'>): Import[] {
  return IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)]).map(({ groups }) => ({
    of: groups?.of ?? '',
    type: groups?.type !== undefined,
  }));
}

const isIn = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

function layerOf(path: string): Layer | undefined {
  return LAYERS.filter(({ under }) => isIn(path, under)).sort((a, b) => b.under.length - a.under.length)[0];
}

/** The file within the project that a relative import leads to; null for a package. */
function targetOf(path: string, of: string): string | null {
  return of.startsWith('.') ? posix.join(posix.dirname(path), of) : null;
}

function arrowAllowed(layer: Layer | undefined, target: string): boolean {
  if (!layer || !layerOf(target)) return false;
  const barred = layer.mayNot?.some((place) => isIn(target, place)) ?? false;
  return !barred && layer.may.some((place) => isIn(target, place));
}

function layerViolations({ path }: SourceFile): Violation[] {
  return layerOf(path) ? [] : [{ path, what: 'lies in no layer' }];
}

function homeOf(of: string): string | undefined {
  const name = Object.keys(HOMES).find((known) => of === known || of.startsWith(`${known}/`));
  return name === undefined ? undefined : HOMES[name];
}

function importViolations(file: SourceFile): Violation[] {
  const layer = layerOf(file.path);
  return importsOf(file).flatMap(({ of }) => {
    const target = targetOf(file.path, of);
    const home = homeOf(of);
    const wrong =
      (target !== null && !arrowAllowed(layer, target)) || (home !== undefined && !isIn(file.path, home));
    return wrong ? [{ path: file.path, what: `imports ${target ?? of}` }] : [];
  });
}

/** A text without its comments, roughly: enough to tell talk of a thing from the thing. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?<=^|\s)\/\/.*$/gmu, '');
}

function contentViolations({ path, text }: SourceFile): Violation[] {
  const code = withoutComments(text);
  const said = FORBIDDEN.filter(({ pattern, except }) => !except?.test(path) && pattern.test(code));
  const long = text.split('\n').length - 1 > MAX_LINES ? [`has more than ${MAX_LINES} lines`] : [];
  return [...said.map(({ what }) => what), ...long].map((what) => ({ path, what }));
}

/** Modules of Node that the browser would be sent, through however many files. */
function browserViolations(files: readonly SourceFile[]): Violation[] {
  const known = new Map(files.map((file) => [file.path, file]));
  const reached = new Set(files.map(({ path }) => path).filter((path) => isIn(path, 'web/app')));
  const found: Violation[] = [];
  for (const path of reached) {
    const file = known.get(path);
    for (const { of, type } of file ? importsOf(file) : []) {
      const target = targetOf(path, of);
      if (!type && target !== null) reached.add(target);
      if (!type && of.startsWith('node:')) found.push({ path, what: `brings ${of} into the browser` });
    }
  }
  return found;
}

/** Everything in these files that breaks the architecture. */
export function violations(files: readonly SourceFile[]): Violation[] {
  return [
    ...files.flatMap((file) => [
      ...layerViolations(file),
      ...importViolations(file),
      ...contentViolations(file),
    ]),
    ...browserViolations(files),
  ];
}
