/** What is made of an answer of the service, whichever route it is of. */
import type { z } from 'zod';
import { DramatisError } from '../errors.ts';
import { ErrorBodySchema } from './service.ts';

/** The error that a body tells of; INTERNAL where it is none of ours. */
export function errorOf(body: unknown, status?: number): DramatisError {
  const result = ErrorBodySchema.safeParse(body);
  if (!result.success) {
    return new DramatisError('INTERNAL', `The service answered ${status ?? 'something unreadable'}`, {
      advice: 'See whether something else answers at this address.',
    });
  }
  const { code, message, where, advice } = result.data.error;
  return new DramatisError(code, message, { ...(where && { where }), ...(advice && { advice }) });
}

/** @throws INTERNAL where the value is not as the schema says */
export function parsed<S extends z.ZodType>(schema: S, value: unknown, where: string): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new DramatisError('INTERNAL', 'The service answered in a form that is not known here', {
    where,
    advice: 'See whether the service is of the same version.',
    cause: result.error,
  });
}

interface WithBody {
  readonly body: ReadableStream<Uint8Array> | null;
}

/** The text of a body as it comes; letters that are cut in two wait for their other half. */
export async function* textOf({ body }: WithBody): AsyncGenerator<string> {
  const reader = body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      yield decoder.decode(value, { stream: !done });
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
