import type { TidyFieldName, TIDY_FIELDS } from '../../campaign/tidy/tidyFields';
import type { TidyTableName } from '../../campaign/tidy/TidyTable';

/** What stands beside the open data for those who read it. */
export interface OpenDataWords {
  /** Name of the plain sheet in the city workbook. */
  readonly sheet: string;
  /** Of all tables together: what is in them, what is not, how numbers are rounded. */
  readonly description: string;
  readonly tables: Readonly<Record<TidyTableName, string>>;
  readonly fields: Readonly<Record<TidyFieldName, string>>;
  /** More than a title, where a column needs it. */
  readonly descriptions: Readonly<Partial<Record<TidyFieldName, string>>>;
  /** What a cell of a figure says. */
  readonly states: Readonly<Record<(typeof TIDY_FIELDS.value_state.enum)[number], string>>;
  readonly sdmx: {
    readonly concepts: string;
    readonly total: string;
    readonly names: Readonly<
      Record<
        | 'INDICATOR'
        | 'REPORTER'
        | 'TIME_PERIOD'
        | 'OBS_VALUE'
        | 'OBS_STATUS'
        | 'CELL_STATE'
        | 'UNIT_MEASURE'
        | 'DECIMALS',
        string
      >
    >;
  };
}
