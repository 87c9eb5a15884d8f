import { unitsWithSameRow } from '../../../campaign/questions/unitsWithSameRow';
import type { ListQuestion } from '../../../catalogue/questions/Question';
import type { Campaign } from '../../../compilation/model/Campaign';
import type { CampaignAnswers } from '../../../compilation/model/CampaignAnswers';
import { boundedList } from '../../../kernel/boundedList';
import { columnLetters } from '../../../kernel/columnLetters';
import type { DrawnSheet } from '../../../workbook/DrawnSheet';
import { sheetOf } from '../../../workbook/sheetOf';
import { answerText } from '../../../words/answerText';
import type { Words } from '../../../words/shape/Words';
import { LIST_AFTER, LIST_BEFORE, listColumns, listTable } from '../../contract/answers/answerLayout';
import { annexPrint } from '../parts/annexPrint';
import { labelIn } from '../parts/labelIn';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';
import { unitTexts } from './unitTexts';

/** Characters of the names of units that wrote the same; a hundred communes may have copied one sentence. */
const LONGEST_DOUBLES = 200;

const BEFORE = [6, 11, 30, 22];
const AFTER = [22, 8, 38, 20, 7];

/**
 * A list of all units on a sheet of its own; rows that another unit has too name that unit.
 * @param name what the sheet is called in the workbook
 */
export function listSheet(
  question: ListQuestion,
  name: string,
  answers: CampaignAnswers,
  campaign: Campaign,
  words: Words,
): DrawnSheet {
  const own = words.questions.city;
  const { columns } = question.answer;
  const widths = [...BEFORE, ...columns.map(({ answer }) => (answer.kind === 'text' ? 36 : 16)), ...AFTER];
  const units = unitTexts(campaign, words);
  const rows = answers.rows.filter((row) => row.question === question.id);
  const doublesOf = unitsWithSameRow(question, rows);
  const draft = new SheetDraft(widths, LIST_BEFORE.length + columns.length);
  draft.title(labelIn(words, question));
  draft.note(own.listNote(rows.length, new Set(rows.map(({ unit }) => unit)).size));
  const place = draft.table(
    listTable(question),
    listColumns(question),
    [...own.listBefore, ...columns.map((column) => labelIn(words, column)), ...own.listAfter],
    rows.map((row, i) => [
      styled('count', i + 1),
      styled('code', row.unit),
      styled('text', units.get(row.unit)?.unit.name ?? row.unit),
      styled('text', units.get(row.unit)?.group ?? null),
      ...columns.map(({ answer }, k) => {
        const value = row.values[k] ?? null;
        if (typeof value === 'number' && answer.kind === 'wholeNumber') return styled('count', value);
        return styled('text', value === null ? null : answerText(value, answer, words));
      }),
      styled(
        'text',
        boundedList(
          doublesOf(row).map((unit) => units.get(unit)?.unit.name ?? unit),
          '; ',
          words.campaign.more,
          LONGEST_DOUBLES,
        ) || null,
      ),
      styled('inputText', row.isPicked ? own.picked : null),
      styled('text', row.file),
      styled('text', row.sheet),
      styled('count', row.row),
    ]),
  );
  const right = columnLetters(1 + LIST_BEFORE.length + columns.length + LIST_AFTER.length);
  const shown = columnLetters(1 + LIST_BEFORE.length + columns.length);
  const last = String(Math.max(place.last, place.first));
  return sheetOf({
    name,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: place.captions, columns: 4 },
    print: annexPrint([place.captions, place.captions], `B1:${shown}${last}`),
    autoFilter: `B${String(place.captions)}:${right}${last}`,
  });
}
