/** How many pixels a rem is: readers who see badly have it larger, and what is as high as its text with it. */
export function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
