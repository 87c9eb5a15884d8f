/** Office's own colours, for workbooks without a theme; light and dark stand first and second, as styles count them. */
export const OFFICE_THEME: readonly string[] = [
  'FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72',
]; // prettier-ignore
