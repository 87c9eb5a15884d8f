/** Codes of units of whose forms the made-up officer has said something. */
export interface SampleUnits {
  readonly late: string;
  readonly returned: string;
}
