import { type Kind, kindDefinition } from '../../../../shared/schema/index.ts';
import { nodeColour, nodeShape, shapePath } from '../../scene/look.ts';
import { useDesk } from './context.ts';

/** A kind as colour and shape; beside a word for it, or with one for those who do not see it. */
export function Glyph({ kind, spoken = false }: { kind: Kind; spoken?: boolean }) {
  const { theme } = useDesk().explorer;
  const path = <path d={shapePath(nodeShape({ kind }), 7)} fill={nodeColour({ kind }, theme.value)} />;
  return spoken ? (
    <svg class="glyph" viewBox="-10 -10 20 20" role="img" aria-label={kindDefinition(kind).reads}>
      {path}
    </svg>
  ) : (
    <svg class="glyph" viewBox="-10 -10 20 20" aria-hidden="true">
      {path}
    </svg>
  );
}
