import { anyWord } from './anyWord';

/** Words of which a list names one after the other under one head. */
const CLASSES: readonly (readonly string[])[] = [
  ['đô thị', 'nông thôn', 'thành thị', 'khu vực đô thị', 'khu vực nông thôn', 'khu vực thành thị', 'miền núi', 'đồng bằng', 'vùng cao', 'ven biển', 'hải đảo', 'khu đô thị'],
  ['mầm non', 'tiểu học', 'trung học cơ sở', 'thcs', 'trung học phổ thông', 'thpt', 'mẫu giáo', 'nhà trẻ', 'trung học'],
  ['nam', 'nữ', 'nam giới', 'nữ giới'],
  ['cấp tỉnh', 'cấp huyện', 'cấp xã', 'cấp thành phố'],
  ['xã', 'phường', 'thị trấn', 'thôn', 'tổ dân phố', 'huyện'],
  ['trâu', 'bò', 'lợn', 'gia cầm', 'trâu, bò'],
  ['trực tuyến', 'trực tiếp'], ['toàn trình', 'một phần'],
  ['quốc tế', 'nội địa', 'trong nước', 'nước ngoài'], ['bhxh', 'bhyt', 'bhtn', 'bảo hiểm xã hội', 'bảo hiểm y tế', 'bảo hiểm thất nghiệp'],
  ['xuất khẩu', 'nhập khẩu'], ['nguy hại', 'sinh hoạt', 'y tế', 'công nghiệp'], ['nước sạch', 'nước hợp vệ sinh'],
]; // prettier-ignore
const PLACE = '(?:(?:tại|ở|khu vực|vùng|của|cấp|bậc)\\s+)*';

/**
 * The name of a figure of which only the word that differs is given: “nông thôn” after “Tỷ lệ hộ đô thị dùng nước sạch”.
 *
 * @param first the name given in full
 * @param given what is given of the second name
 * @returns null if they do not stand side by side in such a way
 */
export function contrastLabel(first: string, given: string): string | null {
  const lower = given.toLowerCase().trim();
  for (const words of CLASSES) {
    const pattern = `${PLACE}${anyWord(words)}`;
    const own = new RegExp(`^${pattern}`, 'u').exec(lower);
    if (!own) continue;
    const places = [...first.toLowerCase().matchAll(new RegExp(pattern, 'gu'))];
    const place = places.at(-1);
    if (place === undefined || own[0] === place[0]) continue;
    const behind = given.trim().slice(own[0].length).trim();
    const before = first.slice(0, place.index).trimEnd();
    if (before === '') continue;
    return [
      before,
      lower.slice(0, own[0].length),
      behind === '' ? first.slice(place.index + place[0].length).trim() : behind,
    ]
      .filter((part) => part !== '')
      .join(' ');
  }
  return null;
}
