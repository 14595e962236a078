import { Heading } from './Heading.tsx';

export function TimelinePanel() {
  return <Heading over="Graph">Timeline</Heading>;
}
