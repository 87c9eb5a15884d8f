import type { BorderSide, CellStyle } from '../../workbook/CellStyle';

const BOX: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];
const FONT = { fontName: 'Times New Roman', fontSize: 11 } as const;
const GRID: CellStyle = { ...FONT, borders: BOX, vertical: 'center' };
const INPUT_FILL = 'FFF8E1';
const OUTSIDE_FILL = 'E7E6E6';

/** Styles that do not depend on a unit of measure. Printed black on white; only input cells carry a pale tint. */
export const FORM_STYLES = {
  plain: FONT,
  bold: { ...FONT, bold: true },
  italic: { ...FONT, italic: true, wrap: true, vertical: 'top' },
  boldCenter: { ...FONT, bold: true, horizontal: 'center' },
  italicCenter: { ...FONT, italic: true, horizontal: 'center' },
  title: { ...FONT, fontSize: 14, bold: true, horizontal: 'center', vertical: 'center' },
  subtitle: { ...FONT, fontSize: 12, italic: true, horizontal: 'center', vertical: 'center', wrap: true },
  head: { ...GRID, bold: true, horizontal: 'center', wrap: true },
  letters: { ...GRID, fontSize: 9, italic: true, horizontal: 'center' },
  number: { ...GRID, horizontal: 'center', bold: true },
  label: { ...GRID, wrap: true },
  labelPart: { ...GRID, wrap: true, horizontal: 'left', indent: 1 },
  labelRatio: { ...GRID, wrap: true, horizontal: 'left', indent: 2, italic: true },
  code: { ...GRID, horizontal: 'center', numberFormat: '@' },
  unit: { ...GRID, horizontal: 'center', wrap: true },
  blank: GRID,
  percent: { ...GRID, horizontal: 'right', numberFormat: '#,##0.0' },
  points: { ...GRID, horizontal: 'right', numberFormat: '+0.00##;-0.00##;0.00' },
  changePercent: { ...GRID, horizontal: 'right', numberFormat: '+#,##0.0;-#,##0.0;0.0' },
  changePlaces: { ...GRID, horizontal: 'right', numberFormat: '+0;-0;0' },
  text: { ...GRID, wrap: true, fill: INPUT_FILL, locked: false },
  textOutside: { ...GRID, wrap: true, fill: OUTSIDE_FILL, locked: false },
  status: { ...GRID, horizontal: 'center', wrap: true, fill: INPUT_FILL, locked: false },
  statusOutside: { ...GRID, horizontal: 'center', wrap: true, fill: OUTSIDE_FILL, locked: false },
  signature: { ...FONT, bold: true, horizontal: 'center', locked: false },
  guideTitle: { ...FONT, fontSize: 14, bold: true },
  guideStep: { ...FONT, wrap: true, vertical: 'top' },
  guideHead: { ...GRID, bold: true, horizontal: 'center', wrap: true },
  guideText: { ...GRID, wrap: true, vertical: 'top' },
  guideCode: { ...GRID, horizontal: 'center', vertical: 'top', numberFormat: '@' },
} as const satisfies Record<string, CellStyle>;

export type FormStyleName = keyof typeof FORM_STYLES;

/** How an input cell of numbers looks: open, greyed as outside the unit's scope, or computed and locked. */
export type NumberLook = 'input' | 'outside' | 'computed';

/** Style of a number cell; its name carries the look and the format, so that equal cells share one style. */
export function numberStyle(look: NumberLook, numberFormat: string): CellStyle {
  const base: CellStyle = { ...GRID, horizontal: 'right', numberFormat };
  if (look === 'computed') return base;
  return { ...base, fill: look === 'input' ? INPUT_FILL : OUTSIDE_FILL, locked: false };
}

/** Style of a target; right-aligned like the numbers it is compared with. */
export function targetStyle(numberFormat: string): CellStyle {
  return { ...GRID, horizontal: 'right', numberFormat };
}
