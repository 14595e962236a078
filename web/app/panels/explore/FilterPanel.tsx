import type { ComponentChildren } from 'preact';
import { KIND_NAMES, kindDefinition, type RelationType } from '../../../../shared/schema/index.ts';
import { CONFIDENCE_STEPS, SOURCE_STEPS } from '../../state/filters/facets.ts';
import { LISTS, type ListName, UNTOLD } from '../../state/filters/filters.ts';
import { shownValue } from '../../state/loadable.ts';
import { counted, numberText, relationText } from '../../state/reading.ts';
import { filtersSet, leftOutTexts } from '../../state/view/left-out.ts';
import { useDesk } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { Heading } from '../frame/Heading.tsx';
import { FaultNotice } from '../frame/Notice.tsx';
import { RangeFields } from './RangeFields.tsx';

/**
 * Everything by which the graph can be cut down, each choice with what it would leave. It holds wherever the graph is told:
 * on the canvas, in lists and exports, on the timeline.
 */
export function FilterPanel() {
  const { explorer, actions } = useDesk();
  const { leftOut } = explorer.picture.value;
  const { told } = explorer.view.value.filters;
  const isSet = filtersSet(explorer.view.value) > 0;
  return (
    <section class="filters">
      <Heading over="Graph">Filters</Heading>
      <div class="filters-sum">
        <p class="note" role="status">
          {leftOut.length === 0 ? 'Nothing is left out.' : `Left out: ${leftOutTexts(leftOut).join(', ')}.`}
        </p>
        <button type="button" class="button" disabled={!isSet} onClick={actions.clearFilters}>
          Clear all filters
        </button>
      </div>
      <p class="note">
        They hold on the graph, in its lists and exports, and on the timeline. Pages, paths and previews tell
        all there is.
      </p>
      <Kinds />
      <List name="relations" title="Relations" read={(value) => relationText(asRelation(value), 'out')} />
      <List name="modalities" title="How it is told" read={(value) => MODALITY[value] ?? value} />
      <Steps
        title="Independent sources"
        steps={SOURCE_STEPS}
        read={(step) => (step === 1 ? 'any number' : `at least ${step}`)}
        at={explorer.view.value.filters.sources}
        counts={explorer.facets.value.sources}
        choose={(sources) => actions.filter({ sources })}
      />
      <Steps
        title="Confidence"
        steps={CONFIDENCE_STEPS}
        read={(step) => (step === 0 ? 'any' : `at least ${step}%`)}
        at={explorer.view.value.filters.confidence}
        counts={explorer.facets.value.confidence}
        choose={(confidence) => actions.filter({ confidence })}
      />
      <Group title="Told between" set={told.since !== null || told.until !== null}>
        <RangeFields range={told} label="Told" change={(range) => actions.filter({ told: range })} />
      </Group>
      <Sources />
      <Articles />
      <List name="tenures" title="Tenure" read={(value) => (value === UNTOLD ? 'not told' : value)} />
      <List name="organizations" title="Kinds of organization" read={plainWords} />
      <List name="events" title="Types of event" read={plainWords} />
    </section>
  );
}

const MODALITY: Readonly<Record<string, string>> = {
  asserted: 'stated',
  planned: 'planned',
  alleged: 'alleged',
};
const plainWords = (value: string): string => (value === UNTOLD ? 'not told' : value.replaceAll('-', ' '));
const asRelation = (value: string): RelationType =>
  LISTS.relations.values.find((type) => type === value) ?? 'HOLDS_ROLE';

function Group({ title, set, children }: { title: string; set: boolean; children: ComponentChildren }) {
  return (
    <details class="group filter" open={set || undefined}>
      <summary>
        <h2>{title}</h2>
        {set && <span class="badge">set</span>}
      </summary>
      {children}
    </details>
  );
}

