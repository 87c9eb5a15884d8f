import { composed } from '../kernel/composed';
import { foldText } from '../kernel/foldText';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const LOCAL = /^(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** As letters are dated (Decree 30/2020/NĐ-CP), and as programs write it in Vietnamese: `18 tháng 2, 2026`. */
const IN_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2})(?: nam|,) (\d{4})$/;

/**
 * The day (ISO) that a text says: `14/12/2026`, `2026-12-14`, `ngày 05 tháng 02 năm 2026`; null for anything else, among
 * it 31/02/2026.
 */
export function dayOfText(typed: string): string | null {
  const text = foldText(composed(typed)).trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(text);
  const local = LOCAL.exec(text) ?? IN_WORDS.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [local?.[3], local?.[2], local?.[1]];
  if (!year || !month || !day) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}
