import { escapeText } from './escapeXml';

const KEEP_SPACE = /^[ \t\n]|[ \t\n]$|[\t\n]| {2}/;

/** A text of a cell as the element `t`, in the table of shared ones or in the cell itself. */
export function textXml(text: string): string {
  return `<t${KEEP_SPACE.test(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t>`;
}
