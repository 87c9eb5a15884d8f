import { ChoiceTable } from '../../catalogue/ChoiceTable';
import type { JudgedDigits, StrictOn } from './Judgement';

/** On how many digits a figure is judged, on *Thiết lập*. */
export const JUDGED_DIGITS = new ChoiceTable<JudgedDigits>({
  plan: { vi: 'số chữ số Kế hoạch ghi', en: 'digits that the plan writes', also: ['theo kế hoạch', 'kế hoạch'] },
  shown: { vi: 'số chữ số đang hiển thị', en: 'digits that are shown', also: ['đang hiển thị', 'hiển thị'] },
  value: { vi: 'đúng số báo cáo', en: 'reported value', also: ['không làm tròn', 'số báo cáo'] },
});

/** On what “trên” and “dưới” are judged, on *Thiết lập*. */
export const STRICT_ON = new ChoiceTable<StrictOn>({
  value: { vi: 'đúng số báo cáo', en: 'reported value', also: ['không làm tròn', 'số báo cáo'] },
  digits: { vi: 'số đã làm tròn', en: 'rounded value', also: ['làm tròn'] },
});
