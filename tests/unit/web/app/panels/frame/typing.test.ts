import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isTyping, isWriting } from '../../../../../../web/app/panels/frame/typing.ts';

const { window } = new JSDOM('<body></body>');
const { document } = window;
const CLASSES = ['HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement'] as const;

beforeEach(() => {
  for (const name of CLASSES) vi.stubGlobal(name, window[name]);
});
afterEach(() => void vi.unstubAllGlobals());

function element(html: string): HTMLElement {
  document.body.innerHTML = html;
  const made = document.body.firstElementChild;
  if (!(made instanceof window.HTMLElement)) expect.fail(`It is no element: ${html}`);
  return made;
}

describe('APP-404 keys of the page', () => {
  it.each([
    '<input>',
    '<input type="search">',
    '<input type="date">',
    '<textarea></textarea>',
    '<select></select>',
  ])('are those of a field where one writes or chooses: %s', (html) => {
    expect(isTyping(element(html))).toBe(true);
  });

  it.each([
    '<input type="checkbox">',
    '<input type="radio">',
    '<input type="range">',
    '<button></button>',
    '<a href="#/"></a>',
  ])('work where nothing can be written: %s', (html) => {
    expect(isTyping(element(html))).toBe(false);
    expect(isTyping(null)).toBe(false);
  });
});

describe('APP-307 somebody writes', () => {
  it.each([
    ['<input value="Ada">', true],
    ['<textarea>Ada</textarea>', true],
    ['<input>', false],
    ['<input type="checkbox" value="on">', false],
    ['<button value="on"></button>', false],
  ])('where a field has something in it: %s', (html, expected) => {
    element(html).focus();
    expect(isWriting(document)).toBe(expected);
  });
});
