import { ChoiceTable } from '../../catalogue/ChoiceTable';
import type { ScoringRule } from './Scoring';

/** What points are given or taken for, in the office's own table. */
export const SCORING_RULES = new ChoiceTable<ScoringRule['kind']>({
  ownPlanReached: { vi: 'Thực hiện so kế hoạch của đơn vị', en: 'Own plan reached' },
  lateResult: { vi: 'Báo cáo muộn', en: 'Late result' },
  lateOwnPlan: { vi: 'Kế hoạch muộn', en: 'Late own plan' },
  resultMissing: { vi: 'Không gửi báo cáo', en: 'Result missing' },
  ownPlanMissing: { vi: 'Không gửi kế hoạch', en: 'Own plan missing' },
  withErrors: { vi: 'Biểu còn lỗi', en: 'With errors' },
});
