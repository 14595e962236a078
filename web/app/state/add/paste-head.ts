import { dateOfReport, titleLine } from '../../../../shared/model/report-head.ts';
import type { PastedText } from './adding.ts';

/**
 * The form with another text, and the title and date that its first lines tell, as for a file. What a person wrote into
 * these fields stays.
 */
export function withText(paste: PastedText, text: string): PastedText {
  const [before, now] = [headOf(paste.text), headOf(text)];
  const filled = (key: 'title' | 'date') => {
    return paste[key] === '' || paste[key] === before[key] ? now[key] : paste[key];
  };
  return { ...paste, text, title: filled('title'), date: filled('date') };
}

function headOf(text: string): Pick<PastedText, 'title' | 'date'> {
  return { title: titleLine(text) ?? '', date: dateOfReport(text) ?? '' };
}
