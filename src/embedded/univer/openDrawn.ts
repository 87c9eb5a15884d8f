import { sheetReference } from '../../core/kernel/sheetReference';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import { parseAddress } from '../book/address';
import type { Area } from '../book/Area';
import type { Book } from '../book/Book';
import type { SheetExtras } from '../book/SheetExtras';
import { conditionalFormatToUniver } from './conditionalFormatToUniver';
import { workbookSnapshot } from './emptyContent';
import { SheetsToUniver } from './SheetsToUniver';
import { validationToUniver } from './validationToUniver';

/** Opens a drawn workbook as that of the book, in place of the one that was open. */
export function openDrawn(book: Book, drawn: DrawnWorkbook): void {
  const snapshot = workbookSnapshot(book.newId('book'), book.fileName);
  const toUniver = new SheetsToUniver(drawn, 'p');
  Object.assign(snapshot.styles, toUniver.styles);
  const extras = new Map<string, SheetExtras>();
  const sheetIds = drawn.sheets.map(() => book.newId('s'));
  drawn.sheets.forEach((sheet, index) => {
    const id = sheetIds[index] ?? '';
    snapshot.sheetOrder.push(id);
    snapshot.sheets[id] = {
      ...toUniver.frame(sheet, id),
      cellData: Object.fromEntries([...toUniver.rows(sheet)].entries()),
    };
    extras.set(id, toUniver.extras(sheet, book));
  });
  book.open({
    snapshot,
    extras,
    names: drawn.names.map(({ name, sheet, range }) => {
      return { id: book.newId('n'), name, refersTo: sheetReference(sheet, range), visible: true, comment: '' };
    }),
    properties: new Map(Object.entries(drawn.properties)),
    title: drawn.title ?? '',
    author: drawn.creator ?? '',
  });
  drawn.sheets.forEach((sheet, index) => {
    addRules(book, sheetIds[index] ?? '', sheet);
  });
  const active = book.sheetNamed(drawn.activeSheet);
  if (active) {
    book.activate(active);
  }
}

function areasOf(range: string): Area[] {
  return range.split(/[ ,]/).flatMap((part) => parseAddress(part) ?? []);
}

function addRules(book: Book, sheetId: string, drawn: DrawnSheet): void {
  const sheet = book.sheet(sheetId);
  if (!sheet) {
    return;
  }
  for (const validation of drawn.validations) {
    sheet.rules.setValidation(areasOf(validation.range), validationToUniver(validation));
  }
  for (const format of drawn.conditionalFormats) {
    sheet.rules.addConditionalFormat(areasOf(format.range), conditionalFormatToUniver(format));
  }
  if (drawn.autoFilter) {
    sheet.filter = parseAddress(drawn.autoFilter);
  }
}
