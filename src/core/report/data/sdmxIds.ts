import type { Campaign } from '../../compilation/model/Campaign';

/** Who maintains the structures: the program, as the offices have no agency of their own in any registry. */
export const AGENCY = 'CHITIEU';

/** The city as a whole, by the code that SDMX gives to a total. */
export const TOTAL = '_T';

/** Identities of a plan's structures, of letters, digits, `_` and `-` (SDMX 3.0, section 2: IDType). */
export interface SdmxIds {
  readonly id: string;
  readonly version: string;
  /** `CHITIEU:KH-56-2026(1.0.0)`. */
  readonly dataflow: string;
}

/** A plan's version is a count, or whatever its office writes: the first whole number in it, else 1. */
export function sdmxIds({ catalogue }: Campaign): SdmxIds {
  const id = catalogue.plan.id.toUpperCase();
  const version = `${/\d{1,9}/.exec(catalogue.plan.version)?.[0] ?? '1'}.0.0`;
  return { id, version, dataflow: `${AGENCY}:${id}(${version})` };
}
