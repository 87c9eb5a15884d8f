import { chartCases } from './cases/chartCases';
import { conditionalFormatCases } from './cases/conditionalFormatCases';
import { eventCases } from './cases/eventCases';
import { formatCases } from './cases/formatCases';
import { pageCases } from './cases/pageCases';
import { protectedCases } from './cases/protectedCases';
import { protectionCases } from './cases/protectionCases';
import { rangeCases } from './cases/rangeCases';
import { sheetCases } from './cases/sheetCases';
import { validationCases } from './cases/validationCases';
import { workbookCases } from './cases/workbookCases';
import type { ConformanceCase } from './ConformanceCase';

/** What Excel is documented to do with each member of Office.js that this add-in uses; a test looks that none is left out. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...rangeCases,
  ...formatCases,
  ...validationCases,
  ...conditionalFormatCases,
  ...sheetCases,
  ...protectionCases,
  ...protectedCases,
  ...workbookCases,
  ...pageCases,
  ...chartCases,
  ...eventCases,
];
