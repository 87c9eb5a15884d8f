import { findUnit } from '../catalogue/findUnit';
import { nameIndexOf } from '../catalogue/nameIndexOf';
import { nameKey } from '../catalogue/nameKey';
import type { OldUnit } from '../catalogue/OldUnits';
import type { ReportingUnit, Roster } from '../catalogue/Roster';
import { withoutAuthority } from '../catalogue/withoutAuthority';
import { namesInFileName } from './namesInFileName';
import type { ProposalReason, UnitProposal } from './UnitProposal';

/** What is known of a form whose code names no unit. */
export interface UnitClues {
  /** The code that it carries, of no unit of today. */
  readonly code: string | null;
  /** The name printed in its head. */
  readonly name: string | null;
  /** Name of the file, with or without folders. */
  readonly file: string | null;
}

/**
 * The units that a form without a known code may be of, each once, the better reason first: the name in its head, an
 * old name, an old code, the file's name. Old names repeat and old communes were split, so that all candidates are
 * listed and none is chosen. No mark is dropped from a name; only a file's name written without any mark stands for
 * all names that it may be.
 */
export function proposeUnits(clues: UnitClues, roster: Roster): readonly UnitProposal[] {
  const proposals = [
    ...byName(clues.name, roster),
    ...byOldCode(clues.code, roster),
    ...byFileName(clues.file, roster),
  ];
  const seen = new Set<string>();
  return proposals.filter(({ unit }) => !seen.has(unit.code) && seen.add(unit.code));
}

function byName(name: string | null, roster: Roster): readonly UnitProposal[] {
  if (name === null) return [];
  const key = nameKey(withoutAuthority(name));
  const { full, bare, oldFull, oldBare } = nameIndexOf(roster);
  const today = full.get(key) ?? bare.get(key) ?? [];
  const before = oldFull.get(key) ?? oldBare.get(key) ?? [];
  return [
    ...today.map((unit) => ofToday(unit, 'name', unit.name)),
    ...before.flatMap((unit) => successors(unit, 'oldName', unit.name, roster)),
  ];
}

function byOldCode(code: string | null, roster: Roster): readonly UnitProposal[] {
  return oldUnitsOfCode(code, roster).flatMap((unit) => successors(unit, 'oldCode', unit.code, roster));
}

function byFileName(file: string | null, roster: Roster): readonly UnitProposal[] {
  if (file === null) return [];
  const { codes, units, oldUnits } = namesInFileName(file, roster);
  return [
    ...codes.flatMap((code) => {
      const unit = findUnit(roster, code);
      return unit === undefined
        ? oldUnitsOfCode(code, roster).flatMap((old) => successors(old, 'fileName', code, roster))
        : [ofToday(unit, 'fileName', code)];
    }),
    ...units.map((unit) => ofToday(unit, 'fileName', unit.name)),
    ...oldUnits.flatMap((unit) => successors(unit, 'fileName', unit.name, roster)),
  ];
}

function oldUnitsOfCode(code: string | null, roster: Roster): readonly OldUnit[] {
  return (roster.oldUnits ?? []).filter((unit) => unit.code === code);
}

function ofToday(unit: ReportingUnit, reason: ProposalReason, from: string): UnitProposal {
  return { unit, reason, from, split: false };
}

/** The units of today that took an old commune in. */
function successors(old: OldUnit, reason: ProposalReason, from: string, roster: Roster): readonly UnitProposal[] {
  const split = old.into.length > 1;
  return old.into.flatMap((code) => {
    const unit = findUnit(roster, code);
    return unit === undefined ? [] : [{ unit, reason, from, split }];
  });
}
