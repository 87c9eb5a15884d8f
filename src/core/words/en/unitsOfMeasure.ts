/** Units of measure of the plans, and those that are confused with them, by their names in Vietnamese. */
const NAMES: Readonly<Record<string, string>> = {
  'tỷ đồng': 'billion VND',
  'triệu đồng': 'million VND',
  'nghìn đồng': 'thousand VND',
  'USD/người': 'USD per person',
  'nghìn USD/người': 'thousand USD per person',
  'tỷ USD': 'billion USD',
  'triệu USD': 'million USD',
  tấn: 'tonnes',
  'nghìn tấn': 'thousand tonnes',
  'triệu tấn': 'million tonnes',
  'triệu lượt người': 'million visits',
  'nghìn lượt': 'thousand visits',
  'nghìn lượt người': 'thousand visits',
  'doanh nghiệp': 'enterprises',
  'nghìn doanh nghiệp': 'thousand enterprises',
  hạng: 'rank',
  'chỉ số': 'index',
  căn: 'dwellings',
  'đơn vị': 'units',
  người: 'persons',
  'nghìn người': 'thousand persons',
  'm³': 'm³',
  vụ: 'cases',
  'số thập phân (0,13 thay cho 13%)': 'a decimal fraction (0.13 in place of 13%)',
};

/** A unit of measure in English; one of a plan of one's own stays as it is written there. */
export function unitOfMeasureInEnglish(name: string): string {
  return NAMES[name] ?? name;
}
