import { type Command, InvalidArgumentError, Option } from 'commander';
import { DramatisError } from '../../shared/errors.ts';
import {
  KIND_NAMES,
  KINS,
  type Kind,
  MODALITIES,
  type Modality,
  PARTS,
  QUALIFIER_NAMES,
  RELATION_TYPES,
  TENURES,
} from '../../shared/schema/index.ts';
import type { Context } from '../context.ts';
import { articleFor } from '../naming/articles.ts';
import { idInFull } from '../naming/beginnings.ts';
import { idFor } from '../naming/entities.ts';
import { type DecidingOptions, decideThat } from './deciding.ts';
import { examples, formatOption } from './options.ts';

interface SplitOptions extends DecidingOptions {
  readonly profile?: string;
  readonly article?: string;
  readonly called?: string;
}

interface ClaimOptions extends DecidingOptions, Partial<Record<(typeof QUALIFIER_NAMES)[number], string>> {
  readonly modality: Modality;
}

/** Adds a command below `decide`, with lines that show its use. */
type Add = (name: string, description: string, ...lines: readonly [string, ...string[]]) => Command;

const MORE = '\n\n`dramatis decisions` lists what was decided, `dramatis undo` takes it back.';
const WHO = 'its id or how that begins, or a name that only one bears';

export function registerDecide(program: Command, context: Context): void {
  const decide = program
    .command('decide')
    .description('decide what the graph is to say: it holds at every ingest, until it is undone')
    .addHelpText(
      'after',
      `${examples(
        'dramatis decide merge "Joe Biden" "Joseph R. Biden"',
        'dramatis decide apart 2f0c9a 77b1e0 --note "father and son"',
        'dramatis decide split "John Smith" --article news/monday.txt',
        'dramatis decide rename 2f0c9a "Simone Veil"',
        'dramatis decide claim "Ada Berg" MEMBER_OF "World Grain Fund" --tenure former',
      )}${MORE}`,
    );
  const add: Add = (name, description, ...lines) =>
    decide
      .command(name)
      .description(description)
      .option('--note <text>', 'why, for whoever reads it later')
      .option('--author <name>', 'who decides; else DRAMATIS_AUTHOR or the user of this machine')
      .option('--preview', 'decide nothing; tell what would change in the graph', false)
      .addOption(formatOption('text, or json: one object', 'text', 'json'))
      .addHelpText('after', examples(...lines));
  for (const addVerb of VERBS) addVerb(add, context);
}

/** In the order of the help page. */
const VERBS = [addPairs, addSplit, addRename, addKind, addReject, addPin, addRejectClaim, addClaim];

function addPairs(add: Add, context: Context): void {
  const pairs = [
    ['merge', 'these two are one', 'dramatis decide merge "Joe Biden" "Joseph R. Biden"'],
    ['apart', 'these two are two, whatever else is read', 'dramatis decide apart 2f0c9a 77b1e0'],
  ] as const;
  for (const [verb, description, line] of pairs) {
    add(verb, description, line)
      .argument('<a>', WHO)
      .argument('<b>', WHO)
      .action((a: string, b: string, options: DecidingOptions) =>
        decideThat(context, options, async (client) => ({
          verb,
          a: await idFor(client, a),
          b: await idFor(client, b),
        })),
      );
  }
}

function addSplit(add: Add, context: Context): void {
  add(
    'split',
    'what one article says of this one is about another',
    'dramatis decide split "John Smith" --article news/monday.txt',
    'dramatis decide split 2f0c9a --profile 88aa01',
    'dramatis decide split "John Smith" --called "John Smith Jr."',
  )
    .argument('<entity>', WHO)
    .option('--profile <id>', 'the profile that is another')
    .option('--article <id>', 'the article whose profile is another')
    .option('--called <name>', 'only what the article calls so: it takes two for one')
    .action((entity: string, { profile, article, called, ...options }: SplitOptions) =>
      decideThat(context, options, async (client) => ({
        verb: 'split',
        entity: await idFor(client, entity),
        profile: profile && (await idInFull(client, 'Profile', profile)),
        article: article && (await articleFor(client, article)),
        called,
      })),
    );
}

function addRename(add: Add, context: Context): void {
  add('rename', 'this one is called so', 'dramatis decide rename 2f0c9a "Simone Veil"')
    .argument('<entity>', WHO)
    .argument('<name>', 'what it is called', filled('A name'))
    .action((entity: string, name: string, options: DecidingOptions) =>
      decideThat(context, options, async (client) => ({
        verb: 'rename',
        entity: await idFor(client, entity),
        name,
      })),
    );
}

