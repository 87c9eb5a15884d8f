import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { messageOf } from '../core/kernel/messageOf';
import { issuedCatalogues } from '../core/catalogue/issuedCatalogues';
import { bundledRoster } from '../core/catalogue/bundledRoster';
import { RULE_VERSION } from '../core/validation/ruleVersion';
import type { CommandName } from '../core/words/shape/CliWords';
import type { Words } from '../core/words/shape/Words';
import { vi } from '../core/words/vi/vi';
import { PROGRAM_VERSION } from '../site/programVersion';
import { OPTIONS, type CliArguments } from './CliArguments';
import type { CliContext } from './CliContext';
import { EXIT, type ExitCode } from './ExitCode';
import { isWorkbookFile } from './isWorkbookFile';
import { parseLimits } from './parseLimits';
import { terminalProgress } from './terminalProgress';
import { UsageError } from './UsageError';
import { usageOf } from './usageOf';
import { wrongCall } from './wrongCall';

type Command = (args: CliArguments, context: CliContext) => Promise<ExitCode>;

interface Offered {
  /** A command's code is read when it is asked for: a check of one form need not wait for the compiling of them all. */
  readonly load: () => Promise<Command>;
  readonly options: readonly string[];
}

const COMMANDS: Readonly<Record<CommandName, Offered>> = {
  units: { load: async () => (await import('./commands/unitsCommand')).unitsCommand, options: ['json', 'plan'] },
  plan: {
    load: async () => (await import('./commands/planCommand')).planCommand,
    options: ['read', 'new', 'from', 'check', 'seed', 'out', 'json'],
  },
  template: {
    load: async () => (await import('./commands/templateCommand')).templateCommand,
    options: ['unit', 'all', 'own-rows', 'all-rows', 'period', 'plan', 'out', 'into'],
  },
  validate: {
    load: async () => (await import('./commands/validateCommand')).validateCommand,
    options: ['json', 'jsonl', 'limit', 'plan'],
  },
  compile: {
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
};

/** Options that every command takes. */
const EVERYWHERE: ReadonlySet<string> = new Set(['lang', 'roster']);
const LANGUAGES: readonly string[] = ['vi', 'en'];

/** Runs one command of the terminal program; `argv` is what stands behind the program's name. */
export async function runChitieu(argv: readonly string[]): Promise<ExitCode> {
  const language = languageIn(argv);
  const words = language === 'en' ? (await import('../core/words/en/en')).en : vi;
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
    else context.complain(words.cli.failed(messageOf(error)));
    return EXIT.nothingDone;
  }
}

async function dispatch(argv: readonly string[], context: CliContext): Promise<ExitCode> {
  const { words } = context;
  const { values, positionals } = parse(argv, words);
  const [name, ...paths] = positionals;
  if (name === undefined && values.help === true) {
    context.print(usageOf(words));
    return EXIT.fine;
  }
  if (name === undefined && values.version === true) {
    context.print(words.cli.version(PROGRAM_VERSION, RULE_VERSION));
    return EXIT.fine;
  }
  if (values.lang !== undefined && !LANGUAGES.includes(values.lang)) {
    throw new UsageError(words.cli.unknownLanguage(values.lang, LANGUAGES.join(', ')));
  }
  if (name === undefined) throw new UsageError(usageOf(words));
  if (!isCommand(name)) throw new UsageError(words.cli.unknownCommand(name, Object.keys(COMMANDS).join(', ')));
  if (values.help === true) {
    context.print(usageOf(words, name));
    return EXIT.fine;
  }
  const command = COMMANDS[name];
  for (const option of Object.keys(values)) {
    if (!EVERYWHERE.has(option) && !command.options.includes(option)) {
      throw wrongCall(words.cli.unknownOption(`--${option}`, name), name, words);
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

/** What `--lang` asks for, known before anything is said: also where the rest of the line cannot be understood. */
function languageIn(argv: readonly string[]): string | undefined {
  const { lang } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: false }).values;
  return typeof lang === 'string' ? lang : undefined;
}

/** `--plan` names a plan by its id, or a *Sổ kế hoạch* by its file. */
function isPlanBook(plan: string | undefined): plan is string {
  return plan !== undefined && isWorkbookFile(plan);
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

/** What Node.js cannot take apart is said in the user's words, with how the command is called that he named. */
function parse(argv: readonly string[], words: Words): ReturnType<typeof parseAll> {
  try {
    return parseAll(argv);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const option = /'(-[^\s']*)/.exec(messageOf(error))?.[1] ?? '';
    const name = argv.find((each) => !each.startsWith('-'));
    const what =
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? words.cli.noSuchOption(option)
        : code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && !messageOf(error).includes('not take an argument')
          ? words.cli.withoutValue(option)
          : messageOf(error);
    throw new UsageError(`${what}\n${usageOf(words, name !== undefined && isCommand(name) ? name : undefined)}`);
  }
}

const parseAll = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
