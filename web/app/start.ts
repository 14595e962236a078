import './jitless.ts';
import { askedEarly } from './early.ts';
import { sayNotLoaded } from './not-loaded.ts';
import { loadScene } from './scene/load-scene.ts';
import { hasWebGL } from './scene/webgl.ts';

/** Runs first, as small as can be: asks for the graph, then for the canvas and the page, which come side by side. */
const ask = askedEarly(fetch.bind(globalThis), location.hash);
const drawable = hasWebGL(document);
const canvas = drawable ? loadScene() : Promise.resolve();
// The place of the canvas says what failed.
canvas.catch(() => {});

import('./main.tsx').then(
  ({ openPage }) => openPage({ ask, drawable, canvas }),
  () => {
    // The page would have put on its own colours.
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    sayNotLoaded(document.getElementById('app'), () => location.reload());
  },
);
