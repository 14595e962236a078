import { LAYOUTS, layoutNamed } from '../../scene/layouts/index.ts';
import { layoutGraph } from '../../scene/layouts/keep.ts';
import { type Layout, type Parameter, type ParameterValue, valuesOf } from '../../scene/layouts/layout.ts';
import { numberText } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';

/** Which layout, and a form made of what it takes. */
export function LayoutPanel() {
  const { explorer, actions } = useDesk();
  const chosen = explorer.view.value.layout;
  const layout = layoutNamed(chosen?.name);
  const values = valuesOf(layout, chosen?.parameters);
  const choose = (next: Layout): void =>
    actions.layOutBy(next.name === 'stored' ? null : { name: next.name, parameters: {} });
  const change = (name: string, value: ParameterValue): void =>
    actions.layOutBy({ name: layout.name, parameters: { ...chosen?.parameters, [name]: value } });
  return (
    <form class="layout" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend class="unseen">Layout</legend>
        {LAYOUTS.map((each) => (
          <label key={each.name} class="layout-choice">
            <input
              type="radio"
              name="layout"
              checked={each.name === layout.name}
              onChange={() => choose(each)}
            />
            <span class="layout-title">{each.title}</span>
            <span class="note">{each.reads}</span>
          </label>
        ))}
      </fieldset>
      {Object.entries(layout.parameters).map(([name, parameter]) => (
        <Field
          key={`${layout.name} ${name}`}
          id={`layout-${name}`}
          parameter={parameter}
          value={values[name] ?? parameter.start}
          change={(value) => change(name, value)}
        />
      ))}
      {layout.is === 'settling' && <Settling layout={layout} />}
    </form>
  );
}

interface FieldProperties {
  id: string;
  parameter: Parameter;
  value: ParameterValue;
  change: (value: ParameterValue) => void;
}

function Field(properties: FieldProperties) {
  const { id, parameter } = properties;
  return (
    <div class="layout-field" title={parameter.help}>
      <label for={id}>{parameter.title}</label>
      <Input {...properties} />
    </div>
  );
}

function Input({ id, parameter, value, change }: FieldProperties) {
  const { explorer } = useDesk();
  switch (parameter.is) {
    case 'number':
      return (
        <input
          id={id}
          type="range"
          min={parameter.from}
          max={parameter.to}
          step={parameter.step}
          value={Number(value)}
          onChange={(event) => change(event.currentTarget.valueAsNumber)}
        />
      );
    case 'toggle':
      return (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <select id={id} value={String(value)} onChange={(event) => change(event.currentTarget.value)}>
          {parameter.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.title}
            </option>
          ))}
        </select>
      );
    case 'node': {
      const selected = explorer.view.value.selected[0];
      const { panel } = explorer.view.value;
      const present = selected ?? (panel.is === 'entity' ? panel.id : undefined);
      const name = explorer.shown.value.nodes.get(String(value))?.name;
      return (
        <span class="layout-node" id={id}>
          <bdi>{name ?? 'what is selected'}</bdi>
          {present !== undefined && present !== value && (
            <button type="button" class="plain" onClick={() => change(present)}>
              Take {explorer.shown.value.nodes.get(present)?.name.slice(0, 40) ?? 'it'}
            </button>
          )}
        </span>
      );
    }
  }
}

function Settling({ layout }: { layout: Layout }) {
  const { explorer, arranger } = useDesk();
  const state = arranger.state.value;
  const values = valuesOf(layout, explorer.view.value.layout?.parameters);
  return (
    <div class="layout-ways">
      {state.is === 'resting' && (
        <button
          type="button"
          class="button"
          onClick={() => arranger.run(layout, values, layoutGraph(explorer))}
        >
          Settle again
        </button>
      )}
      {state.is === 'settling' && (
        <button type="button" class="button" onClick={arranger.pause}>
          Pause
        </button>
      )}
      {state.is === 'paused' && (
        <button type="button" class="button" onClick={arranger.resume}>
          Go on
        </button>
      )}
      {state.is !== 'resting' && (
        <button type="button" class="plain" onClick={arranger.stop}>
          Leave it so
        </button>
      )}
      <span class="note" role="status">
        {state.is === 'resting' ? 'At rest.' : `${numberText(state.iterations)} steps`}
        {state.is === 'paused' && ', paused'}
      </span>
    </div>
  );
}
