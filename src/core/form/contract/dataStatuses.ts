import { ChoiceTable } from '../../catalogue/ChoiceTable';
import type { DataStatus } from './DataStatus';

/** The three statuses of the form's drop-down list. */
export const DATA_STATUSES = new ChoiceTable<DataStatus>({
  estimated: { vi: 'ước tính', en: 'estimated', also: ['ước'] },
  preliminary: { vi: 'sơ bộ', en: 'preliminary' },
  official: { vi: 'chính thức', en: 'official' },
});
