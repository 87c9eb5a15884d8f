import type { Office } from './Catalogue';

/** What is said of the office that compiles, a row each in a plan's workbook and in the city's settings. */
export const OFFICE_KEYS = [
  'superior',
  'agency',
  'symbol',
  'letterSymbol',
  'addressee',
  'reportTitle',
  'signer',
  'signerName',
  'issuingDocument',
] as const satisfies readonly (keyof Office)[];
export type OfficeKey = (typeof OFFICE_KEYS)[number];
