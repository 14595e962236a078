import { effect } from '@preact/signals';
import { render } from 'preact';
import { createClient } from '../../shared/contract/client.ts';
import { Page } from './panels/frame/Page.tsx';
import { createArranger, settlingWorker } from './scene/layouts/arranger.ts';
import { keepArranged } from './scene/layouts/keep.ts';
import { createActions } from './state/actions.ts';
import { createExplorer } from './state/explorer.ts';
import type { Host } from './state/host.ts';
import { whileVisible } from './visible.ts';

const THEME_KEY = 'dramatis.theme';
const HINTS_KEY = 'dramatis.hints';

/** The browser's storage; null where the reader forbids it, which already the question for it tells. */
function kept(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

const host: Host = {
  readHash: () => location.hash,
  writeHash: (hash, how) =>
    how === 'push' ? history.pushState(null, '', hash) : history.replaceState(null, '', hash),
  back: () => history.back(),
  readTheme: () => kept()?.getItem(THEME_KEY) ?? null,
  writeTheme: (choice) => kept()?.setItem(THEME_KEY, choice),
  readHints: () => kept()?.getItem(HINTS_KEY) ?? null,
  writeHints: (text) => kept()?.setItem(HINTS_KEY, text),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Milliseconds that the graph may take until the page stands there without it: what is fast does not flicker. */
const MOMENT = 100;

interface Opening {
  /** Sends requests; what the page asks first may be on its way already. */
  readonly ask: Parameters<typeof createClient>[0];
  /** Whether there is WebGL. */
  readonly drawable: boolean;
  /** The script of the canvas, or nothing to wait for. */
  readonly canvas: Promise<unknown>;
}

/** Puts the page into its place, with the graph where that comes in a moment: then all is painted at once. */
export async function openPage({ ask, drawable, canvas }: Opening): Promise<void> {
  const explorer = createExplorer();
  const actions = createActions(explorer, createClient(ask), host);
  const root = document.getElementById('app');

  const system = matchMedia('(prefers-color-scheme: dark)');
  explorer.systemIsDark.value = system.matches;
  system.addEventListener('change', () => {
    explorer.systemIsDark.value = system.matches;
  });
  effect(() => {
    document.documentElement.dataset.theme = explorer.theme.value;
  });
  const arranger = createArranger(settlingWorker, actions.arranged);
  keepArranged(explorer, arranger, actions.arranged);

  addEventListener('popstate', actions.addressChanged);
  addEventListener('hashchange', actions.addressChanged);
  actions.start();
  whileVisible(document, { begin: actions.listen, end: actions.stopListening });
  const moment = new Promise((passed) => setTimeout(passed, MOMENT));
  await Promise.race([Promise.all([actions.settled(), canvas]), moment]).catch(() => {});
  if (root) render(<Page desk={{ explorer, actions, arranger, drawable }} />, root);
}
