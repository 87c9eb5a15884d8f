const RATE =
  /^(?:tỷ lệ|tỉ lệ|tỷ suất|tỷ trọng|tỷ số|tỉ suất|tỉ trọng|mức độ|độ che phủ|độ bao phủ|chỉ số hài lòng)(?!\p{L})/iu;

/** True if what the label names is a rate, so that a change of it “by %” may be meant as percentage points. */
export function isRate(label: string): boolean {
  return RATE.test(label.replace(/^mức (?:tăng|giảm)\s+/iu, ''));
}
