import type { Evidence, GraphNode, StoredClaim } from '../../../../shared/contract/index.ts';
import { articleName } from '../../../../shared/model/article-name.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { type AddedClaim, chosenOf, newClaim } from '../../state/correct/drafts.ts';
import { modalityText, qualifierTexts } from '../../state/reading.ts';
import { Byline } from '../article/ArticleHeads.tsx';
import { useDesk, useLink } from '../frame/context.ts';
import { ModalityMark } from '../frame/ModalityMark.tsx';
import { Cite } from './Cite.tsx';

interface Properties {
  readonly evidence: Evidence;
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** On which page of the article it stands, where that is known. */
  readonly page?: number | null;
}

/** A sentence with the quote marked, which leads to its place in the article; and what can be done with the claim. */
export function Claim({ evidence, from, to }: Properties) {
  const link = useLink();
  const { claim, article, before, after } = evidence;
  const tags = qualifierTexts(claim.qualifiers);
  const told = modalityText(claim.modality);
  return (
    <>
      <a class={`claim is-${claim.modality}`} href={link({ is: 'article', id: article.id, claim: claim.id })}>
        <blockquote dir="auto">
          {before}
          <mark>{claim.quote}</mark>
          {after}
        </blockquote>
        <span class="claim-foot">
          <span class="claim-title">
            <bdi>{articleName(article)}</bdi>
          </span>
          <Byline article={article} />
        </span>
        <span class="claim-foot">
          {told && (
            <span class="told">
              <ModalityMark modality={claim.modality} /> {told}
            </span>
          )}
          {tags.length > 0 && <span class="qualifiers">{tags.join(' · ')}</span>}
          <span class="byline">confidence {Math.round(claim.confidence * 100)} %</span>
        </span>
      </a>
      <ClaimWays evidence={evidence} from={from} to={to} />
    </>
  );
}

/** What can be done with a claim where it stands: reject it, vouch for it, cite it. */
export function ClaimWays({ evidence, from, to, page = null }: Properties) {
  const { actions } = useDesk();
  const { claim } = evidence;
  return (
    <div class="claim-ways">
      <button
        type="button"
        class="plain"
        onClick={() => actions.openDraft({ verb: 'reject-claim', claim: claim.id, told: claim.quote })}
      >
        Reject…
      </button>
      <button type="button" class="plain" onClick={() => actions.openDraft(confirming(claim, from, to))}>
        Vouch for it…
      </button>
      <Cite evidence={evidence} page={page} />
    </div>
  );
}

/** The same claim on the reader's own word, so that it stands whatever becomes of the article. */
function confirming({ type, modality, qualifiers }: StoredClaim, from: GraphNode, to: GraphNode): AddedClaim {
  return {
    ...newClaim(chosenOf(from)),
    type,
    to: chosenOf(to),
    modality,
    qualifiers: { ...qualifiers },
    confirms: true,
  };
}

/** A claim that a person added: it stands on the decision, and no sentence states it. */
export function ByHand({
  claim,
  decision,
}: {
  claim: StoredClaim;
  decision: NonNullable<Evidence['decision']>;
}) {
  const { actions } = useDesk();
  const tags = qualifierTexts(claim.qualifiers, claim.modality);
  return (
    <>
      <div class={`claim is-by-hand is-${claim.modality}`}>
        {decision.note !== null && <blockquote dir="auto">{decision.note}</blockquote>}
        <p class="byline">
          Added by <bdi>{decision.author}</bdi> on {dateText(decision.at.slice(0, 10))}; no article states it
        </p>
        {tags.length > 0 && <span class="qualifiers">{tags.join(' · ')}</span>}
      </div>
      <div class="claim-ways">
        <button type="button" class="plain" onClick={() => actions.undoDecision(decision.id)}>
          Take it back
        </button>
      </div>
    </>
  );
}
