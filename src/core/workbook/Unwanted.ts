/** What a reader may pass over, as if it were not there, by the name of the sheet: all of it or columns (from 1). */
export type Unwanted = ReadonlyMap<string, 'all' | ReadonlySet<number>>;
