/** How a sheet is printed. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Pages across and down; null down means as many as it takes. */
  readonly fit: { readonly wide: number; readonly tall: number | null };
  /** First and last row repeated on each page (1-based). */
  readonly titleRows: readonly [number, number] | null;
  /** First and last column repeated on each page, as letters. */
  readonly titleColumns?: readonly [string, string];
  /** A1 range that is printed. */
  readonly area: string | null;
  readonly centerHorizontally: boolean;
  /** Page number in the middle of the top margin, not on the first page (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
  readonly pageNumbers: boolean;
}
