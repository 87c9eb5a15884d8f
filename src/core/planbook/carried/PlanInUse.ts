import type { SoundPlan } from '../read/PlanBookReading';

/** By which plan work is done with a workbook, and how that is known. */
export type PlanInUse =
  /** Those that come with the program. */
  | { readonly from: 'program' }
  /** An officer chose it, and the workbook keeps it; or the city workbook was compiled with it. */
  | { readonly from: 'workbook' | 'city'; readonly plan: SoundPlan }
  /** What the workbook keeps is damaged, so that the program's plans are used. */
  | { readonly from: 'damaged' };
