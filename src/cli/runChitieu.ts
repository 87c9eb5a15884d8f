import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { issuedCatalogues } from '../core/catalogue/issuedCatalogues';
import { bundledRoster } from '../core/catalogue/bundledRoster';
import { vi } from '../core/words/vi/vi';
import type { CliArguments } from './CliArguments';
import type { CliContext } from './CliContext';
import { EXIT, type ExitCode } from './ExitCode';
import { isWorkbookFile } from './isWorkbookFile';
import { parseLimits } from './parseLimits';
import { terminalProgress } from './terminalProgress';
import { UsageError } from './UsageError';

/** Options of all commands; each command says which of them it takes. */
const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  read: { type: 'string' },
  new: { type: 'boolean' },
  from: { type: 'string' },
  check: { type: 'string' },
  seed: { type: 'string' },
  unit: { type: 'string' },
  all: { type: 'boolean' },
  'own-rows': { type: 'boolean' },
  'all-rows': { type: 'boolean' },
  period: { type: 'string' },
  plan: { type: 'string' },
  out: { type: 'string' },
  report: { type: 'string' },
  data: { type: 'string' },
  into: { type: 'string' },
  previous: { type: 'string' },
  word: { type: 'string' },
  reminders: { type: 'string' },
  replies: { type: 'string' },
  received: { type: 'string' },
  'as-of': { type: 'string' },
  scoring: { type: 'string' },
  close: { type: 'string' },
  'without-names': { type: 'boolean' },
  roster: { type: 'string' },
  limit: { type: 'string', multiple: true },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Command = (args: CliArguments, context: CliContext) => Promise<ExitCode>;

interface Offered {
  /** A command's code is read when it is asked for: a check of one form need not wait for the compiling of them all. */
  readonly load: () => Promise<Command>;
  readonly options: readonly string[];
}

const COMMANDS: ReadonlyMap<string, Offered> = new Map<string, Offered>([
  ['units', { load: async () => (await import('./commands/unitsCommand')).unitsCommand, options: ['json', 'plan'] }],
  [
    'plan',
    {
      load: async () => (await import('./commands/planCommand')).planCommand,
      options: ['read', 'new', 'from', 'check', 'seed', 'out', 'json'],
    },
  ],
  [
    'template',
    {
      load: async () => (await import('./commands/templateCommand')).templateCommand,
      options: ['unit', 'all', 'own-rows', 'all-rows', 'period', 'plan', 'out', 'into'],
    },
  ],
  [
    'validate',
    {
      load: async () => (await import('./commands/validateCommand')).validateCommand,
      options: ['json', 'jsonl', 'limit', 'plan'],
    },
  ],
  [
    'compile',
    {
      load: async () => (await import('./commands/compileCommand')).compileCommand,
      options: [
        'out',
        'report',
        'data',
        'period',
        'plan',
        'into',
        'previous',
        'word',
        'reminders',
        'replies',
        'received',
        'as-of',
        'scoring',
        'close',
        'without-names',
        'limit',
      ],
    },
  ],
]);

/** Options that every command takes. */
const EVERYWHERE: ReadonlySet<string> = new Set(['lang', 'roster']);

/** Runs one command of the terminal program; `argv` is what stands behind the program's name. */
export async function runChitieu(argv: readonly string[]): Promise<ExitCode> {
  const words =
    argv.includes('en') && argv[argv.indexOf('en') - 1] === '--lang' ? (await import('../core/words/en/en')).en : vi;
  const context: CliContext = {
    catalogues: issuedCatalogues,
    roster: bundledRoster,
    words,
    limits: {},
    print: (line) => process.stdout.write(`${line}\n`),
    printed: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    complain: (line) => process.stderr.write(`${line}\n`),
    progress: terminalProgress(),
  };
  try {
    return await dispatch(argv, context);
  } catch (error) {
    if (error instanceof UsageError) context.complain(error.message);
    else context.complain(words.cli.failed(error instanceof Error ? error.message : String(error)));
    return EXIT.nothingDone;
  }
}

async function dispatch(argv: readonly string[], context: CliContext): Promise<ExitCode> {
  const { words } = context;
  const { values, positionals } = parse(argv, words.cli.usage);
  const [name, ...paths] = positionals;
  if (values.help === true) {
    context.print(words.cli.usage);
    return EXIT.fine;
  }
  if (name === undefined) throw new UsageError(words.cli.usage);
  const command = COMMANDS.get(name);
  if (!command) throw new UsageError(`${words.cli.unknownCommand(name)}\n${words.cli.usage}`);
  for (const option of Object.keys(values)) {
    if (!EVERYWHERE.has(option) && !command.options.includes(option)) {
      throw new UsageError(`${words.cli.unknownOption(`--${option}`, name)}\n${words.cli.usage}`);
    }
  }
  const limits = parseLimits(values.limit ?? [], words);
  const book = isPlanBook(values.plan) ? await (await import('./loadPlanBook')).loadPlanBook(values.plan, words) : null;
  const known: CliContext =
    book === null ? context : { ...context, catalogues: [book.catalogue, ...context.catalogues], roster: book.roster };
  const roster =
    values.roster === undefined ? known.roster : await (await import('./loadRoster')).loadRoster(values.roster, known);
  const plan = book === null ? {} : { plan: book.catalogue.plan.id };
  const run = await command.load();
  return run({ paths, ...values, ...plan }, { ...known, roster, limits });
}

/** `--plan` names a plan by its id, or a *Sổ kế hoạch* by its file. */
function isPlanBook(plan: string | undefined): plan is string {
  return plan !== undefined && isWorkbookFile(plan);
}

function parse(argv: readonly string[], usage: string): ReturnType<typeof parseAll> {
  try {
    return parseAll(argv);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

const parseAll = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
