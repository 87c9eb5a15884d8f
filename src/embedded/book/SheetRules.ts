import { DataValidationStatus, type ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { type Area, contains, subtract } from './Area';
import { fromRange, toRange, touch } from './ranges';
import type { SheetFrame } from './SheetFrame';

/** Validation rules and conditional formats of a sheet. */
export class SheetRules {
  constructor(private readonly frame: SheetFrame) {}

  get validations(): readonly ISheetDataValidationRule[] {
    const { parts, injector, unitId } = this.frame.book;
    return parts === null ? [] : injector.get(parts.DataValidationModel).getRules(unitId, this.frame.id);
  }

  validationAt(row: number, column: number): ISheetDataValidationRule | null {
    return (
      this.validations.find((rule) => rule.ranges.some((range) => contains(fromRange(range), row, column))) ?? null
    );
  }

  /** Whether the cell's rule takes what the cell holds. */
  async takes(row: number, column: number): Promise<boolean> {
    const { injector, unitId } = this.frame.book;
    const validator = injector.get(this.frame.parts.SheetsDataValidationValidatorService);
    return (await validator.validatorCell(unitId, this.frame.id, row, column)) === DataValidationStatus.VALID;
  }

  /** Gives the areas this rule alone; null takes every rule away from them. */
  setValidation(areas: readonly Area[], rule: Omit<ISheetDataValidationRule, 'uid' | 'ranges'> | null): void {
    const kept: ISheetDataValidationRule[] = [];
    const removed: string[] = [];
    for (const old of this.validations) {
      if (!touch(old.ranges, areas)) continue;
      const before = old.ranges.map(fromRange);
      const after = without(before, areas);
      removed.push(old.uid);
      if (after.length > 0) {
        kept.push({
          ...this.moveRule(old, before, after),
          uid: this.frame.book.newId('v'),
          ranges: after.map(toRange),
        });
      }
    }
    if (removed.length > 0) {
      this.frame.book.mutate(this.frame.parts.RemoveDataValidationMutation, { ...this.frame.target, ruleId: removed });
    }
    const added = rule
      ? [
          ...kept,
          { ...rule, uid: this.frame.book.newId('v'), ranges: areas.map((area) => toRange(this.frame.clip(area))) },
        ]
      : kept;
    if (added.length > 0) {
      // As a patch: for a command Univer measures all cells with a list, on whatever sheet is in front, to fit rows to them.
      this.frame.book.mutate(this.frame.parts.AddDataValidationMutation, {
        ...this.frame.target,
        rule: added,
        source: 'patched',
      });
    }
  }

  /** Takes every rule from a sheet that goes away: Univer would recalculate their formulas for as long as it runs. */
  clear(): void {
    const ruleId = this.validations.map(({ uid }) => uid);
    if (ruleId.length > 0)
      this.frame.book.mutate(this.frame.parts.RemoveDataValidationMutation, { ...this.frame.target, ruleId });
    for (const { cfId } of [...this.conditionalFormats]) {
      this.frame.book.mutate(this.frame.parts.DeleteConditionalRuleMutation, { ...this.frame.target, cfId });
    }
  }

  /** A rule's formulas are written for the first cell of its first area, so they change when that does. */
  private moveRule<T extends { formula1?: string; formula2?: string }>(
    rule: T,
    before: readonly Area[],
    after: readonly Area[],
  ): T {
    const moved = { ...rule };
    for (const bound of ['formula1', 'formula2'] as const) {
      const formula = rule[bound];
      if (formula !== undefined) moved[bound] = this.moveFormula(formula, before[0], after[0]);
    }
    return moved;
  }

  private moveFormula(formula: string, from: Area | undefined, to: Area | undefined): string {
    return from && to ? this.frame.book.shiftFormula(formula, to.row - from.row, to.column - from.column) : formula;
  }

  get conditionalFormats(): readonly IConditionFormattingRule[] {
    const { parts, injector, unitId } = this.frame.book;
    if (parts === null) return [];
    return injector.get(parts.ConditionalFormattingRuleModel).getSubunitRules(unitId, this.frame.id) ?? [];
  }

  addConditionalFormat(areas: readonly Area[], rule: IConditionFormattingRule['rule']): string {
    const cfId = this.frame.book.newId('c');
    const ranges = areas.map((area) => toRange(this.frame.clip(area)));
    const params = { ...this.frame.target, rule: { cfId, ranges, stopIfTrue: false, rule } };
    this.frame.book.mutate(this.frame.parts.AddConditionalRuleMutation, params);
    this.frame.book.remember(
      { id: this.frame.parts.DeleteConditionalRuleMutation.id, params: { ...this.frame.target, cfId } },
      { id: this.frame.parts.AddConditionalRuleMutation.id, params },
    );
    return cfId;
  }

  setConditionalFormat(rule: IConditionFormattingRule): void {
    const { cfId } = rule;
    const before = this.conditionalFormats.find((format) => format.cfId === cfId);
    this.frame.book.mutate(this.frame.parts.SetConditionalRuleMutation, { ...this.frame.target, cfId, rule });
    if (before) {
      this.frame.book.remember(
        { id: this.frame.parts.SetConditionalRuleMutation.id, params: { ...this.frame.target, cfId, rule: before } },
        { id: this.frame.parts.SetConditionalRuleMutation.id, params: { ...this.frame.target, cfId, rule } },
      );
    }
  }

  removeConditionalFormat(cfId: string): void {
    const before = this.conditionalFormats.find((format) => format.cfId === cfId);
    this.frame.book.mutate(this.frame.parts.DeleteConditionalRuleMutation, { ...this.frame.target, cfId });
    if (before) {
      this.frame.book.remember(
        { id: this.frame.parts.AddConditionalRuleMutation.id, params: { ...this.frame.target, rule: before } },
        { id: this.frame.parts.DeleteConditionalRuleMutation.id, params: { ...this.frame.target, cfId } },
      );
    }
  }

  /** Takes the areas out of every rule; a rule that covers nothing any more goes. */
  clearConditionalFormats(areas: readonly Area[]): void {
    for (const rule of [...this.conditionalFormats]) {
      if (!touch(rule.ranges, areas)) continue;
      const before = rule.ranges.map(fromRange);
      const after = without(before, areas);
      if (after.length === 0) {
        this.removeConditionalFormat(rule.cfId);
      } else {
        const inner = rule.rule;
        const moved =
          'subType' in inner && inner.subType === this.frame.parts.CFSubRuleType.formula
            ? { ...inner, value: this.moveFormula(inner.value, before[0], after[0]) }
            : inner;
        this.setConditionalFormat({ ...rule, rule: moved, ranges: after.map(toRange) });
      }
    }
  }
}

/** What is left of the areas without the cells of the holes. */
function without(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce((parts, hole) => parts.flatMap((part) => subtract(part, hole)), areas);
}
