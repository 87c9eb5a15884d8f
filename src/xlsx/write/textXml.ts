import { escapeText } from './escapeXml';
import { keepsSpace } from './keepsSpace';

/** A text of a cell as the element `t`, in the table of shared ones or in the cell itself. */
export function textXml(text: string): string {
  return `<t${keepsSpace(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t>`;
}
