import { finish } from '../core/kernel/finish';
import type { DrawnSheet } from '../core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../core/workbook/DrawnWorkbook';
import { joined } from './joined';
import { chartXml, drawingXml } from './write/chartXml';
import { packAnywhere, type Packing } from './write/Packing';
import { Package } from './write/Package';
import { corePropertiesXml, customPropertiesXml } from './write/propertiesXml';
import { SharedStrings } from './write/SharedStrings';
import { putSheet } from './write/putSheet';
import { StyleTable } from './write/StyleTable';
import { workbookXml } from './write/workbookXml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORKBOOK = 'xl/workbook.xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/**
 * The bytes of an `.xlsx` file (ECMA-376 transitional) that shows what is drawn. The same drawing always gives the same
 * bytes. Text is written as text even where it begins like a formula.
 *
 * @param packing a faster way to pack parts, where there is one
 * @throws RangeError when the drawing itself is wrong: no sheet, an unknown style or active sheet, a bad sheet name or
 *   range, a number, row height or column width that is not finite. A text that is too long for a cell is cut.
 */
export function writeWorkbook(drawn: DrawnWorkbook, packing: Packing = packAnywhere): Uint8Array {
  return finish(writeInSteps(drawn, packing));
}

/** The same bytes in pieces, one behind the other, for whoever can do without the whole in one place. */
export function writeInPieces(drawn: DrawnWorkbook, packing: Packing = packAnywhere): readonly Uint8Array[] {
  return finish(piecesInSteps(drawn, packing));
}

/** The same, yielding after each sheet, so that whoever writes for a page may let the page answer meanwhile. */
export function* writeInSteps(drawn: DrawnWorkbook, packing: Packing = packAnywhere): Generator<void, Uint8Array> {
  return joined(yield* piecesInSteps(drawn, packing));
}

function* piecesInSteps(drawn: DrawnWorkbook, packing: Packing): Generator<void, readonly Uint8Array[]> {
  checkSheetNames(drawn);
  const file = new Package(packing);
  const styles = new StyleTable(drawn.styles);
  const strings = new SharedStrings();

  file.relate('', 'officeDocument', WORKBOOK);
  file.add(WORKBOOK, `${SPREADSHEET}.sheet.main+xml`, workbookXml(drawn));
  drawn.sheets.forEach((_, place) => file.relate(WORKBOOK, 'worksheet', sheetPath(place)));
  let charts = 0;
  for (const [place, sheet] of drawn.sheets.entries()) {
    const drawing = addCharts(file, sheet, place, charts);
    charts += sheet.charts.length;
    file.addInPieces(sheetPath(place), `${SPREADSHEET}.worksheet+xml`, (put) => {
      putSheet(put, sheet, sheet.name === drawn.activeSheet, { styles, strings }, drawing);
    });
    yield;
  }
  file.relate(WORKBOOK, 'styles', 'xl/styles.xml');
  file.add('xl/styles.xml', `${SPREADSHEET}.styles+xml`, styles.toXml());
  file.relate(WORKBOOK, 'sharedStrings', 'xl/sharedStrings.xml');
  file.addInPieces('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`, (put) => {
    strings.put(put);
  });
  yield;

  file.relate('', CORE_RELATION, 'docProps/core.xml');
  file.add(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    corePropertiesXml(drawn.title, drawn.creator),
  );
  if (Object.keys(drawn.properties).length > 0) {
    file.relate('', 'custom-properties', 'docProps/custom.xml');
    file.add(
      'docProps/custom.xml',
      'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      customPropertiesXml(drawn.properties),
    );
  }
  return file.toPieces();
}

/** Adds a sheet's charts; returns the id of the sheet's relationship to them, null when there are none. */
function addCharts(file: Package, sheet: DrawnSheet, place: number, before: number): string | null {
  if (sheet.charts.length === 0) return null;
  const drawing = `xl/drawings/drawing${place + 1}.xml`;
  sheet.charts.forEach((chart, index) => {
    const path = `xl/charts/chart${before + index + 1}.xml`;
    file.relate(drawing, 'chart', path);
    file.add(path, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', chartXml(chart));
  });
  file.add(drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml', drawingXml(sheet.charts));
  return file.relate(sheetPath(place), 'drawing', drawing);
}

function sheetPath(place: number): string {
  return `xl/worksheets/sheet${place + 1}.xml`;
}

/** Excel's own rules for sheet names; a file that breaks one is called damaged. */
function checkSheetNames({ sheets, activeSheet }: DrawnWorkbook): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLocaleLowerCase('en');
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || seen.has(key)) {
      throw new RangeError(`Bad sheet name: ${name}`);
    }
    seen.add(key);
  }
  const active = sheets.find((sheet) => sheet.name === activeSheet);
  if (active?.visibility !== 'visible') throw new RangeError(`Not a visible sheet: ${activeSheet}`);
}
