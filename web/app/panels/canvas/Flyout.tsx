import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useOpen } from '../frame/use-open.ts';
import { Icon } from './Icon.tsx';

/** A button that opens a small panel beside it; Escape or a click elsewhere closes it. */
export function Flyout({
  title,
  icon,
  children,
}: {
  title: string;
  icon: string;
  children: ComponentChildren;
}) {
  const place = useRef<HTMLDivElement>(null);
  const { isOpen, setOpen } = useOpen(place);
  return (
    <div class="flyout" ref={place}>
      <button
        type="button"
        class="tool"
        aria-label={title}
        title={title}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon path={icon} />
      </button>
      {isOpen && (
        <section class="flyout-body" aria-label={title}>
          {children}
        </section>
      )}
    </div>
  );
}
