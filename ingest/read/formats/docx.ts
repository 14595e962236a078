/** A DOCX → its text. */
import { parseHTML } from 'linkedom';
import { type Packed, ZipFault } from '../archive/unzip.ts';
import { cleanText, oneLine } from '../clean.ts';
import type { Draft } from '../draft.ts';
import { decodeUtf8 } from '../encoding.ts';
import { hasEntities } from '../links/xml.ts';
import { PROBLEMS, type Problem } from '../problems.ts';
import { textOf } from './html/blocks.ts';
import { isOvergrown } from './html/overgrown.ts';

const PART = /\.(?:xml|rels)$/iu;
/** A document takes about 1 KB a tag while it is parsed. */
const BOUNDS = { deepest: 20_000, mostTags: 200_000 };
const NO_TITLE = /^(?:document\d*|untitled|microsoft word\b.*)$/iu;

/**
 * The article of a DOCX, or why there is none. Its parts are looked at before a parser is trusted with them.
 * @param files what is packed in it
 */
export async function readDocx(bytes: Uint8Array, files: readonly Packed[]): Promise<Draft | Problem> {
  const core = await checkedParts(files);
  if (typeof core !== 'string') return core;
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    const { document } = parseHTML(`<html><body>${value}</body></html>`);
    const text = cleanText(textOf(document.documentElement));
    return text === '' ? PROBLEMS.empty() : { title: titleIn(core, document), text };
  } catch {
    return PROBLEMS.damaged('DOCX');
  }
}

/** What the document says about itself (`docProps/core.xml`), where all of its parts can be trusted. */
async function checkedParts(files: readonly Packed[]): Promise<string | Problem> {
  let core = '';
  let tags = 0;
  for (const file of files) {
    if (file.problem !== null) return file.problem;
    try {
      const bytes = await file.read();
      if (!PART.test(file.name)) continue;
      const xml = decodeUtf8(bytes);
      if (xml === null) return PROBLEMS.damaged('DOCX');
      if (hasEntities(xml)) return PROBLEMS.entities();
      tags += xml.split('<').length;
      if (tags > BOUNDS.mostTags || isOvergrown(xml, BOUNDS)) return PROBLEMS.overgrown();
      if (file.name === 'docProps/core.xml') core = xml;
    } catch (error) {
      if (error instanceof ZipFault) return error.problem;
      throw error;
    }
  }
  return core;
}

/** The declared title, else a first heading. */
function titleIn(core: string, document: Document): string | null {
  const declared = /<dc:title>([^<]*)<\/dc:title>/u.exec(core)?.[1];
  const { document: plain } = parseHTML(`<html><body>${declared ?? ''}</body></html>`);
  const title = oneLine(plain.body.textContent);
  if (title !== null && !NO_TITLE.test(title)) return title;
  return oneLine(document.querySelector('h1')?.textContent);
}
