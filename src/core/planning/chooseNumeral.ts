import { parseNumeral } from '../numbers/parseNumeral';
import type { QuestionCode } from './PlanReading';

export interface ChosenNumeral {
  readonly value: number;
  readonly questions: readonly QuestionCode[];
}

/** Units of measure in which figures have few digits before the mark, so that `1.234` is no thousand. */
const SMALL = /%|‰|chỉ số|^(?:tỷ|tỉ)\s+(?!đồng|vnđ|vnd)/iu;
/** Of millions of anything but money there are seldom thousands. */
const SCALED = /^triệu\s+(?!đồng|vnđ|vnd|usd|đô|kwh)/iu;
/** Units in which figures are whole, so that `1,234` may be meant the English way. */
const WHOLE = /^(?!.*(?:tỷ|tỉ|triệu|nghìn|%|‰|điểm|ha|km|tấn|m2|m²|m3|m³|tuổi|năm|lần|lít|usd|đồng))\p{L}/iu;

/**
 * The value of a numeral in a plan's text, which is written the Vietnamese way (`.` thousands, `,` decimals). One dot
 * with three digits behind it is thousands, unless the unit of measure speaks against it: that is asked.
 *
 * @param text digits and separators
 * @param unit the unit of measure, or null
 * @returns null if it is no number
 */
export function chooseNumeral(text: string, unit: string | null): ChosenNumeral | null {
  const parsed = parseNumeral(text);
  if (parsed.kind === 'refused') return null;
  const [thousands, decimal] = parsed.numerals;
  if (decimal === undefined) return { value: thousands.value, questions: [] };
  if (text.includes('.')) {
    const isSmall = unit !== null && SMALL.test(unit);
    const isAsked = isSmall || (unit !== null && SCALED.test(unit));
    return { value: (isSmall ? decimal : thousands).value, questions: isAsked ? ['threeDigits'] : [] };
  }
  const isWhole = unit !== null && WHOLE.test(unit);
  return {
    value: (isWhole ? thousands : decimal).value,
    questions: unit !== null && !/[%‰]/.test(unit) ? ['threeDigits'] : [],
  };
}
