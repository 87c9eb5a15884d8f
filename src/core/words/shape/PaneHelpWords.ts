import type { Threshold } from '../../catalogue/thresholds';
import type { Decider } from '../../validation/Finding';

/** What the help says. It is loaded with the help, not with the pane. */
export interface PaneHelpWords {
  readonly title: string;
  readonly topics: { readonly use: string; readonly numbers: string; readonly selfTest: string };
  /** @param agency the office that compiles, as the plan names it */
  readonly views: (agency: string) => readonly { readonly name: string; readonly steps: readonly string[] }[];
  readonly limitsTitle: string;
  readonly limitsIntro: string;
  readonly limitUnits: Readonly<Record<Threshold['unit'], string>>;
  readonly signsTitle: string;
  readonly signs: readonly { readonly sign: string; readonly meaning: string }[];

  /** Trying what this Excel does, in a blank workbook. */
  readonly selfTest: {
    readonly intro: string;
    readonly start: string;
    readonly running: (done: string, total: string) => string;
    readonly notBlank: string;
    readonly done: (count: string, excel: string) => string;
    readonly left: (names: string) => string;
    readonly save: string;
  };

  /** What runs where, and the version of the rules by which forms are checked. */
  readonly version: (running: string, rules: string) => string;
  readonly tryTitle: string;
  readonly tryIndicator: string;
  readonly tryLabel: string;
  readonly tryPlaceholder: string;
  readonly casesTitle: (count: string) => string;
  readonly search: string;
  readonly noCase: string;
  /** Where a case stands: the unit of measure of its row. */
  readonly inRow: (unitOfMeasure: string) => string;
  /** The case's cell is formatted as a percentage. */
  readonly percentCell: string;

  /** How a text is read; amounts come with their unit of measure. */
  readonly readings: {
    readonly blank: string;
    readonly number: (amount: string, decider: Decider | null) => string;
    readonly ambiguous: (first: string, second: string) => string;
    readonly range: (low: string, high: string) => string;
    readonly otherUnit: (unit: string, amount: string) => string;
    readonly none: string;
    readonly notCollected: string;
    readonly outOfScope: string;
    /** Words in place of a sign. */
    readonly asWords: string;
    /** In place of the cell's name, to begin a sentence with. */
    readonly thisText: string;
  };
}
