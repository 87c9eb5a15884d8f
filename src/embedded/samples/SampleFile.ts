/** A made-up submission or workbook as a file. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
