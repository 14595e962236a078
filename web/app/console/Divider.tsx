import { useRef, useState } from 'preact/hooks';

/** Least and most of the page's width that the console takes, and what a key adds, in hundredths. */
const LEAST = 30;
const MOST = 80;
const STEP = 5;
const FIRST = 58;

/** What the page gives the console now: it keeps that when the console is closed. */
function shareNow(): number {
  return Number.parseFloat(document.documentElement.style.getPropertyValue('--console')) || FIRST;
}

/** The edge between graph and console, which can be drawn with the mouse and moved with arrow keys. */
export function Divider() {
  const [share, setShare] = useState(shareNow);
  const dragging = useRef(false);
  const move = (next: number): void => {
    const kept = Math.round(Math.max(LEAST, Math.min(MOST, next)));
    setShare(kept);
    document.documentElement.style.setProperty('--console', `${kept}vw`);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      class="divider"
      role="separator"
      aria-label="Width of the console"
      aria-orientation="vertical"
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={share}
      tabIndex={0}
      onKeyDown={(event) => {
        const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        move(share + by);
      }}
      onPointerDown={(event) => {
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (dragging.current) move(100 - (event.clientX / window.innerWidth) * 100);
      }}
      onPointerUp={() => {
        dragging.current = false;
      }}
    />
  );
}
