import type { Command } from 'commander';
import type { Explained } from '../../ingest/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Sourced } from '../../shared/model/article.ts';
import type { Extraction, ExtractorInput, LocalRelation } from '../../shared/model/extraction.ts';
import { type Context, INTERRUPTED } from '../context.ts';
import { oneLine, plainLines } from '../output/terminal.ts';
import { examples, formatOption, type TextOrJson } from './options.ts';

interface Options {
  readonly format: TextOrJson;
  readonly explain?: true;
}

/** Reads an article and says what is printed of it. */
type Show = (sourced: Sourced) => Promise<string>;

export function registerExtract(program: Command, context: Context): void {
  program
    .command('extract')
    .description('show what articles state, without a store')
    .argument('<path...>', 'files and folders; - reads from a pipe')
    .addOption(formatOption('text, or json: one annotated article a line', 'text', 'json'))
    .option('--explain', 'say of each entity and claim what decided')
    .addHelpText(
      'after',
      examples(
        'dramatis extract story.txt',
        'dramatis extract story.txt --explain',
        'dramatis extract news/ --format json > extracted.jsonl',
      ),
    )
    .action((paths: string[], options: Options) => extract(context, paths, options));
}

async function extract(context: Context, paths: readonly string[], options: Options): Promise<void> {
  const { readPaths } = await import('../../ingest/index.ts');
  const { show, close } = await shower(context, options);
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
      await print(context, item.sourced, show);
    }
  } finally {
    await close();
  }
}

/** How an article is shown, with what has to be closed at the end. */
async function shower(
  { settings }: Context,
  { format, explain }: Options,
): Promise<{ show: Show; close: () => Promise<void> }> {
  const { createExplainer, createExtractor, toAnnotated } = await import('../../ingest/index.ts');
  if (explain) {
    const explainer = createExplainer();
    const show: Show = async (sourced) => {
      const { extraction, ...reasons } = await explainer.explain(inputOf(sourced));
      return format === 'json'
        ? `${JSON.stringify({ ...toAnnotated(sourced.article, extraction), because: reasons })}\n`
        : plainLines(reasonsInWords(sourced, { extraction, ...reasons }));
    };
    return { show, close: () => explainer.close() };
  }
  const extractor = await createExtractor({ workers: settings.workers });
  const show: Show = async (sourced) => {
    const extraction = await extractor.extract(inputOf(sourced));
    return format === 'json'
      ? `${JSON.stringify(toAnnotated(sourced.article, extraction))}\n`
      : plainLines(inWords(sourced, extraction));
  };
  return { show, close: () => extractor.close() };
}

function inputOf({ article: { text, publishedAt } }: Sourced): ExtractorInput {
  return { text, publishedAt };
}

/** Prints what one article states; one that cannot be read, as in another language, leaves the others alone. */
async function print(context: Context, sourced: Sourced, show: Show): Promise<void> {
  try {
    context.stdout.write(await show(sourced));
  } catch (thrown) {
    if (!(thrown instanceof DramatisError) || thrown.code !== 'INPUT') throw thrown;
    refuse(context, `${sourced.origin ?? sourced.article.id}: ${thrown.message}. ${thrown.advice ?? ''}`);
  }
}

function refuse(context: Context, why: string): void {
  context.stderr.write(`${oneLine(`not read: ${why}`)}\n`);
  context.setExitCode(1);
}

/** Statements as lines that a person can read: subject, relation, object, and the quote that states it. */
function inWords(sourced: Sourced, extraction: Extraction): string {
  const names = namesOf(extraction);
  const lines = extraction.relations.map((relation) => statement(sourced, names, relation));
  return `${titleOf(sourced)}\n${lines.join('\n')}\n\n`;
}

function titleOf({ article, origin }: Sourced): string {
  return article.title ?? origin ?? article.id;
}

function namesOf({ entities }: Extraction): ReadonlyMap<string, string> {
  return new Map(entities.map(({ id, name }) => [id, name]));
}

function statement(
  { article }: Sourced,
  names: ReadonlyMap<string, string>,
  relation: LocalRelation,
): string {
  const { type, from, to, modality, tenure, as, kin, since, until } = relation;
  const told = [
    tenure,
    as,
    kin,
    modality === 'asserted' ? undefined : modality,
    since && `since ${since}`,
    until && `until ${until}`,
  ];
  const detail = told.filter(Boolean).join(', ');
  const quote = article.text.slice(relation.start, relation.end).replace(/\s+/gu, ' ');
  return `  ${names.get(from)} ${type} ${names.get(to)}${detail ? ` (${detail})` : ''}\n      “${quote}”`;
}

/** Entities and statements, each with what decided. */
function reasonsInWords(sourced: Sourced, { extraction, entities, relations }: Explained): string {
  const reasons = (lines: readonly string[] = []) => lines.map((line) => `\n      ${line}`).join('');
  const named = extraction.entities.map(({ kind, name }, k) => `  ${kind} ${name}${reasons(entities[k])}`);
  const names = namesOf(extraction);
  const stated = extraction.relations.map((relation, k) => {
    return `${statement(sourced, names, relation)}${reasons(relations[k])}`;
  });
  return `${titleOf(sourced)}\n${[...placesInWords(sourced), ...named, ...stated].join('\n')}\n\n`;
}

/** Where what is known of an article stands in its input, with what other places say of it. */
function placesInWords({ article: { told } }: Sourced): string[] {
  return (told ?? []).map(({ field, value, from, others, because }) => {
    const more = others.map((other) => `\n      ${other.value} (${other.from})`).join('');
    return `  ${field} ${value} (${from})${more}${because === null ? '' : `\n      ${because}`}`;
  });
}
