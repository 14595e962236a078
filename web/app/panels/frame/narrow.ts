/** Whether the page is narrow and touched, by the same width as in the style sheets. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 760px)').matches;
}
