import { describe, expect, it } from 'vitest';
import { createClient } from '../../../../../../shared/contract/client.ts';
import type { Kind } from '../../../../../../shared/schema/index.ts';
import { findingActions } from '../../../../../../web/app/state/correct/finding-actions.ts';
import { pageActions } from '../../../../../../web/app/state/pages/page-actions.ts';
import { createPages } from '../../../../../../web/app/state/pages/pages.ts';
import { hit, node } from '../../make.ts';

/** The actions on a service of which only the addresses matter. */
function bench(answers: Readonly<Record<string, unknown>> = {}) {
  const asked: string[] = [];
  const api = createClient(async (address) => {
    asked.push(decodeURIComponent(address));
    const found = answers[address];
    return Response.json(
      found ?? { error: { code: 'NOT_FOUND', message: 'No', where: null, advice: null } },
      {
        status: found ? 200 : 404,
      },
    );
  });
  const pages = createPages();
  return { asked, api, pages, actions: pageActions(pages, api) };
}

describe('APP-60 what a page asks for', () => {
  it.each<[Kind, string]>([
    ['Person', '/api/entities/x/holders'],
    ['Role', '/api/entities/x/holders'],
    ['Organization', '/api/organizations/x/structure'],
    ['Event', '/api/events/x/accounts'],
  ])('APP-60: of the kind %s it asks for %s, and no more', async (kind, address) => {
    const { asked, actions } = bench();
    await actions.loadEntity({ id: 'x', kind });
    expect(asked).toEqual([address]);
  });

  it('APP-66: an article is asked for its graph and its revisions, other panels for nothing', async () => {
    const { asked, actions } = bench();
    await actions.loadPage({ is: 'article', id: 'a/b', claim: null });
    expect(asked.sort()).toEqual(['/api/articles/a/b/graph', '/api/articles/a/b/revisions']);
    await actions.loadPage({ is: 'shown' });
    expect(asked).toHaveLength(2);
  });

  it('APP-72: what was asked for is kept until the graph is another one', async () => {
    const holdings = { entity: node('x'), holdings: [], total: 0 };
    const { asked, pages, actions } = bench({ '/api/entities/x/holders': holdings });
    const load = () => actions.loadEntity({ id: 'x', kind: 'Person' });
    await load();
    await load();
    expect(asked).toHaveLength(1);
    actions.forgetPages();
    const again = load();
    expect(pages.holdings.value).toMatchObject({ is: 'loading', before: holdings });
    await again;
    expect(asked).toHaveLength(2);
  });

  it('APP-71: decisions are asked for anew each time that their page is opened', async () => {
    const { asked, actions } = bench();
    await actions.loadPage({ is: 'decisions' });
    await actions.loadPage({ is: 'decisions' });
    expect(asked.filter((address) => address.startsWith('/api/decisions'))).toHaveLength(2);
  });
});

describe('APP-69 picking an entity', () => {
  const found = {
    hits: [{ ...hit('ada'), matched: { field: 'name', text: 'ada', typo: false } }],
    total: 1,
    counts: {},
    articles: [],
    totalArticles: 0,
  };

  function picker() {
    const { api, asked } = bench({ '/api/search?q=ad&limit=8&kind=Person': found });
    const later: (() => void)[] = [];
    const after = (_: number, run: () => void) => {
      later.push(run);
      return () => void later.splice(later.indexOf(run), 1);
    };
    const told: unknown[] = [];
    const { findEntities } = findingActions(api, { after });
    const find = (text: string) =>
      findEntities(text, 'Person', {
        found: (hits) => told.push(hits.map(({ id }) => id)),
        failed: ({ code }) => told.push(code),
      });
    const rest = async () => {
      for (const run of later.splice(0)) run();
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    return { asked, told, find, rest };
  }

  it('APP-69: asks for names of the kind that fits, when the reader pauses', async () => {
    const { asked, told, find, rest } = picker();
    find('a')();
    find(' ad ');
    await rest();
    expect(asked).toEqual(['/api/search?q=ad&limit=8&kind=Person']);
    expect(told).toEqual([['ada']]);
  });

  it('APP-69: an answer that comes too late is not shown, and a failure is told as one', async () => {
    const { told, find, rest } = picker();
    const off = find('ad');
    const resting = rest();
    off();
    await resting;
    expect(told).toEqual([]);
    find('other');
    await rest();
    expect(told).toEqual(['NOT_FOUND']);
  });
});
