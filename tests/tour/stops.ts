import type { Page } from 'playwright-core';
import type { createClient } from '../../shared/contract/client.ts';
import type { Kind } from '../../shared/schema/index.ts';

/** The stops of the tour in docs/explore.md: what is opened, and what is done there before the picture is taken. */

export interface Stop {
  /** The picture's file, without its ending. */
  readonly name: string;
  address(of: Names): string;
  /** Done once the panel is there. */
  act?(page: Page): Promise<void>;
}

/** Ids of what the tour visits, by name. */
export type Names = Readonly<Record<'jobs' | 'apple' | 'microsoft', string>>;

const NAMES: Readonly<Record<keyof Names, readonly [name: string, kind: Kind]>> = {
  jobs: ['Steve Jobs', 'Person'],
  apple: ['Apple Computer', 'Organization'],
  microsoft: ['Microsoft', 'Organization'],
};

/** Finds them as a reader does, by search. */
export async function namesOf(client: ReturnType<typeof createClient>): Promise<Names> {
  const find = async ([name, kind]: readonly [string, Kind]): Promise<string> => {
    const { hits } = await client.search({ query: { q: name, kind } });
    const hit = hits.find((each) => each.name === name);
    if (!hit) throw new TypeError(`The samples tell of no ${name}`);
    return hit.id;
  };
  return {
    jobs: await find(NAMES.jobs),
    apple: await find(NAMES.apple),
    microsoft: await find(NAMES.microsoft),
  };
}

const RETURNS = encodeURIComponent('Dramatis samples/computers-06-jobs-returns.md');
const CYPHER = `MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o:Organization {name: 'Apple Computer'})
RETURN p, h, r, o`;

export const STOPS: readonly Stop[] = [
  { name: 'overview', address: () => '/' },
  {
    name: 'search',
    address: () => '/',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('sculey');
      await page
        .getByRole('option', { name: /John Sculley/ })
        .first()
        .waitFor();
    },
  },
  { name: 'person', address: ({ jobs }) => `/e/${jobs}` },
  { name: 'expand', address: ({ jobs }) => `/x/${jobs}` },
  { name: 'organization', address: ({ apple }) => `/e/${apple}` },
  { name: 'evidence', address: ({ jobs, apple }) => `/r/${jobs}/FOUNDED/${apple}` },
  {
    name: 'article',
    address: () => `/a/${RETURNS}`,
    act: async (page) => {
      await page.locator('.stated a').first().click();
      await page.locator('.article-text mark').first().waitFor();
    },
  },
  {
    name: 'filters',
    address: () => '/f?k=Event.Role',
    act: (page) => page.getByText('How it is told', { exact: true }).click(),
  },
  { name: 'timeline', address: () => '/t?d=1985-06-01' },
  {
    name: 'paths',
    address: ({ jobs, microsoft }) => `/p?w=*${jobs}.*${microsoft}`,
    act: async (page) => {
      await page.getByRole('button', { name: 'Show on the graph' }).first().click();
      await page.locator('.status-line.is-selection').waitFor();
    },
  },
  { name: 'review', address: () => '/review', act: (page) => page.locator('.side').first().waitFor() },
  {
    name: 'query',
    address: () => `/q?c=${encodeURIComponent(CYPHER)}`,
    act: (page) => page.locator('.result-head').waitFor(),
  },
];

/** Goes to a stop and waits until all of it is there. */
export async function visit(page: Page, base: string, stop: Stop, names: Names): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${base}/#${stop.address(names)}`);
  await page.locator('.tools').waitFor();
  await page.locator('.panel h1').first().waitFor();
  await stop.act?.(page);
  await page.waitForFunction(() => !document.querySelector('.panel .skeleton, .panel .waiting'));
}
