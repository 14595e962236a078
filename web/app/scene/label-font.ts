/** Of names, in pixels. */
const SIZE = 12;
/** Height of a line of it, in pixels. */
export const LINE = SIZE + 5;
/** So many widths are kept. */
const KEPT = 20_000;

/** The font that names of nodes are written in; how wide a name is in it is measured once. */
export class LabelFont {
  #family = '';
  readonly #widths = new Map<string, number>();

  /** Names are written in this family from now on. */
  change(family: string): void {
    if (this.#family !== family) this.#widths.clear();
    this.#family = family;
  }

  /** As CSS says it. */
  css(bold: boolean): string {
    return `${bold ? 600 : 400} ${SIZE}px ${this.#family}`;
  }

  /** In pixels. */
  widthOf(text: string, bold: boolean, context: CanvasRenderingContext2D): number {
    const key = `${bold} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    context.font = this.css(bold);
    const width = context.measureText(text).width;
    if (this.#widths.size > KEPT) this.#widths.clear();
    this.#widths.set(key, width);
    return width;
  }
}
