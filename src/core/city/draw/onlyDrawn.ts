import type { Words } from '../../words/shape/Words';

/** Names of the large sheets of a city workbook from which nothing is read back: whoever compiles on can do without. */
export function onlyDrawn({ city, openData }: Words): ReadonlySet<string> {
  return new Set([city.sheets.matrix, city.sheets.findings, openData.sheet]);
}
