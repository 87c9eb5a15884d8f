/** A letter with which a unit answered a duty, as the office's register of incoming documents has it. */
export interface DutyDocument {
  /** Số/ký hiệu, e.g. `15/KH-UBND`. */
  readonly number: string;
  /** Day of the letter and day on which it came: ISO dates; what was typed where that is no day. Empty where not known. */
  readonly date: string;
  readonly receivedOn: string;
}

/** A letter that a unit names in its form: it says that it is there, not that it came. */
export type DeclaredLetter = Pick<DutyDocument, 'number' | 'date'>;

/** True if anything is written down of it. */
export function isWritten({ number, date, receivedOn }: DutyDocument): boolean {
  return number !== '' || date !== '' || receivedOn !== '';
}

export const NO_DOCUMENT: DutyDocument = { number: '', date: '', receivedOn: '' };
