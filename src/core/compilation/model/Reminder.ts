import type { DrawnWorkbook } from '../../workbook/DrawnWorkbook';
import type { MailAddress } from '../../kernel/MailAddress';

/** A mail that urges one unit, or the units of one cụm/khối; it has still to be sent by a person. */
export interface Reminder {
  /** Codes of the units that it is about. */
  readonly units: readonly string[];
  /** Units whose address is not known: the officer fills it in. */
  readonly withoutAddress: readonly string[];
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  /** The form to be filled, or what has to be mended. */
  readonly attachment: ReminderAttachment;
  /** Further ones: of a cụm the forms of the units that have sent nothing. */
  readonly more: readonly ReminderAttachment[];
}

export interface ReminderAttachment {
  readonly name: string;
  readonly drawn: DrawnWorkbook;
}

/** What an office may want to say in its own words. `{plan}`, `{planDate}`, `{receiver}` and `{period}` are filled in. */
export interface ReminderTemplate {
  readonly subject: string;
  readonly opening: string;
  readonly closing: string;
}

/** Why a unit is urged. */
export type Need = 'ownPlanMissing' | 'resultMissing' | 'resultEmpty' | 'withErrors' | 'returned';
