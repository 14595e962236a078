/** The line of a role that was possibly held, as the graph draws it: with an open ring on it. */
export function OpenMark() {
  return (
    <svg class="modality-mark is-open" viewBox="0 0 28 10" aria-hidden="true">
      <path d="M1 5H9.5M18.5 5H27M14 1.2A3.8 3.8 0 1 0 14.01 1.2" />
    </svg>
  );
}
