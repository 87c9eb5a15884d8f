import type { DrawnCell, CellValue } from '../../../workbook/DrawnSheet';
import type { CampaignStyle } from './campaignStyles';

type Look = CampaignStyle extends `campaign${infer Name}` ? Uncapitalize<Name> : never;

/** A cell in one of the looks of `campaignStyles`: `text` for `campaignText`. */
export function styled(look: Look, value: CellValue): DrawnCell {
  return { value, style: `campaign${look.charAt(0).toUpperCase()}${look.slice(1)}` };
}
