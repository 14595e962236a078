import { useState } from 'preact/hooks';
import { ACCEPTED_FILES, FILES_READ } from '../../../../shared/contract/files.ts';
import { isBusy } from '../../state/add/adding.ts';
import { useDesk } from '../frame/context.ts';

/** Files, chosen or dropped: they are looked at, and stored when the reader says so. */
export function FileDrop() {
  const { explorer, actions } = useDesk();
  const [over, setOver] = useState(false);
  const busy = isBusy(explorer.adding.value);
  return (
    <section class="group">
      <h2>Files</h2>
      <label
        class={`drop ${over ? 'is-over' : ''}`}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <span>Choose files, or drop them anywhere on this page</span>
        <span class="note">{FILES_READ.map(({ name }) => name).join(', ')}</span>
        <input
          type="file"
          multiple
          accept={ACCEPTED_FILES}
          disabled={busy}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            if (files.length > 0) void actions.look({ is: 'files', files });
          }}
        />
      </label>
    </section>
  );
}
