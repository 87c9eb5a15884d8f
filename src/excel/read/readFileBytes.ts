import { WorkbookError } from '../WorkbookError';

/** Bytes that Office gives at once, the most that it allows. */
const SLICE = 4_194_304;

/**
 * The open workbook as a file. Excel on iPad does not give it (set `CompressedFile`): null.
 */
export async function readFileBytes(): Promise<Uint8Array | null> {
  if (!Office.context.requirements.isSetSupported('CompressedFile')) return null;
  const file = await answer<Office.File>((callback) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, callback);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let slice = 0; slice < file.sliceCount; slice++) {
      const given = await answer<Office.Slice>((callback) => {
        file.getSliceAsync(slice, callback);
      });
      const part = given.data as ArrayLike<number>;
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  } finally {
    // Office holds no more than two files in memory.
    file.closeAsync();
  }
}

function answer<T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new WorkbookError('BUSY', `getFileAsync · ${String(error.code)} · ${error.message}`));
    });
  });
}
