/** Words behind a number that say when, of what base or what plan, and name nothing. */
const BASE =
  /(?:,|\()?\s*(?<!\p{L})(?:so với|so cùng kỳ|so sánh với|so)\s+(?:thực hiện\s+)?(?:của\s+)?([^,;()]+)[)]?/iu;
const CLOSING = /\(?trở\s+(?:lên|xuống)\)?/iu;
const TIME = /(?:(?:đến|vào|trong|tính đến)\s+)*(?:(?:hết|cuối)\s+)*năm\s+((?:19|20)\d\d)/iu;
/** What opens the list of parts on the lines below. */
const OPENS = /[\s,.:;–-]*(?<!\p{L})(?:trong đó|tr\.?\s*đó|bao gồm|chia ra|cụ thể)(?:\s+có)?\s*:?\s*$/iu;
const NAMELESS =
  /^(?:cả nước|mỗi năm|hằng năm|hàng năm|bình quân|vào cuối năm|cuối năm|trong năm|đến cuối năm|kế hoạch(?:\s+(?:giao|năm|được giao|tỉnh giao|đề ra|vốn giao|vốn))?|dự toán(?:\s+(?:giao|được giao))?|toàn quốc|trong cả nước|\/năm|(?:của\s+)?(?:giai đoạn|nhiệm kỳ|thời kỳ)\s+(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d)$/iu;

export interface Tail {
  /** What is left that belongs to the name. */
  readonly rest: string;
  readonly base: string | null;
  readonly year: string | null;
}

/** Takes the words that name nothing off what stands behind a number. */
export function readTail(tail: string): Tail {
  const base = BASE.exec(tail)?.[1]?.trim() ?? null;
  const withoutBase = tail.replace(BASE, ' ').replace(CLOSING, ' ');
  const year = TIME.exec(withoutBase)?.[1] ?? null;
  const rest = withoutBase
    .replace(TIME, ' ')
    .replace(/\s+/g, ' ')
    .replace(OPENS, '')
    .replace(/^[\s,.:;–-]+|[\s,.:;–-]+$/gu, '')
    .trim();
  return { rest: NAMELESS.test(rest) ? '' : rest, base, year };
}
