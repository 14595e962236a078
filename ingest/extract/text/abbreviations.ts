/** Words whose full stop belongs to them and ends no sentence; the model was trained with exactly these. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Dr Prof Gen Maj Brig Col Lt Sgt Capt Adm Sen Rep Gov St Jr Sr Inc Corp Ltd Co vs No
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec res ret`
    .split(/\s+/)
    .filter(Boolean),
);
