import { awardsOf } from '../../../src/core/campaign/questions/awardsOf';
import { compileCampaign, type CampaignInput } from '../../../src/core/campaign/compileCampaign';
import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { isList } from '../../../src/core/catalogue/questions/isList';
import { questionsOf } from '../../../src/core/catalogue/questions/questionsOf';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import { questionsJson } from '../../../src/core/report/questionsJson';
import { wordReport } from '../../../src/core/report/wordReport';
import { vi } from '../../../src/core/words/vi/vi';
import { askedCampaign, askedFile, keptWith, receivedAs } from '../../support/askedCampaign';
import { filled, type Filling } from '../../support/madeUpQuestions';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';
import { form } from '../../support/madeUp';
import { firstCampaign } from '../../support/firstCampaign';
import { PLAN, ROSTER, PERIOD } from '../../support/madeUp';

const UPPER: Filling = {
  cells: { CH_de_ten: 'Đê hữu\nSông Cái', CH_de_loai: 'Đê đất', CH_bao_so: 2 },
  lists: {
    DS_bao: [
      ['Bão số 1', '01/06/2031', 'Không'],
      ['Bão số 2', '15/09/2031', 'Có'],
    ],
  },
};
const LOWER: Filling = {
  cells: { CH_de_ten: 'Đê tả', CH_de_loai: 'Đê đá', CH_bao_so: 1 },
  lists: { DS_bao: [['BÃO SỐ 2', '15/09/2031', null]] },
};
const FILES = [askedFile('L01', UPPER), askedFile('L02', LOWER), askedFile('BM-NN', { cells: { CH_bao_so: 0 } })];

describe('answers of a campaign', () => {
  const campaign = askedCampaign(FILES);

  test('stand by question, then by unit, each with where it stood', () => {
    const { lines, rows } = campaign.answers!;
    expect(lines.map(({ question, unit, value, cell }) => [question, unit, value, cell])).toEqual([
      ['de_ten', 'L01', 'Đê hữu\nSông Cái', 'C9'],
      ['de_ten', 'L02', 'Đê tả', 'C9'],
      ['de_loai', 'L01', 'dat', 'C10'],
      ['de_loai', 'L02', 'da', 'C10'],
      ['bao_so', 'L01', 2, 'C11'],
      ['bao_so', 'L02', 1, 'C11'],
      ['bao_so', 'BM-NN', 0, 'C9'],
    ]);
    expect(rows.map(({ unit, row, values, file }) => [unit, row, values, file])).toEqual([
      ['L01', 14, ['Bão số 1', '2031-06-01', false], 'L01.xlsx'],
      ['L01', 15, ['Bão số 2', '2031-09-15', true], 'L01.xlsx'],
      ['L02', 14, ['BÃO SỐ 2', '2031-09-15', null], 'L02.xlsx'],
    ]);
  });

  test('are counted by kind, by cụm/khối and by option, with who did not answer', () => {
    const [name, kind, storms, list] = questionsJson(campaign).questions;
    const villages = ROSTER.units.filter((unit) => unit.kind === 'lang').length;
    expect(name).toMatchObject({ id: 'de_ten', answered: 2, expected: villages, counts: { total: null } });
    expect(kind!.counts.options).toEqual({ dat: 1, da: 1 });
    expect(storms).toMatchObject({ answered: 3, expected: ROSTER.units.length, counts: { total: 3 } });
    expect(list).toMatchObject({ answered: 2, counts: { total: 3 } });
    expect(list!.counts.clusters.find(({ id }) => id === 'Cụm Bắc')).toMatchObject({ answered: 2, total: 3 });
    expect(list!.counts.clusters.find(({ id }) => id === 'Cụm Nam')).toMatchObject({ answered: 0, total: 0 });
  });

  test('a row that another unit has too names that unit, whatever its capitals', () => {
    const sheet = cityWorkbook(campaign, vi).sheets.find(({ name }) => name === 'DS bao')!;
    const rows = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
    expect(rows.find((row) => row.includes('Bão số 1'))).not.toContain('Làng Hạ Đình');
    expect(rows.find((row) => row.includes('Bão số 2'))).toContain('Làng Hạ Đình');
    expect(rows.find((row) => row.includes('BÃO SỐ 2'))).toContain('Làng Thượng Đình');
  });

  test('a word is looked for by the sheet itself', () => {
    const sheet = cityWorkbook(campaign, vi).sheets.find(({ name }) => name === 'Nội dung trả lời')!;
    const place = sheet.rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === 'Đê tả'));
    const formulas = sheet.rows[place]!.cells.flatMap((cell) => cell?.formula ?? []);
    expect(formulas).toEqual([`IF($F$3="","",IF(ISNUMBER(SEARCH($F$3,H${String(place + 1)})),"x",""))`]);
    // Column H holds the answer, F3 is the pale cell.
    expect(sheet.rows[place]!.cells[7]?.value).toBe('Đê tả');
    expect(sheet.rows[2]!.cells[5]).toEqual({ value: null, style: 'campaignInputText' });
  });

  test('stay as they were kept while no newer form comes, with their marks', () => {
    const kept = keptWith(campaign, ['Đê tả', 'Bão số 2']);
    const { lines, rows } = askedCampaign([], { kept }).answers!;
    expect(lines.map((line) => ({ ...line, isPicked: false }))).toEqual(campaign.answers!.lines);
    expect(rows.map(({ values }) => values)).toEqual(campaign.answers!.rows.map(({ values }) => values));
    expect(lines.filter(({ isPicked }) => isPicked).map(({ value }) => value)).toEqual(['Đê tả']);
    expect(rows.filter(({ isPicked }) => isPicked).map(({ values }) => values[0])).toEqual(['Bão số 2']);
  });

  test('a row that moved when the form came again keeps its mark, one that is gone loses it', () => {
    const kept = keptWith(campaign, ['Bão số 1', 'Bão số 2']);
    const [, second] = UPPER.lists!['DS_bao']!;
    const again = askedFile('L01', { cells: UPPER.cells!, lists: { DS_bao: [second!] } }, 'L01 moi.xlsx');
    const { rows } = askedCampaign([again], { kept }).answers!;
    expect(
      rows.filter(({ unit }) => unit === 'L01').map(({ row, values, isPicked }) => [row, values[0], isPicked]),
    ).toEqual([[14, 'Bão số 2', true]]);
  });

  test('a plan that asks for figures only has none, no sheet of them and the report of before', () => {
    const plain = firstCampaign({
      catalogue: PLAN,
      roster: ROSTER,
      period: PERIOD,
      files: [form('L01', { '2.1': 5 })],
    });
    expect(plain.answers).toBeNull();
    expect(cityWorkbook(plain, vi).sheets.map(({ name }) => name)).not.toContain('Nội dung trả lời');
    const headings = wordReport(plain, vi).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(headings[0]).toBe('I. TÌNH HÌNH GỬI KẾ HOẠCH VÀ BÁO CÁO');
    expect(headings).toHaveLength(7);
  });
});

