import { panePlan as english } from '../../core/words/en/panePlan';
import { panePlan as vietnamese } from '../../core/words/vi/panePlan';
import type { PanePlanWords } from '../../core/words/shape/PanePlanWords';
import { usePane } from '../PaneContext';

/** What the dialog *Kế hoạch* says, in the language of the pane. */
export function usePlanWords(): PanePlanWords {
  return usePane().words.language === 'vi' ? vietnamese : english;
}
