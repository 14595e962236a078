import { useState } from 'preact/hooks';
import { dateText } from '../../../../shared/model/date-text.ts';
import { kindDefinition } from '../../../../shared/schema/index.ts';
import { dateField } from '../../state/explore/timeline.ts';
import { choiceShown, type PreviewGroup, previewGroups, previewText } from '../../state/graph/expanding.ts';
import { EXPANSION } from '../../state/limits.ts';
import { shownValue } from '../../state/loadable.ts';
import { numberText, relationText } from '../../state/reading.ts';
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
  return (
    <div class="expand">
      <p class="expand-sum">
        <strong>{previewText(preview)}</strong>
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
      {preview.total > 0 && <LimitFields limits={limits} change={setLimits} />}
      {preview.total > 0 && <Add id={id} choice={choice} name={addText(preview.total, limits.top)} main />}
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

function Group({ id, group, limits }: { id: string; group: PreviewGroup; limits: Partial<Choice> }) {
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
      <Add id={id} choice={{ ...limits, type, direction, kind }} name="Add" />
    </li>
  );
}

/** Adds a choice of neighbours, a page at a time, and says how much of it is there. */
function Add({
  id,
  choice,
  name,
  main = false,
}: {
  id: string;
  choice: Partial<Choice>;
  name: string;
  main?: boolean;
}) {
  const { explorer, actions } = useDesk();
  const there = choiceShown(explorer.parts.value, id, choice);
  const complete = there !== null && (there.shown >= there.total || choice.top != null);
  return (
    <span class="expand-add">
      {there && (
        <span class="note">
          {numberText(there.shown)} of {numberText(there.total)}
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
