import { shownValue } from '../../state/loadable.ts';
import { ARTICLES_PAGE } from '../../state/pages/panel-actions.ts';
import { numberText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Heading } from '../frame/Heading.tsx';
import { FaultNotice, Waiting } from '../frame/Notice.tsx';
import { ArticleHeads } from './ArticleHeads.tsx';

/** All articles, newest first, a page at a time. */
export function ArticlesPanel() {
  const { explorer } = useDesk();
  const link = useLink();
  const state = explorer.articles.value;
  const list = shownValue(state);
  const { panel } = explorer.view.value;
  const page = panel.is === 'articles' ? panel.page : 1;
  const pages = list ? Math.max(1, Math.ceil(list.total / ARTICLES_PAGE)) : 1;
  return (
    <section>
      <Heading over={list ? `${numberText(list.total)}, newest first` : 'Newest first'}>Articles</Heading>
      {state.is === 'failed' && <FaultNotice fault={state.fault} />}
      {state.is === 'loading' && !list && <Waiting>Loading…</Waiting>}
      {list?.total === 0 && (
        <p class="note">
          No article was read yet. <a href={link({ is: 'add' })}>Add the first one</a>.
        </p>
      )}
      {list && <ArticleHeads articles={list.articles} />}
      {pages > 1 && (
        <nav class="pages" aria-label="Pages of articles">
          {page > 1 && <a href={link({ is: 'articles', page: page - 1 })}>Newer</a>}
          <span>
            Page {numberText(page)} of {numberText(pages)}
          </span>
          {page < pages && <a href={link({ is: 'articles', page: page + 1 })}>Older</a>}
        </nav>
      )}
    </section>
  );
}
