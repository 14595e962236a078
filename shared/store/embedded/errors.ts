/** What the engine throws, as the errors of Dramatis. Its codes are GRAFEO-xxxx in the message. */
import { DramatisError, type ErrorCode } from '../../errors.ts';
import { GIVE_PARAMETERS } from '../../query/params.ts';

/** Prefix of the engine's code, with what it means to a user. */
const MEANINGS: readonly (readonly [RegExp, ErrorCode, string?])[] = [
  [/GRAFEO-T001/, 'STORE_CONFLICT'],
  [/Constraint violation/, 'STORE_INVALID'],
  [
    /cannot be locked|already (?:open|locked)|lock(?:ed)? by/i,
    'STORE_BUSY',
    'Another process has this store open: go through it, or end it first.',
  ],
  [
    /No space left on device|os error 28\b/i,
    'STORE_UNAVAILABLE',
    'Make room on the disk of the store and run the command again. What was stored before stays.',
  ],
  [/Missing parameter/, 'QUERY', GIVE_PARAMETERS],
  [/GRAFEO-(?:Q|V)\d+/, 'QUERY', 'Check the query; `docs/graph.md` shows what the graph holds.'],
  [/Schema commands should be routed/, 'REFUSED', 'Only queries that read are run here.'],
];

const DAMAGED =
  'The graph file may be damaged: `dramatis doctor` tells more; an export or a copy of the folder restores it.';

/** Codes and classes before the message proper. */
const PREFIX = /^(?:(?:Query|Database|Transaction) error: )?(?:GRAFEO-[A-Z]\d+: )*(?:Invalid value: )?/;

/** Anything that the engine threw as a DramatisError. */
export function fromEngine(thrown: unknown): DramatisError {
  if (thrown instanceof DramatisError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const meaning = MEANINGS.find(([pattern]) => pattern.test(message));
  const [, code, advice] = meaning ?? [undefined, 'STORE_UNAVAILABLE' as const, DAMAGED];
  const details = advice === undefined ? { cause: thrown } : { advice, cause: thrown };
  return new DramatisError(code, message.replace(PREFIX, ''), details);
}
