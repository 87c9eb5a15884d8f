import { HoverManagerService } from '@univerjs/sheets-ui';
import { parseAddress, splitReference } from '../book/address';
import type { Book } from '../book/Book';

/** Jumps to where a link inside the workbook points when its cell is clicked. */
export function followLinks(book: Book): void {
  book.injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const link = book.sheet(location.subUnitId)?.marks.link(location.row, location.col);
    if (!link?.reference) {
      return;
    }
    const { sheet, address } = splitReference(link.reference);
    const target = sheet === null ? book.activeSheet : book.sheetNamed(sheet);
    const area = parseAddress(address);
    if (target?.visibility === 'Visible' && area) {
      target.select(area);
    }
  });
}
