/** A sheet's protection as it was before a change. */
export interface ProtectionBefore {
  /** Identifier of the sheet. */
  readonly sheet: string;
  readonly protected: boolean;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** @param protection loaded with `protected,options`; Excel tells no options of a sheet that is not protected */
export function protectionBefore(sheet: string, protection: Excel.WorksheetProtection): ProtectionBefore {
  const options = protection.options as Excel.WorksheetProtectionOptions | null;
  return { sheet, protected: protection.protected, options: options ?? {} };
}

/** Protects sheets that a change has left open. One or two requests; a sheet that is gone is passed over. */
export async function protectAgain(context: Excel.RequestContext, before: readonly ProtectionBefore[]): Promise<void> {
  const sheets = before
    .filter((each) => each.protected)
    .map(({ sheet, options }) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load('id');
      found.protection.load('protected');
      return { found, options };
    });
  if (sheets.length === 0) return;
  await context.sync();
  const open = sheets.filter(({ found }) => !found.isNullObject && !found.protection.protected);
  if (open.length === 0) return;
  for (const { found, options } of open) found.protection.protect(options);
  await context.sync();
}
