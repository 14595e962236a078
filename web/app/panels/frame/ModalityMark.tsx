import type { Modality } from '../../../../shared/schema/index.ts';

/** How a relation is told, as the line that the graph draws for it; a denial, which it does not draw, is struck out. */
export function ModalityMark({ modality }: { modality: Modality }) {
  return (
    <svg class={`modality-mark is-${modality}`} viewBox="0 0 28 10" aria-hidden="true">
      <path d="M1 5H27" />
      {modality === 'negated' && <path class="modality-strike" d="M10 9L18 1" />}
    </svg>
  );
}
