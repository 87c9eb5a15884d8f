import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import { officeOf } from '../../../src/core/catalogue/officeOf';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { en } from '../../../src/core/words/en/en';
import { guide as guideEn } from '../../../src/core/words/en/guide';
import { paneHelp as helpEn } from '../../../src/core/words/en/paneHelp';
import { userGuide as userGuideEn } from '../../../src/core/words/en/userGuide';
import { guide as guideVi } from '../../../src/core/words/vi/guide';
import { paneHelp as helpVi } from '../../../src/core/words/vi/paneHelp';
import { userGuide as userGuideVi } from '../../../src/core/words/vi/userGuide';
import { vi } from '../../../src/core/words/vi/vi';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import { firstCampaign } from '../../support/firstCampaign';

const [OWN] = bundledCatalogues;
/** The same plan as another city issued it, whose board compiles. */
const OTHER: Catalogue = {
  ...OWN,
  plan: { ...OWN.plan, office: { ...officeOf(OWN), agency: 'Văn phòng UBND thành phố Cần Thơ' } },
};
const OF_OWN = /Sở Nội vụ|Home Affairs|the department/;

const textsOf = ({ sheets }: DrawnWorkbook, but: (name: string) => boolean = () => false): readonly string[] =>
  sheets
    .filter(({ name }) => !but(name))
    .flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell?.value === 'string' ? cell.value : []))),
    );

describe.each([
  ['vi', vi, guideVi, helpVi, userGuideVi],
  ['en', en, guideEn, helpEn, userGuideEn],
] as const)('%s', (language, words, guide, help, userGuide) => {
  const formOf = (catalogue: Catalogue, ownRows: boolean): DrawnWorkbook =>
    formWorkbook({
      catalogue,
      roster: bundledRoster,
      unit: bundledRoster.units.find(({ code }) => code === '10525')!,
      period: '2026',
      words,
      ownRows,
    });
  /** What is said of the agency that compiles, wherever it is. */
  const said = (agency: string): readonly string[] => [
    words.campaign.settings.intro(agency).join(' '),
    words.campaign.approval.intro(agency),
    words.campaign.approval.columns(agency).office,
    ...Object.values(words.campaign.approval.problems).map((problem) => problem('A', 'b', 'c', agency)),
    words.wordReport.approved('1', '3', agency),
    words.form.assignment(agency),
    words.form.ownRows(1, 2, agency),
    words.pane.check.send.confirmText('1', '1', agency),
    JSON.stringify(guide.supportSections(agency)),
    JSON.stringify(help.views(agency)),
    JSON.stringify(userGuide(agency)),
  ];

  test('words about another agency name it, and not that of plan 56', () => {
    for (const text of said('Văn phòng UBND thành phố Cần Thơ')) expect(text).not.toMatch(OF_OWN);
  });

  test.each([true, false])('so does the form (own rows alone: %s)', (ownRows) => {
    expect(textsOf(formOf(OTHER, ownRows)).some((text) => text.includes('Văn phòng UBND thành phố Cần Thơ'))).toBe(
      true,
    );
    const own = textsOf(formOf(OWN, ownRows));
    expect(
      own.some((text) => text.includes('Sở Nội vụ có thể thay đổi') || text.includes('Sở Nội vụ can change')),
    ).toBe(true);
  });

  test('and so do the sheets on which the agency works', () => {
    const sheet = words.campaign.approval.sheet;
    const campaign = firstCampaign({ catalogue: OTHER, roster: bundledRoster, period: '2026', files: [] });
    const texts = textsOf(cityWorkbook(campaign, words), (name) => name !== sheet);
    expect(texts).toContain('Văn phòng UBND thành phố Cần Thơ');
    expect(texts.filter((text) => OF_OWN.test(text) && !bundledRoster.units.some(({ name }) => name === text))).toEqual(
      [],
    );
  });

  test('words about the agency of plan 56 are as they were', () => {
    const [intro, approval, caption, , , skipped, otherwise, replaced, approved] = said('Sở Nội vụ');
    expect([skipped, otherwise, replaced, approved, caption]).toEqual(
      language === 'vi'
        ? [
            'Sở Nội vụ đã duyệt nhưng Ban Thi đua - Khen thưởng chưa ghi kiểm tra hay đề nghị.',
            'Sở Nội vụ đã duyệt báo cáo mà trang Tình hình nộp ghi là “c”. Đề nghị xem lại một trong hai.',
            'Biểu đã được Sở Nội vụ duyệt nay được thay bằng biểu khác. Biểu mới chưa được duyệt; đề nghị xem lại từ đầu.',
            'Sở Nội vụ đã duyệt 1/3 báo cáo đã nhận.',
            'Sở Nội vụ',
          ]
        : [
            'Approved by the department with nothing from the Emulation Board.',
            'Approved by the department, while the unit’s report stands as “c”. Please look at both again.',
            'Another form has replaced the one that the department approved. The new one is not approved; please look at it anew.',
            'Of 3 reports that came the department has approved 1.',
            'Department of Home Affairs',
          ],
    );
    expect(intro).toContain(
      language === 'vi'
        ? 'đề nghị Sở Nội vụ xác nhận trước khi phát biểu.'
        : 'please confirm before forms are sent out.',
    );
    expect(approval).toContain(
      language === 'vi'
        ? 'đề nghị; Sở Nội vụ ghi đã kiểm tra hoặc duyệt.'
        : 'proposed; the Department of Home Affairs writes checked or approved.',
    );
  });
});
