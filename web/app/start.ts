import { askedEarly } from './early.ts';
import { sayNotLoaded } from './not-loaded.ts';

/** Runs first, as small as can be: asks for the graph, then for the page. */
const ask = askedEarly(fetch.bind(globalThis), location.hash);

import('./main.tsx').then(
  ({ openPage }) => openPage(ask),
  () => sayNotLoaded(document.getElementById('app'), () => location.reload()),
);
