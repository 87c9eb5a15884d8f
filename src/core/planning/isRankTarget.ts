import type { Clause } from './FigureDraft';

const RANK_UNIT = /^(?:hạng|thứ hạng|vị trí)$/iu;
const RANK_NAME = /^(?:xếp hạng|thứ hạng|vị trí|vị thứ)(?!\p{L})/iu;
const RANKED =
  /^(?:tỉnh|thành phố|địa phương|đơn vị|sở|cơ quan|bộ|xã|phường|huyện|thị trấn|đặc khu|nước|trường|doanh nghiệp|thôn)/iu;
const LEADING = /(?<!\p{L})(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|đầu cả nước|cả nước|toàn quốc|khá)(?!\p{L})/iu;

/** The number is a place among others, and no count of what is ranked. */
export function isRankTarget({ words, candidate, lead }: Clause, tail: string): boolean {
  if (words.change !== null || lead.moves !== null) return false;
  if (candidate.unit !== null && RANK_UNIT.test(candidate.unit)) return true;
  if (candidate.unit !== null && candidate.noun === '') return false;
  // “lập hồ sơ xếp hạng 2 di tích” counts what is ranked by none.
  if (candidate.noun !== '' && !RANKED.test(candidate.noun)) return false;
  return words.rank || RANK_NAME.test(lead.rest) || (LEADING.test(tail) && /^(?:địa phương|tỉnh)/iu.test(tail));
}
