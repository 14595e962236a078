import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What a reader unfolds comes into view: at the lower edge of a sheet it would open out of sight. */
export function useUnfolded(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const body = place.current;
    const onClick = ({ target }: Event): void => {
      const details = target instanceof Element ? target.closest('summary')?.parentElement : null;
      // The browser unfolds it when all have heard of the press.
      if (details)
        requestAnimationFrame(() => {
          if (details.matches('[open]')) details.scrollIntoView({ block: 'nearest' });
        });
    };
    body?.addEventListener('click', onClick);
    return () => body?.removeEventListener('click', onClick);
  }, [place]);
}
