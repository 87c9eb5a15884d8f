import { baseName } from '../../core/kernel/baseName';
import type { Attachment } from './Attachment';
import { decodeTransfer } from './decodeTransfer';
import { fromDataLink } from './fromDataLink';
import { asUtf8 } from './latin1';
import { linked } from './linked';
import { nameInAddress } from './nameInAddress';

const BEGINNING = /^(?:\u00ef\u00bb\u00bf)?\s*BEGIN:VCALENDAR\b/i;
/** A line that attaches something (RFC 5545, 3.8.1.1): its parameters, of which quoted ones may hold colons, and its value. */
const ATTACH = /^ATTACH((?:;[\w-]+=(?:"[^"\r\n]*"|[^";:\r\n]*))*):(.*)$/gim;
const NAME = /;(?:X-)?(?:[A-Z]+-)?FILENAME=(?:"([^"]*)"|([^;:]*))/i;

/** Whether a text, of which each letter stands for a byte, is a calendar (`.ics`, RFC 5545). */
export const isCalendar = (text: string): boolean => BEGINNING.test(text);

/** Files that entries of a calendar bring along or lead to; other parts of the mail, which they may name, are none. */
export function calendarFiles(text: string): Attachment[] {
  const lines = text.replace(/\r?\n[ \t]/g, '');
  return [...lines.matchAll(ATTACH)].flatMap(([, parameters = '', value = '']): Attachment[] => {
    const [, quoted, bare] = NAME.exec(parameters) ?? [];
    const name = baseName(asUtf8(quoted ?? bare ?? '').trim());
    if (/;ENCODING="?BASE64/i.test(parameters)) return [{ name, bytes: decodeTransfer(value, 'base64') }];
    const bytes = fromDataLink(value);
    if (bytes !== null) return [{ name, bytes }];
    const path = asUtf8(value).trim();
    if (!/^(?:https?|ftp|file):/i.test(path)) return [];
    return [{ name: name === '' ? nameInAddress(path) : name, refusal: linked(path) }];
  });
}
