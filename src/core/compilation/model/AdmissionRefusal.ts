import type { CandidateParams } from '../../identity/candidateParams';

/** Why a form that could be read takes no part in a compilation. */
export type AdmissionRefusal =
  /** It doesn't say which plan it belongs to. */
  | { readonly code: 'PLAN_MISSING'; readonly params: CandidateParams }
  | { readonly code: 'OTHER_PLAN'; readonly params: { readonly plan: string } }
  /** It doesn't carry the code of a unit. */
  | { readonly code: 'UNIT_MISSING'; readonly params: { readonly name: string } & CandidateParams }
  | { readonly code: 'UNIT_UNKNOWN'; readonly params: { readonly unit: string } & CandidateParams }
  /** Empty, or not a period of the plan's year. */
  | { readonly code: 'PERIOD_UNKNOWN'; readonly params: { readonly period: string } }
  /** The form of another period than the one that is compiled; the unit's code as it stands, or empty. */
  | {
      readonly code: 'OTHER_PERIOD';
      readonly params: { readonly found: string; readonly expected: string; readonly unit: string };
    };
