import type { Finding } from '../validation/Finding';
import { aboutOf } from './aboutOf';
import type { JustifiedFinding } from './model/JustifiedFinding';

/** Findings after a check, sorted by whether the unit has answered them. */
export interface AppliedJustifications {
  /** Still to be looked at. */
  readonly open: readonly Finding[];
  /** Warnings that the unit keeps, with its reason. */
  readonly kept: readonly { readonly finding: Finding; readonly note: string }[];
  /** Kept earlier, but the warning is gone or is about another figure now. */
  readonly gone: readonly JustifiedFinding[];
}

/**
 * Lays kept warnings over the findings of a new check. Only warnings can be kept, whatever a stamp says; where the same
 * warning was kept twice the last note counts.
 */
export function applyJustified(findings: readonly Finding[], kept: readonly JustifiedFinding[]): AppliedJustifications {
  const byKey = new Map(kept.map((each) => [keyOf(each), each]));
  const used = new Set<string>();
  const open: Finding[] = [];
  const answered: { finding: Finding; note: string }[] = [];
  for (const finding of findings) {
    const key = finding.severity === 'warning' ? keyOf({ ...finding, about: aboutOf(finding) }) : null;
    const found = key === null ? undefined : byKey.get(key);
    if (key === null || found === undefined) open.push(finding);
    else {
      used.add(key);
      answered.push({ finding, note: found.note });
    }
  }
  return { open, kept: answered, gone: [...byKey].filter(([key]) => !used.has(key)).map(([, each]) => each) };
}

function keyOf({ code, indicator, part, about }: Omit<JustifiedFinding, 'note'>): string {
  return JSON.stringify([code, indicator, part, about]);
}
