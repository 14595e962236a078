interface Properties {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, reads: string])[];
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of several, as the platform has it: it works by keyboard and touch everywhere. */
export function Choice({ label, value, options, disabled = false, onChange }: Properties) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} disabled={disabled} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([each, reads]) => (
          <option key={each} value={each}>
            {reads}
          </option>
        ))}
      </select>
    </label>
  );
}
