import { useMemo } from 'preact/hooks';
import type { ArticlePage, GraphNode, StoredClaim } from '../../../../shared/contract/index.ts';
import { type MarkedSegment, markedSegments } from '../../state/pages/marked.ts';
import { relationText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';

export type Entities = ReadonlyMap<string, GraphNode>;

/** A claim in short, for who hears a number instead of seeing where it stands. */
export function claimText({ from, type, to }: StoredClaim, entities: Entities): string {
  const name = (id: string) => entities.get(id)?.name ?? 'an entity';
  return `${name(from)} ${relationText(type, 'out')} ${name(to)}`;
}

/** The text with every mention a link, every claim underlined with its number behind it, and the quote marked. */
export function ArticleText({
  article,
  quoted,
  entities,
}: {
  article: ArticlePage;
  quoted: StoredClaim | null;
  entities: Entities;
}) {
  const cut = useMemo(() => {
    const known = article.mentions.filter((mention) => entities.has(mention.entity));
    return markedSegments(article.text, quoted, known, article.claims);
  }, [article, quoted, entities]);
  const first = cut.findIndex((segment) => segment.quoted);
  const last = cut.findLastIndex((segment) => segment.quoted);
  const pieces = (some: readonly MarkedSegment[]) =>
    some.map((segment) => <Piece key={segment.start} {...{ segment, article, entities }} />);
  if (first < 0) return <>{pieces(cut)}</>;
  return (
    <>
      {pieces(cut.slice(0, first))}
      <mark>{pieces(cut.slice(first, last + 1))}</mark>
      {pieces(cut.slice(last + 1))}
    </>
  );
}

function Piece({
  segment: { text, entity, claims, ending },
  article,
  entities,
}: {
  segment: MarkedSegment;
  article: ArticlePage;
  entities: Entities;
}) {
  const { explorer, actions } = useDesk();
  const link = useLink();
  const words =
    entity === null ? (
      text
    ) : (
      <a
        class={`mention is-${entities.get(entity)?.kind}`}
        href={link({ is: 'entity', id: entity })}
        onMouseEnter={() => explorer.shown.peek().nodes.has(entity) && actions.hover(entity)}
        onMouseLeave={() => actions.hover(null)}
      >
        {text}
      </a>
    );
  return (
    <>
      {claims.length > 0 ? <span class="says">{words}</span> : words}
      {ending.length > 0 && <Numbers ids={ending} {...{ article, entities }} />}
    </>
  );
}

/** Numbers as notes have them. They are no part of the text, which stays as it is to the letter. */
function Numbers({
  ids,
  article,
  entities,
}: {
  ids: readonly string[];
  article: ArticlePage;
  entities: Entities;
}) {
  const link = useLink();
  return (
    <>
      {ids.map((id) => {
        const index = article.claims.findIndex((claim) => claim.id === id);
        const claim = article.claims[index];
        if (!claim) return null;
        return (
          // biome-ignore lint/a11y/useAnchorContent: its label says it; its number is no part of the text
          <a
            key={id}
            class="claim-number"
            data-number={index + 1}
            href={link({ is: 'article', id: article.id, claim: id })}
            aria-label={`Claim ${index + 1}: ${claimText(claim, entities).slice(0, 300)}`}
          />
        );
      })}
    </>
  );
}
