import type { RawWorkbook } from '../../core/workbook/RawWorkbook';

/** Names and properties of a workbook, loaded before. Excel does not tell when it was saved. */
export function readIdentities(
  names: Excel.NamedItemCollection,
  properties: Excel.DocumentProperties,
): Omit<RawWorkbook, 'sheets'> {
  return {
    names: names.items.map((item) => ({ name: item.name, refersTo: String(item.formula).replace(/^=/, '') })),
    properties: new Map(properties.custom.items.map((item) => [item.key, String(item.value)])),
    modified: null,
    date1904: false,
  };
}
