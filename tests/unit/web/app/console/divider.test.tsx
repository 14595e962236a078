import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Divider } from '../../../../../web/app/console/Divider.tsx';

afterEach(() => void vi.unstubAllGlobals());

describe('APP-408 the edge of the console', () => {
  it('is where it was when the console was closed', () => {
    const { document } = new JSDOM('<div></div>').window;
    vi.stubGlobal('document', document);
    const place = document.querySelector('div') ?? expect.fail('It has its place.');
    const share = () => {
      render(<Divider />, place);
      const now = place.querySelector('[role=separator]')?.getAttribute('aria-valuenow');
      render(null, place);
      return now;
    };
    expect(share()).toBe('58');
    document.documentElement.style.setProperty('--console', '70vw');
    expect(share()).toBe('70');
  });
});
