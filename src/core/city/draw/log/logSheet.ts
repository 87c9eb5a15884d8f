import { findUnit } from '../../../catalogue/findUnit';
import type { DrawnCell, DrawnSheet } from '../../../workbook/DrawnSheet';
import { annexPrint } from '../parts/annexPrint';
import { boundedParams } from '../../../kernel/boundedParams';
import { boundedText } from '../../../kernel/boundedText';
import { sheetOf } from '../../../workbook/sheetOf';
import { describeRefusal } from '../../../words/describeRefusal';
import type { Words } from '../../../words/shape/Words';
import type { Campaign } from '../../../compilation/model/Campaign';
import type { ConflictDecision } from '../../../compilation/model/Conflict';
import { describeConflict } from '../conflicts/describeConflict';
import type { LoggedForm } from '../../../compilation/model/FormLog';
import { LOG_COLUMNS } from '../../contract/log/logLayout';
import type { LoggedRefusal } from '../../../compilation/model/LoggedRefusal';
import { choiceName } from '../../../campaign/conflicts/settleChoices';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';

const WIDTHS = [6, 30, 34, 30, 30, 34, 44, 66];

/** The sheet *Nhật ký*: every form that was received, every decision that was taken, every file that was refused. */
export function logSheet(campaign: Campaign, words: Words): DrawnSheet {
  const { forms, decisions, choices, refusals, roster } = campaign;
  const { log, tracking } = words.campaign;
  const name = (unit: string): string => findUnit(roster, unit)?.name ?? '';
  const draft = new SheetDraft(WIDTHS, 7);
  draft.title(log.title);
  draft.note(log.intro);
  draft.section(log.formsTitle);
  const place = draft.table(
    'forms',
    LOG_COLUMNS.forms,
    log.forms,
    forms.map((form, i) => formCells(form, i, name(form.unit), words)),
  );
  draft.section(log.decisionsTitle);
  draft.table(
    'decisions',
    LOG_COLUMNS.decisions,
    log.decisions,
    decisions.map(({ unit, decision, decidedAt, reason, sha256 }, i) => [
      styled('count', i + 1),
      styled('code', unit),
      styled('text', name(unit)),
      styled('code', tracking.decisions[decision]),
      styled('code', decidedAt),
      styled('text', reason || null),
      styled('text', sha256),
      null,
      styled('key', decision),
    ]),
  );
  draft.section(log.choicesTitle);
  draft.table(
    'choices',
    LOG_COLUMNS.choices,
    log.choices,
    choices.map((choice, i) => choiceCells(choice, i, campaign, words)),
  );
  draft.section(log.refusalsTitle);
  draft.table(
    'refusals',
    LOG_COLUMNS.refusals,
    log.refusals,
    refusals.map((refusal, i) => refusalCells(refusal, i, words)),
  );
  return sheetOf({
    name: log.sheet,
    columns: [...draft.columns, ...LOG_COLUMNS.forms.slice(WIDTHS.length).map(() => ({ width: 4, hidden: true }))],
    rows: draft.rows,
    merges: draft.merges,
    print: annexPrint([place.captions, place.captions], `B1:I${String(draft.rows.length)}`),
    protected: true,
  });
}

function formCells(form: LoggedForm, i: number, name: string, words: Words): readonly (DrawnCell | null)[] {
  const { unit, file, sha256, sent, received, stamp, content, figures, used, rule } = form;
  const { log, tracking } = words.campaign;
  return [
    styled('count', i + 1),
    styled('code', unit),
    styled('text', name),
    styled('code', sent?.time ?? null),
    styled('code', sent === null ? '' : tracking.timeSources[sent.source]),
    styled('code', used ? `${log.used}${rule === null ? '' : ` (${log.rules[rule]})`}` : log.kept),
    styled('text', boundedText(file)),
    styled('text', sha256),
    styled('key', sent?.source ?? null),
    styled('key', stamp),
    styled('key', rule),
    styled('key', content),
    styled('key', figures),
    styled('key', received?.time ?? null),
    styled('key', received?.source ?? null),
  ];
}

function choiceCells(
  { conflict: id, choice, reason, decidedAt }: ConflictDecision,
  i: number,
  campaign: Campaign,
  words: Words,
): readonly (DrawnCell | null)[] {
  const { log, conflicts: own } = words.campaign;
  const conflict = campaign.conflicts.find((each) => each.id === id);
  const unit = conflict?.unit ?? null;
  const names: Readonly<Record<string, string>> = { '': log.byRule, ...own.acts };
  return [
    styled('count', i + 1),
    styled('text', conflict ? describeConflict(conflict, campaign, words).kind : id),
    styled('code', unit),
    styled('text', unit === null ? null : (findUnit(campaign.roster, unit)?.name ?? null)),
    styled('text', names[choice] ?? (conflict ? choiceName(conflict, choice) : choice)),
    styled('code', decidedAt),
    styled('text', reason || null),
    null,
    styled('key', id),
    styled('key', choice || null),
  ];
}

function refusalCells(
  { file, sha256, code, params, seen }: LoggedRefusal,
  i: number,
  words: Words,
): readonly (DrawnCell | null)[] {
  return [
    styled('count', i + 1),
    styled('text', boundedText(file)),
    styled('code', seen),
    styled('text', describeRefusal(code, params, words)),
    styled('text', sha256),
    null,
    null,
    null,
    styled('key', code),
    styled('key', JSON.stringify(boundedParams(params))),
  ];
}
