import { decodeBytes } from '../read/decodeBytes';
import { Refused } from '../read/Refused';
import { encodingOf } from './codePages';
import { viewOf } from '../read/viewOf';

const BEGINNING = 0x0809;
const BIFF8 = 0x0600;
const CODE_PAGE = 0x0042;
const MOST_RECORDS = 1000;

/**
 * Puts texts of an `.xls` right. Excel 97 and later write UTF-16; before, texts stood in the code page that a record of
 * the workbook names (MS-XLS 2.4.52), and the other library gives their bytes as letters.
 *
 * @param stream the workbook's stream
 * @throws Refused by the function that is returned, for letters of a code page that is not known here
 */
export function codePageText(stream: Uint8Array): (text: string) => string {
  const page = codePageOf(stream);
  if (page === null) return (text) => text;
  const encoding = encodingOf(page);
  return (text) => {
    // eslint-disable-next-line no-control-regex -- all that ASCII has is the same in every code page
    if (/^[\u0000-\u007f]*$/.test(text)) return text;
    if (encoding === null) throw new Refused('LEGACY_XLS');
    return decodeBytes(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      encoding,
    );
  };
}

/** Number of the code page, 1252 where none is named; null for a workbook in UTF-16. */
function codePageOf(stream: Uint8Array): number | null {
  const view = viewOf(stream);
  for (let at = 0, record = 0; at + 6 <= stream.length && record < MOST_RECORDS; record++) {
    const kind = view.getUint16(at, true);
    if (record === 0 && kind === BEGINNING && view.getUint16(at + 4, true) === BIFF8) return null;
    if (kind === CODE_PAGE) return view.getUint16(at + 4, true);
    at += 4 + view.getUint16(at + 2, true);
  }
  return 1252;
}
