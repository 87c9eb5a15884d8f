/** Kinds of conflict by the names that they bore in workbooks written before they were named as `ConflictKind` is. */
const FORMER_KINDS: Readonly<Record<string, string>> = {
  forms: 'severalForms',
  stamp: 'stampMisfit',
  catalogue: 'otherCatalogue',
  period: 'otherPeriod',
  lead: 'notLead',
};

/** The id of a conflict as it is made now; decisions in a workbook of an earlier version stay in force. */
export function presentConflictId(id: string): string {
  const mark = id.indexOf(':');
  const kind = FORMER_KINDS[id.slice(0, mark)];
  return kind === undefined ? id : kind + id.slice(mark);
}
