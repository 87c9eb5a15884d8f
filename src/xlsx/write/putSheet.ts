import { HIGHEST_ROW } from '../../core/workbook/wrappedHeight';
import type { DrawnConditionalFormat } from '../../core/workbook/DrawnConditionalFormat';
import type { PrintSetup } from '../../core/workbook/PrintSetup';
import type { DrawnCell, DrawnLink, DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnValidation } from '../../core/workbook/DrawnValidation';
import { columnLetters } from '../../core/kernel/columnLetters';
import { sheetReference } from '../../core/kernel/sheetReference';
import { fitText } from '../../core/workbook/fitText';
import { escapeAttribute, escapeText } from './escapeXml';
import { formulaXml } from './formulaXml';
import type { SharedStrings } from './SharedStrings';
import type { StyleTable } from './StyleTable';
import { textXml } from './textXml';

const MILLIMETRES_PER_INCH = 25.4;
/** A formula's result that is an error and no text. */
const ERROR_CODE = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

/** How a text of several characters begins that a program would take for a formula if a person edited the cell. */
const LIKE_A_FORMULA = '=+-@\t\r\u0000';

/** What the cells of all sheets share. */
export interface WorkbookParts {
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
}

/**
 * Puts out one worksheet part, row by row. The order of the elements is the standard's (ECMA-376 part 1, 18.3.1.99).
 * `drawing` is the relationship's id of the charts, if there are any.
 */
