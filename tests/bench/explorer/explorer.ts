/** The explorer against a plain page of sigma with the same graph, in the same run: turn by turn, medians. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { Subgraph } from '../../../shared/contract/index.ts';
import { EXPANSION as PAGE } from '../../../web/app/state/limits.ts';
import { launchBrowser } from '../../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../../support/built.ts';
import { nodeOnCanvas } from '../../support/explorer.ts';
import { median, type Table } from '../table.ts';
import { benchGraph } from './graph.ts';
import { type Measured, measure, openMeasured, told } from './measure.ts';
import { serveGraph } from './serve.ts';
import { session } from './session.ts';
import { longestTask } from './tasks.ts';

const PLAIN = 'node_modules/.cache/dramatis/plain-sigma';
const TURNS = 3;
const EXPANSION = 200;
/** Minutes of use; `explorer long` takes many more. */
const MINUTES = { usual: 5, long: 30 } as const;

const MEASURES: readonly { readonly of: keyof Measured; readonly what: string; readonly most: string }[] = [
  { of: 'visible', what: 'first graph visible, ms', most: '1.5' },
  { of: 'visibleCpu', what: 'of it on the main thread, ms', most: '' },
  { of: 'pan', what: 'script a frame, panning, ms', most: '1.3' },
  { of: 'zoom', what: 'script a frame, zooming, ms', most: '1.3' },
  { of: 'hover', what: 'hover, script, ms', most: '8 ms' },
];

/** Tables as they are made: all of them take a quarter of an hour where the graphics are drawn in software. */
export async function* explorer(
  sizes: readonly number[],
  { long = false } = {},
): AsyncGenerator<Table, void, undefined> {
  await ensureExplorer();
  await build({
    configFile: false,
    logLevel: 'error',
    root: 'tests/bench/explorer/plain',
    base: '/plain/',
    build: { outDir: resolve(PLAIN), emptyOutDir: true, target: 'es2022' },
  });
  const browser = await launchBrowser();
  try {
    yield firstLoad();
    for (const size of sizes) yield* atSize(browser, size);
    yield session(browser, long ? MINUTES.long : MINUTES.usual);
  } finally {
    await browser.close();
  }
}

async function* atSize(browser: Browser, size: number): AsyncGenerator<Table, void, undefined> {
  const graph = benchGraph(size);
  const added = expansionOf(graph.nodes[0]?.id ?? '');
  const served = await serveGraph(graph, added, { explorer: EXPLORER, plain: PLAIN });
  const hub = graph.nodes.reduce((a, b) => (b.degree > a.degree ? b : a)).id;
  try {
    const turns: { ours: Measured; plain: Measured }[] = [];
    for (let turn = 0; turn < TURNS; turn += 1)
      turns.push({
        plain: await measure(browser, `${served.url}/plain/`, hub),
        ours: await measure(browser, `${served.url}/`, hub),
      });
    const rows = MEASURES.map(({ of, what, most }) => {
      const ours = median(turns.map((turn) => turn.ours[of]));
      const plain = median(turns.map((turn) => turn.plain[of]));
      return {
        what,
        plain: plain.toFixed(1),
        explorer: ours.toFixed(1),
        ratio: (ours / plain).toFixed(2),
        'at most': most,
      };
    });
    yield { title: `Explorer against plain sigma, ${size} entities, ${graph.edges.length} relations`, rows };
    yield {
      title: `Expanding, ${size} entities`,
      rows: await expanding(browser, served.url, expandable(graph)),
    };
  } finally {
    await served.stop();
  }
}

/** The most connected of those that are expanded without being asked how. */
function expandable(graph: Subgraph): string {
  const within = graph.nodes.filter(({ degree }) => degree <= PAGE);
  return within.reduce((a, b) => (b.degree > a.degree ? b : a)).id;
}

/** Neighbours that no graph has yet, all of one entity. */
function expansionOf(of: string) {
  const more = benchGraph(EXPANSION);
  const nodes = more.nodes.map((node) => ({ ...node, id: `x${node.id}`, x: null, y: null, community: null }));
  const [like] = more.edges;
  const edges = like ? nodes.map(({ id }) => ({ ...like, from: id, to: of })) : [];
  return { nodes, edges, total: nodes.length, because: 'all of them' };
}

async function expanding(browser: Browser, url: string, expanded: string): Promise<Table['rows']> {
  const { page, close } = await openMeasured(browser, url, expanded);
  try {
    await page.waitForTimeout(1_500);
    await page.evaluate('told.longest = 0');
    const work = await longestTask(browser, page, async () => {
      const at = await nodeOnCanvas(page, expanded);
      if (at) await page.mouse.dblclick(at.x, at.y);
      await page.getByText(`${EXPANSION} that you added`).waitFor({ timeout: 120_000 });
      await page.waitForTimeout(4_000);
    });
    const longest = await told(page, 'longest');
    return [
      {
        what: `longest task while ${EXPANSION} neighbours come, work, ms`,
        value: work.toFixed(0),
        'at most': '100',
      },
      {
        what: 'the same by the clock, with waiting for the graphics, ms',
        value: longest.toFixed(0),
        'at most': '',
      },
    ];
  } finally {
    await close();
  }
}

/** What a first visit loads of script for the first picture, compressed: the canvas and all that is preloaded included. */
function firstLoad(): Table {
  const page = readFileSync(join(EXPLORER, 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
  const rows = first.map((path) => {
    const size = gzipSync(readFileSync(join(EXPLORER, path))).length / 1000;
    return { what: path.replace(/^assets\/|-[^-]*$/g, ''), size };
  });
  const sum = rows.reduce((total, { size }) => total + size, 0);
  return {
    title: 'Script for the first picture, gzipped',
    rows: [
      ...rows.map(({ what, size }) => ({ what: `${what}, kB`, value: size.toFixed(1), 'at most': '' })),
      { what: 'together, kB', value: sum.toFixed(1), 'at most': '150' },
    ],
  };
}
