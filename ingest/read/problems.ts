import type { Unreadable } from '../../shared/model/article.ts';

/** Why something could not be read, and what to do about it; both are sentences. */
export type Problem = Omit<Unreadable, 'origin'>;

const FORMATS = 'plain text, Markdown, HTML, JSON or JSON Lines';
const KINDS = `${FORMATS}, PDF, DOCX, EML, MHTML or ZIP`;

/** A size as a person reads it: `812 bytes`, `5.0 MB`. */
function inWords(bytes: number): string {
  return bytes < 1_000_000 ? `${bytes} bytes` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The named reasons for which an input is refused. */
export const PROBLEMS = {
  empty: (): Problem => ({
    reason: 'There is no text in it.',
    advice: 'Leave it out, or check that it was saved in full.',
  }),
  binary: (kind: string | null): Problem => ({
    reason: kind ? `It is a ${kind} file, not text.` : 'It is binary data, not text.',
    advice: `Save its text as ${FORMATS}.`,
  }),
  undecodable: (encoding: string): Problem => ({
    reason: `Its characters are not valid ${encoding}.`,
    advice: 'Save it as UTF-8.',
  }),
  tooLarge: (bytes: number, maxBytes: number): Problem => ({
    reason: `It is larger (${inWords(bytes)}) than the limit of ${inWords(maxBytes)}.`,
    advice: 'Split it, write many articles as JSON Lines, or raise DRAMATIS_MAX_BYTES (in bytes).',
  }),
  endless: (maxBytes: number): Problem => ({
    reason: `It is larger than the limit of ${inWords(maxBytes)}.`,
    advice: 'Split it, write many articles as JSON Lines, or raise DRAMATIS_MAX_BYTES (in bytes).',
  }),
  notJson: (detail: string): Problem => ({
    reason: `It is not valid JSON: ${detail}.`,
    advice: 'Write one article as an object, several as an array, or one a line as JSON Lines.',
  }),
  noJsonText: (): Problem => ({
    reason: 'It is JSON without the text of an article.',
    advice: 'Give each article a "text" that is a string and not blank.',
  }),
  exported: (): Problem => ({
    reason: 'It is an export of a whole store, and no article.',
    advice: 'Take it in with `dramatis import`.',
  }),
  noJsonArticles: (): Problem => ({
    reason: 'It is JSON without any article.',
    advice: 'Write one article as an object, several as an array or as {"articles": […]}.',
  }),
  frontMatter: (line: number, detail: string): Problem => ({
    reason: `Its front matter is not valid YAML: ${detail} in line ${line}.`,
    advice: 'Correct that line, or put quotes around its value.',
  }),
  noHtmlText: (): Problem => ({
    reason: 'There is no readable text in the page.',
    advice: 'A page that scripts fill in must be saved from the browser after it has loaded.',
  }),
  overgrown: (): Problem => ({
    reason: 'The page has too many elements, or nests them too deeply, to be an article.',
    advice: 'Copy its text into a plain text file.',
  }),
  damaged: (kind: string): Problem => ({
    reason: `It is a damaged ${kind}, or not one at all.`,
    advice: 'Open it with the program that it is for, and save it anew.',
  }),
  locked: (): Problem => ({
    reason: 'It is locked with a password.',
    advice: 'Save it without a password.',
  }),
  noPdfText: (): Problem => ({
    reason: 'There is no text in the PDF, only pictures.',
    advice: 'Have the text of its pages recognised (OCR), and save that.',
  }),
  tooManyPages: (pages: number, most: number): Problem => ({
    reason: `The PDF has ${pages} pages, which is more than the limit of ${most}.`,
    advice: 'Save the pages that matter as a PDF of their own.',
  }),
  tooMuchWork: (): Problem => ({
    reason: 'The PDF takes too much time or memory to read.',
    advice: 'Print it into a new PDF, or copy its text into a plain text file.',
  }),
  readerEnded: (): Problem => ({
    reason: 'The process that reads PDFs ended.',
    advice: 'Try again; where it ends again, print it into a new PDF, or leave it out.',
  }),
  tooManyEntries: (entries: number, most: number): Problem => ({
    reason: `The ZIP holds ${entries} files, which is more than the limit of ${most}.`,
    advice: 'Unpack it, and read the folder.',
  }),
  climbsOut: (): Problem => ({
    reason: 'Its path leads out of the ZIP that it is in.',
    advice: 'Ask whoever packed it; such paths are made to overwrite files.',
  }),
  bomb: (): Problem => ({
    reason: 'It unpacks to far more than it is packed, which is made to fill the memory.',
    advice: 'Leave it out, or unpack it yourself where it can be trusted.',
  }),
  unpackedTooMuch: (): Problem => ({
    reason: 'The ZIP holds more than is unpacked of one.',
    advice: 'Unpack it, and read the folder.',
  }),
  nested: (): Problem => ({
    reason: 'It lies too deep in files that hold others.',
    advice: 'Unpack the outer ones, and read the folder.',
  }),
  nothingInZip: (leftOut: number): Problem => ({
    reason: `The ZIP holds no articles${leftOut > 0 ? ` (${leftOut} other files were left out)` : ''}.`,
    advice: `Articles are files with ${KINDS}.`,
  }),
  onlyLinks: (links: number): Problem => ({
    reason: `It is a list of ${links} addresses of articles, not an article.`,
    advice: 'Give it to a command that fetches pages.',
  }),
  noFeed: (): Problem => ({
    reason: 'It is not a feed that can be read.',
    advice: 'Check that its address gives RSS, Atom or JSON Feed, and that it was saved in full.',
  }),
  noEntries: (): Problem => ({
    reason: 'It is a feed, and none of its entries names a page by an address of the web.',
    advice: 'Where they are relative to the address of the feed, give that address instead of a file.',
  }),
  noSitemap: (): Problem => ({
    reason: 'It is not a sitemap.',
    advice: 'A sitemap is XML that begins with <urlset> or <sitemapindex>.',
  }),
  entities: (): Problem => ({
    reason: 'It declares XML entities of its own, which can grow without end or name files.',
    advice: 'Save it without its document type.',
  }),
  tooManyLinks: (most: number): Problem => ({
    reason: `It lists more than ${most} addresses.`,
    advice: 'Split it into several lists.',
  }),
  noAddress: (line: string): Problem => ({
    reason: `"${line.slice(0, 80)}" is not the address of a page.`,
    advice: 'Write one address a line, each with http:// or https://.',
  }),
  noSuchFile: (): Problem => ({
    reason: 'There is no such file or folder.',
    advice: 'Check the spelling, and the folder that you are in.',
  }),
  notPermitted: (): Problem => ({
    reason: 'You are not permitted to read it.',
    advice: 'Change its permissions, or leave it out.',
  }),
  failed: (code: string): Problem => ({
    reason: `The system could not read it (${code}).`,
    advice: 'Check the disk or the connection that it is on.',
  }),
  unknownExtension: (): Problem => ({
    reason: 'Its extension is not one of an article.',
    advice: `Name the file itself to have it read, or save it as ${KINDS}.`,
  }),
  link: (): Problem => ({
    reason: 'It is a link, and links in folders are not followed.',
    advice: 'Name the file or folder that it points to.',
  }),
  nothingInFolder: (leftOut: number): Problem => ({
    reason: `The folder holds no articles${leftOut > 0 ? ` (${leftOut} other files were left out)` : ''}.`,
    advice: `Articles are files with ${KINDS}; name a file itself to have it read whatever its extension.`,
  }),
  sameName: (): Problem => ({
    reason: 'Another article of this run has the same name, so that one would replace the other.',
    advice: 'Read the folder that holds both, or declare an id in each.',
  }),
  noStandardInput: (): Problem => ({
    reason: 'There is no standard input to read here.',
    advice: 'Name a file or a folder.',
  }),
} as const;

/** Whether a result is a problem: the only one of them with a reason. */
export function isProblem(result: object): result is Problem {
  return 'reason' in result;
}
