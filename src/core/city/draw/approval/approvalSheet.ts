import { withLists } from '../parts/withLists';
import { officeOf } from '../../../catalogue/officeOf';
import { findUnit } from '../../../catalogue/findUnit';
import type { ApprovalMarks } from '../../../compilation/model/Approval';
import { APPROVAL_LEVELS, MARKS_OF_LEVELS, NO_MARKS } from '../../../compilation/model/approvalMarks';
import type { Campaign } from '../../../compilation/model/Campaign';
import { columnLetters } from '../../../kernel/columnLetters';
import { sheetReference } from '../../../kernel/sheetReference';
import type { DrawnCell, DrawnSheet } from '../../../workbook/DrawnSheet';
import type { DrawnValidation } from '../../../workbook/DrawnValidation';
import { promptTitle } from '../../../workbook/promptTitle';
import { sheetOf } from '../../../workbook/sheetOf';
import type { Words } from '../../../words/shape/Words';
import { APPROVAL_COLUMNS, type ApprovalColumn } from '../../contract/approval/approvalLayout';
import { annexPrint } from '../parts/annexPrint';
import { groupName } from '../parts/groupName';
import { SheetDraft, type TablePlace } from '../parts/SheetDraft';
import { styled } from '../parts/styled';

/** Characters; a column without a width is not seen. */
const WIDTHS: Readonly<Record<ApprovalColumn, number | null>> = {
  number: 5,
  unit: 11,
  name: 34,
  group: 22,
  state: 14,
  cluster: 16,
  board: 16,
  office: 16,
  note: 34,
  sha256: null,
};
const COLUMNS = APPROVAL_COLUMNS.approvals;
const LAST = columnLetters(COLUMNS.length);
/** Words of the lists stand in columns that are not seen, one for each level. */
const FIRST_LIST = COLUMNS.length + 2;

/** The sheet *Duyệt báo cáo*: what cụm/khối, Ban and Sở say of each unit's report; it is read back. */
export function approvalSheet(campaign: Campaign, words: Words): DrawnSheet {
  const own = words.campaign.approval;
  const { tracking, approvals, roster } = campaign;
  const draft = new SheetDraft(
    COLUMNS.map((column) => WIDTHS[column]),
    COLUMNS.length - 1,
  );
  draft.title(own.title);
  const { agency } = officeOf(campaign.catalogue);
  draft.note(own.intro(agency));
  const texts = own.columns(agency);
  const captions = COLUMNS.map((column) => texts[column]);
  const place = draft.table(
    'approvals',
    COLUMNS,
    captions,
    tracking.units.map((unit, i) => {
      const { marks, note } = approvals.units.get(unit.unit) ?? { marks: NO_MARKS, note: '' };
      return [
        styled('count', i + 1),
        styled('code', unit.unit),
        styled('text', unit.name),
        styled('text', groupName(unit, roster, words)),
        styled('code', words.campaign.tracking.states[unit.result.state]),
        ...markCells(marks, 'inputText', words),
        styled('inputText', note === '' ? null : note),
        styled('key', unit.sha256),
      ];
    }),
  );
  if (approvals.former.length > 0) {
    draft.section(own.formerTitle);
    draft.table(
      'formerMarks',
      APPROVAL_COLUMNS.formerMarks,
      captions,
      approvals.former.map(({ unit, sha256, marks }, i) => [
        styled('count', i + 1),
        styled('code', unit),
        styled('text', findUnit(roster, unit)?.name ?? ''),
        styled('text', null),
        styled('code', own.replaced),
        ...markCells(marks, 'code', words),
        styled('text', null),
        styled('key', sha256),
      ]),
    );
  }
  return sheetOf({
    name: own.sheet,
    columns: [...draft.columns, ...APPROVAL_LEVELS.map(() => ({ width: 4, hidden: true }))],
    rows: withLists(
      draft.rows,
      FIRST_LIST,
      APPROVAL_LEVELS.map((level) => MARKS_OF_LEVELS[level].map((mark) => own.marks[mark])),
    ),
    merges: draft.merges,
    frozen: { rows: place.captions, columns: 4 },
    print: annexPrint([place.captions, place.captions], `B1:${LAST}${String(draft.rows.length)}`),
    validations: place.last < place.first ? [] : validations(place, texts, words),
  });
}

function markCells(marks: ApprovalMarks, look: 'inputText' | 'code', words: Words): readonly DrawnCell[] {
  return APPROVAL_LEVELS.map((level) => {
    const mark = marks[level];
    return styled(look, mark === null ? null : words.campaign.approval.marks[mark]);
  });
}

function validations(
  { first, last }: TablePlace,
  captions: Readonly<Record<ApprovalColumn, string>>,
  words: Words,
): readonly DrawnValidation[] {
  const own = words.campaign.approval;
  return APPROVAL_LEVELS.map((level, i): DrawnValidation => {
    const column = columnLetters(COLUMNS.indexOf(level) + 2);
    const list = columnLetters(FIRST_LIST + i);
    const source = sheetReference(own.sheet, `${list}1:${list}${String(MARKS_OF_LEVELS[level].length)}`);
    const title = promptTitle(captions[level]);
    return {
      range: `${column}${String(first)}:${column}${String(last)}`,
      rule: { kind: 'list', source },
      prompt: { title, text: own.prompt },
      error: { title, text: own.prompt, style: 'stop' },
    };
  });
}
