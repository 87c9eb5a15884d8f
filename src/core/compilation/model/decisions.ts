import { ChoiceTable } from '../../catalogue/ChoiceTable';
import type { Decision } from './OfficerNotes';

/** What the officer decides about a form, on *Tình hình nộp*. */
export const DECISIONS = new ChoiceTable<Decision>({
  accepted: { vi: 'chấp nhận', en: 'accepted', also: ['đồng ý', 'accept'] },
  returned: { vi: 'trả lại', en: 'returned', also: ['return'] },
  exempt: { vi: 'miễn', en: 'exempt', also: ['miễn báo cáo'] },
});
