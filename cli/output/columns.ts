/** Text in two columns beside each other. */
import { oneLine, pad, widthOf } from './terminal.ts';

const GAP = '   ';
/** Narrower than this, columns stand below each other. */
const NARROWEST = 30;

/** A text as lines of at most so many cells, broken between words; a longer word has a line of its own. */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ').filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= cells || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Two texts beside each other, each paragraph wrapped; below each other where there is too little room. */
export function sideBySide(left: readonly string[], right: readonly string[], width: number): string[] {
  const cells = Math.floor((width - GAP.length) / 2);
  if (cells < NARROWEST) return [...left, '', ...right].flatMap((text) => paragraph(text, width));
  const [a, b] = [left, right].map((texts) => texts.flatMap((text) => paragraph(text, cells)));
  const rows = Math.max(a?.length ?? 0, b?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    `${pad(a?.[row] ?? '', cells, 'right')}${GAP}${b?.[row] ?? ''}`.trimEnd(),
  );
}

function paragraph(text: string, cells: number): string[] {
  return text === '' ? [''] : wrap(text, cells);
}
