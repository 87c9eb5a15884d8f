/** A decision that is taken back takes its reason along; other words of the officer's stay. */
export function reasonTakenBack(reason: string, ofDecision: string): string {
  return reason.trim() === ofDecision ? '' : reason.trim();
}
