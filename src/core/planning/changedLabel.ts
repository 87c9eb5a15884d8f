/** “Mức giảm …” says that the figure is the amount, not the level. */
export function changedLabel(
  name: string,
  change: 'increase' | 'decrease' | null,
  part: boolean,
  isRank: boolean,
): string {
  if (change === null || isRank || part || name === '') return name;
  if (/^(?:mức tăng|mức giảm|tốc độ|tăng trưởng|mức)(?!\p{L})|tăng thêm$/iu.test(name)) return name;
  const second = name.charAt(1);
  const isProper = second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  const lower = isProper ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return `${change === 'increase' ? 'Mức tăng' : 'Mức giảm'} ${lower}`;
}
