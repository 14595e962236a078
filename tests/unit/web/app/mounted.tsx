import { signal } from '@preact/signals';
import { JSDOM } from 'jsdom';
import { type ComponentChildren, render } from 'preact';
import { vi } from 'vitest';
import { DeskContext } from '../../../../web/app/panels/frame/context.ts';
import type { Arranger, Arranging } from '../../../../web/app/scene/layouts/arranger.ts';
import type { Point } from '../../../../web/app/state/graph/placement.ts';
import type { Bench } from './bench.ts';

const ARRANGER: Arranger = {
  state: signal<Arranging>({ is: 'resting' }),
  moving: signal<ReadonlyMap<string, Point> | null>(null),
  run: () => {},
  pause: () => {},
  resume: () => {},
  stop: () => {},
};

/** When what is on the page was drawn anew and has done what it does then. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/**
 * A part of the page on a document of its own, without a browser. Stands in for the document of all until
 * `vi.unstubAllGlobals`.
 */
export async function mounted(
  part: ComponentChildren,
  { explorer, actions }: Pick<Bench, 'explorer' | 'actions'>,
) {
  const { window } = new JSDOM('<main></main>', { url: 'http://localhost/' });
  const { document } = window;
  for (const name of ['document', 'HTMLElement', 'Node'] as const) vi.stubGlobal(name, window[name]);
  window.HTMLElement.prototype.scrollTo = () => {};
  const place = document.body.firstElementChild;
  if (!place) throw new TypeError('The document has no place for it.');
  const desk = { explorer, actions, arranger: ARRANGER, drawable: false };
  render(<DeskContext.Provider value={desk}>{part}</DeskContext.Provider>, place);
  await drawn();
  return {
    window,
    place,
    drawn,
    close: () => render(null, place),
    /** The first element of this name. */
    find<T extends Element = HTMLElement>(selector: string): T {
      const found = place.querySelector<T>(selector);
      if (!found) throw new TypeError(`There is no ${selector} in ${place.innerHTML}`);
      return found;
    },
    /** Writes into a field. */
    async write(selector: string, text: string): Promise<void> {
      const field = place.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (!field) throw new TypeError(`There is no ${selector}`);
      field.value = text;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      await drawn();
    },
  };
}
