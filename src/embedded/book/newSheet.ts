/** What every new sheet starts with, in pixels and counts. */
export const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 40,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  rowHeader: { width: 46 },
  columnHeader: { height: 20 },
} as const;
