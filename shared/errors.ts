/**
 * The errors that a user can meet. Each says what happened, where, and what to do;
 * its code is stable and is what programs branch on.
 */

/** Exit code of what may go well when it is tried again: EX_TEMPFAIL of sysexits.h, as 70 is its EX_SOFTWARE. */
const LATER = 75;

/** Codes with the exit code of the command line and the status over HTTP. */
export const ERROR_CODES = {
  /** The command or request itself is wrong. */
  USAGE: { exit: 2, status: 400 },
  /** A file, page or stream cannot be read as an article. */
  INPUT: { exit: 1, status: 422 },
  /** What was asked for is not there. */
  NOT_FOUND: { exit: 1, status: 404 },
  /** A request that does not carry the token that the service asks for. */
  TOKEN: { exit: 3, status: 401 },
  /** A query was refused by the read-only guard, or a request by the origin checks. */
  REFUSED: { exit: 1, status: 403 },
  /** A query is not valid Cypher, or fails while running. */
  QUERY: { exit: 1, status: 400 },
  /** A limit of time or size was reached. */
  LIMIT: { exit: 1, status: 413 },
  /** More was asked in a short time than the service gives one client. */
  BUSY: { exit: LATER, status: 429 },
  /** The store is held by somebody else. */
  STORE_BUSY: { exit: LATER, status: 409 },
  /** The store cannot be reached or opened. */
  STORE_UNAVAILABLE: { exit: 3, status: 503 },
  /** Two writers met; the work is repeated by whoever asked for it. */
  STORE_CONFLICT: { exit: LATER, status: 409 },
  /** The store refused data that breaks its constraints, or holds a graph that is not ours. */
  STORE_INVALID: { exit: 3, status: 500 },
  /** The extraction model or its runtime is missing or damaged. */
  MODEL: { exit: 4, status: 503 },
  /** A fault of ours. */
  INTERNAL: { exit: 70, status: 500 },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export interface ErrorDetails {
  /** The file, address, query or record that it happened at. */
  readonly where?: string;
  /** What the user can do about it, as a sentence. */
  readonly advice?: string;
  readonly cause?: unknown;
}

export class DramatisError extends Error {
  override readonly name = 'DramatisError';
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly advice: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.where = details.where;
    this.advice = details.advice;
  }

  /** The error as one paragraph for a terminal: what, where, what to do. */
  toText(): string {
    const where = this.where ? ` (${this.where})` : '';
    const advice = this.advice ? `\n${this.advice}` : '';
    return `${this.message}${where}${advice}`;
  }

  /** The same in one line, as sentences. */
  toLine(): string {
    const where = this.where ? ` (${this.where})` : '';
    return [`${this.message}${where}.`, ...(this.advice ? [this.advice] : [])].join(' ');
  }
}

/** Any thrown value as a DramatisError; what is not one of ours becomes INTERNAL. */
export function toDramatisError(thrown: unknown): DramatisError {
  if (thrown instanceof DramatisError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new DramatisError('INTERNAL', `Unexpected fault: ${message}`, {
    advice: 'This is a fault in Dramatis. Please report it with the command that you ran.',
    cause: thrown,
  });
}
