import type { BorderSide, CellStyle } from '../../../workbook/CellStyle';
import { numberFormatOf } from '../../../form/contract/numberFormatOf';

const BOX: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];
const FONT = { fontName: 'Times New Roman', fontSize: 11 } as const;
const GRID: CellStyle = { ...FONT, borders: BOX, vertical: 'center' };

/** Black on white; one grey for what is not used. */
export const CITY_STYLES = {
  agency: { ...FONT, fontSize: 12, horizontal: 'center' },
  agencyOwn: { ...FONT, fontSize: 12, bold: true, horizontal: 'center', vertical: 'top', wrap: true },
  nation: { ...FONT, fontSize: 12, bold: true, horizontal: 'center' },
  motto: { ...FONT, fontSize: 13, bold: true, underline: true, horizontal: 'center', vertical: 'top' },
  placeDate: { ...FONT, fontSize: 12, italic: true, horizontal: 'center' },
  title: { ...FONT, fontSize: 14, bold: true, horizontal: 'center', vertical: 'center' },
  subtitle: { ...FONT, fontSize: 12, italic: true, horizontal: 'center', vertical: 'top' },
  sheetTitle: { ...FONT, fontSize: 14, bold: true },
  line: FONT,
  note: { ...FONT, fontSize: 10, italic: true, vertical: 'top' },
  head: { ...GRID, bold: true, horizontal: 'center', wrap: true },
  letters: { ...GRID, fontSize: 9, italic: true, horizontal: 'center' },
  text: GRID,
  textWrap: { ...GRID, wrap: true },
  textBold: { ...GRID, bold: true },
  label: { ...GRID, wrap: true },
  labelPart: { ...GRID, wrap: true, horizontal: 'left', indent: 1 },
  center: { ...GRID, horizontal: 'center', wrap: true },
  centerBold: { ...GRID, horizontal: 'center', bold: true, wrap: true },
  code: { ...GRID, horizontal: 'center', numberFormat: '@' },
  typed: { ...GRID, numberFormat: '@' },
  typedWrap: { ...GRID, numberFormat: '@', wrap: true },
  sign: { ...GRID, horizontal: 'center' },
  signWithheld: { ...GRID, horizontal: 'center', italic: true, fill: 'E7E6E6' },
  count: { ...GRID, horizontal: 'right', numberFormat: '#,##0' },
  countBold: { ...GRID, horizontal: 'right', numberFormat: '#,##0', bold: true },
  percent: { ...GRID, horizontal: 'right', numberFormat: '#,##0.0' },
  percentBold: { ...GRID, horizontal: 'right', numberFormat: '#,##0.0', bold: true },
  time: { ...GRID, horizontal: 'center', numberFormat: 'dd/mm/yyyy hh:mm' },
  signature: { ...FONT, bold: true, horizontal: 'center' },
  signatureHint: { ...FONT, italic: true, horizontal: 'center' },
  identity: { numberFormat: '@' },
} as const satisfies Record<string, CellStyle>;

export type CityStyleName = keyof typeof CITY_STYLES;

/** How a figure stands: as it is, as the city's own (bold), as one that is not used, or as one that was filled in. */
export type FigureLook = 'figure' | 'city' | 'withheld' | 'imputed';

/** Name of the style of a figure with so many decimals. */
export function figureStyleName(look: FigureLook, decimals: number): string {
  return `${look} ${String(decimals)}`;
}

/** The styles behind {@link figureStyleName} for all numbers of decimals in use. */
export function figureStyles(decimals: Iterable<number>): Readonly<Record<string, CellStyle>> {
  const looks: Readonly<Record<FigureLook, CellStyle>> = {
    figure: {},
    city: { bold: true },
    withheld: { italic: true, fill: 'E7E6E6' },
    imputed: { italic: true, underline: true },
  };
  const styles: Record<string, CellStyle> = {};
  for (const count of decimals) {
    for (const look of ['figure', 'city', 'withheld', 'imputed'] as const) {
      styles[figureStyleName(look, count)] = {
        ...GRID,
        ...looks[look],
        horizontal: 'right',
        numberFormat: numberFormatOf(count),
      };
    }
  }
  return styles;
}

/** Style of a target; right-aligned like the figures beside it, also where it stands as text with words such as “khoảng”. */
export function targetStyle(numberFormat: string): CellStyle {
  return { ...GRID, horizontal: 'right', numberFormat, wrap: true };
}

/** Style of a distance from the target, with its sign and what it counts. */
export function distanceStyle(digits: string, unit: string): CellStyle {
  const behind = `"${unit}"`;
  const numberFormat = [`+${digits}`, `-${digits}`, digits].map((part) => part + behind).join(';');
  return { ...GRID, horizontal: 'right', numberFormat, wrap: true };
}
