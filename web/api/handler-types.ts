/** The types of what answers routes, as their schemas say. */
import type { z } from 'zod';
import type { JsonRouteName, ROUTES, RouteName } from '../../shared/contract/index.ts';

type Routes = typeof ROUTES;
type Part<N extends RouteName, Name extends string> =
  Routes[N] extends Record<Name, infer S extends z.ZodType> ? z.output<S> : undefined;
/** What a route is asked with. */
export interface Input<N extends RouteName> {
  readonly params: Part<N, 'params'>;
  readonly query: Part<N, 'query'>;
  readonly body: Part<N, 'body'>;
}
/** Routes that answer with one JSON value; `query` has a place of its own. */
export type JsonRoute = Exclude<JsonRouteName, 'query'>;

/** What each of them does. */
export type Handlers = {
  readonly [N in JsonRoute]: (input: Input<N>) => Promise<z.output<Routes[N]['response']>>;
};
