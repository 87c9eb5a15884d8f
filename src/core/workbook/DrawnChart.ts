/** A native chart over ranges of the same workbook. */
export interface DrawnChart {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly color?: string }[];
  /** Top left and bottom right cell that the chart covers. */
  readonly from: string;
  readonly to: string;
  readonly valueAxisTitle?: string;
}
