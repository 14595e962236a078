/**
 * Who may ask. A page of another site must not reach a service on this machine, neither by its address (the Origin
 * header says where a request comes from) nor by a name that it points at it (DNS rebinding: the Host header).
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { DramatisError } from '../../shared/errors.ts';
import type { Settings } from '../../shared/settings.ts';

const COOKIE = 'dramatis';

/** @throws REFUSED, TOKEN */
export function access(settings: Pick<Settings, 'token' | 'allowedHosts'>): MiddlewareHandler {
  return async (context, next) => {
    const host = hostOf(context);
    if (!isAllowed(host, settings.allowedHosts)) refuseHost(context);
    const origin = context.req.header('origin');
    if (origin !== undefined && urlOf(origin)?.host !== host?.host) refuseOrigin(origin);
    if (isLoadedElsewhere(context)) refuseOrigin(context.req.path);
    const { token } = settings;
    if (token !== undefined && !hasToken(context, token)) {
      if (bringsToken(context, token)) return remember(context, token);
      refuseToken();
    }
    return next();
  };
}

/** The host that the request names; of a request within the process, that of its address. */
function hostOf(context: Context): URL | null {
  const header = context.req.header('host');
  return urlOf(header === undefined ? new URL(context.req.url).origin : `http://${header}`);
}

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/**
 * Whether a page of another site makes a browser load what the API answers: as a picture or in a frame, which has no
 * Origin header. Who follows a link may come from there.
 */
function isLoadedElsewhere({ req }: Context): boolean {
  const site = req.header('sec-fetch-site');
  if (!req.path.startsWith('/api/') || site === undefined) return false;
  const followed = req.header('sec-fetch-dest') === 'document' && req.header('sec-fetch-user') === '?1';
  return site !== 'same-origin' && site !== 'none' && !followed;
}

/** Whether this is a name or address of this machine itself. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/u.test(hostname);
}

/** A listed host without a port is allowed at any port. */
function isAllowed(host: URL | null, allowed: readonly string[]): boolean {
  if (host === null || host.username !== '' || host.pathname !== '/') return false;
  return isLoopback(host.hostname) || allowed.includes(host.hostname) || allowed.includes(host.host);
}

function hasToken(context: Context, token: string): boolean {
  const [, bearer] = /^Bearer (\S+)$/iu.exec(context.req.header('authorization') ?? '') ?? [];
  return [bearer, getCookie(context, COOKIE)].some((given) => isSame(given, token));
}

function bringsToken(context: Context, token: string): boolean {
  return (
    context.req.method === 'GET' && context.req.path === '/' && isSame(context.req.query('token'), token)
  );
}

/** Puts the token from the address into a cookie, so that it stands neither in the history nor in a shared link. */
function remember(context: Context, token: string): Response {
  const url = new URL(context.req.url);
  url.searchParams.delete('token');
  setCookie(context, COOKIE, token, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure: url.protocol === 'https:',
  });
  return context.redirect(`/${url.search}`, 303);
}

/** Takes the same time wherever the two differ. */
function isSame(given: string | undefined, token: string): boolean {
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function refuseHost(context: Context): never {
  throw new DramatisError('REFUSED', 'The service is not known by this name', {
    where: context.req.header('host') ?? context.req.url,
    advice: 'Use localhost, or list the name in DRAMATIS_ALLOWED_HOSTS.',
  });
}

function refuseOrigin(origin: string): never {
  throw new DramatisError('REFUSED', 'A page of another site asked', {
    where: origin,
    advice: 'Open the explorer at the address of the service itself.',
  });
}

function refuseToken(): never {
  throw new DramatisError('TOKEN', 'The token is missing or another one', {
    advice: 'Open /?token=… with the token in DRAMATIS_TOKEN, or send it as `Authorization: Bearer …`.',
  });
}
