import { useState } from 'preact/hooks';
import { copied } from '../panels/frame/copied.ts';

/** Copies a text and says whether the browser let it. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [said, say] = useState<string | null>(null);
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={async () => say((await copied(text)) ? 'Copied' : 'The browser did not let it be copied')}
      >
        Copy<span class="unseen"> {what}</span>
      </button>
      <span class="note" role="status">
        {said}
      </span>
    </>
  );
}
