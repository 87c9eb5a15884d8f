import type { BorderSide, CellStyle } from '../../../workbook/CellStyle';

const BOX: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];
const FONT = { fontName: 'Times New Roman', fontSize: 11 } as const;
const GRID: CellStyle = { ...FONT, borders: BOX, vertical: 'center', wrap: true };
const INPUT_FILL = 'FFF8E1';

/** Looks of the sheets with which a compilation is followed; their names stand apart from other sheets' styles. */
export const CAMPAIGN_STYLES = {
  campaignPlain: FONT,
  campaignTitle: { ...FONT, fontSize: 14, bold: true },
  campaignCentered: { ...FONT, fontSize: 14, bold: true, horizontal: 'center' },
  campaignNote: { ...FONT, italic: true, wrap: true, vertical: 'top' },
  campaignSection: { ...FONT, fontSize: 12, bold: true },
  campaignHead: { ...GRID, bold: true, horizontal: 'center' },
  campaignKey: { fontSize: 8, fontColor: '7F7F7F', numberFormat: '@' },
  campaignCode: { ...GRID, horizontal: 'center', numberFormat: '@' },
  campaignText: { ...GRID, numberFormat: '@' },
  campaignBold: { ...GRID, bold: true, numberFormat: '@' },
  campaignCount: { ...GRID, horizontal: 'right', numberFormat: '#,##0' },
  campaignBoldCount: { ...GRID, bold: true, horizontal: 'right', numberFormat: '#,##0' },
  campaignNumber: { ...GRID, horizontal: 'right', numberFormat: '#,##0.00' },
  campaignPercent: { ...GRID, horizontal: 'right', numberFormat: '#,##0.0' },
  campaignBoldPercent: { ...GRID, bold: true, horizontal: 'right', numberFormat: '#,##0.0' },
  campaignTime: { ...GRID, horizontal: 'center', numberFormat: 'dd/mm/yyyy hh:mm' },
  campaignInputText: { ...GRID, fill: INPUT_FILL, numberFormat: '@', locked: false },
  campaignInputNumber: { ...GRID, fill: INPUT_FILL, horizontal: 'right', numberFormat: 'General', locked: false },
} as const satisfies Record<string, CellStyle>;

export type CampaignStyle = keyof typeof CAMPAIGN_STYLES;
