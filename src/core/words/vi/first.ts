import { slashedDay } from '../../kernel/slashedDay';
import type { FirstWords } from '../shape/FirstWords';
import { firstPane } from './firstPane';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** What the task pane's first view needs, in Vietnamese. */
export const first: FirstWords = {
  language: 'vi',
  date: slashedDay,
  period: (period) => {
    const [year = '', part] = period.split('-');
    if (part === undefined) return `năm ${year}`;
    if (part.startsWith('Q')) return `quý ${ROMAN[Number(part.slice(1)) - 1] ?? ''} năm ${year}`;
    return `tháng ${String(Number(part))} năm ${year}`;
  },
  form: { sheet: 'Biểu chỉ tiêu', guideSheet: 'Hướng dẫn', selfScoreSheet: 'Tự chấm điểm' },
  pane: firstPane,
};
