import { dateOfReport, titleLine } from '../../../../shared/model/report-head.ts';
import type { HeadField, PastedText } from './adding.ts';

/**
 * The form with another text, and the title and date that its first lines tell, as for a file. What a person wrote into
 * these fields stays, and what a person cleared stays empty.
 */
export function withText(paste: PastedText, text: string): PastedText {
  const told: Readonly<Record<HeadField, string>> = {
    title: titleLine(text) ?? '',
    date: dateOfReport(text) ?? '',
  };
  const filled = (key: HeadField): string => (paste.touched.includes(key) ? paste[key] : told[key]);
  return { ...paste, text, title: filled('title'), date: filled('date') };
}

/** The form with what a person wrote into another field than the text. */
export function withField(paste: PastedText, key: HeadField | 'source' | 'url', value: string): PastedText {
  const touched = key === 'title' || key === 'date' ? [...new Set([...paste.touched, key])] : paste.touched;
  return { ...paste, [key]: value, touched };
}
