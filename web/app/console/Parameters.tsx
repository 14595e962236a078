import { useDesk } from '../panels/frame/context.ts';
import {
  FIELD_TYPE_NAMES,
  FIELD_TYPES,
  type Field,
  type FieldType,
  fieldsFor,
  withType,
} from '../state/console/fields.ts';

/** A field for every parameter of the query, with the type of its value. */
export function Parameters() {
  const { explorer, actions } = useDesk();
  const { names, fields, problem } = explorer.console;
  const shown = fieldsFor(names.value, fields.value);
  if (names.value.length === 0) return null;
  return (
    <fieldset class="parameters">
      <legend class="unseen">Parameters</legend>
      {Object.entries(shown).map(([name, field]) => (
        <Parameter
          key={name}
          name={name}
          field={field}
          problem={problem.value?.name === name ? problem.value.problem : null}
          change={(next) => actions.fillField(name, next)}
        />
      ))}
    </fieldset>
  );
}

interface Properties {
  readonly name: string;
  readonly field: Field;
  readonly problem: string | null;
  readonly change: (field: Field) => void;
}

function Parameter({ name, field, problem, change }: Properties) {
  const id = `parameter-${name}`;
  return (
    <div class="parameter">
      <label for={id} class="parameter-name">
        ${name}
      </label>
      <Input id={id} field={field} problem={problem} change={change} />
      <select
        class="parameter-type"
        aria-label={`Type of $${name}`}
        value={field.type}
        onChange={(event) => {
          const type = FIELD_TYPES.find((each) => each === event.currentTarget.value);
          if (type) change(withType(field, type));
        }}
      >
        {FIELD_TYPES.map((type) => (
          <option key={type} value={type}>
            {FIELD_TYPE_NAMES[type]}
          </option>
        ))}
      </select>
      {problem && (
        <p id={`${id}-problem`} class="problem" role="alert">
          ${name} {problem}.
        </p>
      )}
    </div>
  );
}

const HINTS: Readonly<Record<FieldType, string>> = {
  text: '',
  number: '0',
  boolean: '',
  list: 'one item a line',
  json: '{"name": "value"}',
};

function Input({ id, field, problem, change }: { id: string } & Omit<Properties, 'name'>) {
  const { type, text } = field;
  const common = {
    id,
    placeholder: HINTS[type],
    spellcheck: false,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
  };
  if (type === 'boolean')
    return (
      <select
        id={id}
        value={text === 'true' ? 'true' : 'false'}
        onChange={(event) => change({ type, text: event.currentTarget.value })}
      >
        <option value="true">true</option>
        <option value="false">false</option>
      </select>
    );
  if (type === 'list' || type === 'json')
    return (
      <textarea
        {...common}
        rows={Math.min(6, Math.max(2, text.split('\n').length))}
        value={text}
        onInput={(event) => change({ type, text: event.currentTarget.value })}
      />
    );
  return (
    <input
      {...common}
      type="text"
      inputMode={type === 'number' ? 'decimal' : 'text'}
      autocomplete="off"
      value={text}
      onInput={(event) => change({ type, text: event.currentTarget.value })}
    />
  );
}
