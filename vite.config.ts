import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

/** The canvas is drawn by a script of its own, which every page with WebGL needs: it is fetched beside the first. */
const SCENE = '/scene/sigma-scene.ts';

function preloadScene(): Plugin {
  let base = '/';
  return {
    name: 'preload-scene',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        Object.values(bundle ?? {})
          .flatMap((file) =>
            file.type === 'chunk' && file.facadeModuleId?.endsWith(SCENE)
              ? [file.fileName, ...file.imports]
              : [],
          )
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `${base}${name}` },
            injectTo: 'head',
          })),
    },
  };
}

/** The explorer. Everything is a file of its own: the page is served under a CSP without inline anything. */
export default defineConfig({
  root: 'web/app',
  plugins: [preact({ devToolsEnabled: false }), preloadScene()],
  build: {
    outDir: '../../dist/web/app',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  worker: { format: 'es' },
  server: { port: 7576, proxy: { '/api': 'http://127.0.0.1:7575' } },
});
