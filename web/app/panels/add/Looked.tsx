import { useMemo } from 'preact/hooks';
import { isWorthStoring } from '../../state/add/adding.ts';
import {
  aboutEntities,
  type LookedArticle,
  type LookedClaim,
  lookedArticles,
  notLookedAt,
} from '../../state/add/looked.ts';
import type { MarkedSegment } from '../../state/pages/marked.ts';
import { counted } from '../../state/reading.ts';
import { ChangeList } from '../correct/ChangeList.tsx';
import { useDesk } from '../frame/context.ts';

/** What would be extracted, each claim with its sentence, before anything is stored: store it, or discard it. */
export function Looked() {
  const { explorer, actions } = useDesk();
  const adding = explorer.adding.value;
  const articles = useMemo(
    () => lookedArticles(adding).filter(({ outcome }) => outcome !== 'failed'),
    [adding],
  );
  const difference = adding.summary?.difference;
  const left = notLookedAt(adding);
  return (
    <>
      <div class="add-ways looked-ways">
        {isWorthStoring(adding) && (
          <button type="button" class="button" onClick={() => void actions.storeLooked()}>
            Store
          </button>
        )}
        <button type="button" class="plain" onClick={actions.clearAdding}>
          {isWorthStoring(adding) ? 'Discard' : 'Back'}
        </button>
      </div>
      {left && <p>{left}</p>}
      {difference && difference.entities.list.length > 0 && (
        <section class="group">
          <h2>Entities</h2>
          <ChangeList difference={aboutEntities(difference)} most={200} />
        </section>
      )}
      {articles.map((article) => (
        <Article key={article.id} article={article} />
      ))}
    </>
  );
}

/** What storing it would do. */
const OUTCOMES: Readonly<Record<LookedArticle['outcome'], string>> = {
  added: 'new',
  updated: 'changed',
  unchanged: 'unchanged',
  older: 'older',
  failed: 'failed',
};

function Article({ article }: { article: LookedArticle }) {
  const { name, outcome, byline, claims, text } = article;
  return (
    <article class="group looked">
      <h2 dir="auto">{name}</h2>
      <p class="byline" dir="auto">
        {[OUTCOMES[outcome], byline, counted(claims.length, 'claim')].filter(Boolean).join(' · ')}
      </p>
      {outcome === 'unchanged' && <p>This text is there already, and nothing would change.</p>}
      {outcome === 'older' && <p>A later revision of it is there, and stays; this one is kept beside it.</p>}
      <ol class="looked-claims">
        {claims.map((claim, index) => (
          <Claim key={`${claim.change} ${claim.id}`} claim={claim} number={index + 1} />
        ))}
      </ol>
      {text && (
        <details class="looked-text" open={text.length < 60}>
          <summary>The text</summary>
          <div class="article-text" dir="auto">
            {text.map((segment) => (
              <Piece key={segment.start} segment={segment} claims={claims} />
            ))}
          </div>
        </details>
      )}
    </article>
  );
}

const CHANGES: Readonly<Record<LookedClaim['change'], string>> = {
  added: 'new',
  changed: 'changed',
  removed: 'no longer',
};

function Claim({ claim, number }: { claim: LookedClaim; number: number }) {
  const { change, sentence, quote, more } = claim;
  return (
    <li class={`looked-claim is-${change}`}>
      <p dir="auto">
        <span class="looked-number">{number}</span> {sentence}{' '}
        {change !== 'added' && <span class="byline">{CHANGES[change]}</span>}
      </p>
      {quote !== '' && <blockquote dir="auto">{quote}</blockquote>}
      {more.map((line) => (
        <p key={line} class="byline" dir="auto">
          {line}
        </p>
      ))}
    </li>
  );
}

function Piece({ segment, claims }: { segment: MarkedSegment; claims: readonly LookedClaim[] }) {
  const { text, claims: covering, ending } = segment;
  return (
    <>
      {covering.length > 0 ? <span class="says">{text}</span> : text}
      {ending.map((id) => (
        <span key={id} class="claim-number" data-number={claims.findIndex((each) => each.id === id) + 1} />
      ))}
    </>
  );
}
