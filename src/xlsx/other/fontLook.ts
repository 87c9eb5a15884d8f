import { lowered, PLAIN, raised, struck, type Look } from '../read/runLooks';

const STRUCK_OUT = 8;

/** How a font shows digits, by its flags and its script as binary workbooks have them (MS-XLS 2.4.122, MS-XLSB 2.4.149). */
export function fontLook(flags: number, script: number): Look {
  if (script === 1) return raised;
  if (script === 2) return lowered;
  return (flags & STRUCK_OUT) === 0 ? PLAIN : struck;
}
