import type { GroupRule } from '../../catalogue/Catalogue';
import { ChoiceTable } from '../../catalogue/ChoiceTable';

/** How a numbered indicator follows from its figures, on *Thiết lập*. */
export const GROUP_RULES = new ChoiceTable<GroupRule['kind']>({
  main: { vi: 'theo số chính', en: 'by the main figure', also: ['số chính'] },
  all: { vi: 'mọi số đều đạt', en: 'all figures met', also: ['tất cả'] },
  share: { vi: 'theo tỷ lệ số đạt', en: 'share of figures met', also: ['tỷ lệ'] },
});
