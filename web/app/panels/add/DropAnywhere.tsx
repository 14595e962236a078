import { useEffect, useState } from 'preact/hooks';
import { inputOf } from '../../state/add/dropped.ts';
import { useDesk } from '../frame/context.ts';

/** Files, links and texts may be dropped anywhere on the window: they are looked at, and nothing is stored yet. */
export function DropAnywhere() {
  const { actions } = useDesk();
  const [over, setOver] = useState(false);
  useEffect(() => {
    // What is dragged from this page is not brought to it.
    let isOwn = false;
    const onStart = (): void => {
      isOwn = true;
    };
    const onEnd = (): void => {
      isOwn = false;
    };
    const onOver = (event: DragEvent): void => {
      if (isOwn || !brings(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (isOwn || !brings(event)) return;
      event.preventDefault();
      const data = event.dataTransfer;
      const input = inputOf({
        files: [...(data?.files ?? [])],
        addresses: data?.getData('text/uri-list') ?? '',
        text: data?.getData('text/plain') ?? '',
      });
      if (!input) return;
      actions.show({ is: 'add' });
      void actions.look(input);
    };
    addEventListener('dragstart', onStart);
    addEventListener('dragend', onEnd);
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragstart', onStart);
      removeEventListener('dragend', onEnd);
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [actions]);
  return over ? (
    <div class="drop-anywhere" aria-hidden="true">
      <p>Drop it to see what would be read</p>
    </div>
  ) : null;
}

/** Whether something from outside is brought: what is dragged within the page, or into a field, is not ours. */
function brings({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  if (types.includes('Files')) return true;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return !isField && (types.includes('text/uri-list') || types.includes('text/plain'));
}
