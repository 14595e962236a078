import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticlePage, StoredClaim } from '../../../../shared/contract/index.ts';
import { articleName } from '../../../../shared/model/article-name.ts';
import { shownValue } from '../../state/loadable.ts';
import { pageAt, webAddress } from '../../state/pages/citation.ts';
import { numberText, qualifierTexts, relationText } from '../../state/reading.ts';
import { ClaimWays } from '../evidence/Claim.tsx';
import { OnlyArticle } from '../explore/OnlyArticle.tsx';
import { useDesk, useLink } from '../frame/context.ts';
import { Heading } from '../frame/Heading.tsx';
import { lazy } from '../frame/lazy.tsx';
import { FaultNotice } from '../frame/Notice.tsx';
import { Skeleton } from '../frame/Skeleton.tsx';
import { Byline } from './ArticleHeads.tsx';
import { ArticleText, type Entities } from './ArticleText.tsx';
import { Revisions } from './Revisions.tsx';
import { ToldOf } from './ToldOf.tsx';

const ArticleGraph = lazy(() => import('./ArticleGraph.tsx').then((module) => module.ArticleGraph), 8);

/** An article to read, at the quote of a claim where one was asked for. */
export function ArticlePanel() {
  const { explorer } = useDesk();
  const state = explorer.article.value;
  const { panel } = explorer.view.value;
  const article = shownValue(state);
  if (panel.is !== 'article') return null;
  return (
    <article class="reading">
      <Heading over={article ? <Byline article={article} /> : 'Article'}>
        {article ? articleName(article) : <span class="unseen">Article</span>}
      </Heading>
      {article && <Reading article={article} claim={panel.claim} />}
      {!article && state.is === 'failed' && <FaultNotice fault={state.fault} />}
      {!article && state.is !== 'failed' && <Skeleton lines={14} />}
    </article>
  );
}

function Reading({ article, claim }: { article: ArticlePage; claim: string | null }) {
  const quoted = article.claims.find((each) => each.id === claim) ?? null;
  const entities = useMemo(() => new Map(article.entities.map((node) => [node.id, node])), [article]);
  const address = webAddress(article);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [article.id, claim]);
  return (
    <>
      {address && (
        <p class="note">
          <a href={address} rel="noopener noreferrer" target="_blank">
            Original
          </a>
        </p>
      )}
      <OnlyArticle id={article.id} />
      <ToldOf told={article.told ?? []} />
      {article.gone && (
        <p class="note">
          Gone since {article.gone.slice(0, 10)} from where it was read; what it said is kept here.
        </p>
      )}
      {quoted && <Quoted article={article} claim={quoted} entities={entities} />}
      {claim && !quoted && <p class="note">The claim that this link was made for no longer stands.</p>}
      <div class="article-text" dir="auto" ref={text}>
        <ArticleText article={article} quoted={quoted} entities={entities} />
      </div>
      <ClaimList article={article} entities={entities} here={claim} />
      <section class="group">
        <h2>Its own graph</h2>
        <ArticleGraph />
      </section>
      <Revisions article={article} />
    </>
  );
}

/** What the marked sentence is the evidence for. */
function Quoted({
  article,
  claim,
  entities,
}: {
  article: ArticlePage;
  claim: StoredClaim;
  entities: Entities;
}) {
  const link = useLink();
  const { from, type, to } = claim;
  const [subject, object] = [entities.get(from), entities.get(to)];
  const page = pageAt(article.pages, claim.start);
  return (
    <div class="quoted-claim">
      <p>
        <ClaimText claim={claim} entities={entities} />{' '}
        {page !== null && <span class="byline">page {page} </span>}
        <a href={link({ is: 'relation', from, type, to })}>All its claims</a>
      </p>
      {subject && object && (
        <ClaimWays
          evidence={{ claim, article, before: '', after: '' }}
          from={subject}
          to={object}
          page={page}
        />
      )}
    </div>
  );
}

function ClaimText({ claim, entities }: { claim: StoredClaim; entities: Entities }) {
  const name = (id: string) => entities.get(id)?.name ?? 'an entity';
  const tags = qualifierTexts(claim.qualifiers, claim.modality);
  return (
    <span>
      <bdi>{name(claim.from)}</bdi> <em>{relationText(claim.type, 'out')}</em> <bdi>{name(claim.to)}</bdi>
      {tags.length > 0 && <span class="byline"> ({tags.join(', ')})</span>}
    </span>
  );
}

function ClaimList({
  article,
  entities,
  here,
}: {
  article: ArticlePage;
  entities: Entities;
  here: string | null;
}) {
  const link = useLink();
  const { claims, id } = article;
  if (claims.length === 0) return <p class="note">No relation was found in this article.</p>;
  return (
    <section class="group">
      <h2>
        What it states <span class="count">{numberText(claims.length)}</span>
      </h2>
      <ol class="stated">
        {claims.map((claim, index) => (
          <li key={claim.id}>
            <a
              href={link({ is: 'article', id, claim: claim.id })}
              aria-current={claim.id === here ? 'true' : undefined}
            >
              <span class="claim-number" data-number={index + 1} aria-hidden="true" />{' '}
              <ClaimText claim={claim} entities={entities} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
