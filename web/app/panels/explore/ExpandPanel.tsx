import { shownValue } from '../../state/loadable.ts';
import { useDesk } from '../frame/context.ts';
import { Heading } from '../frame/Heading.tsx';
import { Expand } from './Expand.tsx';

/** What expanding an entity would add, before it does. */
export function ExpandPanel() {
  const { explorer } = useDesk();
  const { panel } = explorer.view.value;
  if (panel.is !== 'expand') return null;
  const preview = shownValue(explorer.work.preview.value);
  const name = explorer.working.value.nodes.get(panel.id)?.name ?? preview?.entity.name;
  return (
    <section>
      <Heading over="Expand">{name ?? 'Entity'}</Heading>
      <Expand id={panel.id} />
    </section>
  );
}
