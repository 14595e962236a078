import type { Page } from 'playwright-core';

/** Pixels of a finger (WCAG 2.5.5). */
const FINGER = 44;
/** What layout rounds away. */
const ROUNDED = 0.6;

/**
 * Controls that are smaller than a finger: how tall each is, and what it is. Words within running text are let be, as WCAG
 * has it, and so is what stands in a cell of a table, which is pressed as a whole.
 */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const text = 'svg, .article-text, p, blockquote, td, .unseen, [inert]';
    const controls = 'a[href], button, input, select, textarea, summary, [role="option"], [role="tab"]';
    const found = [...document.querySelectorAll(controls)].filter((element) => {
      if (element.closest(text) && !element.closest('.status-line')) return false;
      const style = getComputedStyle(element);
      return style.visibility !== 'hidden' && Number(style.opacity) > 0;
    });
    return found.flatMap((element) => {
      const pressed = element.matches('input')
        ? (element.closest('label, .layout-choice') ?? element)
        : element;
      const { width, height } = pressed.getBoundingClientRect();
      if (width === 0 || height === 0 || height >= least) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return [`${height.toFixed(0)} ${element.tagName} ${element.className} ${name.trim().slice(0, 30)}`];
    });
  }, FINGER - ROUNDED);
}
