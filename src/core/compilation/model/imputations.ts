import { ChoiceTable } from '../../catalogue/ChoiceTable';
import type { Imputation } from './Imputation';

/** How missing figures are filled in, on *Thiết lập*; an empty cell asks for nothing. */
export const IMPUTATIONS = new ChoiceTable<Imputation>({
  none: { vi: 'không', en: 'no', also: ['', 'không ước'] },
  previous: { vi: 'số kỳ trước của đơn vị', en: "the unit's earlier figure", also: ['số kỳ trước', 'kỳ trước'] },
  kindMean: { vi: 'bình quân đơn vị cùng loại', en: 'mean of its kind', also: ['bình quân cùng loại'] },
});
