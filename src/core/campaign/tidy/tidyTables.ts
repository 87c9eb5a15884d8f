import type { Campaign } from '../../compilation/model/Campaign';
import { tidyAnswers } from './tidyAnswers';
import { tidyDuties } from './tidyDuties';
import { tidyFigures } from './tidyFigures';
import { tidyLines } from './tidyLines';
import { tidyRemarks } from './tidyRemarks';
import type { TidyTable } from './TidyTable';
import { tidyUnits } from './tidyUnits';

/** A campaign as tables for other programs (tidy data: H. Wickham, Journal of Statistical Software 59/10, 2014). */
export function tidyTables(campaign: Campaign): readonly TidyTable[] {
  return [tidyFigures, tidyLines, tidyRemarks, tidyDuties, tidyAnswers, tidyUnits].map((tableOf) => tableOf(campaign));
}
