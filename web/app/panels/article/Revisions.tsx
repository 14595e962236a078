import type { ArticlePage, Revision } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { shownValue } from '../../state/loadable.ts';
import { revisionLines } from '../../state/pages/revision-lines.ts';
import { counted, numberText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { FaultNotice } from '../frame/Notice.tsx';
import { ArticleHeads } from './ArticleHeads.tsx';

/** What an article said before, and who else prints the same story. */
export function Revisions({ article }: { article: ArticlePage }) {
  return (
    <>
      <Older article={article} />
      <Copies article={article} />
    </>
  );
}

function Older({ article }: { article: ArticlePage }) {
  const state = useDesk().explorer.pages.revisions.value;
  const found = shownValue(state);
  if (state.is === 'failed') return <FaultNotice fault={state.fault} />;
  if (found?.article !== article.id || found.older.length === 0) return null;
  return (
    <section class="group">
      <h2>
        Earlier revisions <span class="count">{numberText(found.older.length)}</span>
      </h2>
      {found.older.map((revision, index) => (
        <OneRevision
          key={revision.contentHash}
          revision={revision}
          next={found.older[index - 1] ?? found.current}
        />
      ))}
    </section>
  );
}

/** A revision by its date, with what the next one took out and put in. */
function OneRevision({ revision, next }: { revision: Revision; next: Revision }) {
  const date = revision.updatedAt ?? revision.publishedAt;
  const lines = revisionLines(revision.text, next.text);
  const changed = lines.filter(({ was }) => was !== 'same').length;
  return (
    <details class="revision">
      <summary>
        {date ? dateText(date) : 'Date unknown'}
        <span class="byline">
          {' '}
          · {changed > 0 ? `${counted(changed, 'paragraph')} changed since` : 'same text'}
        </span>
      </summary>
      <div class="article-text" dir="auto">
        {lines.map(({ text, was }, index) =>
          was === 'added' ? (
            <ins key={`${index} ${was}`}>{`${text}\n`}</ins>
          ) : was === 'removed' ? (
            <del key={`${index} ${was}`}>{`${text}\n`}</del>
          ) : (
            <span key={`${index} ${was}`}>{`${text}\n`}</span>
          ),
        )}
      </div>
    </details>
  );
}

function Copies({ article: { copyOf, copies = [] } }: { article: ArticlePage }) {
  const link = useLink();
  return (
    <>
      {copyOf !== null && (
        <p class="note">
          This prints a story that{' '}
          <a href={link({ is: 'article', id: copyOf, claim: null })}>another article</a> had first; both count
          as one source.
        </p>
      )}
      {copies.length > 0 && (
        <section class="group">
          <h2>
            Copies <span class="count">{numberText(copies.length)}</span>
          </h2>
          <p class="note">They print the same story, and count as one source with this one.</p>
          <ArticleHeads articles={copies} />
        </section>
      )}
    </>
  );
}