export function putSheet(
  put: (piece: string) => void,
  sheet: DrawnSheet,
  active: boolean,
  parts: WorkbookParts,
  drawing: string | null,
): void {
  put(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      (sheet.print === null ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>') +
      dimensionXml(sheet) +
      viewXml(sheet, active) +
      '<sheetFormatPr defaultRowHeight="15"/>' +
      columnsXml(sheet) +
      '<sheetData>',
  );
  putRows(put, sheet, parts);
  put(
    '</sheetData>' +
      // Widths, heights and filters stay the reader's own even on a locked sheet.
      (sheet.protected
        ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>'
        : '') +
      (sheet.autoFilter === null ? '' : `<autoFilter ref="${escapeAttribute(sheet.autoFilter)}"/>`) +
      listXml('mergeCells', sheet.merges, (range) => `<mergeCell ref="${escapeAttribute(range)}"/>`) +
      sheet.conditionalFormats.map((format, place) => conditionalFormatXml(format, place + 1, parts.styles)).join('') +
      listXml('dataValidations', sheet.validations, validationXml) +
      (sheet.links.length === 0 ? '' : `<hyperlinks>${sheet.links.map(linkXml).join('')}</hyperlinks>`) +
      printXml(sheet.print) +
      (drawing === null ? '' : `<drawing r:id="${drawing}"/>`) +
      '</worksheet>',
  );
}

function dimensionXml({ rows }: DrawnSheet): string {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const last = width === 0 ? 'A1' : `A1:${columnLetters(width)}${rows.length}`;
  return `<dimension ref="${last}"/>`;
}

function viewXml({ gridlines, frozen }: DrawnSheet, active: boolean): string {
  const attributes = `${gridlines ? '' : ' showGridLines="0"'}${active ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (frozen === null || (frozen.rows === 0 && frozen.columns === 0)) {
    return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  }
  const pane = frozen.columns === 0 ? 'bottomLeft' : frozen.rows === 0 ? 'topRight' : 'bottomRight';
  return (
    `<sheetViews><sheetView${attributes}><pane` +
    (frozen.columns === 0 ? '' : ` xSplit="${frozen.columns}"`) +
    (frozen.rows === 0 ? '' : ` ySplit="${frozen.rows}"`) +
    ` topLeftCell="${columnLetters(frozen.columns + 1)}${frozen.rows + 1}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ name, columns }: DrawnSheet): string {
  if (columns.length === 0) return '';
  const items = columns.map(
    ({ width, hidden }, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${finite(width, name)}"${hidden === true ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return `<cols>${items.join('')}</cols>`;
}

/** A row height or column width; Excel calls a file damaged in which one is not a number. */
function finite(size: number, sheet: string): number {
  if (!Number.isFinite(size)) throw new RangeError(`A row or column of ${sheet} has the size ${size}`);
  return size;
}

function putRows(put: (piece: string) => void, { name, rows }: DrawnSheet, parts: WorkbookParts): void {
  const letters: string[] = [];
  rows.forEach((row, place) => {
    const number = place + 1;
    let cells = '';
    row.cells.forEach((cell, column) => {
      if (cell !== null)
        cells += cellXml(cell, `${(letters[column] ??= columnLetters(column + 1))}${number}`, name, parts);
    });
    if (cells === '' && row.height === undefined && row.hidden !== true) return;
    const height =
      row.height === undefined ? '' : ` ht="${Math.min(HIGHEST_ROW, finite(row.height, name))}" customHeight="1"`;
    put(`<row r="${number}"${height}${row.hidden === true ? ' hidden="1"' : ''}>${cells}</row>`);
  });
}

function cellXml(cell: DrawnCell, reference: string, sheet: string, parts: WorkbookParts): string {
  const { formula, style } = cell;
  const value = typeof cell.value === 'string' ? fitText(cell.value) : cell.value;
  const text = typeof value === 'string';
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} in ${sheet}!${reference}`);
  const format = parts.styles.cellFormat(style, text && formula === undefined && likeAFormula(value));
  const start = format === 0 ? `<c r="${reference}"` : `<c r="${reference}" s="${format}"`;
  if (formula !== undefined) {
    const stored = `<f>${formulaXml(formula)}</f>`;
    if (value === null) return `${start}>${stored}</c>`;
    if (text) return `${start} t="${ERROR_CODE.test(value) ? 'e' : 'str'}">${stored}<v>${escapeText(value)}</v></c>`;
    return typeof value === 'number'
      ? `${start}>${stored}<v>${value}</v></c>`
      : `${start} t="b">${stored}<v>${value ? 1 : 0}</v></c>`;
  }
  if (value === null) return format === 0 ? '' : `${start}/>`;
  if (text) {
    return cell.own === true || parts.styles.isUnlocked(style)
      ? `${start} t="inlineStr"><is>${textXml(value)}</is></c>`
      : `${start} t="s"><v>${parts.strings.place(value)}</v></c>`;
  }
  return typeof value === 'number' ? `${start}><v>${value}</v></c>` : `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
}

function likeAFormula(text: string): boolean {
  return text.length > 1 && LIKE_A_FORMULA.includes(text.charAt(0));
}

function conditionalFormatXml(format: DrawnConditionalFormat, priority: number, styles: StyleTable): string {
  const rule = (): string => {
    switch (format.kind) {
      case 'formula':
        return (
          `<cfRule type="expression" dxfId="${styles.difference(format)}" priority="${priority}">` +
          `<formula>${formulaXml(format.formula)}</formula></cfRule>`
        );
      case 'colorScale':
        return (
          `<cfRule type="colorScale" priority="${priority}"><colorScale><cfvo type="min"/><cfvo type="max"/>` +
          `${format.colors.map((rgb) => `<color rgb="FF${rgb}"/>`).join('')}</colorScale></cfRule>`
        );
      case 'dataBar':
        return (
          // From 0, so that the length of a bar is in proportion to its value.
          `<cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100">` +
          `<cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF${format.color}"/></dataBar></cfRule>`
        );
    }
  };
  return `<conditionalFormatting sqref="${escapeAttribute(format.range)}">${rule()}</conditionalFormatting>`;
}

function validationXml({ range, rule, prompt, error }: DrawnValidation): string {
  const kind = {
    list: ' type="list"',
    custom: ' type="custom"',
    textLength: ' type="textLength" operator="lessThanOrEqual"',
    any: '',
  }[rule.kind];
  const formula =
    rule.kind === 'list'
      ? rule.source
      : rule.kind === 'custom'
        ? rule.formula
        : rule.kind === 'textLength'
          ? `${rule.max}`
          : null;
  const words =
    (error === null || error.style === 'stop' ? '' : ` errorStyle="${error.style}"`) +
    ' allowBlank="1"' +
    (prompt === null ? '' : ' showInputMessage="1"') +
    (error === null ? '' : ' showErrorMessage="1"') +
    (error === null ? '' : limited('errorTitle', error.title, 32) + limited('error', error.text, 255)) +
    (prompt === null ? '' : limited('promptTitle', prompt.title, 32) + limited('prompt', prompt.text, 255));
  return (
    `<dataValidation${kind}${words} sqref="${escapeAttribute(range)}">` +
    `${formula === null ? '' : `<formula1>${formulaXml(formula)}</formula1>`}</dataValidation>`
  );
}

/** Excel calls a file damaged when one of these texts is too long, so a drawing must not bring one. */
function limited(attribute: string, text: string, most: number): string {
  if (text.length > most) throw new RangeError(`${attribute} longer than ${most} characters: ${text}`);
  return text === '' ? '' : ` ${attribute}="${escapeAttribute(text)}"`;
}

function linkXml({ cell, sheet, target, tip }: DrawnLink): string {
  const location = escapeAttribute(sheetReference(sheet, target));
  return `<hyperlink ref="${cell}" location="${location}"${tip === undefined ? '' : ` tooltip="${escapeAttribute(tip)}"`}/>`;
}

function printXml(print: PrintSetup | null): string {
  if (print === null) return '';
  const { orientation, margins, fit, centerHorizontally, pageNumbers } = print;
  const inches = (millimetres: number): number => Math.round((millimetres / MILLIMETRES_PER_INCH) * 1e6) / 1e6;
  return (
    (centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '') +
    `<pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" ` +
    `bottom="${inches(margins.bottom)}" header="${inches(margins.top / 2)}" footer="${inches(margins.bottom / 2)}"/>` +
    `<pageSetup paperSize="9" fitToWidth="${fit.wide}" fitToHeight="${fit.tall ?? 0}" orientation="${orientation}"/>` +
    (pageNumbers
      ? '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>'
      : '')
  );
}

function listXml<Item>(tag: string, items: readonly Item[], toXml: (item: Item) => string): string {
  return items.length === 0 ? '' : `<${tag} count="${items.length}">${items.map(toXml).join('')}</${tag}>`;
}
