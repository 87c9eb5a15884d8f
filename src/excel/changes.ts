import { correctCells } from './change/correctCells';
import { keepPlan } from './change/keepPlan';
import { keepProperties } from './change/keepProperties';
import { restoreValidations } from './change/restoreValidations';
import { drawWorkbook } from './draw/drawWorkbook';
import { markCells } from './mark/markCells';

/** All that writes into the workbook: a part of its own, as a pane opens by reading. */
export const changes = { correctCells, drawWorkbook, keepPlan, keepProperties, markCells, restoreValidations };

export type Changes = typeof changes;
