import type { Block } from './Block';
import { findCandidates } from './findCandidates';
import { numbersInWords } from './numbersInWords';

/** What a heading says of the lines under it. `neutral`: a field (“Về kinh tế”), which changes nothing. */
export type Heading = 'targets' | 'skip' | 'neutral';

const TARGETS = /(?<!\p{L})(?:chỉ tiêu|mục tiêu cụ thể|mục tiêu chủ yếu|mục tiêu đến năm|các mục tiêu)(?!\p{L})/iu;
const SKIP =
  /(?<!\p{L})(?:nhiệm vụ|giải pháp|mục đích|yêu cầu|tổ chức thực hiện|thời gian thực hiện|khen thưởng|nơi nhận|quan điểm|căn cứ|kinh phí|phân công|trách nhiệm|tiến độ|nội dung|mục tiêu tổng quát|mục tiêu chung|kết quả (?:thực hiện|đạt được|chủ yếu|nổi bật|năm|giai đoạn|phát triển)|tình hình|đánh giá|hạn chế|nguyên nhân|phương hướng|bối cảnh|ghi chú|chú thích|điều khoản)(?!\p{L})/iu;
const FIELD =
  /^(?:về\s.*|(?:lĩnh vực|nhóm|phần)\s.*|(?:phát triển\s+)?(?:kinh tế|xã hội|văn hóa|văn hoá|môi trường|quốc phòng|an ninh|xây dựng đảng|hệ thống chính trị|cải cách hành chính|giáo dục|y tế|nông nghiệp|công nghiệp|dịch vụ|đô thị|chuyển đổi số|khoa học|tài nguyên|nội chính|du lịch|lao động|an sinh)(?!\p{L}).*)$/iu;
const LONGEST = 22;

/** Whether a block is a heading, and of what; null if it is none. A heading is short, has no target and no end. */
export function headingOf({ text, marker }: Block): Heading | null {
  const words = text.split(' ').length;
  if (words > LONGEST || findCandidates(numbersInWords(text)).length > 0) return null;
  const title = text
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/[:.]\s*$/u, '')
    .trim();
  const isCapital = title === title.toUpperCase() && /\p{Lu}{2}/u.test(title);
  const isOpen = /:\s*$/u.test(text);
  if (/[;.]$/u.test(text) && marker !== 'roman' && marker !== 'letterHigh') return null;
  const isTitle =
    isCapital ||
    marker === 'roman' ||
    marker === 'letterHigh' ||
    marker === 'number' ||
    marker === 'subNumber' ||
    isOpen;
  const short = words <= 14 || isCapital;
  const targets = TARGETS.test(title);
  // “Đảng bộ hoàn thành xuất sắc nhiệm vụ” is a target.
  const skip = SKIP.test(title) && (isCapital || !/(?<!\p{L})hoàn thành(?!\p{L})/iu.test(title));
  // “2. Về công tác khen thưởng” among targets is a field of them.
  if (skip && !targets && /^về\s/iu.test(title) && !/nhiệm vụ|giải pháp|tổ chức thực hiện/iu.test(title))
    return 'neutral';
  if (targets && skip) return isTitle ? 'neutral' : null;
  if (targets && short && (isTitle || /^(?:các\s+)?(?:chỉ tiêu|mục tiêu)/iu.test(title))) return 'targets';
  if (skip && short && (isTitle || words <= 6)) return 'skip';
  if (isCapital || marker === 'roman' || marker === 'letterHigh') return 'neutral';
  return FIELD.test(title) && words <= 8 ? 'neutral' : null;
}
