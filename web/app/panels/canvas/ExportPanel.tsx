import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../scene/exports/index.ts';
import type { Frame } from '../../scene/frame.ts';
import { type Fault, faultOf } from '../../state/loadable.ts';
import { counted } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';
import { readColours } from '../frame/read-colours.ts';

/** What is in view now, as a file. */
export function ExportPanel({ frame }: { frame: () => Frame }) {
  const { explorer } = useDesk();
  const [fault, setFault] = useState<Fault | null>(null);
  const [view] = useState(frame);
  const save = async (format: ExportFormat): Promise<void> => {
    try {
      const setting = { colours: readColours(), theme: explorer.theme.peek(), title: 'Dramatis' };
      const written = await format.write(frame(), setting);
      offer(new Blob([written], { type: format.type }), format.file);
      setFault(null);
    } catch (thrown) {
      setFault(faultOf(thrown));
    }
  };
  return (
    <div class="exports">
      <p class="note">
        What is in view: {counted(view.nodes.length, 'entity', 'entities')},{' '}
        {counted(view.edges.length, 'relation')}.
      </p>
      <ul>
        {EXPORT_FORMATS.map((format) => (
          <li key={format.name}>
            <button type="button" class="export" onClick={() => save(format)}>
              <span class="export-title">{format.title}</span>
              <span class="note">{format.reads}</span>
            </button>
          </li>
        ))}
      </ul>
      {fault && (
        <p class="problem" role="alert">
          {fault.what} {fault.advice}
        </p>
      )}
    </div>
  );
}

function offer(content: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  // The browser has taken the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
