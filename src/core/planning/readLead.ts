import type { Lead } from './Lead';

const TIME =
  /^(?:(?:đến|vào|trong|phấn đấu đến|tính đến|tới|tầm nhìn)\s+)*(?:(?:hết|cuối)\s+)?năm\s+((?:19|20)\d\d)(?:\s*[-–]\s*(?:19|20)\d\d)?\s*[,:]?\s*/iu;
const TIME_BARE = /^(?:đến|tới|trong|tầm nhìn(?:\s+đến)?)\s+((?:19|20)\d\d)(?![\d.,]*\d)\s*[,:]?\s*/iu;
const TIME_IN_YEAR =
  /^(?:(?:chậm nhất|muộn nhất|đến|trước|vào|trong|tới|tính đến|phấn đấu đến)\s+)*(?:(?:hết|cuối)\s+)?((?:ngày\s+)?\d{1,2}\/\d{1,2}\/(?:19|20)\d\d|(?<=(?:đến|trước|nhất)\s+)(?:ngày\s+)?(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/])|(?:quý|tháng)\s+(?:[IVX]+|\d{1,2})(?:\s*\/\s*(?:19|20)\d\d|\s+năm\s+(?:19|20)\d\d)?)(?![\d\p{L}])\s*[,:]?\s*/iu;
