import { Heading } from './Heading.tsx';

export function FilterPanel() {
  return <Heading over="Graph">Filters</Heading>;
}
