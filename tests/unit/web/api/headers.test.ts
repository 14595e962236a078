import { describe, expect, it } from 'vitest';
import { testApi } from '../../../support/api.ts';

/** To the letter: a looser policy must be noticed. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
];

describe('headers', () => {
  it.each([
    ['an answer', '/api/health'],
    ['a page', '/api/docs'],
    ['the explorer', '/'],
    ['an error', '/api/overview?limit=x'],
    ['nothing', '/nothing'],
    ['an export', '/api/export'],
  ])('API-14: %s is under the strict policy', async (_what, path) => {
    const { headers } = await testApi().request(path);
    expect(headers.get('content-security-policy')?.split('; ').sort()).toEqual([...POLICY].sort());
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('API-14: what is refused is under it as well', async () => {
    const { status, headers } = await testApi().request('/', { headers: { host: 'example.org' } });
    expect([status, headers.get('x-content-type-options')]).toEqual([403, 'nosniff']);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
