import { findUnit } from '../catalogue/findUnit';
import type { Roster } from '../catalogue/Roster';
import type { SheetPlan } from '../plan/SheetPlan';
import { annexPrint } from '../report/annexPrint';
import { sheetOf } from '../report/sheetOf';
import type { Words } from '../words/Words';
import type { LoggedDecision, LoggedForm } from './FormLog';
import { LOG_COLUMNS } from './logLayout';
import { SheetDraft } from './SheetDraft';
import { styled } from './styled';

const WIDTHS = [6, 12, 34, 27, 16, 30, 44, 66];

/** The sheet *Nhật ký*: every form that was received and every decision that was taken. */
export function logSheetPlan(
  forms: readonly LoggedForm[],
  decisions: readonly LoggedDecision[],
  roster: Roster,
  words: Words,
): SheetPlan {
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
    forms.map(({ unit, file, sha256, sent, used }, i) => [
      styled('count', i + 1),
      styled('code', unit),
      styled('text', name(unit)),
      styled('code', sent?.time ?? null),
      styled('code', sent === null ? '' : tracking.timeSources[sent.source]),
      styled('code', used ? log.used : log.kept),
      styled('text', file),
      styled('text', sha256),
      styled('key', sent?.source ?? null),
    ]),
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
      styled('key', decision),
    ]),
  );
  return sheetOf({
    name: log.sheet,
    columns: [{ width: 4, hidden: true }, ...WIDTHS.map((width) => ({ width })), { width: 4, hidden: true }],
    rows: draft.rows,
    merges: ['B2:H2'],
    print: annexPrint([place.captions, place.captions], `B1:I${String(draft.rows.length)}`),
    protected: true,
  });
}
