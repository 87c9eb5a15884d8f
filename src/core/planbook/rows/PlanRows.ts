import type { CellValue } from '../../workbook/DrawnSheet';
import type { PlanColumn, PlanTableName } from '../contract/planTables';

/** A row of a table: what stands in its cells; a column that is left out stays empty. */
export type PlanRow<T extends PlanTableName> = Readonly<Partial<Record<PlanColumn<T>, CellValue>>>;

/** The tables of a *Sổ kế hoạch* as they are to be written. */
export type PlanRows = { readonly [T in PlanTableName]: readonly PlanRow<T>[] };
