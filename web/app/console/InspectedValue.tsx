import { copyText } from '../state/console/rows.ts';
import { CopyButton } from './CopyButton.tsx';

interface Properties {
  /** Of its column. */
  readonly name: string;
  readonly value: unknown;
  readonly close: () => void;
}

/** The whole value of a cell, which the table cuts. */
export function InspectedValue({ name, value, close }: Properties) {
  const text = copyText(value);
  return (
    <section class="inspected" aria-label={`Value of ${name}`}>
      <div class="inspected-head">
        <strong>{name}</strong>
        <CopyButton text={text} what="value" />
        <button type="button" class="plain" onClick={close}>
          Close<span class="unseen"> value</span>
        </button>
      </div>
      <pre dir="auto">{text === '' ? 'null' : text}</pre>
    </section>
  );
}
