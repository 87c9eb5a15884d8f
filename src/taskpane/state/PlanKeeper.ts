import { keyedValues } from '../../core/workbook/keyedValues';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import { readIdentity } from '../../core/form/read/readIdentity';
import type { ReadingContext } from '../../core/form/read/readSubmission';
import { PLAN_IN_USE_KEYS, PLAN_IN_USE_SHEET } from '../../core/planbook/contract/planInUseSheet';
import type { PlanInUse } from '../../core/planbook/carried/PlanInUse';
import { readCarriedPlan, unpackPlan } from '../../core/planbook/carried/readCarriedPlan';
import { readPlanInUse } from '../../core/planbook/carried/readPlanInUse';
import { planHashes } from '../../core/planbook/rows/planHashes';
import type { SheetChoice } from '../../excel/read/readSheets';

const PROGRAM: PlanInUse = { from: 'program' };

/** Knows by which plan the workbook in front is worked with; asks Excel for the plan itself only when it is another. */
export class PlanKeeper {
  /** The same object is given as long as the plan has the same hash. */
  private known: { readonly key: string; readonly inUse: PlanInUse } = { key: '', inUse: PROGRAM };

  /** @param program the plans and units that come with the program */
  constructor(
    private readonly program: ReadingContext,
    private readonly readSheets: (wanted: SheetChoice) => Promise<RawWorkbook>,
  ) {}

  /** @param workbook as just read; of the sheet with the plan at least the head */
  async look(workbook: RawWorkbook): Promise<PlanInUse> {
    if (!workbook.sheets.some(({ name }) => name === PLAN_IN_USE_SHEET)) return this.lookAtCity(workbook);
    const head = keyedValues(workbook, PLAN_IN_USE_SHEET, (text) => text === PLAN_IN_USE_KEYS.hash);
    const key = `kept ${head.get(PLAN_IN_USE_KEYS.hash) ?? ''}`;
    if (key !== this.known.key) {
      const plan = readPlanInUse(await this.readSheets([PLAN_IN_USE_SHEET]));
      this.known = { key, inUse: plan === null ? { from: 'damaged' } : { from: 'workbook', plan } };
    }
    return this.known.inUse;
  }

  /** A city workbook is compiled on by the plan that it was compiled with. */
  private lookAtCity(workbook: RawWorkbook): PlanInUse {
    const { kind, plan: id } = readIdentity(workbook);
    const carried = kind === 'city' ? readCarriedPlan(workbook) : null;
    if (carried?.fits !== true || planHashes(this.program.catalogues).get(id ?? '') === carried.hash) return PROGRAM;
    const key = `city ${carried.hash}`;
    if (key !== this.known.key) {
      const plan = unpackPlan(carried);
      const isOwn = plan?.roster.id === this.program.roster.id;
      // The units stand on the workbook's own sheet; what it carries of them are those that the plan names.
      const roster = plan === null || isOwn ? this.program.roster : plan.roster;
      this.known = { key, inUse: plan === null ? PROGRAM : { from: 'city', plan: { ...plan, roster } } };
    }
    return this.known.inUse;
  }
}
