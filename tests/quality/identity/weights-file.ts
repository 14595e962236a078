/** The text of `ingest/resolve/weights.ts`. */
import type { Weights } from '../../../ingest/resolve/weights.ts';
import type { Kind } from '../../../shared/schema/index.ts';

/** @param made how the weights came about, one sentence */
export function weightsFile(weights: Readonly<Record<Kind, Weights>>, made: string): string {
  const kinds = Object.entries(weights).map(([kind, own]) => kindText(kind, own));
  return `/**
 * What each feature is worth, and from where on a pair is one or is asked about; data of \`score.ts\`.
 * Written by \`npm run fit-identity\`: ${made}
 */
import type { Kind } from '../../shared/schema/index.ts';

/** Of one kind; the sum of bias and of weight times score is a logit. */
export interface Weights {
  readonly bias: number;
  /** By name of the feature; above 0 it speaks for one, below 0 for two. */
  readonly features: Readonly<Record<string, number>>;
  /** From this logit on a pair is one. */
  readonly same: number;
  /** From this logit on, below \`same\`, a person is asked. */
  readonly ask: number;
}

export const WEIGHTS: Readonly<Record<Kind, Weights>> = {
${kinds.join('\n')}
};
`;
}

function kindText(kind: string, { bias, features, same, ask }: Weights): string {
  const lines = Object.entries(features).map(([name, weight]) => `      ${quoted(name)}: ${weight},`);
  const table = lines.length > 0 ? `{\n${lines.join('\n')}\n    }` : '{}';
  return `  ${kind}: {\n    bias: ${bias},\n    features: ${table},\n    same: ${same},\n    ask: ${ask},\n  },`;
}

function quoted(name: string): string {
  return /^[a-z]+$/u.test(name) ? name : `'${name}'`;
}
