/** Something wrong in a catalogue or roster, as data: where (a JSON pointer), what, and what it was found to be. */
export interface SeedProblem {
  readonly path: string;
  readonly code: SeedProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type SeedProblemCode =
  | 'duplicate'
  | 'notNfc'
  | 'wrongRoster'
  | 'unknownUnitOfMeasure'
  | 'unknownIndicator'
  | 'unknownUnit'
  | 'unknownUnitKind'
  | 'unknownOutlinePart'
  | 'unknownQuestion'
  | 'unknownColumn'
  | 'unknownDate'
  | 'idOutsideGroup'
  | 'groupsOutOfOrder'
  | 'rangeReversed'
  | 'stretchNotBeyondTarget'
  | 'targetOutsideHardRange'
  | 'plausibleOutsideHardRange'
  | 'targetAgainstDirection'
  | 'targetAboveWhole'
  | 'laterYearNotLater'
  | 'stateWithoutYesNo'
  | 'notWhole'
  | 'accumulatesWithoutAmount'
  | 'leadFigureReportedByUnits'
  | 'builtFigureWithoutUnits'
  | 'deadlineBeforePlan'
  | 'fewerExpectedThanListed';
