import type { Runner, SchemaItem } from '../engine.ts';

/** One step between two versions. Its schema may be applied again at any time; its change happens once. */
export interface Migration {
  /** The version that the graph has afterwards. */
  readonly version: number;
  readonly name: string;
  readonly schema: readonly SchemaItem[];
  change?(transaction: Runner): Promise<void>;
}
