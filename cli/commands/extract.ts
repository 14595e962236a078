import type { Command } from 'commander';
import { DramatisError } from '../../shared/errors.ts';
import type { Sourced } from '../../shared/model/article.ts';
import type { Extraction, Extractor } from '../../shared/model/extraction.ts';
import { type Context, INTERRUPTED } from '../context.ts';
import { oneLine, plainLines } from '../output/terminal.ts';
import { examples, formatOption } from './options.ts';

interface Options {
  readonly format: 'text' | 'json';
}

type Show = (sourced: Sourced, extraction: Extraction) => string;

export function registerExtract(program: Command, context: Context): void {
  program
    .command('extract')
    .description('show what articles state, without a store')
    .argument('<path...>', 'files and folders; - reads from a pipe')
    .addOption(formatOption('text, or json: one annotated article a line', 'text', 'json'))
    .addHelpText(
      'after',
      examples('dramatis extract story.txt', 'dramatis extract news/ --format json > extracted.jsonl'),
    )
    .action((paths: string[], options: Options) => extract(context, paths, options));
}

async function extract(context: Context, paths: readonly string[], options: Options): Promise<void> {
  const { createExtractor, readPaths, toAnnotated } = await import('../../ingest/index.ts');
  const extractor = await createExtractor({ workers: context.settings.workers });
  const asJson: Show = ({ article }, extraction) => `${JSON.stringify(toAnnotated(article, extraction))}\n`;
  const asText: Show = (sourced, extraction) => plainLines(inWords(sourced, extraction));
  try {
    for await (const item of readPaths(paths, {
      maxBytes: context.settings.maxBytes,
      stdin: context.stdin,
    })) {
      if (context.signal.aborted) return context.setExitCode(INTERRUPTED);
      if (item.kind === 'unreadable') {
        const { origin, reason, advice } = item.unreadable;
        refuse(context, `${origin}: ${reason} ${advice}`);
        continue;
      }
      await read(context, extractor, item.sourced, options.format === 'json' ? asJson : asText);
    }
  } finally {
    await extractor.close();
  }
}

/** Prints what one article states; one that cannot be read, as in another language, leaves the others alone. */
async function read(context: Context, extractor: Extractor, sourced: Sourced, show: Show): Promise<void> {
  const { article, origin } = sourced;
  try {
    const extraction = await extractor.extract({ text: article.text, publishedAt: article.publishedAt });
    context.stdout.write(show(sourced, extraction));
  } catch (thrown) {
    if (!(thrown instanceof DramatisError) || thrown.code !== 'INPUT') throw thrown;
    refuse(context, `${origin ?? article.id}: ${thrown.message}. ${thrown.advice ?? ''}`);
  }
}

function refuse(context: Context, why: string): void {
  context.stderr.write(`${oneLine(`not read: ${why}`)}\n`);
  context.setExitCode(1);
}

/** Statements as lines that a person can read: subject, relation, object, and the quote that states it. */
function inWords({ article, origin }: Sourced, extraction: Extraction): string {
  const names = new Map(extraction.entities.map((entity) => [entity.id, entity.name]));
  const lines = extraction.relations.map((relation) => {
    const qualifiers = [relation.tenure, relation.as, relation.kin].filter((value) => value !== undefined);
    const modality = relation.modality === 'asserted' ? [] : [relation.modality];
    const detail = [...qualifiers, ...modality].join(', ');
    const quote = article.text.slice(relation.start, relation.end).replace(/\s+/gu, ' ');
    const what = `${names.get(relation.from)} ${relation.type} ${names.get(relation.to)}`;
    return `  ${what}${detail ? ` (${detail})` : ''}\n      “${quote}”`;
  });
  return `${article.title ?? origin ?? article.id}\n${lines.join('\n')}\n\n`;
}
