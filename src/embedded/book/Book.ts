import type { BookOf } from './BookOf';
import type { Sheet } from './Sheet';

/** The open workbook, as the host and the page see it. */
export type Book = BookOf<Sheet>;
