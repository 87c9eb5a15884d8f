import type { PlanBookProblem, PlanBookProblemCode } from '../contract/PlanBookProblem';

/** Collects what is wrong while a workbook is read, and where each part of the plan stands. */
export class ReadingNotes {
  readonly problems: PlanBookProblem[] = [];
  /** Cells by JSON pointer into the plan, or into the roster behind `roster:`. */
  private readonly places = new Map<string, { readonly sheet: string; readonly cell: string | null }>();

  report(
    code: PlanBookProblemCode,
    place: { readonly sheet: string | null; readonly cell: string | null },
    params: PlanBookProblem['params'] = {},
  ): void {
    this.problems.push({ code, severity: 'error', ...place, params });
  }

  /** What keeps no plan from being issued, but may be an oversight. */
  warn(
    code: PlanBookProblemCode,
    place: { readonly sheet: string | null; readonly cell: string | null },
    params: PlanBookProblem['params'],
  ): void {
    this.problems.push({ code, severity: 'warning', ...place, params });
  }

  place(pointer: string, sheet: string, cell: string | null): void {
    this.places.set(pointer, { sheet, cell });
  }

  /** The cell of a part of the plan, or of the nearest whole that has one. */
  placeOf(pointer: string): { readonly sheet: string | null; readonly cell: string | null } {
    for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      const found = this.places.get(path);
      if (found) return found;
    }
    return { sheet: null, cell: null };
  }
}
