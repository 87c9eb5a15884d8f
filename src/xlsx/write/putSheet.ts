import type { DrawnConditionalFormat } from '../../core/workbook/DrawnConditionalFormat';
import type { PrintSetup } from '../../core/workbook/PrintSetup';
import type { DrawnLink, DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnValidation } from '../../core/workbook/DrawnValidation';
import { columnLetters } from '../../core/kernel/columnLetters';
import { sheetReference } from '../../core/kernel/sheetReference';
import { escapeAttribute } from './escapeXml';
import { finiteSize } from './finiteSize';
import { formulaXml } from './formulaXml';
import { putRows, type WorkbookParts } from './putRows';
import type { StyleTable } from './StyleTable';
import { XML_PROLOG } from './xmlProlog';

const MILLIMETRES_PER_INCH = 25.4;
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
    XML_PROLOG +
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
      `<col min="${place + 1}" max="${place + 1}" width="${finiteSize(width, name)}"${hidden === true ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return `<cols>${items.join('')}</cols>`;
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
