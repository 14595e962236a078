import type { EdgeClaims, Evidence, GraphNode } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import type { Modality } from '../../../../shared/schema/index.ts';
import { chosenOf, newClaim } from '../../state/correct/drafts.ts';
import { shownValue } from '../../state/loadable.ts';
import { isDisputed, type Told, toldGroups } from '../../state/pages/evidence.ts';
import { counted, modalityText, numberText, relationText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { Heading } from '../frame/Heading.tsx';
import { ModalityMark } from '../frame/ModalityMark.tsx';
import { FaultNotice } from '../frame/Notice.tsx';
import { Skeleton } from '../frame/Skeleton.tsx';
import { Words } from '../frame/Words.tsx';
import { ByHand, Claim } from './Claim.tsx';

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
      {!found && state.is === 'failed' && (
        <>
          {state.fault.code === 'NOT_FOUND' ? (
            <NotStated text={state.fault.what} />
          ) : (
            <FaultNotice fault={state.fault} />
          )}
          <EndsLeft ids={[panel.from, panel.to]} />
        </>
      )}
      {!found && state.is !== 'failed' && <Skeleton lines={8} />}
    </section>
  );
}

/** That no claim states it is an answer, and not a failure: the last one may just have been rejected. */
function NotStated({ text }: { text: string }) {
  return (
    <p class="note" role="status">
      <Words text={text} />
    </p>
  );
}

/** Where no claim is left, the way on to those that it was about. */
function EndsLeft({ ids }: { ids: readonly string[] }) {
  const { nodes } = useDesk().explorer.shown.value;
  const link = useLink();
  return (
    <ul class="ends-left">
      {ids.map((id) => (
        <li key={id}>
          <a href={link({ is: 'entity', id })}>
            <bdi>{nodes.get(id)?.name ?? 'One of the two'}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Statement({ found, reads }: { found: EdgeClaims; reads: string }) {
  return (
    <>
      <End node={found.from} /> <span class="reads">{reads}</span> <End node={found.to} />
    </>
  );
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

function Claims({ found }: { found: EdgeClaims }) {
  const { claims, total } = found;
  const groups = toldGroups(claims);
  return (
    <>
      <Summary found={found} />
      {isDisputed(claims) && <p class="disputed">Articles disagree: some deny what others say.</p>}
      <AddClaim found={found} />
      {groups.map(({ modality, told }) => (
        <section key={modality} class={`claim-group is-${modality}`} aria-label={modalityHeading(modality)}>
          {(groups.length > 1 || modality !== 'asserted') && (
            <h2>
              <ModalityMark modality={modality} /> {modalityHeading(modality)}{' '}
              <span class="count">{numberText(told.length)}</span>
            </h2>
          )}
          <ol class="claim-list">
            {told.map((each) => (
              <li key={each.evidence.claim.id}>
                <ToldOnce told={each} found={found} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {claims.length < total && (
        <p class="note">
          {numberText(claims.length)} of {numberText(total)} claims are listed.
        </p>
      )}
    </>
  );
}

function modalityHeading(modality: Modality): string {
  return { asserted: 'Told as a fact', planned: 'Planned', alleged: 'Alleged', negated: 'Denied' }[modality];
}

function Summary({ found: { edge } }: { found: EdgeClaims }) {
  if (!edge) return <p class="note">Every claim of it is a denial, so it is not drawn on the graph.</p>;
  const told = modalityText(edge.modality);
  return (
    <p class="note">
      <ModalityMark modality={edge.modality} /> {told && `Only ${told}. `}
      {counted(edge.claims, 'claim')} in {counted(edge.articles, 'article')} of{' '}
      <strong>{counted(edge.sources, 'independent source')}</strong>
      {edge.first && `, ${periodOf(edge.first, edge.last)}`}.
    </p>
  );
}

function periodOf(first: string, last: string | null): string {
  return last && last !== first ? `${dateText(first)} to ${dateText(last)}` : dateText(first);
}

function AddClaim({ found: { from, to, claims } }: { found: EdgeClaims }) {
  const { actions } = useDesk();
  const type = claims[0]?.claim.type ?? null;
  const draft = { ...newClaim(chosenOf(from)), type, to: chosenOf(to) };
  return (
    <p class="claims-ways">
      <button type="button" class="plain" onClick={() => actions.openDraft(draft)}>
        Add a claim…
      </button>
    </p>
  );
}

/** What one outlet says, with those that print the same behind it. */
function ToldOnce({ told: { evidence, copies }, found }: { told: Told; found: EdgeClaims }) {
  if (evidence.decision) return <ByHand claim={evidence.claim} decision={evidence.decision} />;
  return (
    <>
      <Claim evidence={evidence} from={found.from} to={found.to} />
      {copies.length > 0 && <Copies copies={copies} found={found} />}
    </>
  );
}

function Copies({ copies, found }: { copies: readonly Evidence[]; found: EdgeClaims }) {
  return (
    <details class="copies">
      <summary>The same story in {counted(copies.length, 'other article')}, counted as one source</summary>
      <ol class="claim-list">
        {copies.map((evidence) => (
          <li key={evidence.claim.id}>
            <Claim evidence={evidence} from={found.from} to={found.to} />
          </li>
        ))}
      </ol>
    </details>
  );
}
