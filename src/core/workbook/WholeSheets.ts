import type { LoadSheets } from './LoadSheets';
import type { TakeSheets } from './TakeSheets';

/** What a workbook can do with whole sheets, which Excel has to be told of, and asked for, piece by piece. */
export interface WholeSheets {
  readonly load: LoadSheets;
  readonly take: TakeSheets;
}
