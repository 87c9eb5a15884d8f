/** Units that sent, all units, units with errors, units that did not send: as values and as formulas over the sheet. */
export interface SendingCounts {
  readonly values: readonly [number, number, number, number];
  readonly formulas: readonly [string, string, string, string];
}
