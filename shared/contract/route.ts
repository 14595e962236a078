/** What a row of the table of routes has. */
import type { z } from 'zod';

export interface RouteDefinition {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  readonly events?: z.ZodType;
  /** Each line of an answer that is sent as JSON Lines while it is made; `response` then tells what all of them say. */
  readonly lines?: z.ZodType;
  /** Media type of an answer that is a file; `response` then tells what is in it. */
  readonly file?: string;
  /** Media types that it answers in besides JSON, where the request asks for it. */
  readonly files?: readonly string[];
}
