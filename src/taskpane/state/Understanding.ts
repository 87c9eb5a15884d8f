import type { ReadingContext } from '../../core/form/read/readSubmission';
import type { PlanInUse } from '../../core/planbook/carried/PlanInUse';
import { planInUseValues } from '../../core/planbook/carried/planInUseValues';
import { plansInUse } from '../../core/planbook/carried/plansInUse';
import type { SoundPlan } from '../../core/planbook/read/PlanBookReading';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import type { SheetChoice } from '../../excel/read/readSheets';
import { PlanKeeper } from './PlanKeeper';
import { viewWorkbook } from './viewWorkbook';
import type { FormerForm, WorkbookView } from './WorkbookView';

/** What a workbook that was read says: by which plan it is worked with, and what is in it. */
export class Understanding {
  private readonly keeper: PlanKeeper;

  /** @param program the plans and units that come with the program */
  constructor(
    private readonly program: ReadingContext,
    readSheets: (wanted: SheetChoice) => Promise<RawWorkbook>,
  ) {
    this.keeper = new PlanKeeper(program, readSheets);
  }

  /** The same object as long as it is the same plan. */
  planInUse(workbook: RawWorkbook): Promise<PlanInUse> {
    return this.keeper.look(workbook);
  }

  /** Everything that the pane says about the workbook. */
  view(workbook: RawWorkbook, inUse: PlanInUse, earlier: FormerForm | null): WorkbookView {
    return viewWorkbook(workbook, { ...this.program, ...plansInUse(inUse) }, earlier);
  }

  /** What a workbook keeps of a plan that is worked by. */
  valuesOf(plan: SoundPlan): Readonly<Record<string, string>> {
    return planInUseValues(plan);
  }
}
