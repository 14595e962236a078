/** Every page and state of the explorer on the pretended service: where it is, and what is done there. */
import type { Page } from 'playwright-core';
import { writeQuery } from './explorer.ts';
import { type FakeOptions, idOf } from './fake-graph.ts';

export interface State {
  readonly name: string;
  /** Behind `#`. */
  readonly address: string;
  /** Done once the panel is there. */
  act?(page: Page): Promise<void>;
  /** Takes back what would stay for the next state. */
  undo?(page: Page): Promise<void>;
}

const [GALLANT, AUSTIN] = [idOf('Yoav Gallant'), idOf('Lloyd Austin')];
const VISIT = 'https://example.org/2024/03/24/gallant-washington';
const query = (cypher: string, show = ''): string =>
  `/q?${new URLSearchParams({ c: cypher, ...(show && { r: show }) })}`;
const NODES = 'MATCH (n) RETURN n';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const leave = (page: Page): Promise<void> => page.keyboard.press('Escape');

/** The form of a verb, with what it would change. */
const form = (verb: string, act?: (page: Page) => Promise<unknown>): Omit<State, 'name'> => ({
  address: `/e/${GALLANT}`,
  act: async (page) => {
    const open = await page.locator('.correct').getAttribute('open');
    if (open === null) await page.getByText('Correct', { exact: true }).click();
    await button(page, `${verb}…`).click();
    await page.getByRole('dialog').waitFor();
    await act?.(page);
  },
  undo: async (page) => {
    await leave(page);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  },
});

const shelf = (name: string): Omit<State, 'name'> => ({
  address: '/q',
  act: async (page) => {
    const named = page.locator('.shelf-names').getByRole('button', { name });
    if ((await named.getAttribute('aria-expanded')) !== 'true') await named.click();
    await page.locator('.shelf').waitFor();
    await page.locator('.facts-of summary').evaluateAll((all) => {
      for (const each of all.slice(0, 2)) if (each instanceof HTMLElement) each.click();
    });
  },
});

const search = (text: string): Omit<State, 'name'> => ({
  address: '/',
  act: async (page) => {
    await page.getByRole('combobox').first().fill(text);
    await page.locator('.hit, .hits-note:not(:empty)').first().waitFor();
  },
  undo: async (page) => {
    await page.getByRole('combobox').first().fill('');
    await leave(page);
  },
});

const ask = (text: string): Omit<State, 'name'> => ({
  address: '/q',
  act: async (page) => {
    await page.getByLabel('Question in English').fill(text);
    await page.keyboard.press('Enter');
    await page.locator('.question-answer, .question .problem').waitFor();
  },
  undo: (page) => page.getByLabel('Question in English').fill(''),
});

const opened = (name: string): Omit<State, 'name'> => ({
  address: '/',
  act: async (page) => {
    await button(page, name).click();
    await page.locator('.flyout-body').waitFor();
  },
  undo: leave,
});

const result = (show: string, place: string): Omit<State, 'name'> => ({
  address: query(NODES, show),
  act: (page) => page.locator(place).first().waitFor(),
});

