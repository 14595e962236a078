import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  const open = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open.value) return;
    const close = (): void => {
      open.value = false;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      place.current?.querySelector('button')?.focus();
    };
    const onPress = (event: Event): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) close();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open.value]);
  return (
    <div class="flyout" ref={place}>
      <button
        type="button"
        class="tool"
        aria-label={title}
        title={title}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon path={icon} />
      </button>
      {open.value && (
        <section class="flyout-body" aria-label={title}>
          {children}
        </section>
      )}
    </div>
  );
}
