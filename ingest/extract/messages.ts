/** What a reading thread is told and tells. */
import { DramatisError, type ErrorCode } from '../../shared/errors.ts';
import type { Extraction, ExtractorInput } from '../../shared/model/extraction.ts';

export type Request = ExtractorInput;

/** An error as it crosses a thread. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly where: string | null;
  readonly advice: string | null;
}

export type Answer = { readonly extraction: Extraction } | { readonly error: PlainError };

export function plainError({ code, message, where, advice }: DramatisError): PlainError {
  return { code, message, where: where ?? null, advice: advice ?? null };
}

export function revivedError({ code, message, where, advice }: PlainError): DramatisError {
  return new DramatisError(code, message, { ...(where && { where }), ...(advice && { advice }) });
}
