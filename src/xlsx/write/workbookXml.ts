import type { PrintSetup } from '../../core/workbook/PrintSetup';
import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import { sheetReference } from '../../core/kernel/sheetReference';
import { escapeAttribute, escapeText } from './escapeXml';
import { XML_PROLOG } from './xmlProlog';

/** The part `xl/workbook.xml`; sheet N has the relationship `rIdN`. */
export function workbookXml(drawn: DrawnWorkbook): string {
  const active = drawn.sheets.findIndex((sheet) => sheet.name === drawn.activeSheet);
  const sheets = drawn.sheets.map(
    ({ name, visibility }, place) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${place + 1}"` +
      `${visibility === 'visible' ? '' : ` state="${visibility}"`} r:id="rId${place + 1}"/>`,
  );
  const names = namesXml(drawn);
  return (
    XML_PROLOG +
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<bookViews><workbookView firstSheet="0" activeTab="${active}"/></bookViews><sheets>${sheets.join('')}</sheets>` +
    (names === '' ? '' : `<definedNames>${names}</definedNames>`) +
    // The stored results are the core's; the program that opens the file computes them anew.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

/** Names that people see, and those by which the file format keeps print areas, print titles and filters. */
function namesXml(drawn: DrawnWorkbook): string {
  const own = drawn.names.map(({ name, sheet, range }) => nameXml(name, '', sheetReference(sheet, range)));
  const built = drawn.sheets.flatMap(({ name, print, autoFilter }, place) => {
    const scope = ` localSheetId="${place}"`;
    return [
      autoFilter === null
        ? ''
        : nameXml('_xlnm._FilterDatabase', `${scope} hidden="1"`, sheetReference(name, autoFilter)),
      typeof print?.area === 'string' ? nameXml('_xlnm.Print_Area', scope, sheetReference(name, print.area)) : '',
      print === null || titlesOf(name, print) === '' ? '' : nameXml('_xlnm.Print_Titles', scope, titlesOf(name, print)),
    ];
  });
  return [...built, ...own].join('');
}

/** Columns and rows that are repeated on each page, columns first, as the format wants them. */
function titlesOf(sheet: string, { titleColumns, titleRows }: PrintSetup): string {
  return [titleColumns, titleRows]
    .flatMap((titles) => (titles ? [`${sheetReference(sheet, '')}$${titles[0]}:$${titles[1]}`] : []))
    .join(',');
}

function nameXml(name: string, scope: string, refersTo: string): string {
  return `<definedName name="${escapeAttribute(name)}"${scope}>${escapeText(refersTo)}</definedName>`;
}
