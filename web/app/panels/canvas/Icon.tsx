/** A line drawing within a square of 20. */
export function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="-10 -10 20 20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