describe('the report by the outline of the plan', () => {
  const kept = keptWith(askedCampaign(FILES), ['Đê hữu\nSông Cái', 'Bão số 2']);
  const { blocks, annexes } = wordReport(askedCampaign([], { kept }), vi);

  test('holds its parts in their order, what was picked, and what a person has to write', () => {
    const said = blocks.flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      return block.kind === 'item' || block.kind === 'paragraph' ? [block.text.map(({ text }) => text).join('')] : [];
    });
    expect(said.slice(1)).toEqual([
      'I. ĐÊ ĐIỀU',
      // Texts of at most 100 characters are counted in the table; what was picked of them follows it.
      'Tên tuyến đê chính - Làng Thượng Đình: Đê hữu\nSông Cái',
      '1. Các trận bão',
      '3 trường hợp của 2 đơn vị.',
      '[Nhận xét về đê]',
    ]);
    expect(annexes).toEqual([]);
  });

  test('counts short answers in one table and shows the rows that were picked', () => {
    const [short, picked] = blocks.filter((block) => block.kind === 'table');
    expect(short!.rows).toEqual([
      ['Tên tuyến đê chính', '2/4', ''],
      ['Loại đê', '2/4', 'Đê đất: 1; Đê đá: 1'],
      ['Số trận bão', `3/${String(ROSTER.units.length)}`, '3'],
    ]);
    expect(picked!.columns.map(({ caption }) => caption)).toEqual(['STT', 'Đơn vị', 'Tên bão', 'Ngày đổ bộ', 'Vỡ đê']);
    expect(picked!.rows).toEqual([['1', 'Làng Thượng Đình', 'Bão số 2', '15/09/2031', 'Có']]);
  });
});

