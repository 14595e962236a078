/** Room for rows of a table that are not in the document, in pixels. */
export function Gap({ height }: { height: number }) {
  return height > 0 ? <tr style={{ height: `${height}px` }} /> : null;
}
