import { slashedDay } from '../../kernel/slashedDay';
import type { FirstWords } from '../shape/FirstWords';
import { firstPane } from './firstPane';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What the task pane's first view needs, in English. */
export const first: FirstWords = {
  language: 'en',
  date: slashedDay,
  period: (period) => {
    const [year = '', part] = period.split('-');
    if (part === undefined) return `year ${year}`;
    if (part.startsWith('Q')) return `quarter ${part.slice(1)} of ${year}`;
    return `${MONTHS[Number(part) - 1] ?? ''} ${year}`;
  },
  form: { sheet: 'Indicator form', guideSheet: 'Guide', selfScoreSheet: 'Own points' },
  pane: firstPane,
};
