import { writeWorkbook } from '../../xlsx/writeWorkbook';
import type { Book } from '../book/Book';
import { saveDrawn } from '../univer/saveDrawn';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes the open workbook as `.xlsx` and gives it to the browser as a download. */
export async function saveFile(book: Book): Promise<void> {
  await book.calculated();
  const bytes = writeWorkbook(saveDrawn(book));
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = book.fileName;
  link.click();
  // The browser needs the address until it has begun to read.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
