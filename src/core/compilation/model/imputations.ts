import { ChoiceTable } from '../../catalogue/ChoiceTable';
import type { Imputation } from './Imputation';

/** How missing figures are filled in, on *Thiết lập*; an empty cell asks for nothing. */
export const IMPUTATIONS = new ChoiceTable<Imputation>({
  none: { vi: 'không', en: 'no', also: ['', 'không ước'] },
  previous: { vi: 'số kỳ trước của đơn vị', en: "the unit's earlier figure", also: ['số kỳ trước', 'kỳ trước'] },
  growth: {
    vi: 'số kỳ trước nhân mức tăng của các đơn vị khác',
    en: 'earlier figure times the growth of the others',
    also: ['số kỳ trước nhân mức tăng', 'mức tăng'],
  },
  kindMean: { vi: 'bình quân đơn vị cùng loại', en: 'mean of its kind', also: ['bình quân cùng loại'] },
});
