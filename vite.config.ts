import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The explorer. Everything is a file of its own: the page is served under a CSP without inline anything. */
export default defineConfig({
  root: 'web/app',
  plugins: [preact({ devToolsEnabled: false })],
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
