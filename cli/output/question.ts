/** A question of the review queue, as a person reads it. */
import type { Question, QuestionSide } from '../../shared/contract/index.ts';
import { sideBySide } from './columns.ts';
import { oneLine } from './terminal.ts';

/** Cells of what is no terminal. */
const DEFAULT_WIDTH = 100;
const MOST_NAMES = 6;

/** @param reasons what is said of the two, as lines */
export function questionText(question: Question, reasons: readonly string[], width = DEFAULT_WIDTH): string {
  const lines = [...sideBySide(sideLines(question.a), sideLines(question.b), width), '', ...reasons];
  return lines.map((line) => `${oneLine(line)}\n`).join('');
}

function sideLines({ entity, names, sentences }: QuestionSide): string[] {
  const others = names.filter((name) => name !== entity.name).slice(0, MOST_NAMES);
  return [
    `${entity.kind} ${entity.name}`,
    entity.id,
    ...(others.length > 0 ? [`also ${others.join(', ')}`] : []),
    ...Object.entries(entity.properties).map(([name, value]) => `${name}: ${value}`),
    ...sentences.flatMap(({ before, quote, after, article, title, publishedAt }) => [
      '',
      `${before}[${quote}]${after}`,
      `– ${title ?? article}${publishedAt === null ? '' : `, ${publishedAt}`}`,
    ]),
  ];
}
