import { Heading } from './Heading.tsx';

export function ViewsPanel() {
  return <Heading over="Graph">Views</Heading>;
}
