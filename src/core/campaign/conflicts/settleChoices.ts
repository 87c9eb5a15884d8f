import type { CampaignDecision } from '../../compilation/model/CampaignDecision';
import type { Conflict, ConflictDecision } from '../../compilation/model/Conflict';
import { conflictId, conflictKeys } from '../../compilation/model/conflictId';
import type { ConflictProblem, ConflictRow } from '../../compilation/model/ConflictRow';
import { choiceMeant } from './choiceMeant';
import { moment } from '../../city/contract/parts/moment';
import { USE_OR_LEAVE } from '../../compilation/model/useOrLeave';
import { NO_NOTES, type OfficerNotes } from '../../compilation/model/OfficerNotes';
import { baseName } from '../../kernel/baseName';

/** What the officer wrote and decided since the last compilation. */
export interface ChoiceInput {
  readonly rows: readonly ConflictRow[];
  /** Every decision that was taken before, the oldest first. */
  readonly log: readonly ConflictDecision[];
  /** By unit; `chosen` is another place to choose a form. */
  readonly notes: ReadonlyMap<string, OfficerNotes>;
  /** From the pane: they come last and so prevail. */
  readonly decisions: readonly CampaignDecision[];
  /** ISO date of decisions beside which none is written. */
  readonly asOf: string;
}

export interface SettledChoices {
  /** In force, by conflict. Of several forms the choice may be a name that no form bears yet. */
  readonly decisions: ReadonlyMap<string, ConflictDecision>;
  readonly log: readonly ConflictDecision[];
  /** What stands in the column for notes on *Xung đột*, by conflict. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly problems: readonly ConflictProblem[];
}

/**
 * Brings together what the officer decided about conflicts on *Xung đột*, in the column *Chọn biểu khác* of *Tình hình
 * nộp*, and in the pane. Both sheets show the same choice of a form: the one that was changed since counts, and
 * *Xung đột* where both were. Every decision is logged; a text that names no choice becomes part of the note.
 */
export function settleChoices(input: ChoiceInput): SettledChoices {
  const { rows, notes, decisions: given, asOf } = input;
  const decisions = new Map<string, ConflictDecision>();
  const log = [...input.log];
  const remarks = new Map<string, string>();
  const problems: ConflictProblem[] = [];
  const decide = (decision: ConflictDecision): void => {
    const before = log.filter(({ conflict }) => conflict === decision.conflict).at(-1);
    const isSame =
      before?.choice === decision.choice &&
      before.reason === decision.reason &&
      before.decidedAt === decision.decidedAt;
    if (!isSame && (before !== undefined || decision.choice !== '')) log.push(decision);
    if (decision.choice === '') decisions.delete(decision.conflict);
    else decisions.set(decision.conflict, decision);
  };

  const seen = new Set<string>();
  for (const row of rows) {
    const { conflict } = row;
    const before = conflict.decision;
    seen.add(conflict.id);
    const { choice, note, isUnknown } = entryOf(row, notes);
    if (isUnknown) problems.push({ code: 'CHOICE_UNKNOWN', unit: conflict.unit, ...row.place, found: row.entered });
    const isDecided = choice !== '' || before !== null;
    const remark = isDecided ? note : joined(note, row.reason);
    if (remark !== '') remarks.set(conflict.id, remark);
    if (!isDecided) continue;
    const isNew = choice !== (before?.choice ?? '');
    const isDayKept = isNew && row.decidedAt === (before?.decidedAt ?? '');
    const decidedAt = row.decidedAt === '' || isDayKept ? asOf : row.decidedAt;
    decide({ conflict: conflict.id, choice, reason: isNew && choice === '' ? '' : row.reason, decidedAt });
  }
  for (const [unit, { chosen }] of notes) {
    const id = conflictId({ kind: 'severalForms', unit, key: '' });
    if (chosen === '' || seen.has(id)) continue;
    const before = log.filter(({ conflict }) => conflict === id).at(-1);
    const isSame = before?.choice === chosen;
    decide(isSame ? before : { conflict: id, choice: chosen, reason: '', decidedAt: asOf });
  }
  for (const each of given) {
    if (each.about !== 'conflict') continue;
    const { conflict, choice, reason, at } = each;
    decide({ conflict, choice: choice ?? '', reason, decidedAt: moment(at ?? asOf) });
  }
  return { decisions, log, remarks, problems };
}

/** What a row of *Xung đột* now says, with what was chosen on *Tình hình nộp* where only that was changed. */
function entryOf(
  { conflict, entered, written, note }: ConflictRow,
  notes: ChoiceInput['notes'],
): { readonly choice: string; readonly note: string; readonly isUnknown: boolean } {
  const former = { choice: conflict.decision?.choice ?? '', note, isUnknown: false };
  if (entered === written) {
    if (conflict.about.kind !== 'severalForms') return former;
    const chosen = notes.get(conflict.unit ?? '')?.chosen ?? '';
    if (chosen === written) return former;
    return { ...former, choice: chosen === '' ? '' : (choiceMeant(conflict, chosen) ?? chosen) };
  }
  const meant = entered === '' ? '' : meantBy(conflict, entered);
  if (meant === null) return { ...former, note: joined(note, entered), isUnknown: true };
  return { ...former, choice: meant };
}

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('; ');

/** A choice by its number in the list, its name, or the words for use and leave; null for none. */
function meantBy(conflict: Conflict, text: string): string | null {
  const number = /^\(?(\d{1,3})[).]?$/.exec(text)?.[1];
  const byNumber = number === undefined ? undefined : conflict.choices[Number(number) - 1];
  if (byNumber) return byNumber.id;
  const word = USE_OR_LEAVE.meant(text);
  const byWord = conflict.choices.find(({ id }) => id === word);
  const known = byWord?.id ?? choiceMeant(conflict, text);
  // Not every form is listed, so a name may be that of one which is not.
  return known === null && number === undefined && (conflict.more ?? 0) > 0 ? text : known;
}

/** The notes with the choice of a form as it is now decided, so that both sheets say the same. */
export function withChoices(
  notes: ReadonlyMap<string, OfficerNotes>,
  conflicts: readonly Conflict[],
  decisions: ReadonlyMap<string, ConflictDecision>,
): ReadonlyMap<string, OfficerNotes> {
  const result = new Map(notes);
  for (const conflict of conflicts) {
    const { about, unit, decision } = conflict;
    if (about.kind !== 'severalForms' || unit === null) continue;
    const chosen = decision === null ? '' : choiceName(conflict, decision.choice);
    const own = result.get(unit) ?? NO_NOTES;
    if (own.chosen !== chosen) result.set(unit, { ...own, chosen });
  }
  // A choice that no form fits yet stays as it was typed.
  for (const [id, { choice }] of decisions) {
    const { kind, unit } = conflictKeys(id);
    if (kind !== 'severalForms' || conflicts.some((conflict) => conflict.id === id)) continue;
    const own = result.get(unit) ?? NO_NOTES;
    if (own.chosen !== choice) result.set(unit, { ...own, chosen: choice });
  }
  return result;
}

/** How a chosen form is written: by its file's name where that tells it apart, else by its SHA-256. */
export function choiceName({ choices }: Conflict, choice: string): string {
  const form = choices.find(({ id }) => id === choice)?.form ?? null;
  if (form === null) return choice;
  const name = baseName(form.file);
  const isUnique = choices.filter((each) => each.form !== null && baseName(each.form.file) === name).length === 1;
  return isUnique ? name : choice;
}
