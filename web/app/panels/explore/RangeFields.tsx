import { useEffect, useState } from 'preact/hooks';
import { dateField } from '../../state/explore/timeline.ts';
import type { Range } from '../../state/filters/filters.ts';

interface RangeProps {
  readonly range: Range;
  /** What the range is about, so that names of fields differ. */
  readonly label: string;
  readonly change: (range: Range) => void;
}

/** Two dates at any precision, `2024` or `2024-03-24`; what is no date yet changes nothing. */
export function RangeFields({ range, label, change }: RangeProps) {
  return (
    <div class="range-fields">
      <DateField
        label={`${label} from`}
        value={range.since}
        change={(since) => change({ ...range, since })}
      />
      <DateField label={`${label} to`} value={range.until} change={(until) => change({ ...range, until })} />
      {(range.since !== null || range.until !== null) && (
        <button type="button" class="plain" onClick={() => change({ since: null, until: null })}>
          All of time
        </button>
      )}
    </div>
  );
}

interface DateProps {
  readonly label: string;
  readonly value: string | null;
  readonly change: (value: string | null) => void;
}

function DateField({ label, value, change }: DateProps) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText((typed) => (dateField(typed) === value ? typed : (value ?? ''))), [value]);
  const read = dateField(text);
  return (
    <label class="field is-small">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        placeholder="such as 2024-03"
        maxLength={10}
        aria-invalid={read === undefined}
        value={text}
        onInput={(event) => {
          const next = event.currentTarget.value;
          setText(next);
          const date = dateField(next);
          if (date !== undefined && date !== value) change(date);
        }}
      />
    </label>
  );
}