function addKind(add: Add, context: Context): void {
  add(
    'kind',
    'whatever is called as this one is, is of another kind',
    'dramatis decide kind "Pentagon" Organization',
  )
    .argument('<entity>', WHO)
    .argument('<kind>', `one of ${KIND_NAMES.join(', ')}`)
    .action((entity: string, kind: string, options: DecidingOptions) =>
      decideThat(context, options, async (client) => ({
        verb: 'kind',
        kind: oneOf<Kind>('kind', kind, KIND_NAMES),
        entity: await idFor(client, entity),
      })),
    );
}

function addReject(add: Add, context: Context): void {
  add(
    'reject',
    'whatever is called as this one is, is nothing that the graph is about',
    'dramatis decide reject "Lorem Ipsum" --note "a template"',
  )
    .argument('<entity>', WHO)
    .action((entity: string, options: DecidingOptions) =>
      decideThat(context, options, async (client) => ({
        verb: 'reject-entity',
        entity: await idFor(client, entity),
      })),
    );
}

function addPin(add: Add, context: Context): void {
  add(
    'pin',
    'a property of this one has this value',
    'dramatis decide pin "World Grain Fund" organizationKind international',
    'dramatis decide pin "Grain Summit" start 2024-03',
  )
    .argument('<entity>', WHO)
    .argument('<property>', 'organizationKind, roleKind, eventType, start, end or place')
    .argument('<value>', 'its value', filled('A value'))
    .action((entity: string, property: string, value: string, options: DecidingOptions) =>
      decideThat(context, options, async (client) => ({
        verb: 'pin',
        entity: await idFor(client, entity),
        property,
        value,
      })),
    );
}

function addRejectClaim(add: Add, context: Context): void {
  add(
    'reject-claim',
    'an article does not say this',
    'dramatis decide reject-claim 5e01bc --note "it is a joke"',
  )
    .argument('<claim>', 'its id, as `dramatis query "MATCH (c:Claim) RETURN c.id, c.quote"` shows it')
    .action((claim: string, options: DecidingOptions) =>
      decideThat(context, options, async (client) => ({
        verb: 'reject-claim',
        claim: await idInFull(client, 'Claim', claim),
      })),
    );
}

function addClaim(add: Add, context: Context): void {
  const claim = add(
    'claim',
    'this relation is so, on your word: it stands on the decision and is shown as such',
    'dramatis decide claim "Ada Berg" MEMBER_OF "World Grain Fund" --tenure former',
    'dramatis decide claim "Ada Berg" FAMILY_OF "Ben Cole" --kin sibling --modality alleged',
  )
    .argument('<from>', WHO)
    .argument('<type>', `one of ${RELATION_TYPES.join(', ')}`)
    .argument('<to>', WHO)
    .addOption(new Option('--modality <how>', 'how it is told').choices(MODALITIES).default(MODALITIES[0]))
    .addOption(new Option('--tenure <when>', 'when it holds').choices(TENURES))
    .addOption(new Option('--as <part>', 'the part that is played in an event').choices(PARTS))
    .addOption(new Option('--kin <kin>', 'what the first one is to the other').choices(KINS))
    .option('--since <date>', 'from when on: 2024, 2024-03 or 2024-03-24')
    .option('--until <date>', 'until when');
  claim.action((from: string, type: string, to: string, { modality, ...options }: ClaimOptions) =>
    decideThat(context, options, async (client) => ({
      verb: 'add-claim',
      type: oneOf('type', type, RELATION_TYPES),
      from: await idFor(client, from),
      to: await idFor(client, to),
      modality,
      qualifiers: Object.fromEntries(
        QUALIFIER_NAMES.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
      ),
    })),
  );
}

/** Spaces alone are nothing either; another text is taken as it is. */
function filled(what: string): (text: string) => string {
  return (text) => {
    if (text.trim() !== '') return text;
    throw new InvalidArgumentError(`${what} cannot be empty.`);
  };
}

/** @throws DramatisError USAGE where it is none of them */
function oneOf<T extends string>(what: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  throw new DramatisError('USAGE', `There is no ${what} ${text}`, {
    advice: `It is one of: ${choices.join(', ')}`,
  });
}
