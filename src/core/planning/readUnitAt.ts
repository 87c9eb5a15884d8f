import { anyWord } from './anyWord';
import { countNouns } from './countNouns';
import { measures } from './measures';
import type { UnitFound } from './UnitFound';

const SCALE = '(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|tr\\.?)\\s+)';
const PERCENT = '(?:điểm\\s*%|điểm\\s+phần\\s+trăm|%|‰|phần\\s+trăm(?!\\p{L})|phần\\s+nghìn(?!\\p{L}))';
const PER = `(?:\\s*/\\s*(?:\\d[\\d.]*\\s*)?${SCALE}?(?:người|đầu người|năm|tháng|ngày|dân|lao động|sinh viên|học sinh|giáo viên|hộ|phụ nữ|trẻ em|đơn vị|ha|km2|km²|xã|lần|vụ|giường|giường bệnh|lượt khách|lượt|khách|ca|trẻ đẻ sống|trẻ sinh sống|bé gái|phút|giờ|ngày đêm|tuần|thôn|ấp|phường|bản|tổ dân phố|chi bộ|đảng viên|nhân khẩu|khẩu|lớp|trường|m3|m³|m2|m²|cơ sở|doanh nghiệp|con|héc ta|héc-ta|năm học)(?![\\p{L}\\p{N}]))`;

const PERCENTAGE = new RegExp(`^\\s*(${PERCENT}${PER}*)`, 'u');
const MEASURE = new RegExp(`^\\s*(${SCALE}*(?:${anyWord(measures)})${PER}*)`, 'u');
const COUNTED = new RegExp(`^\\s*(${SCALE}*(${anyWord(countNouns)})${PER}*)`, 'u');
const SCALE_ALONE = /^\s*((?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![\p{L}\p{N}])\s*)+)/u;
const GLUED = /^(m2|m²|m3|m³|km|ha|kg)(?=\p{L})/u;
const SCALED = /^\s*(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|tr)/u;

/**
 * The unit of measure that stands right behind a number, or null. The longest that is known counts (“lượt khách” before
 * “lượt”), with its scale and what it is given per: `triệu đồng/người/năm`.
 *
 * @param behind what follows the number
 */
export function readUnitAt(behind: string): UnitFound | null {
  const lower = behind.toLowerCase();
  const percentage = PERCENTAGE.exec(lower);
  if (percentage) return found(behind, percentage, '');
  const measure = MEASURE.exec(lower);
  const counted = COUNTED.exec(lower);
  if (counted && counted[0].length > (measure?.[0].length ?? 0)) return found(behind, counted, counted[2] ?? '');
  if (measure) return found(behind, measure, '');
  const glued = GLUED.exec(lower);
  if (glued) return found(behind, glued, '');
  const scale = SCALE_ALONE.exec(lower);
  return scale ? found(behind, scale, '') : null;
}

function found(behind: string, match: RegExpExecArray, noun: string): UnitFound {
  const text = behind.slice(0, match[0].length);
  const name = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*\/\s*/g, '/');
  return { name, length: match[0].trimEnd().length, noun, scaled: SCALED.test(match[0]) };
}
