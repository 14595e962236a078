import { readFile } from 'node:fs/promises';
import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

/**
 * What the first picture needs beside the script that the page names: the page itself, and the canvas where there is
 * WebGL. All of it is fetched at once, not one after the other.
 */
const FIRST = ['/main.tsx', '/scene/sigma-scene.ts'];

function preloadFirst(): Plugin {
  let base = '/';
  return {
    name: 'preload-first',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        withImports(bundle, FIRST)
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `${base}${name}` },
            injectTo: 'head',
          })),
    },
  };
}

/** Files of the chunks that hold these modules, and of what they import, each once. */
function withImports(bundle: Rolldown.OutputBundle, modules: readonly string[]): string[] {
  const names = new Set<string>();
  const add = (name: string): void => {
    const file = bundle[name];
    if (file?.type !== 'chunk' || names.has(name)) return;
    names.add(name);
    for (const each of file.imports) add(each);
  };
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && modules.some((end) => file.moduleIds.some((id) => id.endsWith(end))))
      add(file.fileName);
  return [...names];
}

/**
 * The page checks answers and makes no JSON Schema, but each of zod's schemas knows how to: that part is left out, with
 * its names, which would be a twentieth of what is loaded first.
 */
function withoutJsonSchema(): Plugin {
  const id = /[\\/]zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/;
  return {
    name: 'without-json-schema',
    apply: 'build',
    load: {
      filter: { id },
      handler: async (path) =>
        [...(await readFile(path, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm)]
          .map(([, name]) => `export const ${name} = () => {};`)
          .join('\n'),
    },
  };
}

/** The page asks by the table of routes and shows none of what the API's own page says of each. */
function withoutSummaries(): Plugin {
  return {
    name: 'without-summaries',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]shared[\\/]contract[\\/][\w-]*routes\.ts$/ },
      handler: (code) =>
        code.replace(/\bsummary:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)/g, "summary: ''"),
    },
  };
}

/** The explorer. Everything is a file of its own: the page is served under a CSP without inline anything. */
export default defineConfig({
  root: 'web/app',
  plugins: [preact({ devToolsEnabled: false }), preloadFirst(), withoutJsonSchema(), withoutSummaries()],
  build: {
    outDir: '../../dist/web/app',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Few files, since a browser opens few connections: what starts, what it opens, what draws.
            { name: 'start', test: /[\\/]web[\\/]app[\\/]start\.ts$/, priority: 3 },
            { name: 'page', test: /[\\/]web[\\/]app[\\/]main\.tsx$/, priority: 2 },
            // Apart from sigma, which cannot even be loaded without WebGL: exports need it there too.
            { name: 'graphology', test: /[\\/]node_modules[\\/]graphology(?:-utils)?[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { port: 7576, proxy: { '/api': 'http://127.0.0.1:7575' } },
});
