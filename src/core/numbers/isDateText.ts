import { DASH } from '../kernel/dash';
import { foldText } from '../kernel/foldText';

const DASHES = new RegExp(`[${DASH}]`, 'g');
const DATE = /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?: .*)?$/;
const MONTH = 'thg|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const WORDS = new RegExp(`^(?:ngay|thang|quy|nam)\\b|\\b(?:thang|quy|${MONTH})\\b|^\\d{1,2}-(?:${MONTH})`);
const TIME = /^\d{1,2}:\d{2}/;

/** Whether text is a date, a part of one or a time: 30/6/2026, 2026-06-30, tháng 6, 3-Aug, 8:30. */
export function isDateText(text: string): boolean {
  const folded = foldText(text).replace(DASHES, '-');
  return DATE.test(folded) || WORDS.test(folded) || TIME.test(folded);
}
