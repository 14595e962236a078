/** What files can be read, for who offers them: the same list that reading goes by, which a test holds. */

export const FILES_READ: readonly { readonly name: string; readonly extensions: readonly string[] }[] = [
  { name: 'Text', extensions: ['txt', 'text'] },
  { name: 'Markdown', extensions: ['md', 'markdown'] },
  { name: 'HTML', extensions: ['htm', 'html', 'xhtml', 'mht', 'mhtml'] },
  { name: 'PDF', extensions: ['pdf'] },
  { name: 'Word', extensions: ['docx'] },
  { name: 'mail', extensions: ['eml'] },
  { name: 'JSON', extensions: ['json', 'jsonl', 'ndjson'] },
  { name: 'ZIP of them', extensions: ['zip'] },
];

/** As an input of files takes it. */
export const ACCEPTED_FILES = FILES_READ.flatMap(({ extensions }) =>
  extensions.map((each) => `.${each}`),
).join(',');
