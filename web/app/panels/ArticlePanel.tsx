import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticlePage, GraphNode, StoredClaim } from '../../../shared/contract/index.ts';
import { shownValue } from '../state/loadable.ts';
import { segments } from '../state/passage.ts';
import { numberText, qualifierTexts, relationText } from '../state/reading.ts';
import { Byline } from './ArticleHeads.tsx';
import { useDesk, useLink } from './context.ts';
import { Heading } from './Heading.tsx';
import { FaultNotice, Waiting } from './Notice.tsx';

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
        {article ? (article.title ?? 'Untitled') : <span class="unseen">Article</span>}
      </Heading>
      {article && <Reading article={article} claim={panel.claim} />}
      {!article && state.is === 'failed' && <FaultNotice fault={state.fault} />}
      {!article && state.is !== 'failed' && <Waiting>Loading…</Waiting>}
    </article>
  );
}

function Reading({ article, claim }: { article: ArticlePage; claim: string | null }) {
  const quoted = article.claims.find((each) => each.id === claim) ?? null;
  const entities = useMemo(() => new Map(article.entities.map((node) => [node.id, node])), [article]);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [article.id, claim]);
  return (
    <>
      {isWebAddress(article.url) && (
        <p class="note">
          <a href={article.url} rel="noopener noreferrer" target="_blank">
            Original
          </a>
        </p>
      )}
      {quoted && <Quoted claim={quoted} entities={entities} />}
      {claim && !quoted && <p class="note">The claim that this link was made for no longer stands.</p>}
      <div class="article-text" dir="auto" ref={text}>
        <Text article={article} quoted={quoted} entities={entities} />
      </div>
      <ClaimList article={article} entities={entities} here={claim} />
    </>
  );
}

type Entities = ReadonlyMap<string, GraphNode>;

/** What the marked sentence is the evidence for. */
function Quoted({ claim, entities }: { claim: StoredClaim; entities: Entities }) {
  const link = useLink();
  const { from, type, to } = claim;
  return (
    <p class="quoted-claim">
      <ClaimText claim={claim} entities={entities} />{' '}
      <a href={link({ is: 'relation', from, type, to })}>All its claims</a>
    </p>
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

function Text({
  article,
  quoted,
  entities,
}: {
  article: ArticlePage;
  quoted: StoredClaim | null;
  entities: Entities;
}) {
  const { explorer, actions } = useDesk();
  const link = useLink();
  const cut = useMemo(
    () =>
      segments(
        article.text,
        quoted,
        article.mentions.filter((mention) => entities.has(mention.entity)),
      ),
    [article, quoted, entities],
  );
  const piece = ({ text, start, entity }: (typeof cut)[number]) =>
    entity === null ? (
      text
    ) : (
      <a
        key={start}
        class={`mention is-${entities.get(entity)?.kind}`}
        href={link({ is: 'entity', id: entity })}
        onMouseEnter={() => explorer.shown.peek().nodes.has(entity) && actions.hover(entity)}
        onMouseLeave={() => actions.hover(null)}
      >
        {text}
      </a>
    );
  const first = cut.findIndex((segment) => segment.quoted);
  if (first < 0) return <>{cut.map(piece)}</>;
  const last = cut.findLastIndex((segment) => segment.quoted);
  return (
    <>
      {cut.slice(0, first).map(piece)}
      <mark>{cut.slice(first, last + 1).map(piece)}</mark>
      {cut.slice(last + 1).map(piece)}
    </>
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
      <ul class="stated">
        {claims.map((claim) => (
          <li key={claim.id}>
            <a
              href={link({ is: 'article', id, claim: claim.id })}
              aria-current={claim.id === here ? 'true' : undefined}
            >
              <ClaimText claim={claim} entities={entities} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only addresses of the web become links: an article's address comes from outside. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
