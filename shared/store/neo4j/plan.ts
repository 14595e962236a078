/** A plan of Neo4j as text: one operator a line, each indented below the one that it feeds. */
import type { Plan } from 'neo4j-driver';

/** Operator names carry the database: `Expand(All)@neo4j`. */
export function operatorOf({ operatorType }: Plan): string {
  return operatorType.replace(/@.*/s, '');
}

function lines(plan: Plan, depth: number): string[] {
  const { Details: details, EstimatedRows: rows } = plan.arguments;
  const parts = [
    operatorOf(plan),
    ...(details === undefined ? [] : [String(details).replace(/\s+/g, ' ')]),
    ...(rows === undefined ? [] : [`(about ${Math.round(Number(rows))} rows)`]),
  ];
  const line = `${'  '.repeat(depth)}${parts.join(' ')}`;
  return [line, ...plan.children.flatMap((child) => lines(child, depth + 1))];
}

/** The plan with what the server expects of it. */
export function planText(plan: Plan): string {
  return lines(plan, 0).join('\n');
}