const TIME_WITHOUT_YEAR =
  /^(?:(?:giai đoạn|nhiệm kỳ|thời kỳ)\s+(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d|đến cuối nhiệm kỳ|đến cuối năm|(?:hằng|hàng) năm|trong năm|cuối năm)\s*[,:]\s*|^cả năm(?!\p{L})\s*[,:]?\s*/iu;
const AVERAGE =
  /^(?:bình quân|trung bình)\s+(?:(?:mỗi|hằng|hàng)\s+)?năm(?:\s+(?=\p{L})|\s*$)|^(?:mỗi|hằng|hàng)\s+năm(?!\p{L})\s*/iu;
const SPAN =
  /^(?:trong\s+)?((?:giai đoạn|nhiệm kỳ|thời kỳ)\s+(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d)(?:\s*[,:]\s*|\s+(?=\p{L})|\s*$)/iu;
const PREVENT = [
  /^không\s+(?:để|có)(?:\s+(?:xảy ra|phát sinh))?(?:\s*$|\s+(?=(?:vượt\s+)?quá(?!\p{L})))/iu,
  /^không để\s+(?=(?:tỷ lệ|tỉ lệ|số|tổng|mức|chi phí|bội chi|dư nợ|nợ|chỉ số|lạm phát|thời gian)(?!\p{L}))/iu,
];
const CONNECTOR =
  /^(?:và|đồng thời|cùng với|ngoài ra|bên cạnh đó|trong đó(?:\s+có(?=\s*$))?|tr\.?\s*đó|bao gồm|gồm(?:\s+có)?|riêng(?:\s+(?:đối với|về))?|cụ thể(?:\s+là)?|chia ra|mục tiêu(?:\s+là|\s+cụ thể)?|chỉ tiêu(?=\s*:)|(?:thành phố|tỉnh|xã)(?=\s+phấn đấu)|toàn tỉnh|toàn thành phố|toàn xã|toàn huyện)(?=[\s:,])\s*[:,]?\s*/iu;
/** “Ước đến ngày 31/12 …” */
const ESTIMATE = /^ước(?:\s+(?:tính|đạt|thực hiện|th))?(?!\p{L}|\s+mơ)\s*[,:]?\s*/iu;
const EXPECT = /^dự kiến(?!\p{L})\s*[,:]?\s*/iu;
const STRIVE = /^(?:.*(?<!\p{L}))?phấn đấu(?!\p{L})\s*[:,]?\s*(?:để\s+)?/iu;
const LINE_END = /[\n\r\u2028\u2029]|$/u;
const REASON_BEGINS =
  /^(?:thực hiện|căn cứ|theo|trên cơ sở|nhằm|tiếp tục|để|với mục tiêu|triển khai|đẩy mạnh|tăng cường|nâng cao)(?!\p{L})/iu;
/** To the last comma that words follow. */
const REASON = /^.*,\s*(?=\p{L}|$)/su;
const MAINTAIN =
  /^(?:tiếp tục\s+)?(?:duy trì(?:\s+(?:ổn định|bền vững|vững chắc))?(\s+và\s+(?:nâng cao|nâng|phát triển|cải thiện|từng bước nâng cao))?|giữ vững(\s+và\s+(?:nâng cao|phát triển))?|giữ ổn định|giữ nguyên|giữ)(?!\p{L})\s*/iu;
const ENSURE =
  /^(?:bảo đảm|đảm bảo|thực hiện|đạt|hoàn thành mục tiêu)\s+(?=(?:tỷ lệ|tỉ lệ|số|tổng|mức|tốc độ)(?!\p{L}))/iu;
const DECREASE =
  /^(?:giảm|kéo giảm|hạ(?!\s+(?:tầng|lưu|nguồn|sĩ))|cắt giảm|rút ngắn|giảm thiểu|giảm dần)(?!\p{L})(?:(?:\s*,\s*|\s+và\s+)đơn giản h(?:óa|oá))?\s*/iu;
/** “Đơn giản hóa, cắt giảm 30 % …” */
const SIMPLIFY = /^(?:rà soát|đơn giản h(?:óa|oá)|bãi bỏ)(?:\s*,\s*|\s+và\s+)(?=(?:cắt giảm|giảm)(?!\p{L}))/iu;
const INCREASE = /^tăng(?!\p{L})(?!\s+(?:trưởng|cường|thêm))\s*/iu;
const RAISE = /^(?:nâng cao|nâng|đưa(?!\s+(?:vào|ra)(?!\p{L})))(?!\p{L})\s*/iu;

/**
 * Reads the words before a figure's name from left to right: when, “phấn đấu”, “duy trì”, “giảm”.
 *
 * @param head the head, its last words already taken off
 */
export function readLead(head: string): Lead {
  let rest = head.trim();
  let year: string | null = null;
  let maintain = false;
  let stretch = false;
  let estimated = false;
  let prevented = false;
  let moves: Lead['moves'] = null;
  // Both go to the last place that there is, in the text or in its first line: behind it, or where there was none, there is
  // none left to look for. Looked for at each word, a long text would take the square of its length.
  let isReasonSought = true;
  let striveSoughtTo = rest.length;
  for (;;) {
    const before = rest;
    rest = rest.replace(/^[\s,;:.–—-]+/u, '');
    for (const time of [TIME, TIME_BARE, TIME_IN_YEAR, SPAN]) {
      rest = rest.replace(time, (_, found: string) => {
        year = found;
        return '';
      });
    }
    rest = rest.replace(TIME_WITHOUT_YEAR, '').replace(AVERAGE, '').replace(CONNECTOR, '');
    if (isReasonSought && REASON_BEGINS.test(rest)) {
      isReasonSought = false;
      rest = rest.replace(REASON, '');
    }
    rest = rest.replace(ENSURE, '').replace(SIMPLIFY, '').replace(EXPECT, '');
    rest = rest.replace(ESTIMATE, () => {
      estimated = true;
      return '';
    });
    if (rest.length <= striveSoughtTo) {
      striveSoughtTo = rest.length - rest.search(LINE_END);
      rest = rest.replace(STRIVE, () => {
        stretch = true;
        return '';
      });
    }
    prevented ||= PREVENT.some((words) => words.test(rest));
    rest = PREVENT.reduce((left, words) => left.replace(words, ''), rest);
    rest = rest.replace(MAINTAIN, (_, improved?: string, better?: string) => {
      maintain = improved === undefined && better === undefined;
      return '';
    });
    if (moves === null) {
      if (DECREASE.test(rest)) moves = 'decrease';
      else if (INCREASE.test(rest)) moves = 'increase';
      else if (RAISE.test(rest)) moves = 'raise';
      rest = rest.replace(DECREASE, '').replace(INCREASE, '').replace(RAISE, '');
    }
    if (rest === before) return { rest: rest.trim(), maintain, moves, year, stretch, estimated, prevented };
  }
}
