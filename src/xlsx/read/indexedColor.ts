/** Colours that old files name by number (ECMA-376 part 1, 18.8.27), from 8 on; 0 to 7 repeat the first eight. */
const INDEXED =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366' +
  'FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080' +
  '0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366' +
  '339966003300333300993300993366333399333333';

/** A colour as `RRGGBB` by its old number; undefined for a number that names none. */
export function indexedColor(index: number): string | undefined {
  const place = (index < 8 ? index : index - 8) * 6;
  return INDEXED.slice(place, place + 6) || undefined;
}
