import { Heading } from './Heading.tsx';

export function PathsPanel() {
  return <Heading over="Graph">Paths</Heading>;
}
