const API = 'https://learn.microsoft.com/javascript/api/excel/excel.';

/** Address of the documentation of a property, e.g. `property('Range', 'values')`. */
export function property(type: string, name: string): string {
  const owner = type.toLowerCase();
  return `${API}${owner}#excel-excel-${owner}-${name.toLowerCase()}-member`;
}

/** Address of the documentation of a method. */
export function method(type: string, name: string): string {
  return `${property(type, name)}(1)`;
}

/** Limits of sheets, cells and formulas. */
export const SPECIFICATIONS =
  'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3';
/** Objects that are null instead of missing. */
export const NULL_OBJECTS =
  'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties';
/** Codes of refusals. */
export const ERRORS = 'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling';
