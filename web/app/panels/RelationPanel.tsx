import type { EdgeClaims, Evidence, GraphNode, StoredClaim } from '../../../shared/contract/index.ts';
import { shownValue } from '../state/loadable.ts';
import { counted, dateText, numberText, qualifierTexts, relationText } from '../state/reading.ts';
import { Byline } from './ArticleHeads.tsx';
import { useDesk, useLink } from './context.ts';
import { Glyph } from './Glyph.tsx';
import { Heading } from './Heading.tsx';
import { FaultNotice, Waiting } from './Notice.tsx';

/** One relation: the claims that it stands on, each with its sentence. */
export function RelationPanel() {
  const { explorer } = useDesk();
  const state = explorer.claims.value;
  const { panel } = explorer.view.value;
  const found = shownValue(state);
  if (panel.is !== 'relation') return null;
  const reads = relationText(panel.type, 'out');
  return (
    <section class="claims">
      <Heading over="Relation">
        {found ? <Statement found={found} reads={reads} /> : <span class="unseen">{reads}</span>}
      </Heading>
      {found && <Claims found={found} />}
      {!found && state.is === 'failed' && <FaultNotice fault={state.fault} />}
      {!found && state.is !== 'failed' && <Waiting>Loading…</Waiting>}
    </section>
  );
}

function Statement({ found, reads }: { found: EdgeClaims; reads: string }) {
  return (
    <>
      <End node={found.from} /> <span class="reads">{reads}</span> <End node={found.to} />
    </>
  );
}

function Claims({ found }: { found: EdgeClaims }) {
  const { edge, claims, total } = found;
  return (
    <>
      {edge ? (
        <p class="note">
          {counted(edge.claims, 'claim')} in {counted(edge.articles, 'article')} of{' '}
          {counted(edge.sources, 'source')}
          {edge.first && `, ${periodOf(edge.first, edge.last)}`}.
        </p>
      ) : (
        <p class="note">Every claim of it is a denial, so it is not drawn on the graph.</p>
      )}
      <ol class="claim-list">
        {claims.map((evidence) => (
          <li key={evidence.claim.id}>
            {evidence.decision ? (
              <ByHand claim={evidence.claim} decision={evidence.decision} />
            ) : (
              <Claim evidence={evidence} />
            )}
          </li>
        ))}
      </ol>
      {claims.length < total && (
        <p class="note">
          {numberText(claims.length)} of {numberText(total)} claims are listed.
        </p>
      )}
    </>
  );
}

function periodOf(first: string, last: string | null): string {
  return last && last !== first ? `${dateText(first)} to ${dateText(last)}` : dateText(first);
}

function End({ node }: { node: GraphNode }) {
  const link = useLink();
  return (
    <a href={link({ is: 'entity', id: node.id })} class="end">
      <Glyph kind={node.kind} spoken />
      <bdi>{node.name}</bdi>
    </a>
  );
}

/** A claim that a person added: it stands on the decision, and no sentence states it. */
function ByHand({ claim, decision }: { claim: StoredClaim; decision: NonNullable<Evidence['decision']> }) {
  const tags = qualifierTexts(claim.qualifiers, claim.modality);
  return (
    <div class="claim">
      {decision.note !== null && <blockquote dir="auto">{decision.note}</blockquote>}
      <p class="byline">
        Added by <bdi>{decision.author}</bdi> on {dateText(decision.at.slice(0, 10))}; no article states it
      </p>
      {tags.length > 0 && <span class="qualifiers">{tags.join(' · ')}</span>}
    </div>
  );
}

/** A sentence with the quote marked; the whole of it leads to its place in the article. */
function Claim({ evidence }: { evidence: Evidence }) {
  const link = useLink();
  const { claim, article, before, after } = evidence;
  const tags = qualifierTexts(claim.qualifiers, claim.modality);
  return (
    <a class="claim" href={link({ is: 'article', id: article.id, claim: claim.id })}>
      <blockquote dir="auto">
        {before}
        <mark>{claim.quote}</mark>
        {after}
      </blockquote>
      <span class="claim-foot">
        <span class="claim-title">
          <bdi>{article.title ?? 'Untitled'}</bdi>
        </span>
        <Byline article={article} />
      </span>
      <span class="claim-foot">
        {tags.length > 0 && <span class="qualifiers">{tags.join(' · ')}</span>}
        <span class="byline">confidence {Math.round(claim.confidence * 100)} %</span>
      </span>
    </a>
  );
}
