import { ChoiceTable } from '../../catalogue/ChoiceTable';
import type { PlanDecision } from './OfficerNotes';

/** What the officer says of a unit's own plan, on *Tình hình nộp*. */
export const PLAN_DECISIONS = new ChoiceTable<PlanDecision>({
  received: { vi: 'đã nhận', en: 'received', also: ['đã nộp', 'đã gửi', 'x'] },
  exempt: { vi: 'miễn', en: 'exempt', also: ['không phải nộp'] },
});
