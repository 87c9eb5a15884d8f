import type { DrawnCell, CellValue } from '../../../workbook/DrawnSheet';
import type { CampaignStyle } from './campaignStyles';

type Look = CampaignStyle extends `campaign${infer Name}` ? Uncapitalize<Name> : never;

/** Names of the styles by look: tens of thousands of cells share them. */
const names = new Map<Look, string>();

/** A cell in one of the looks of `campaignStyles`: `text` for `campaignText`. */
export function styled(look: Look, value: CellValue): DrawnCell {
  let style = names.get(look);
  if (style === undefined) {
    style = `campaign${look.charAt(0).toUpperCase()}${look.slice(1)}`;
    names.set(look, style);
  }
  return { value, style };
}
