import type { FileRefusal, FileRefusalCode } from '../../core/workbook/FileRefusal';

/** Thrown within the reader when a file is not to be read on; `readWorkbook` turns it into a value. */
export class Refused extends Error {
  readonly refusal: FileRefusal;

  constructor(code: FileRefusalCode, params: FileRefusal['params'] = {}) {
    super(code);
    this.refusal = { code, params };
  }
}
