import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sayNotLoaded } from '../../../../web/app/not-loaded.ts';

describe('APP-302: where not even the page comes', () => {
  it('says so in its place, with the way to load it anew', () => {
    const { document } = new JSDOM('<div id="app">half of it</div>').window;
    const place = document.getElementById('app');
    let reloads = 0;
    sayNotLoaded(place, () => {
      reloads += 1;
    });
    const notice = place?.querySelector('[role=alert]');
    expect(notice?.textContent).toContain('The explorer could not be loaded.');
    expect(notice?.textContent).toContain('See whether the service still runs');
    expect(place?.textContent).not.toContain('half of it');
    place?.querySelector('button')?.click();
    expect(reloads).toBe(1);
  });

  it('says nothing where there is no place for it', () => {
    expect(() => sayNotLoaded(null, () => {})).not.toThrow();
  });
});
