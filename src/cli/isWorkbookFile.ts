/** Whether a name is that of a workbook, in any format that plans are read in. */
export function isWorkbookFile(name: string): boolean {
  return /\.(xls[xmb]?|ods)$/i.test(name);
}
