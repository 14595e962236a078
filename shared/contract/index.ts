/** The API's contract: the one source of types on both sides and of the OpenAPI page. */
export * from './beginnings.ts';
export * from './decisions.ts';
export * from './difference.ts';
export * from './explore.ts';
export * from './formats.ts';
export * from './graph.ts';
export * from './live.ts';
export * from './previewed.ts';
export * from './query.ts';
export * from './route.ts';
export * from './routes.ts';
export * from './service.ts';
export * from './watched.ts';
