import { drawIdentitySheet } from '../../form/draw/drawIdentitySheet';
import { IDENTITY_KEYS, IDENTITY_SHEET } from '../../form/contract/identitySheet';
import { CAMPAIGN_STYLES } from '../../city/draw/parts/campaignStyles';
import { columnLetters } from '../../kernel/columnLetters';
import { sheetReference } from '../../kernel/sheetReference';
import type { DrawnWorkbook } from '../../workbook/DrawnWorkbook';
import type { Words } from '../../words/shape/Words';
import { choiceWords, PLAN_CHOICES, type ChoiceName } from '../contract/planChoices';
import { PLAN_BOOK_KIND, PLAN_SHEETS, type PlanSheetName } from '../contract/planTables';
import type { PlanRows } from '../rows/PlanRows';
import { planSheet } from './planSheet';

/** Column of the hidden sheet in which the first list of choices stands. */
const FIRST_LIST = 4;

/**
 * The *Sổ kế hoạch*: everything that makes a plan, on sheets that an officer fills in and `readPlanBook` reads back. Only
 * cells that are to be filled in are open; choices are offered as lists, and each column says what belongs there.
 */
export function planWorkbook(rows: PlanRows, words: Words): DrawnWorkbook {
  const names = Object.keys(PLAN_CHOICES) as ChoiceName[];
  const lists = names.map((name) => choiceWords(name, words.language));
  const sourceOf = (name: ChoiceName): string => {
    const letters = columnLetters(FIRST_LIST + names.indexOf(name));
    return sheetReference(IDENTITY_SHEET, `${letters}1:${letters}${String(choiceWords(name, 'vi').length)}`);
  };
  const identity = { [IDENTITY_KEYS.kind]: PLAN_BOOK_KIND };
  const sheets = (Object.keys(PLAN_SHEETS) as PlanSheetName[]).map((name) => planSheet(name, rows, sourceOf, words));
  return {
    sheets: [...sheets, drawIdentitySheet(identity, lists)],
    activeSheet: words.planBook.sheets.plan,
    styles: { ...CAMPAIGN_STYLES, identity: { numberFormat: '@' } },
    names: [],
    properties: identity,
    title: words.planBook.title,
    creator: 'Chỉ tiêu',
  };
}
