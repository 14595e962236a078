/** What is on its way, as tall as it will be: nothing jumps when it comes. */
export function Skeleton({ lines, label = 'Loading…' }: { lines: number; label?: string }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class={`skeleton-line is-${index % 4}`} aria-hidden="true" />
      ))}
    </div>
  );
}
