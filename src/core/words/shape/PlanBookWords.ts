import type { OfficeKey } from '../../catalogue/officeKeys';
import type { PlanBookProblemCode } from '../../planbook/contract/PlanBookProblem';
import type { PlanKey, PlanSheetName, PlanTableName } from '../../planbook/contract/planTables';

/** What stands on a *Sổ kế hoạch*, and what is said of one. */
export interface PlanBookWords {
  readonly title: string;
  readonly sheets: Readonly<Record<PlanSheetName, string>>;
  readonly sheetTitles: Readonly<Record<PlanSheetName, string>>;
  readonly notes: Readonly<Record<PlanSheetName, readonly string[]>>;
  readonly tables: Readonly<Record<PlanTableName, string>>;
  /** Captions by the column's key. */
  readonly columns: Readonly<Record<PlanTableName, Readonly<Record<string, string>>>>;
  /** What belongs in a column, where its caption does not say it. */
  readonly hints: Readonly<Partial<Record<PlanTableName, Readonly<Record<string, string>>>>>;
  readonly keys: {
    readonly plan: Readonly<Record<PlanKey, string>>;
    readonly office: Readonly<Record<OfficeKey, string>>;
  };
  readonly keyHints: {
    readonly plan: Readonly<Partial<Record<PlanKey, string>>>;
    readonly office: Readonly<Partial<Record<OfficeKey, string>>>;
  };
  readonly notInList: string;
  /** What is wrong and the way out. */
  readonly problems: Readonly<Record<PlanBookProblemCode, (param: (name: string) => string) => string>>;
  /** The same of several cells at once; `indicators` is empty where none is named. */
  readonly together: {
    readonly cellsMissing: (count: number, names: string) => string;
    readonly allUndecided: (count: number, indicators: string) => string;
  };
  /** What a figure of an ended plan came to, beside the blank target of the next one; the period in words. */
  readonly cameTo: (period: string, value: string) => string;
}
