import type { PlanChange } from '../../planbook/rows/planChanges';
import type { ScoringProblem } from '../../compilation/model/ScoringProblem';
import type { ChangeKind } from '../../catalogue/Catalogue';
import type { PassedOver, QuestionCode, ReadTargetKind } from '../../planning/PlanReading';

export type CommandName = 'units' | 'plan' | 'template' | 'validate' | 'compile';

/** What the terminal program says. */
export interface CliWords {
  /** How the program is called: a line a form of the call, with what it is for. */
  readonly usage: {
    readonly head: string;
    readonly commands: Readonly<Record<CommandName, readonly string[]>>;
    readonly foot: readonly string[];
  };
  /** Of the program, and of the rules by which it checks forms. */
  readonly version: (program: string, rules: string) => string;
  /** An option or a path that a command cannot do without. */
  readonly missing: (what: string) => string;
  readonly formOrForms: string;
  readonly rowsBoth: string;
  readonly withoutValue: (option: string) => string;
  /** Of no command. */
  readonly noSuchOption: (option: string) => string;
  /** Why a file or folder cannot be written, by the system's code. */
  readonly systemReasons: Readonly<Record<string, string>>;
  readonly refused: (file: string, reason: string) => string;
  readonly refusedMore: (count: number) => string;
  readonly unknownCommand: (name: string, known: string) => string;
  readonly unknownOption: (option: string, command: string) => string;
  readonly unknownLanguage: (found: string, known: string) => string;
  readonly unknownPlan: (id: string, known: string) => string;
  readonly unknownPeriod: (period: string, year: number) => string;
  readonly unknownUnit: (code: string) => string;
  readonly notFound: (path: string) => string;
  /** @param places empty where none was named */
  readonly nothingToRead: (places: string) => string;
  /** Where a kept workbook is compiled on, it is without. */
  readonly nothingNew: (places: string) => string;
  readonly jsonOrJsonl: string;
  /** `--limit` names no limit, or gives it no number above zero. */
  readonly unknownLimit: (text: string, known: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly failed: (reason: string) => string;
  /** What holds by default when forms are written, a line each. */
  readonly openDecisions: (questions: readonly string[]) => string;
  readonly wroteForms: (count: number, folder: string) => string;
  /** Names of units that sent a blank form, and how many more there are. */
  readonly blankForms: (names: readonly string[], more: number) => string;
  readonly compiled: (
    file: string,
    received: number,
    expected: number,
    figures: number,
    allFigures: number,
    refused: number,
  ) => string;
  /** Figures were closed, or how many differ from those that were. */
  readonly closed: (number: number, day: string, by: string, code: string) => string;
  readonly revisedSince: (number: number, day: string, figures: number) => string;
  readonly closingByNobody: string;
  readonly wroteLetters: (count: number, folder: string) => string;
  readonly notACityWorkbook: (file: string) => string;
  /** The workbook that is compiled into is of another plan or period. */
  readonly otherCompilation: (file: string, plan: string, period: string) => string;
  readonly notADate: (text: string) => string;
  readonly scoring: Readonly<Record<ScoringProblem['code'], (found: string) => string>>;
  /** What `plan --read` says of a list of targets. */
  readonly planReading: {
    readonly kinds: Readonly<Record<ReadTargetKind, string>>;
    readonly changes: Readonly<Record<ChangeKind, string>>;
    readonly stretch: string;
    readonly part: string;
    readonly questions: Readonly<Record<QuestionCode, string>>;
    readonly passedOver: Readonly<Record<PassedOver['code'], string>>;
    /** The file is a text whose letters could only be guessed. */
    readonly notUnicode: string;
    readonly summary: (figures: number, asked: number, passedOver: number) => string;
  };
  readonly whatWithPlan: string;
  /** What a changed plan changes of a figure that so many units had given. */
  readonly revision: Readonly<Record<PlanChange['kind'], (units: number) => string>>;
  readonly revised: string;
  readonly planSound: (file: string) => string;
  readonly planNotSound: (file: string) => string;
  /** The city workbook that a plan shall go on from has no figures. */
  readonly noResults: string;
  readonly fileStatus: {
    readonly ok: string;
    readonly warnings: string;
    readonly errors: string;
    readonly refused: string;
  };
}
