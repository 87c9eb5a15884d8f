import type { Entry } from '../form/read/Submission';
import { correctionsTo } from './correctionsTo';
import type { Correction } from './Finding';
import type { FormRows, FormRow } from './FormRows';
import { slipsOf, type FoundSlip } from './slipsOf';

/** The values that were probably meant, the likelier first. */
export function proposedBy(slips: readonly FoundSlip[]): readonly number[] {
  return slips.map(({ slip }) => slip.corrected);
}

/** Corrections of an entry that is probably off by a power of ten; none if it is not. */
export function slipCorrections(form: FormRows, row: FormRow, entry: Entry): readonly Correction[] {
  return correctionsTo(form.catalogue, row, entry, proposedBy(slipsOf(form, row, entry)));
}
