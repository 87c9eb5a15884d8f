import type { IRange } from '@univerjs/core';
import { finish } from '../../core/kernel/finish';
import type { CellStyle } from '../../core/workbook/CellStyle';
import type { DrawnConditionalFormat } from '../../core/workbook/DrawnConditionalFormat';
import { parseSheetReference } from '../../core/kernel/parseSheetReference';
import type { DrawnCell, DrawnColumn, DrawnLink, DrawnRow, DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnValidation } from '../../core/workbook/DrawnValidation';
import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import { formatAddress } from '../book/address';
import { type Area, bounding } from '../book/Area';
import type { Book } from '../book/Book';
import { fromRange } from '../book/ranges';
import type { Sheet } from '../book/Sheet';
import { pixelsToCharacters, pixelsToPoints } from '../book/units';
import { conditionalFormatFromUniver } from './conditionalFormatToUniver';
import { setupToPrint } from './printToSetup';
import { styleFromUniver } from './styleFromUniver';
import { validationFromUniver } from './validationToUniver';

/** The open workbook as it is drawn, to be written as a file. What a drawn workbook has no words for is left out. */
export function saveDrawn(book: Book): DrawnWorkbook {
  return finish(saveInSteps(book));
}

/** The same, yielding after each row; between the rows nothing may change. */
export function* saveInSteps(book: Book): Generator<void, DrawnWorkbook> {
  const styles = new StyleTable();
  const sheets: DrawnSheet[] = [];
  for (const sheet of book.sheets) sheets.push(yield* toDrawnSheet(sheet, styles));
  return {
    sheets,
    activeSheet: book.activeSheet.name,
    styles: styles.all,
    names: book.names.flatMap(({ name, refersTo }) => {
      const reference = parseSheetReference(refersTo);
      return reference ? [{ name, sheet: reference.sheet, range: reference.range }] : [];
    }),
    properties: Object.fromEntries(book.properties),
    ...(book.title ? { title: book.title } : {}),
    ...(book.author ? { creator: book.author } : {}),
  };
}

/** Gives equal looks one name. */
class StyleTable {
  readonly all: Record<string, CellStyle> = {};
  private readonly names = new Map<string, string>();

  nameOf(style: CellStyle): string | null {
    const key = JSON.stringify(style);
    if (key === '{}') {
      return null;
    }
    let name = this.names.get(key);
    if (name === undefined) {
      name = `s${this.names.size}`;
      this.names.set(key, name);
      this.all[name] = style;
    }
    return name;
  }
}

function* toDrawnSheet(sheet: Sheet, styles: StyleTable): Generator<void, DrawnSheet> {
  const { extras } = sheet;
  const used = sheet.cells.usedArea(false);
  // From A1, so that rows and columns keep their places.
  const area = used && bounding(used, { row: 0, column: 0, rows: 1, columns: 1 });
  const { rows, columns } = sheet.layout.frozen;
  const filter = sheet.filter;
  return {
    name: sheet.name,
    visibility: ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[sheet.visibility],
    columns: area ? toColumns(sheet, area) : [],
    rows: area ? yield* toRows(sheet, area, styles) : [],
    merges: sheet.layout.merges.map((merge) => formatAddress(merge)),
    frozen: rows > 0 || columns > 0 ? { rows, columns } : null,
    print: setupToPrint(extras.print),
    protected: extras.protection !== null,
    validations: toValidations(sheet),
    conditionalFormats: toConditionalFormats(sheet),
    links: area ? toLinks(sheet, area) : [],
    autoFilter: filter && formatAddress(filter),
    charts: extras.charts.map((chart) => chart.drawn).filter((drawn) => drawn.series.length > 0),
    gridlines: sheet.gridlines,
  };
}

function toColumns(sheet: Sheet, area: Area): DrawnColumn[] {
  return Array.from({ length: area.columns }, (_item, column) => ({
    width: pixelsToCharacters(sheet.layout.columnWidth(column)),
    ...(sheet.layout.isColumnHidden(column) ? { hidden: true } : {}),
  }));
}

function* toRows(sheet: Sheet, area: Area, styles: StyleTable): Generator<void, DrawnRow[]> {
  const rows: DrawnRow[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    rows.push({
      ...(sheet.layout.hasOwnHeight(row) ? { height: pixelsToPoints(sheet.layout.rowHeight(row)) } : {}),
      ...(sheet.layout.isRowHidden(row) ? { hidden: true } : {}),
      cells: toCells(sheet, { ...area, row, rows: 1 }, styles),
    });
    yield;
  }
  return rows;
}

/** @param area of one row, from the first column */
function toCells(sheet: Sheet, area: Area, styles: StyleTable): readonly (DrawnCell | null)[] {
  const cells: (DrawnCell | null)[] = [];
  sheet.cells.forEachCell(area, (row, column) => {
    const { value, formula, kind } = sheet.cells.content(row, column);
    const style = styles.nameOf(styleFromUniver(sheet.looks.style(row, column), sheet.marks.isLocked(row, column)));
    if (kind === 'Empty' && formula === null && style === null) return;
    while (cells.length < column) {
      cells.push(null);
    }
    cells[column] = {
      value: kind === 'Empty' ? null : value,
      ...(formula === null ? {} : { formula: formula.replace(/^=/, '') }),
      ...(style === null ? {} : { style }),
    };
  });
  return cells;
}

function toValidations(sheet: Sheet): DrawnValidation[] {
  return sheet.rules.validations.flatMap((rule) => {
    const first = rule.ranges[0];
    return rule.ranges.flatMap((range) => {
      const formula = rule.formula1 && first && moved(sheet, rule.formula1, first, range);
      const drawn = validationFromUniver(formula ? { ...rule, formula1: formula } : rule);
      return drawn ? [{ ...drawn, range: formatAddress(fromRange(range)) }] : [];
    });
  });
}

function toConditionalFormats(sheet: Sheet): DrawnConditionalFormat[] {
  return sheet.rules.conditionalFormats.flatMap(({ ranges, rule }) =>
    ranges.flatMap((range) => {
      const drawn = conditionalFormatFromUniver(rule, formatAddress(fromRange(range)));
      const first = ranges[0];
      return drawn?.kind === 'formula' && first
        ? { ...drawn, formula: moved(sheet, `=${drawn.formula}`, first, range).slice(1) }
        : (drawn ?? []);
    }),
  );
}

/** A rule over several ranges has one formula, written for the first; each drawn range has its own. */
function moved(sheet: Sheet, formula: string, first: IRange, range: IRange): string {
  return sheet.book.shiftFormula(formula, range.startRow - first.startRow, range.startColumn - first.startColumn);
}

function toLinks(sheet: Sheet, area: Area): DrawnLink[] {
  const links: DrawnLink[] = [];
  sheet.cells.forEachCell(area, (row, column) => {
    const link = sheet.marks.link(row, column);
    const target = link?.reference ? parseSheetReference(link.reference) : null;
    if (link && target) {
      const cell = formatAddress({ row, column, rows: 1, columns: 1 });
      links.push({ cell, sheet: target.sheet, target: target.range, ...(link.tip ? { tip: link.tip } : {}) });
    }
  });
  return links;
}
