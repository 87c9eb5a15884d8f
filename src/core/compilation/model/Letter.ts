import type { DrawnWorkbook } from '../../workbook/DrawnWorkbook';
import type { MailAddress } from '../../kernel/MailAddress';

/** A mail to one unit, or to the units of one cụm/khối; it has still to be sent by a person. */
export interface Letter {
  /** File name of its draft: `don-doc_kh-56-2026_2026_10525.eml`, or with `cum-3` for the units of a cụm. */
  readonly name: string;
  /** Codes of the units that it is about; none where it is not known who sent a file. */
  readonly units: readonly string[];
  /** Units whose address is not known: the officer fills it in. */
  readonly withoutAddress: readonly string[];
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  /** Forms to be filled, and what has to be mended; none where a letter needs none. */
  readonly attachments: readonly LetterAttachment[];
}

export interface LetterAttachment {
  readonly name: string;
  /** Drawn when it is written: of many letters a person saves few. */
  readonly draw: () => DrawnWorkbook;
}
