/** One request in the making: each sheet is asked for once, however many operations are about it. */
export class DrawRequest {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name);
    if (known) return known;
    const sheet = this.context.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }
}
