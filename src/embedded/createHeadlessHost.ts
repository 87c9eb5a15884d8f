import { UniverBook } from './book/UniverBook';
import { createUniver } from './book/createUniver';
import { registerRules } from './book/registerRules';
import { CULTURES, type Culture } from './book/Culture';
import { ExcelHost } from './host/ExcelHost';
import { emptyContent } from './univer/emptyContent';

/** Excel without a screen, for tests: an empty workbook with one sheet, `Sheet1`. */
export function createHeadlessHost(culture: Culture['name'] = 'vi-VN'): ExcelHost {
  const univer = createUniver();
  const book = new UniverBook(univer, CULTURES[culture]);
  registerRules(univer, book);
  book.open(emptyContent('Sheet1'));
  return new ExcelHost(book);
}
