import type { Accounts } from '../../../../shared/contract/index.ts';
import { articleName } from '../../../../shared/model/article-name.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { shownValue } from '../../state/loadable.ts';
import { type AccountCell, accountRows } from '../../state/pages/accounts.ts';
import { numberText, qualifierTexts } from '../../state/reading.ts';
import { Byline } from '../article/ArticleHeads.tsx';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { FaultNotice } from '../frame/Notice.tsx';
import { Skeleton } from '../frame/Skeleton.tsx';

/** Who took part in an event; and what each article says of it, side by side. */
export function AccountsSection({ of, lines }: { of: string; lines: number }) {
  const state = useDesk().explorer.pages.accounts.value;
  const found = shownValue(state);
  if (found?.entity.id === of) return <Found found={found} />;
  return (
    <section class="group">
      <h2>had participant</h2>
      {state.is === 'failed' ? <FaultNotice fault={state.fault} /> : <Skeleton lines={lines} />}
    </section>
  );
}

function Found({ found }: { found: Accounts }) {
  return (
    <>
      <Participants found={found} />
      {found.contradictions.length > 0 && <Contradictions found={found} />}
      {found.accounts.length > 0 && <SideBySide found={found} />}
      {found.accounts.length > 0 && <Quotes found={found} />}
    </>
  );
}

function Participants({ found: { participants } }: { found: Accounts }) {
  const { actions } = useDesk();
  const link = useLink();
  if (participants.length === 0) return <p class="note">Nobody is told to have taken part.</p>;
  return (
    <section class="group">
      <h2>
        had participant <span class="count">{numberText(participants.length)}</span>
      </h2>
      <ul class="relations">
        {participants.map(({ node, edge, part }) => {
          const { as: _, ...others } = edge.qualifiers;
          const tags = [part && part !== 'other' ? part : null, ...qualifierTexts(others, edge.modality)];
          const { from, type, to } = edge;
          return (
            <li
              key={node.id}
              class="relation"
              onMouseEnter={() => actions.hover(node.id)}
              onMouseLeave={() => actions.hover(null)}
            >
              <Glyph kind={node.kind} spoken />
              <div class="relation-text">
                <a href={link({ is: 'entity', id: node.id })} class="name">
                  <bdi>{node.name}</bdi>
                </a>
                <span class="qualifiers">{tags.filter(Boolean).join(' · ')}</span>
              </div>
              <a class="evidence-link" href={link({ is: 'relation', from, type, to })}>
                {numberText(edge.claims)} {edge.claims === 1 ? 'claim' : 'claims'}
                <span class="unseen"> that it stands on</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Contradictions({ found: { contradictions, accounts } }: { found: Accounts }) {
  const link = useLink();
  const heads = new Map(accounts.map(({ article }) => [article.id, article]));
  return (
    <section class="group">
      <h2>
        Articles contradict each other <span class="count">{numberText(contradictions.length)}</span>
      </h2>
      <ul class="disagreements">
        {contradictions.map(({ about, articles, text }) => (
          <li key={`${about} ${text}`}>
            <span dir="auto">{text}</span>{' '}
            {articles.map((id, index) => (
              <span key={id} class="byline">
                {index > 0 && ', '}
                <a href={link({ is: 'article', id, claim: null })}>
                  <bdi>
                    {heads.get(id)?.source ?? articleName({ id, title: heads.get(id)?.title ?? null })}
                  </bdi>
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One column an article, one row a thing told; where they differ, the row says so. */
function SideBySide({ found }: { found: Accounts }) {
  const link = useLink();
  const { accounts, total } = found;
  return (
    <section class="group">
      <h2>
        Accounts side by side <span class="count">{numberText(total)}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-frame accounts" tabIndex={0} aria-label="Accounts side by side">
        <table>
          <thead>
            <tr>
              <td />
              {accounts.map(({ article }) => (
                <th key={article.id} scope="col">
                  <a href={link({ is: 'article', id: article.id, claim: null })}>
                    <bdi>{article.source ?? articleName(article)}</bdi>
                  </a>
                  {article.publishedAt && <span class="byline">{dateText(article.publishedAt)}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {accountRows(found).map(({ key, label, entity, cells, differs }) => (
              <tr key={key} class={differs ? 'differs' : ''}>
                <th scope="row">
                  {entity && <Glyph kind={entity.kind} />} <bdi>{label}</bdi>
                  {differs && <span class="differs-mark">differs</span>}
                </th>
                {cells.map((cell, index) => (
                  <td key={accounts[index]?.article.id}>
                    <Cell cell={cell} article={accounts[index]?.article.id ?? ''} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {accounts.length < total && (
        <p class="note">
          {numberText(accounts.length)} of {numberText(total)} articles are shown.
        </p>
      )}
    </section>
  );
}

function Cell({ cell, article }: { cell: AccountCell | null; article: string }) {
  const link = useLink();
  if (!cell) return <span class="byline">not told</span>;
  if (cell.claim === null) return <span dir="auto">{cell.text}</span>;
  return <a href={link({ is: 'article', id: article, claim: cell.claim })}>{cell.text}</a>;
}

function Quotes({ found: { accounts } }: { found: Accounts }) {
  const link = useLink();
  return (
    <section class="group">
      <h2>In their words</h2>
      {accounts.map(({ article, quotes }) => (
        <article key={article.id} class="account">
          <h3>
            <a href={link({ is: 'article', id: article.id, claim: null })} class="article-title">
              <bdi>{articleName(article)}</bdi>
            </a>
          </h3>
          <Byline article={article} />
          {quotes.map(({ claim, before, after }) => (
            <blockquote key={claim.id} dir="auto">
              <a href={link({ is: 'article', id: article.id, claim: claim.id })}>
                {before}
                <mark>{claim.quote}</mark>
                {after}
              </a>
            </blockquote>
          ))}
        </article>
      ))}
    </section>
  );
}
