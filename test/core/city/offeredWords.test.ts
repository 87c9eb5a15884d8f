import { APPROVAL_MARKS } from '../../../src/core/compilation/model/approvalMarks';
import { DECISIONS } from '../../../src/core/compilation/model/decisions';
import { USE_OR_LEAVE } from '../../../src/core/compilation/model/useOrLeave';
import { CITY_SOURCES } from '../../../src/core/compilation/model/citySources';
import { GROUP_RULES } from '../../../src/core/compilation/model/groupRules';
import { IMPUTATIONS } from '../../../src/core/compilation/model/imputations';
import { SCORING_CAPTIONS } from '../../../src/core/compilation/model/scoringCaptions';
import { SCORING_RULES } from '../../../src/core/compilation/model/scoringRules';
import { compileCampaign, type CampaignInput } from '../../../src/core/campaign/compileCampaign';
import { ROSTER_CAPTIONS } from '../../../src/core/catalogue/rosterCaptions';
import { YES_NO } from '../../../src/core/catalogue/yesNo';
import { readOfficerNotes } from '../../../src/core/city/contract/tracking/readOfficerNotes';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { DATA_STATUSES } from '../../../src/core/form/contract/dataStatuses';
import { nameKey } from '../../../src/core/catalogue/nameKey';
import { cellText } from '../../../src/core/workbook/CellIndex';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';
import { rawWorkbookOf } from '../../support/rawWorkbookOf';
import { typeInto } from '../../support/typeInto';

const TABLES = {
  APPROVAL_MARKS,
  CITY_SOURCES,
  DATA_STATUSES,
  DECISIONS,
  GROUP_RULES,
  IMPUTATIONS,
  ROSTER_CAPTIONS,
  SCORING_CAPTIONS,
  SCORING_RULES,
  USE_OR_LEAVE,
  YES_NO,
};

const compile = (input: Partial<CampaignInput>) =>
  compileCampaign({
    catalogue: PLAN,
    roster: ROSTER,
    period: PERIOD,
    files: [form('L01', { '2.1': 100 }), form('L01', { '2.1': 120 }, { file: 'moi.xlsx', sha256: 'ab'.repeat(32) })],
    kept: null,
    asOf: '2031-12-10',
    ...input,
  });
const CAMPAIGN = compile({});
const drawn: Readonly<Record<'vi' | 'en', DrawnWorkbook>> = {
  vi: cityWorkbook(CAMPAIGN, vi),
  en: cityWorkbook(CAMPAIGN, en),
};

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  const ids: readonly string[] = table.ids;

  test.each(['vi', 'en'] as const)(
    'each word that is offered in %s means what it says, however it is typed',
    (language) => {
      const offered: Readonly<Record<string, string>> = table.offered(language);
      for (const id of ids) {
        for (const text of [offered[id]!, offered[id]!.toUpperCase(), `  ${offered[id]!.replace(/ /g, '  ')} `]) {
          expect([text, table.meant(text)]).toEqual([text, id]);
        }
        expect(table.meant(offered[id]!.normalize('NFD'))).toBe(id);
      }
      expect(new Set(Object.values(offered).map(nameKey)).size).toBe(ids.length);
    },
  );

  test('what is none of them is not guessed', () => {
    expect(table.meant('chưa rõ, hỏi lại')).toBeNull();
  });
});

describe.each([vi, en])('in the sheets ($language)', (words) => {
  const workbook = rawWorkbookOf(drawn[words.language]);

  test.each(DECISIONS.ids)('the decision “%s” on the list of units', (id) => {
    const typed = typeInto(workbook, 'tracking', ['unit', 'L01'], 'decision', words.campaign.tracking.decisions[id]);
    const { notes, problems } = readOfficerNotes(typed);
    expect(problems).toEqual([]);
    expect(notes.get('L01')?.decision).toBe(id);
  });

  test('every word of a list on the settings is taken back without a problem and shown again', () => {
    const sheet = drawn[words.language].sheets.find(({ name }) => name === words.campaign.settings.sheet)!;
    const raw = workbook.sheets.find(({ name }) => name === sheet.name)!;
    const at = (row: number, column: number) => {
      const cell = raw.cells.find((each) => each.row === row && each.column === column);
      return cell === undefined ? '' : cellText(cell);
    };
    const offered = sheet.validations.map(({ range, rule }) => {
      if (rule.kind !== 'list') throw new Error(`no list in ${range}`);
      const [, letters = '', size = ''] = /\$?([A-Z]+)\$?1:\$?[A-Z]+\$?(\d+)$/.exec(rule.source)!;
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return Array.from({ length: Number(size) }, (__, i) => at(i + 1, column));
    });
    const { settings } = words.campaign;
    expect(offered).toEqual([
      [settings.yes, settings.no],
      [settings.counts.leadElseUnits, settings.counts.units, settings.counts.lead],
      Object.values(settings.imputations),
      [settings.judgedDigits.plan, settings.judgedDigits.shown, settings.judgedDigits.value],
      [settings.strictOn.value, settings.strictOn.digits],
      Object.values(settings.groupRules),
      Object.values(settings.scoring.rules),
      [settings.yes, settings.no],
      [settings.yes, settings.no],
    ]);
  });
});

test.each([
  ['vi', 'dùng', 'không dùng'],
  ['en', 'use', 'do not use'],
] as const)('a decision on a conflict, offered in %s as “%s” and “%s”', (language, use, leave) => {
  const input: Partial<CampaignInput> = {
    files: [form('BM-NN', { '4.1': 7 })],
  };
  const before = compile(input);
  const id = before.conflicts.find(({ about }) => about.kind === 'notLead')!.id;
  const words = language === 'vi' ? vi : en;
  const workbook = rawWorkbookOf(cityWorkbook(before, words));
  const decided = (text: string) => {
    const next = compile({ ...input, kept: typeInto(workbook, 'conflicts', ['id', id], 'decision', text) });
    expect(next.conflictProblems).toEqual([]);
    return next.conflicts.find((each) => each.id === id)!.decision?.choice;
  };
  expect([decided(use), decided(leave)]).toEqual(['use', 'leave']);
});
