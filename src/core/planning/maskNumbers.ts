const SEP = '\\s*(?:-|–|—|÷|đến|tới)\\s*';

/** Numbers that are never a target's: years, dates, acts, standards, ages, classes, denominators. */
const NO_VALUES: readonly RegExp[] = [
  /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/gu,
  /(?<!\p{L})(?:ngày|tháng|quý)\s+\d{1,2}(?:\s*\/\s*\d{1,4})?(?!\d|[.,]\d|\s*(?:đến|-|–)\s*\d)/giu,
  new RegExp(`(?<!\\p{L})(?:năm học|niên vụ|nhiệm kỳ|giai đoạn|thời kỳ|giá so sánh|so sánh|hiện hành|năm|kỳ|so với|cùng kỳ|trước|sau|tầm nhìn|hết|đến|vào|từ|đầu|cuối|vụ)\\s+(?:năm\\s+)?(?:19|20)\\d\\d(?![\\d.,]*\\d)(?!\\s*(?:%|tỷ|tỉ|triệu|đồng|người|ha|km|doanh nghiệp))(?:${SEP}(?:năm\\s+)?(?:19|20)\\d\\d)?`, 'giu'),
  /(?<![\d.,])(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d(?![\d.,]*\d)/gu,
  /\((?:19|20)\d\d\)/gu,
  /\d+(?:\/\d{4})?[/-]\p{Lu}{2,}[\p{Lu}\p{N}/-]*/gu,
  /(?<!\p{L})(?:QCVN|TCVN|ISO|TCCS|IEC|HACCP|QĐ|NĐ|TT|NQ|CT)\s*:?\s*\d[\d\-:./]*(?:\/\p{L}+)?/gu,
  /\p{Lu}[-–]?\d+(?:[.,]\d+)?|(?<!\p{L})m[23](?!\d)/gu,
  /\d+[Gg](?!\p{L})/gu,
  /(?<!\p{L})(?:mức độ|cấp độ|điều|(?<!tài )khoản|phụ lục|quốc lộ|tỉnh lộ|đường tỉnh|(?<!mỗi )lớp|khóa|vùng|khu vực|lần thứ|loại|đợt|cấp|mục tiêu|zone|pha|giai đoạn|tổ)\s+\d{1,3}(?:\.\d{1,2})*(?![\d.,]*\d)(?!(?:\s*(?:-|–|đến|tới)\s*\d[\d.,]*)?\s*(?:%|‰|(?:nghìn|ngàn|triệu|tỷ|tỉ|tấn|tạ|ha|km|m2|m3|đồng|usd|con|người|hộ)(?!\p{L})))(?:\s*(?:,|và|-|–)\s*\d+(?![\d.,]*\s*(?:%|‰)))*/giu,
  /\(\s*\d+(?:\/\d+)?\s+(?:chỉ tiêu|nhóm|nhiệm vụ|tiêu chí|nội dung)[^)]*\)/giu,
  /(?<![\d.,/])\d+(?:\/\d+\s+(?:nhóm|nhiệm vụ|giải pháp|mục tiêu|nội dung)|\s+(?:nhóm\s+)?(?:chỉ tiêu|nhiệm vụ|giải pháp|mục tiêu|nội dung))(?!\p{L})/giu,
  // “trên cả 3 tiêu chí”, “xã đạt dưới 15 tiêu chí”; but “đạt 17,5 tiêu chí/xã” and “14/19 tiêu chí” are figures.
  /(?<!\p{L})(?:cả|có xã đạt|xã (?:đạt )?dưới)\s+(?:dưới\s+|từ\s+)?\d+\s+tiêu chí(?!\p{L})/giu,
  // “5 năm 2026 - 2030”, “trung bình 5 năm”, “kỳ họp thứ 9”: spans and ordinals. The years are masked above.
  /(?<![\d.,])\d{1,2}\s+năm(?=\s*\(?(?:giai đoạn\s+)?[12#][\d#]{3}\s*[-–—])/giu,
  /(?<!\p{L})(?:bình quân|trung bình)\s+(?:của\s+)?\d{1,2}\s+năm(?!\p{L})/giu,
  /(?<!\p{L})(?:kỳ họp|phiên họp|hội nghị|đại hội|kỳ|phiên|hội thi|liên hoan)\s+(?:lần\s+)?thứ\s+\d+/giu,
  // Names and acts by their number, classes of voltage, and mottos: “Đề án 06”, “110 kV”, “5 không, 3 sạch”.
  /(?<!\p{L})(?:đề án|dự án|chỉ thị|kết luận|nghị quyết|quyết định|thông tư|nghị định|công điện|tier)\s+(?:số\s+)?\d{1,4}(?![\d.,]*\d)(?!\s*(?:%|tỷ|tỉ|triệu|đồng))/giu,
  /(?<![\d.,])\d+(?:[.,]\d+)?\s*kV(?!\p{L})/giu,
  /(?<![\d.,])\d\s+(?:tốt|không|sạch|biết)(?!\p{L})/giu,
  /(?<!\p{L})(?:kỷ niệm|trong|sau|giai đoạn|kế hoạch|qua|thời hạn|nhiệm kỳ|chặng đường)\s+\d+\s+(?:năm|tháng|ngày)(?!\s*(?:\p{L}*\s*)?(?:tuổi|làm việc))/giu,
  /(?<![\d.,])\d+\s+(?:năm ngày|năm thành lập|tháng (?:đầu|cuối) năm|năm liền|năm liên tục)(?!\p{L})/giu,
  /(?<!\p{L})(?:ca|học|làm việc|hoạt động|trực)\s+\d+\s+(?:giờ|tiếng|buổi|tiết)\s*\/\s*(?:ngày|tuần)(?!\p{L})/giu,
  // What a value is given per: “trên 1 ha đất trồng trọt”.
  /(?<!\p{L})trên\s+(?:mỗi\s+)?0?1\s*(?:ha|héc ta|hecta|m2|km|km2)(?=\s+(?:đất|diện tích|canh tác|gieo trồng|trồng trọt|mặt nước|nuôi|cây|đường|sàn|đạt|là|khoảng|từ|tăng)(?!\p{L}))/giu,
  /(?<!\p{L})(?:lúa|đất|màu|trồng|sản xuất)\s+(?:chuyên\s+)?0?\d\s+vụ(?!\p{L})/giu,
  /(?<!\p{L})(?:định danh(?:\s+điện tử)?\s+mức(?:\s+độ)?|thang(?:\s+điểm)?)\s+\d+/giu,
  /(?<!\p{L})quý\s+[IVX]+(?:\s*\/\s*\d{4})?/gu,
  // A class of training: “sơ cấp và dưới 3 tháng”.
  /(?<!\p{L})(?:sơ cấp|đào tạo|thường xuyên|nghề)(?:\s+(?:và|hoặc))?\s+dưới\s+0?\d\s+tháng/giu,
  new RegExp(`(?<!\\p{L})(?:độ tuổi|nhóm tuổi)\\s*(?:\\(\\s*)?(?:từ\\s+)?\\d+(?:${SEP}\\d+)?(?:\\s*tuổi)?`, 'giu'),
  new RegExp(`(?:(?<!\\p{L})(?:dưới|trên|từ|đủ|trẻ em|trẻ|người|học sinh|phụ nữ|dân số)\\s+){1,2}\\d+(?:${SEP}(?:dưới\\s+)?\\d+|\\s*(?:,|và)\\s*\\d+)*\\s*(?:tháng\\s+)?tuổi(?:\\s+trở\\s+(?:lên|xuống))?`, 'giu'),
  new RegExp(`(?<![\\d.,])\\d+(?:${SEP}\\d+)?\\s+(?:tháng\\s+)?tuổi`, 'giu'),
  /(?<![\d.,])\d+(?:\s*(?:-|–|đến)\s*\d+)?\s*sao(?:\s+trở\s+lên)?(?!\p{L})/giu,
  /(?:\/|(?<!\p{L})trên|(?<!\p{L})tính trên|(?<!\p{L})trong)\s*(?:1|10|100|1\.?000|10\.?000|100\.?000|1 000|10 000|100 000)\s*(?:(?:vạn|nghìn|ngàn|triệu|trăm)\s+)?(?:người\s+)?(?:dân|trẻ đẻ sống|trẻ sinh sống|trẻ em dưới|trẻ đẻ|ca đẻ|bé gái)(?!\p{L})/giu,
  /\/\s*(?:10\.?000|100\.?000)\s+(?:trẻ|người|dân|phụ nữ|bà mẹ|lao động)(?!\p{L})/giu,
  /(?<![\d.,])1\s+(?:vạn|nghìn|triệu)\s+(?:người\s+)?dân(?!\p{L})/giu,
  /=\s*100\s*%?/gu,
  /(?<![\d.,])0?[2-5]\s+(?:cấp|tại chỗ)(?!\p{L})/giu,
  /24\/24|24\/7/gu,
  // “trong tổng số 45 xã, có 40 xã …”; times of day.
  /(?<!\p{L})trong\s+(?:tổng\s+)?số\s+\d[\d.]*(?=\s+\p{L}[^;.]*,)/giu,
  /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?:\s*\+\d{2}:\d{2})?(?![\d:])/gu,
]; // prettier-ignore

/** A name in quotation marks: “chi bộ 4 tốt”. */
const QUOTED = /[“"][^“”"]*[”"]/gu;
const QUOTED_FIGURE = /%|\d\s*(?:tỷ|tỉ|triệu|nghìn|ha|km|tấn)(?!\p{L})/iu;

/**
 * The text with every digit that can be no target's number replaced by `#`, each character in its place, so that what
 * digits are left may be one.
 */
export function maskNumbers(text: string): string {
  let masked = text.replace(QUOTED, (found) => (QUOTED_FIGURE.test(found) ? found : found.replace(/\d/g, '#')));
  for (const pattern of NO_VALUES) {
    masked = masked.replace(pattern, (found: string, ...rest: unknown[]) =>
      isLifeExpectancy(found, masked, Number(rest.at(-2))) ? found : found.replace(/\d/g, '#'),
    );
  }
  return masked;
}

/** “tuổi thọ trên 75 tuổi” is a figure, “trẻ em dưới 5 tuổi” is not. */
function isLifeExpectancy(found: string, text: string, at: number): boolean {
  return /tuổi/iu.test(found) && /tuổi\s+(?:thọ|bình quân|trung bình)[^;.]*$/iu.test(text.slice(0, at));
}
