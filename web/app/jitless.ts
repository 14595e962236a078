/**
 * The page's CSP allows no code from strings, which zod would otherwise try as soon as a schema is made. It reads its
 * configuration from here when it is loaded, whichever script that is in and in whatever order.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
