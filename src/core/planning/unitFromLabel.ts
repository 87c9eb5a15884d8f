import { anyWord } from './anyWord';
import { countNouns } from './countNouns';
import { readUnitAt } from './readUnitAt';

const BRACKETED = /\(\s*(?:đvt|đơn vị(?:\s+tính)?)?\s*:?\s*([^()]+?)\s*\)/giu;
const COUNTED = new RegExp(`^(?:tổng\\s+)?(?:số|số lượng)\\s+(?:lượng\\s+)?(${anyWord(countNouns)})`, 'iu');

/** A unit of measure that the name of a figure gives: in brackets, or the noun that is counted. Null if it gives none. */
export function unitFromLabel(label: string): string | null {
  for (const [, text = ''] of label.matchAll(BRACKETED)) {
    const unit = readUnitAt(text);
    if (unit !== null && unit.length === text.trim().length && text.trim() !== '') return unit.name;
  }
  if (/^(?:chỉ số|hệ số)(?!\p{L})/iu.test(label)) return 'chỉ số';
  return COUNTED.exec(label)?.[1]?.replace(/^giường bệnh$/iu, 'giường') ?? null;
}