describe('commendations under plan 56', () => {
  const catalogue = bundledCatalogues[0];
  const lists: Filling['lists'] = {
    DS_kt_danh_sach: [['Tổ dân phố 3', null, 'Tập thể', 'Giấy khen', '12/QĐ-UBND', '20/11/2026']],
    DS_dn_danh_sach: [
      ['Nguyễn Văn A', 'Sáng kiến', 'Cá nhân', 'Chiến sĩ thi đua thành phố'],
      ['Phòng Kinh tế', 'Vượt thu', 'Tập thể', 'Tập thể lao động xuất sắc'],
      ['Trần Thị B', 'Sáng kiến', 'Cá nhân', 'Chiến sĩ thi đua thành phố'],
    ],
  };
  const drawn = filled(filledForm('10525', { CT_18_1: 60, KH_18_1: 61 }), { lists });
  const files = [receivedAs('10525.xlsx', drawn, { catalogue, roster: bundledRoster })];
  const compiled = (withoutPersonal: boolean): Campaign =>
    compileCampaign({
      catalogue,
      roster: bundledRoster,
      period: '2026',
      files,
      kept: null,
      asOf: '2026-12-10',
      withoutPersonal,
    });

  test('are counted by unit and form, beside how the unit stands with its report and its own plan', () => {
    const campaign = compiled(false);
    const awards = awardsOf(questionsOf(catalogue).filter(isList), campaign.answers!, campaign);
    expect(awards).toHaveLength(1);
    expect(awards[0]).toMatchObject({
      given: 1,
      proposed: 3,
      byForm: { cstd_thanh_pho: 2, tt_ld_xuat_sac: 1 },
      // 60 of 61 flats; the other figures are blank.
      belowPlan: 1,
      compared: 1,
      concerns: ['withErrors', 'belowPlan'],
    });
    const said = JSON.stringify(wordReport(campaign, vi));
    expect(said).toContain('1 trường hợp đã khen theo thẩm quyền, 3 trường hợp đề nghị thành phố khen thưởng');
    expect(said).toContain('Đề nghị cần xem xét, báo cáo còn lỗi (1 đơn vị): Phường Hải Dương.');
  });

  test('names of persons are left out of everything that is made from the campaign, if asked', () => {
    const [named, nameless] = [compiled(false), compiled(true)].map(
      (campaign) => JSON.stringify(cityWorkbook(campaign, vi)) + JSON.stringify(wordReport(campaign, vi)),
    );
    expect(named).toContain('Nguyễn Văn A');
    expect(nameless).not.toContain('Nguyễn Văn A');
    expect(nameless).not.toContain('Tổ dân phố 3');
    // What is no personal data stays.
    expect(nameless).toContain('12/QĐ-UBND');
  });
});

describe('whom several units name', () => {
  const [catalogue] = bundledCatalogues;
  const context = { catalogue, roster: bundledRoster };
  const PEAK = ['Chào mừng Quốc khánh', 'Ra quân', '20/08/2026', '02/09/2026'];
  const file = (unit: string, name: string) =>
    receivedAs(
      `${unit}.xlsx`,
      filled(filledForm(unit, { CT_18_1: 12 }), {
        lists: { DS_guong: [[name, 'Hiến đất mở đường', 'Cá nhân', null]], DS_cao_diem: [PEAK] },
      }),
      context,
    );
  const compile = (files: readonly ReturnType<typeof file>[], kept: CampaignInput['kept'] = null) =>
    compileCampaign({ ...context, period: '2026', files, kept, asOf: '2026-12-20' });
  const remarks = ({ report }: Campaign) =>
    report.findings.flatMap(({ unit, file: name, finding }) =>
      finding.code === 'LIST_ROW_OTHER_UNIT'
        ? [[unit, name, finding.severity, finding.params.text, finding.params.units, finding.params.more]]
        : [],
    );
  const [first, second, third] = bundledRoster.units.filter(({ kind }) => kind === 'phuong');

  test('is remarked on the form of each, with the name of the other; a peak period that all have is not', () => {
    const campaign = compile([
      file(first!.code, 'Bà Trần Thị B'),
      file(second!.code, 'BÀ  TRẦN THỊ B'),
      file(third!.code, 'Ông Lê C'),
    ]);
    const expected = [
      [first!.code, `${first!.code}.xlsx`, 'information', 'Bà Trần Thị B', second!.name, 0],
      [second!.code, `${second!.code}.xlsx`, 'information', 'BÀ  TRẦN THỊ B', first!.name, 0],
    ];
    expect(remarks(campaign)).toEqual(expected);
    // Kept without the files it is said once, and no more when one of them names another.
    const kept = rawWorkbookOf(cityWorkbook(campaign, vi));
    expect(remarks(compile([], kept))).toEqual(expected);
    const mended = { ...file(second!.code, 'Bà Phạm Thị D'), file: 'moi.xlsx', sha256: 'moi' };
    expect(remarks(compile([mended], kept))).toEqual([]);
  });
});

describe('a form that holds answers only', () => {
  const [catalogue] = bundledCatalogues;
  const blank = filledForm('10525');
  const contentOfForm = (filling: Filling) => {
    const campaign = firstCampaign({
      catalogue,
      roster: bundledRoster,
      period: '2026',
      files: [receivedAs('a.xlsx', filled(blank, filling), { catalogue, roster: bundledRoster })],
    });
    return campaign.report.receipts.find(({ unit }) => unit === '10525')?.content;
  };

  test('is no blank form: it speaks of results, or of the plan where that is all it names', () => {
    expect(contentOfForm({})).toBe('empty');
    expect(contentOfForm({ cells: { CH_nv_a: 'Đã giải ngân 95%' } })).toBe('results');
    expect(contentOfForm({ lists: { DS_mo_hinh: [['Tổ tự quản', 'Sạch đường', null]] } })).toBe('results');
    expect(contentOfForm({ cells: { CH_kh_so: '12/KH-UBND', CH_kh_ngay: '20/02/2026' } })).toBe('plans');
    expect(contentOfForm({ cells: { CH_kh_so: '12/KH-UBND', CH_kt_ca_nhan: 0 } })).toBe('results');
  });
});
