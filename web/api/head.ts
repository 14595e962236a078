import type { MiddlewareHandler } from 'hono';

/**
 * HEAD is answered as GET is, and what the body would be is left lying: whatever makes it (a listener, an export, an open
 * file) is told here that nobody reads it.
 */
export const endUnread: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.req.method === 'HEAD') await context.res.body?.cancel();
};
