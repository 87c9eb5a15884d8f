import type { DutyDocument } from './DutyDocument';
import type { Decision, PlanDecision } from './OfficerNotes';

/**
 * What the officer decides outside the workbook, in the pane: it is laid over what stands on *Tình hình nộp*,
 * *Xung đột* and *Chốt số liệu*, written there and logged.
 */
export type CampaignDecision =
  /** About the form of a unit that counts now; null takes the decision back. */
  | {
      readonly about: 'unit';
      readonly unit: string;
      readonly decision: Decision | null;
      readonly reason: string;
      /** ISO 8601; the day of the compilation if it is left out. */
      readonly at?: string;
    }
  /** About a unit's own plan. */
  | {
      readonly about: 'ownPlan';
      readonly unit: string;
      readonly decision: PlanDecision | null;
      readonly document: DutyDocument;
    }
  /** The letter with which a report came, and the day. */
  | { readonly about: 'result'; readonly unit: string; readonly document: DutyDocument }
  /** About a conflict, by its id; a null choice goes back to the rule. */
  | {
      readonly about: 'conflict';
      readonly conflict: string;
      readonly choice: string | null;
      readonly reason: string;
      readonly at?: string;
    }
  /** Closes the figures as they are compiled now, by whom in words. */
  | { readonly about: 'closing'; readonly by: string; readonly at?: string };
