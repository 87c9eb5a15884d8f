import type { Severity } from '../../core/kernel/Severity';
import type { ListedFinding } from './listedFindings';

/** Findings about one indicator, or about the form as a whole. */
export interface FindingGroup {
  /** Its id; null for the form as a whole. */
  readonly indicator: string | null;
  readonly findings: readonly PlacedFinding[];
}

/** A finding and its place in the list, by which the keyboard walks. */
export interface PlacedFinding extends ListedFinding {
  readonly place: number;
}

/** Findings of one severity, or those that are kept. */
export interface FindingSection {
  readonly kind: Severity | 'kept';
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

/** A list in order, with what stands together put together: by severity, and within that by indicator. */
export function groupedFindings(listed: readonly ListedFinding[]): readonly FindingSection[] {
  const sections: {
    kind: Severity | 'kept';
    count: number;
    groups: { indicator: string | null; findings: PlacedFinding[] }[];
  }[] = [];
  listed.forEach(({ finding, note }, place) => {
    const kind = note === null ? finding.severity : 'kept';
    let section = sections.at(-1);
    if (section?.kind !== kind) sections.push((section = { kind, count: 0, groups: [] }));
    section.count += 1;
    const group = section.groups.at(-1);
    if (group?.indicator === finding.indicator) group.findings.push({ finding, note, place });
    else section.groups.push({ indicator: finding.indicator, findings: [{ finding, note, place }] });
  });
  return sections;
}
