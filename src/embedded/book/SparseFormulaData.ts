import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  type IFormulaData,
  initSheetFormulaData,
  type LexerTreeBuilder,
} from '@univerjs/engine-formula';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Univer's list of all formulas, gathered from those cells alone that have one. Univer gathers it anew for each write,
 * each calculation and each change of a sheet, and finds out of every cell what kind of value it holds: for the half a
 * million cells of a city's workbook that takes longer than all else.
 */
export class SparseFormulaData extends FormulaDataModel {
  private hidden = 0;

  constructor(
    private readonly instances: IUniverInstanceService,
    lexer: LexerTreeBuilder,
  ) {
    super(instances, lexer);
  }

  /** While this works there are no formulas, for mutations that Univer gathers all of them for to no end. */
  withoutFormulas(work: () => void): void {
    this.hidden += 1;
    try {
      work();
    } finally {
      this.hidden -= 1;
    }
  }

  override getFormulaData(): IFormulaData {
    if (this.hidden > 0) return {};
    const formulas: IFormulaData = {};
    for (const workbook of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      formulas[unitId] = {};
      for (const sheet of workbook.getSheets()) {
        const cells = new ObjectMatrix(withFormula(sheet.getCellMatrix().getMatrix()));
        initSheetFormulaData(formulas, unitId, sheet.getSheetId(), cells);
      }
    }
    return formulas;
  }
}

function withFormula(cells: Cells): Cells {
  const found: Cells = {};
  for (const row in cells) {
    const inRow = cells[row];
    for (const column in inRow) {
      const cell = inRow[Number(column)];
      if (cell?.f || cell?.si) (found[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  return found;
}