function Kinds() {
  const { explorer, actions } = useDesk();
  const { hidden } = explorer.view.value;
  const { kinds } = explorer.facets.value;
  return (
    <section class="group filter" aria-label="Kinds">
      <h2>Kinds</h2>
      <ul class="facet">
        {KIND_NAMES.map((kind) => (
          <li key={kind}>
            <label class="check">
              <input
                type="checkbox"
                checked={!hidden.includes(kind)}
                onChange={() => actions.toggleKind(kind)}
              />
              <Glyph kind={kind} />
              <span>{kindDefinition(kind).plural}</span>
            </label>
            <span class="row-count">{numberText(kinds.get(kind) ?? 0)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One closed list: check what is shown; "only" leaves one; the count is what the choice would leave. */
function List({ name, title, read }: { name: ListName; title: string; read: (value: string) => string }) {
  const { explorer, actions } = useDesk();
  const hidden: readonly string[] = explorer.view.value.filters[name];
  const counts = explorer.facets.value.lists[name];
  const values = LISTS[name].values.filter((value) => counts.has(value) || hidden.includes(value));
  if (values.length === 0) return null;
  return (
    <Group title={title} set={hidden.length > 0}>
      <ul class="facet" aria-label={title}>
        {values.map((value) => (
          <li key={value}>
            <label class="check">
              <input
                type="checkbox"
                checked={!hidden.includes(value)}
                onChange={() => actions.toggleValue(name, value)}
              />
              <span>{read(value)}</span>
            </label>
            <button type="button" class="plain facet-only" onClick={() => actions.onlyValue(name, value)}>
              only<span class="unseen"> {read(value)}</span>
            </button>
            <span class="row-count">{numberText(counts.get(value) ?? 0)}</span>
          </li>
        ))}
      </ul>
      {hidden.length > 0 && (
        <button type="button" class="plain" onClick={() => actions.allValues(name)}>
          All of them
        </button>
      )}
    </Group>
  );
}

interface StepsProps {
  readonly title: string;
  readonly steps: readonly number[];
  readonly at: number;
  readonly counts: ReadonlyMap<number, number>;
  readonly read: (step: number) => string;
  readonly choose: (step: number) => void;
}

function Steps({ title, steps, at, counts, read, choose }: StepsProps) {
  const all = steps.includes(at) ? steps : [...steps, at].sort((a, b) => a - b);
  return (
    <Group title={title} set={at > (steps[0] ?? 0)}>
      <fieldset>
        <legend class="unseen">{title}</legend>
        <ul class="facet">
          {all.map((step) => (
            <li key={step}>
              <label class="check">
                <input type="radio" name={title} checked={step === at} onChange={() => choose(step)} />
                <span>{read(step)}</span>
              </label>
              {counts.has(step) && (
                <span class="row-count" title="relations that it leaves">
                  {numberText(counts.get(step) ?? 0)}
                </span>
              )}
            </li>
          ))}
        </ul>
      </fieldset>
    </Group>
  );
}

/** Only what some sources tell. */
function Sources() {
  const { explorer, actions } = useDesk();
  const state = explorer.work.sources.value;
  const list = shownValue(state);
  const chosen = explorer.view.value.filters.bySources;
  if (state.is === 'failed') return <FaultNotice fault={state.fault} />;
  const known = list?.sources ?? [];
  const names = [
    ...known.map(({ name }) => name),
    ...chosen.filter((name) => !known.some((each) => each.name === name)),
  ];
  if (names.length === 0) return null;
  const toggle = (name: string): void =>
    actions.filter({
      bySources: chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name].sort(),
    });
  return (
    <Group title="Only what these sources tell" set={chosen.length > 0}>
      <ul class="facet is-long" aria-label="Sources">
        {names.map((name) => (
          <li key={name}>
            <label class="check">
              <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
              <bdi>{name}</bdi>
            </label>
            <span class="row-count">
              {counted(known.find((each) => each.name === name)?.articles ?? 0, 'article')}
            </span>
          </li>
        ))}
      </ul>
      {list && list.sources.length < list.total && (
        <p class="note">
          The {numberText(list.sources.length)} with most articles of {numberText(list.total)} are listed.
        </p>
      )}
      {chosen.length > 0 && (
        <button type="button" class="plain" onClick={() => actions.filter({ bySources: [] })}>
          All sources
        </button>
      )}
    </Group>
  );
}

/** Only what some articles tell: they are chosen where an article is read. */
function Articles() {
  const { explorer, actions } = useDesk();
  const chosen = explorer.view.value.filters.byArticles;
  if (chosen.length === 0) return null;
  return (
    <Group title="Only what these articles tell" set>
      <ul class="facet" aria-label="Articles">
        {chosen.map((id) => (
          <li key={id}>
            <bdi class="facet-text">{id}</bdi>
            <button
              type="button"
              class="plain"
              onClick={() => actions.filter({ byArticles: chosen.filter((each) => each !== id) })}
            >
              Remove<span class="unseen"> {id.slice(0, 200)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Group>
  );
}
