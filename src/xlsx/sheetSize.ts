/** Rows and columns that a sheet has in the file format (and in Excel since 2007). */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;
