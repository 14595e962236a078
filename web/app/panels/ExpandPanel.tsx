import { Heading } from './Heading.tsx';

export function ExpandPanel() {
  return <Heading over="Graph">Expand</Heading>;
}
