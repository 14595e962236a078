import { useState } from 'preact/hooks';
import { dateText } from '../../../../shared/model/date-text.ts';
import { kindDefinition } from '../../../../shared/schema/index.ts';
import { dateField } from '../../state/explore/timeline.ts';
import {
  choiceShown,
  neighboursOn,
  type PreviewGroup,
  previewGroups,
  previewText,
} from '../../state/graph/expanding.ts';
import { EXPANSION } from '../../state/limits.ts';
import { shownValue } from '../../state/loadable.ts';
import { counted, numberText, relationText } from '../../state/reading.ts';
import { type Choice, EXPANSION_STEPS } from '../../state/view/expansion.ts';
import { useDesk } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { FaultNotice, Waiting } from '../frame/Notice.tsx';

/** What expanding an entity would add, and the choice of what it shall add: relation, direction, kind, time, number. */
export function Expand({ id }: { id: string }) {
  const { explorer } = useDesk();
  const state = explorer.work.preview.value;
  const preview = shownValue(state);
  const [limits, setLimits] = useState<Limits>({ since: '', until: '', top: null });
  if (state.is === 'failed' && state.key === id) return <FaultNotice fault={state.fault} />;
  if (!preview || preview.entity.id !== id) return <Waiting>Counting connections…</Waiting>;
  const choice = choiceOf(limits);
  const connections = preview.groups.reduce((sum, { total }) => sum + total, 0);
  const here = { shown: neighboursOn(explorer.working.value, id), total: preview.total };
  const more = here.shown < here.total;
  return (
    <div class="expand">
      <p class="expand-sum">
        <strong>{previewText(preview)}</strong>
        {connections > preview.total && <span class="note"> by {counted(connections, 'connection')}</span>}
        {!more && preview.total > 0 && <span class="note">; all on the graph</span>}
      </p>
      <ul class="expand-groups">
        {previewGroups(preview).map((group) => (
          <Group
            key={`${group.type} ${group.direction} ${group.kind}`}
            id={id}
            group={group}
            limits={choice}
          />
        ))}
      </ul>
      {more && <LimitFields limits={limits} change={setLimits} />}
      {more && <Add id={id} choice={choice} here={here} name={addText(preview.total, limits.top)} main />}
    </div>
  );
}

/** How many one click adds. */
function addText(total: number, top: number | null): string {
  if (top !== null) return `Add the ${top} best supported`;
  return total <= EXPANSION ? 'Add them all' : `Add the first ${EXPANSION}`;
}

interface Limits {
  readonly since: string;
  readonly until: string;
  readonly top: number | null;
}

/** What the fields say; what is no date yet says nothing. */
function choiceOf({ since, until, top }: Limits): Partial<Choice> {
  return { since: dateField(since) ?? null, until: dateField(until) ?? null, top };
}

/** Of one group: what is there already is said, and what would add nothing is not offered. */
function Group({ id, group, limits }: { id: string; group: PreviewGroup; limits: Partial<Choice> }) {
  const { explorer } = useDesk();
  const here = neighboursOn(explorer.working.value, id, group);
  const { type, direction, kind, total, first, last } = group;
  const { reads, plural } = kindDefinition(kind);
  const dates = [first, last].flatMap((date) => (date ? dateText(date) : []));
  return (
    <li class="expand-group">
      <Glyph kind={kind} />
      <span>
        {relationText(type, direction)}{' '}
        <span class="note">
          {numberText(total)} {total === 1 ? reads : plural}
          {dates.length > 0 && `, told ${[...new Set(dates)].join(' – ')}`}
        </span>
      </span>
      {here < total ? (
        <Add id={id} choice={{ ...limits, type, direction, kind }} here={{ shown: here, total }} name="Add" />
      ) : (
        <span class="note expand-add">{total === 1 ? 'there' : 'all there'}</span>
      )}
    </li>
  );
}

interface AddProps {
  readonly id: string;
  readonly choice: Partial<Choice>;
  /** How many of how many are on the graph where the choice is not limited by time or number. */
  readonly here: { readonly shown: number; readonly total: number };
  readonly name: string;
  readonly main?: boolean;
}

/** Adds a choice of neighbours, a page at a time, and says how much of it is there. */
function Add({ id, choice, here, name, main = false }: AddProps) {
  const { explorer, actions } = useDesk();
  const there = choiceShown(explorer.parts.value, id, choice);
  const complete = there !== null && (there.shown >= there.total || choice.top != null);
  const isLimited = choice.since != null || choice.until != null || choice.top != null;
  const told = isLimited ? there : here;
  return (
    <span class="expand-add">
      {told && told.shown > 0 && (
        <span class="note">
          {numberText(told.shown)} of {numberText(told.total)}
        </span>
      )}
      {!complete && (
        <button type="button" class={main ? 'button' : 'plain'} onClick={() => actions.expand(id, choice)}>
          {there ? 'More' : name}
        </button>
      )}
    </span>
  );
}

function LimitFields({ limits, change }: { limits: Limits; change: (limits: Limits) => void }) {
  const field = (name: 'since' | 'until', label: string) => (
    <label class="field is-small">
      <span>{label}</span>
      <input
        type="text"
        placeholder="2024-03"
        inputMode="numeric"
        aria-invalid={dateField(limits[name]) === undefined}
        value={limits[name]}
        onInput={(event) => change({ ...limits, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset class="expand-limits">
      <legend class="unseen">Only some of them</legend>
      {field('since', 'Told since')}
      {field('until', 'Told until')}
      <label class="field is-small">
        <span>At most</span>
        <select
          value={limits.top ?? ''}
          onChange={(event) => change({ ...limits, top: Number(event.currentTarget.value) || null })}
        >
          <option value="">page by page</option>
          {EXPANSION_STEPS.map((step) => (
            <option key={step} value={step}>
              the {step} best supported
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
