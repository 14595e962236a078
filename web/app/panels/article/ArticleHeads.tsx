import type { ArticleHead } from '../../../../shared/contract/index.ts';
import { articleName } from '../../../../shared/model/article-name.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { counted } from '../../state/reading.ts';
import { useLink } from '../frame/context.ts';

/** Source and date of an article, as far as they are known. */
export function Byline({ article }: { article: ArticleHead }) {
  const { source, publishedAt } = article;
  if (!source && !publishedAt) return <span class="byline">source and date unknown</span>;
  return (
    <span class="byline">
      {source && <bdi>{source}</bdi>}
      {source && publishedAt && ' · '}
      {publishedAt && <time dateTime={publishedAt}>{dateText(publishedAt)}</time>}
    </span>
  );
}

/** Articles by title, source and date. */
export function ArticleHeads({ articles }: { articles: readonly (ArticleHead & { claims?: number })[] }) {
  const link = useLink();
  return (
    <ul class="article-heads">
      {articles.map((article) => (
        <li key={article.id}>
          <a href={link({ is: 'article', id: article.id, claim: null })} class="article-title">
            <bdi>{articleName(article)}</bdi>
          </a>
          <Byline article={article} />
          {article.claims !== undefined && <span class="byline"> · {counted(article.claims, 'claim')}</span>}
        </li>
      ))}
    </ul>
  );
}
