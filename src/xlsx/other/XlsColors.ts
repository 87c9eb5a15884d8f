import { indexedColor } from '../read/indexedColor';
import { INK } from '../read/ink';
import { PAPER } from '../read/paper';
import { rgbAt } from './rgbAt';
import type { XlsFormat } from './xlsFormat';

/** Colours from this number on can be set by the workbook; those before are fixed (MS-XLS 2.5.161). */
const FIRST_OWN = 8;
/** The grounds of windows: paper, where nobody has set them otherwise. */
const WINDOW_GROUND = 65;
/** What the system gives to letters, and what stands for no colour of their own (MS-XLS 2.5.161). */
const SYSTEM_INK = 64;
const AUTOMATIC = 0x7fff;
const ONE_COLOR = 1;

/** The colours of an `.xls` by their numbers. */
export class XlsColors {
  private readonly own = new Map<number, string>();

  /** Takes the record Palette (MS-XLS 2.4.188). */
  read(record: DataView): void {
    const count = Math.min(record.getUint16(0, true), Math.floor((record.byteLength - 2) / 4));
    for (let place = 0; place < count; place++) this.own.set(FIRST_OWN + place, rgbAt(record, 2 + 4 * place));
  }

  /** `RRGGBB`; null for the automatic one and others that are always seen. */
  of(color: number): string | null {
    if (color >= 64) return color === WINDOW_GROUND ? PAPER : null;
    return this.own.get(color) ?? indexedColor(color) ?? null;
  }

  /** The same of letters, of which the automatic ones are black. */
  ofLetters(color: number): string | null {
    return color === AUTOMATIC || color === SYSTEM_INK ? INK : this.of(color);
  }

  /** What stands behind the letters of a cell format; null for several colours. */
  ground({ pattern, ground }: XlsFormat): string | null {
    if (pattern === 0) return PAPER;
    return pattern === ONE_COLOR ? this.of(ground) : null;
  }
}
