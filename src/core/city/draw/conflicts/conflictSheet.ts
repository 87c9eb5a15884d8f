import { findUnit } from '../../../catalogue/findUnit';
import { boundedList } from '../../../kernel/boundedList';
import { columnLetters } from '../../../kernel/columnLetters';
import type { DrawnCell, DrawnSheet } from '../../../workbook/DrawnSheet';
import { annexPrint } from '../parts/annexPrint';
import { sheetOf } from '../../../workbook/sheetOf';
import type { Words } from '../../../words/shape/Words';
import type { Campaign } from '../../../compilation/model/Campaign';
import { actOf } from './actOf';
import type { Conflict } from '../../../compilation/model/Conflict';
import { CONFLICT_COLUMNS, type ConflictColumn } from '../../contract/conflicts/conflictLayout';
import { describeConflict } from './describeConflict';
import { listedChoices } from './listedChoices';
import { momentText } from '../../contract/parts/moment';
import { choiceName } from '../../../campaign/conflicts/settleChoices';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';

/** Characters; a column without a width is not seen. */
const WIDTHS: Readonly<Record<ConflictColumn, number | null>> = {
  number: 5,
  state: 12,
  unit: 11,
  name: 26,
  what: 44,
  choices: 44,
  rule: 30,
  applied: 26,
  decision: 20,
  reason: 24,
  decidedAt: 16,
  note: 22,
  id: null,
  written: null,
  data: null,
};
const COLUMNS = CONFLICT_COLUMNS.conflicts;

/** The sheet *Xung đột*: everything that could be settled otherwise, and the officer's decisions, which are read back. */
export function conflictSheet(campaign: Campaign, words: Words): DrawnSheet {
  const { conflicts } = campaign;
  const own = words.campaign.conflicts;
  const seen = COLUMNS.filter((column) => WIDTHS[column] !== null).length;
  const draft = new SheetDraft(
    COLUMNS.map((column) => WIDTHS[column]),
    seen,
  );
  draft.title(own.title);
  own.intro.forEach((text) => {
    draft.note(text);
  });
  const place = draft.table(
    'conflicts',
    COLUMNS,
    COLUMNS.map((column) => own.columns[column]),
    conflicts.map((conflict, i) => cellsOf(conflict, i, campaign, words)),
  );
  if (conflicts.length === 0) draft.note(own.none);
  const last = columnLetters(seen + 1);
  const decision = columnLetters(COLUMNS.indexOf('decision') + 2);
  return sheetOf({
    name: own.sheet,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: place.captions, columns: 0 },
    print: annexPrint([place.captions, place.captions], `B1:${last}${String(draft.rows.length)}`),
    validations:
      place.last < place.first
        ? []
        : [
            {
              range: `${decision}${String(place.first)}:${decision}${String(place.last)}`,
              rule: { kind: 'any' },
              prompt: { title: own.columns.decision, text: own.prompt },
              error: null,
            },
          ],
  });
}

function cellsOf(whole: Conflict, position: number, campaign: Campaign, words: Words): readonly DrawnCell[] {
  const conflict = listedChoices(whole);
  const text = describeConflict(conflict, campaign, words);
  const { unit, decision, isOpen, id } = whole;
  const written = decision === null ? '' : choiceText(conflict, decision.choice, words);
  const { more } = words.campaign;
  const numbered = [
    ...text.choices.map((choice, i) => `${String(i + 1)}. ${choice}`),
    ...(conflict.more === undefined ? [] : [more(conflict.more)]),
  ];
  const cells: Readonly<Record<ConflictColumn, DrawnCell>> = {
    number: styled('count', position + 1),
    state: styled(isOpen ? 'bold' : 'text', text.state),
    unit: styled('code', unit),
    name: styled('text', unit === null ? null : (findUnit(campaign.roster, unit)?.name ?? null)),
    what: styled('text', `${text.kind}. ${text.what}`),
    choices: styled('text', boundedList(numbered, '\n', more)),
    rule: styled('text', text.rule),
    applied: styled('text', text.applied),
    decision: styled('inputText', written === '' ? null : written),
    reason: styled('inputText', decision?.reason ?? null),
    decidedAt: styled('inputText', decision === null ? null : momentText(decision.decidedAt, words.date)),
    note: styled('inputText', campaign.conflictNotes.get(id) ?? null),
    id: styled('key', id),
    written: styled('key', written === '' ? null : written),
    data: styled('key', JSON.stringify(conflict)),
  };
  return COLUMNS.map((column) => cells[column]);
}

function choiceText(conflict: Conflict, choice: string, words: Words): string {
  const own = words.campaign.conflicts;
  const meant = conflict.choices.find(({ id }) => id === choice);
  if (meant?.form !== null) return choiceName(conflict, choice);
  return own.acts[actOf(meant.id)];
}
