import { type Area, isWholeColumns, isWholeRows } from '../../book/Area';
import { accessDenied } from '../OfficeError';
import type { Cells } from '../OfficeObject';

/** Throws AccessDenied, as Excel does, if one of the cells is locked in a protected sheet. */
export function guardContents({ sheet, areas }: Cells, location: string): void {
  if (areas.some((area) => sheet.marks.forbids(area))) {
    throw accessDenied(location);
  }
}

/** Throws AccessDenied if the sheet is protected and its options do not allow this kind of change. */
export function guardLook({ sheet, areas }: Cells, location: string): void {
  const { protection } = sheet.extras;
  const allowed = (area: Area): boolean =>
    protection?.[
      isWholeColumns(area) ? 'allowFormatColumns' : isWholeRows(area) ? 'allowFormatRows' : 'allowFormatCells'
    ] === true;
  if (protection && !areas.every(allowed)) {
    throw accessDenied(location);
  }
}

/** Throws AccessDenied if the sheet is protected. */
export function guardSheet({ sheet }: Pick<Cells, 'sheet'>, location: string): void {
  if (sheet.extras.protection) {
    throw accessDenied(location);
  }
}