export const STATES: readonly State[] = [
  { name: 'opening', address: '/' },
  {
    name: 'relations shown',
    address: '/',
    act: (page) => page.getByRole('tab', { name: /relations/u }).click(),
    undo: (page) => page.getByRole('tab', { name: /entities/u }).click(),
  },
  { name: 'search', ...search('gallant') },
  { name: 'search without a hit', ...search('zzzz') },
  { name: 'layout', ...opened('Layout') },
  { name: 'export', ...opened('Export') },
  { name: 'person', address: `/e/${GALLANT}` },
  { name: 'organization', address: `/e/${idOf('Israel')}` },
  { name: 'role', address: `/e/${idOf('Defense Minister')}` },
  { name: 'event', address: `/e/${idOf('Visit of Yoav Gallant to Washington')}` },
  { name: 'selection', address: `/e/${GALLANT}?x=*${GALLANT}&s=*${GALLANT}.*${AUSTIN}` },
  { name: 'no such entity', address: '/e/nobody' },
  { name: 'relation', address: `/r/${GALLANT}/HOLDS_ROLE/${idOf('Defense Minister')}` },
  { name: 'articles', address: '/a' },
  { name: 'article', address: `/a/${encodeURIComponent(VISIT)}` },
  { name: 'expand', address: `/x/${GALLANT}` },
  { name: 'paths', address: `/p?w=*${GALLANT}.*${AUSTIN}` },
  { name: 'filters', address: '/f?k=Event' },
  { name: 'timeline', address: '/t?d=2024-03-25' },
  {
    name: 'views',
    address: '/v',
    act: async (page) => {
      await page.getByLabel('Keep this view as').fill('Washington in March');
      await page.keyboard.press('Enter');
      await page.getByText('Washington in March').first().waitFor();
    },
  },
  { name: 'review', address: '/review' },
  {
    name: 'decisions and log',
    address: '/d',
    act: (page) => page.locator('.log summary').click(),
  },
  { name: 'merge', ...form('Merge') },
  { name: 'keep apart', ...form('Keep apart') },
  {
    name: 'rename',
    ...form('Rename', async (page) => {
      await page.getByRole('dialog').getByLabel('Name').fill('Gallant, Yoav');
      await page.getByText('1 entity removed').waitFor();
    }),
  },
  { name: 'reject', ...form('Reject name') },
  {
    name: 'what was decided',
    ...form('Rename', async (page) => {
      await page.getByRole('dialog').getByLabel('Name').fill('Gallant, Yoav');
      await page.getByText('1 entity removed').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.toast').waitFor();
    }),
    undo: (page) => button(page, 'Put the message away').click(),
  },
  { name: 'add', address: '/add' },
  {
    name: 'what would be added',
    address: '/add',
    act: async (page) => {
      await page.getByLabel('Text of the article').fill('Israeli Defense Minister Yoav Gallant departed.');
      await button(page, 'Preview').click();
      await page.getByRole('heading', { name: 'What would be added' }).waitFor();
    },
    undo: (page) => button(page, 'Discard').click(),
  },
  {
    name: 'sources',
    address: '/s',
    act: async (page) => {
      await button(page, 'What failed or is gone').click();
      await page.locator('.source-pages').first().waitFor();
    },
  },
  { name: 'console with saved', ...shelf('Saved') },
  { name: 'console with history', ...shelf('History') },
  { name: 'console with the schema', ...shelf('Schema') },
  { name: 'console with examples', ...shelf('Examples') },
  { name: 'question', ...ask('who was Gallant in 2024') },
  { name: 'question that is not understood', ...ask('why is the sky blue') },
  { name: 'result as graph', ...result('graph', '.result-canvas') },
  { name: 'result as table', ...result('table', '.grid-frame td') },
  { name: 'result as JSON', ...result('json', '.code-frame') },
  { name: 'result as plan', ...result('plan', '.code-frame') },
  {
    name: 'parameters',
    address: query('MATCH (n) WHERE n.degree > $least RETURN n.name'),
    act: async (page) => {
      await page.getByLabel('Type of $least').selectOption('number');
      await page.getByLabel('$least', { exact: true }).fill('many');
      await button(page, /^Run$/u).click();
      await page.getByText('$least is not a number.').waitFor();
    },
  },
  {
    name: 'query that fails',
    address: '/q',
    act: async (page) => {
      await writeQuery(page, 'MATCH (n)');
      await page.keyboard.press('Control+Enter');
      await page.locator('.results').getByRole('alert').waitFor();
    },
  },
  {
    name: 'query that runs, cancelled',
    address: '/q',
    act: async (page) => {
      await page.route('**/api/query/stream', () => undefined);
      await writeQuery(page, 'MATCH (n) RETURN n');
      await page.keyboard.press('Control+Enter');
      await button(page, 'Cancel').click();
      await page.getByText('The query was cancelled').waitFor();
    },
    undo: (page) => page.unroute('**/api/query/stream'),
  },
  {
    name: 'loading',
    address: '/a',
    act: async (page) => {
      await page.route('**/api/entities/**', () => undefined);
      await page.evaluate((to) => {
        location.hash = to;
      }, `/e/${AUSTIN}`);
      await page.locator('.skeleton').first().waitFor();
    },
    undo: (page) => page.unroute('**/api/entities/**'),
  },
  {
    name: 'service gone',
    address: '/a',
    act: async (page) => {
      await page.route('**/api/**', (route) => route.abort('connectionrefused'));
      await page.evaluate(
        (to) => {
          location.hash = to;
        },
        `/e/${idOf('Olaf Scholz')}`,
      );
      await page.getByText('The service does not answer.').first().waitFor();
    },
    undo: (page) => page.unroute('**/api/**'),
  },
];

/** What a page may find when it is opened. */
export interface Opening {
  readonly name: string;
  readonly address: string;
  /** What the service has. */
  readonly store?: FakeOptions;
  /** The browser draws no WebGL. */
  readonly flat?: boolean;
  /** What is there once it stands. */
  readonly shows: string;
}

export const OPENINGS: readonly Opening[] = [
  { name: 'nothing kept of an earlier visit', address: '/', shows: '.status strong' },
  { name: 'nothing read yet', address: '/', store: { empty: true }, shows: 'text=No article was read yet' },
  { name: 'articles being read, and what is new', address: '/', store: { busy: true }, shows: '.live-fresh' },
  { name: 'no positions yet', address: '/', store: { unarranged: true }, shows: '.status strong' },
  { name: 'no WebGL', address: '/', flat: true, shows: '.entities tbody tr' },
  { name: 'no WebGL, a person', address: `/e/${GALLANT}`, flat: true, shows: '.picture text' },
];

/** Goes to a state within the page that is there, and waits until all of it is. */
export async function enter(page: Page, { address, act }: State): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, address);
  await page.locator('.panel h1:visible, .panel .notice').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.panel .skeleton, .panel .waiting'));
  await act?.(page);
}
