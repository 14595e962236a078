import type { Structure } from '../../../../shared/contract/index.ts';
import { shownValue } from '../../state/loadable.ts';
import { numberText, qualifierTexts } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { FaultNotice } from '../frame/Notice.tsx';
import { Skeleton } from '../frame/Skeleton.tsx';
import { Gantt } from './Gantt.tsx';

/** Who held which role of an organization when; what it is part of, and its parts. */
export function StructureSection({ of, lines }: { of: string; lines: number }) {
  const state = useDesk().explorer.pages.structure.value;
  const found = shownValue(state);
  if (found?.entity.id === of) return <Found found={found} />;
  return (
    <section class="group">
      <h2>Roles</h2>
      {state.is === 'failed' ? <FaultNotice fault={state.fault} /> : <Skeleton lines={lines} />}
    </section>
  );
}

function Found({ found: { roles, totalRoles, parts, totalParts, partOf } }: { found: Structure }) {
  return (
    <>
      {roles.length > 0 && (
        <section class="group">
          <h2>
            Roles <span class="count">{numberText(totalRoles)}</span>
          </h2>
          <Gantt groups={roles} />
          {roles.length < totalRoles && (
            <p class="note">
              {numberText(roles.length)} of {numberText(totalRoles)} roles are listed.
            </p>
          )}
        </section>
      )}
      <Besides title="part of" besides={partOf} total={partOf.length} />
      <Besides title="sub-organizations" besides={parts} total={totalParts} />
    </>
  );
}

function Besides({ title, besides, total }: { title: string; besides: Structure['parts']; total: number }) {
  const link = useLink();
  if (besides.length === 0) return null;
  return (
    <section class="group">
      <h2>
        {title} <span class="count">{numberText(total)}</span>
      </h2>
      <ul class="relations">
        {besides.map(({ node, edge }) => {
          const tags = qualifierTexts(edge.qualifiers, edge.modality);
          const { from, type, to } = edge;
          return (
            <li key={`${from} ${to}`} class="relation">
              <Glyph kind={node.kind} spoken />
              <div class="relation-text">
                <a href={link({ is: 'entity', id: node.id })} class="name">
                  <bdi>{node.name}</bdi>
                </a>
                {tags.length > 0 && <span class="qualifiers">{tags.join(' · ')}</span>}
              </div>
              <a class="evidence-link" href={link({ is: 'relation', from, type, to })}>
                {numberText(edge.claims)} {edge.claims === 1 ? 'claim' : 'claims'}
                <span class="unseen"> that it stands on</span>
              </a>
            </li>
          );
        })}
      </ul>
      {besides.length < total && (
        <p class="note">
          {numberText(besides.length)} of {numberText(total)} are listed.
        </p>
      )}
    </section>
  );
}
