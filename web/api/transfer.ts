/** What is not JSON: the whole store as lines, in and out, and files as they are. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { IngestService } from '../../ingest/service.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Sourced, Unreadable } from '../../shared/model/article.ts';
import type { AppDependencies } from './dependencies.ts';
import type { OnFault } from './errors.ts';
import { streamIngest } from './ingest.ts';
import { linesOf } from './lines.ts';
import { type Read, takeRead } from './previewing.ts';

export const IMPORT_PATH = '/api/import';
export const UPLOAD_PATH = '/api/upload';

/** Lines are sent in pieces of about this many characters. */
const PIECE = 65_536;
/** How many times as long as a file a line of an import may be: an article stands there with all that it states. */
const LINE_OF_FILE = 20;

export function addTransfer(
  app: OpenAPIHono,
  { ingest, settings, closing }: AppDependencies,
  onFault: OnFault,
): void {
  app.get('/api/export', async (context) => {
    const lines = ingest.exportLines()[Symbol.asyncIterator]();
    // What fails before the first line is still answered with an error.
    const first = await lines.next();
    context.header('content-type', 'application/x-ndjson; charset=utf-8');
    context.header('content-disposition', 'attachment; filename="dramatis.jsonl"');
    context.header('cache-control', 'no-store');
    return context.body(bytesOf(lines, first));
  });

  app.post(IMPORT_PATH, async (context) => {
    const { body } = context.req.raw;
    return context.json(await ingest.importLines(linesOf(body, LINE_OF_FILE * settings.maxBytes)));
  });

  app.post(UPLOAD_PATH, async (context) => {
    const { replace, preview, ...read } = await readUpload(context, ingest);
    return streamIngest(context, { onFault, closing }, (options) =>
      takeRead(ingest, read, { replace, preview, ...options }),
    );
  });
}

function bytesOf(lines: AsyncIterator<string>, first: IteratorResult<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: IteratorResult<string> | null = first;
  return new ReadableStream({
    async pull(controller) {
      let piece = '';
      while (piece.length < PIECE) {
        const { done, value } = next ?? (await lines.next());
        next = null;
        if (done) {
          if (piece !== '') controller.enqueue(encoder.encode(piece));
          controller.close();
          return;
        }
        piece += `${value}\n`;
      }
      controller.enqueue(encoder.encode(piece));
    },
    async cancel() {
      await lines.return?.();
    },
  });
}

interface Upload extends Read {
  readonly replace: boolean;
  readonly preview: boolean;
}

async function readUpload(context: Context, ingest: IngestService): Promise<Upload> {
  const form = await context.req.formData().catch((cause: unknown) => refuse(cause));
  const files = form.getAll('files').filter((entry) => entry instanceof File);
  if (files.length === 0) refuse(undefined);
  const articles: Sourced[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of files) {
    for (const item of await ingest.read(new Uint8Array(await file.arrayBuffer()), file.name)) {
      if ('article' in item) articles.push(item);
      else unreadable.push(item);
    }
  }
  const isSaid = (name: string): boolean => form.get(name) === 'true';
  return { articles, unreadable, replace: isSaid('replace'), preview: isSaid('preview') };
}

function refuse(cause: unknown): never {
  throw new DramatisError('USAGE', 'The request has no files', {
    advice: 'Send them as multipart/form-data, each as `files`.',
    cause,
  });
}
