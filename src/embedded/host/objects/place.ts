import type { Book } from '../../book/Book';
import type { Sheet } from '../../book/Sheet';
import type { Cells } from '../OfficeObject';
import type { Place } from '../protection';

/** Where something changes, by what an object stands for. */
export const placeOf = {
  cells: ({ sheet, areas }: Cells): Place => ({ book: sheet.book, sheet, areas }),
  sheet: (sheet: Sheet): Place => ({ book: sheet.book, sheet, areas: [] }),
  onSheet: ({ sheet }: { readonly sheet: Sheet }): Place => ({ book: sheet.book, sheet, areas: [] }),
  book: (book: Book): Place => ({ book, sheet: null, areas: [] }),
};
