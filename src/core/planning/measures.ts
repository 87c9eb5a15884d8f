/** Units of measure that are no part of a figure's name, without a word of scale (nghìn, triệu, tỷ) before them. */
export const measures: readonly string[] = [
  'đồng', 'vnđ', 'vnd', 'usd', 'đô la mỹ', 'đô la', 'eur', 'euro', 'ha', 'héc ta', 'hecta', 'km2', 'km²', 'km', 'm2 sàn', 'm² sàn', 'm2sàn', 'm2', 'm²', 'm3', 'm³',
  'mét', 'mét vuông', 'mét khối', 'm', 'tấn', 'tạ', 'yến', 'kg', 'lít', 'mw', 'mwp', 'gw', 'kwh', 'gwh', 'mwh', 'teu', 'dwt', 'ngày làm việc', 'ngày', 'giờ làm việc', 'giờ', 'phút',
  'tháng', 'năm', 'tuổi', 'bậc', 'thứ bậc', 'thứ hạng', 'hạng', 'lần', 'mbps', 'mb/s', 'gb/s', 'kb/s', 'gb', 'tb', 'tấn co2', 'db', 'độ', 'năm học', 'con số', 'điểm số', 'vị trí', 'trẻ/phụ nữ', 'con/phụ nữ',
  'số con/phụ nữ', 'bé trai/100 bé gái', 'hành khách.km', 'lượt khách.km', 'lượt hành khách.km', 'hk.km', 'tấn.km', 'µg/m3', 'μg/m3', 'mg/l', 'mg/m3', 'ppm', 'dặm', 'mva', 'kva', 'kv', 'hải lý', 'sào', 'thửa',
]; // prettier-ignore
