import { unzipSync, zipSync } from 'fflate';
import type { ReportingUnit } from '../../../src/core/catalogue/Roster';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import { formFileName } from '../../../src/core/form/contract/formFileName';
import { withRows } from '../withRows';
import { xlsxOf } from '../xlsxOf';
import { COMMUNE_PLAN, communeResults, LEAD_RESULTS } from './campaignFigures';
import { campaignForm, CATALOGUE, changed, stamped, type FormCells } from './campaignForm';
import { BODIES, COMMUNES } from './campaignRoster';

/** A file as it came with a mail. */
export interface CampaignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The mails of some days, and the day on which they are compiled. */
export interface CampaignStep {
  /** ISO date. */
  readonly asOf: string;
  readonly files: readonly CampaignFile[];
}

/** Plans of 100 communes, ten of them late, and of one body. */
export function february(): CampaignStep {
  const plan = (unit: ReportingUnit, cells: FormCells, time: string): CampaignFile =>
    file(`ke-hoach_${unit.code}.xlsx`, stamped(campaignForm(unit, cells), time));
  return {
    asOf: '2026-03-05',
    files: [
      ...communes(1, 90).map((unit) => plan(unit, COMMUNE_PLAN, '2026-02-20T09:00:00+07:00')),
      ...communes(91, 100).map((unit) => plan(unit, COMMUNE_PLAN, '2026-03-03T09:00:00+07:00')),
      plan(body('HP-TK'), { KH_1_1: 13 }, '2026-02-25T09:00:00+07:00'),
    ],
  };
}

const IN_TIME = '2026-12-08T09:00:00+07:00';

/**
 * Results of communes 1 to 90, of all bodies that the program knows but one, and of 100 others. Those that are not as
 * they should be:
 *
 * 1 and 2 answer more than they must; 5 sent 18.1 = 1 500 a day before; 6 comes twice; 7 was changed to 18.1 = 700
 * after its check; 8 is of an older catalogue; 9 wrote words into 18.1; 10 gave no denominator of 15.1; 11 sent the
 * form of the third quarter; 12 keeps a warning; 13 has no stamp; 14 sent 18.1 = 999 again without a stamp; Sở Công
 * Thương gives 7.1, which is not its own; a file is no workbook, another is of a unit that does not exist.
 */
export function december(): CampaignStep {
  const special: Readonly<Record<number, readonly CampaignFile[]>> = {
    1: [file(formName(commune(1)), stamped(withModels(1), IN_TIME))],
    2: [file(formName(commune(2)), stamped(withModels(2), IN_TIME))],
    5: [
      file('lan-1_5.xlsx', stamped(resultOf(commune(5), { CT_18_1: 1500 }), '2026-12-07T09:00:00+07:00')),
      result(commune(5)),
    ],
    6: [result(commune(6)), { ...result(commune(6)), name: `Fwd ${formName(commune(6))}` }],
    7: [file(formName(commune(7)), changed(stamped(resultOf(commune(7)), IN_TIME), { CT_18_1: 700 }))],
    8: [file(formName(commune(8)), oldForm(commune(8)))],
    9: [file(formName(commune(9)), stamped(resultOf(commune(9), { CT_18_1: 'mấy chục căn' }), IN_TIME))],
    10: [file(formName(commune(10)), stamped(resultOf(commune(10), { CT_15_1_MAU: null }), IN_TIME))],
    11: [
      file(
        `kh-56-2026_2026-Q3_${commune(11).code}.xlsx`,
        stamped(campaignForm(commune(11), communeResults(commune(11)), { period: '2026-Q3' }), IN_TIME),
      ),
    ],
    12: [file(formName(commune(12)), stamped(resultOf(commune(12), { TT_18_1: null }), IN_TIME, KEPT_NOTE))],
    13: [file(formName(commune(13)), resultOf(commune(13)))],
    14: [
      result(commune(14)),
      savedAt(file('gui-lai_14.xlsx', resultOf(commune(14), { CT_18_1: 999 })), '2026-12-09T02:00:00Z'),
    ],
  };
  const late = 'HP-SNNMT';
  return {
    asOf: '2026-12-10',
    files: [
      ...communes(1, 90).flatMap((unit, at) => special[at + 1] ?? [result(unit)]),
      ...BODIES.filter(({ code }) => !code.startsWith('TG-') && code !== late).map((unit) => bodyResult(unit, IN_TIME)),
      ...others(1, 100).map((unit) => bodyResult(unit, IN_TIME)),
      { name: 'scan.xlsx', bytes: new TextEncoder().encode('%PDF-1.7 không phải sổ tính') },
      file('xa-la.xlsx', campaignForm({ ...commune(1), code: '99999', name: 'Xã Không Có' }, { CT_18_1: 77 })),
    ],
  };
}

/** Why commune 12 keeps its warning. */
export const KEPT_NOTE = 'Phòng Kinh tế đã đối chiếu';

/**
 * Corrections of 7, 9 and 11, communes 91 to 104 a day late, 20 bodies at the last minute, and the one that was
 * missing two days late. Communes 105 to 114 and bodies TG-121 to TG-137 never send.
 */
export function deadline(): CampaignStep {
  return {
    asOf: '2026-12-16',
    files: [
      ...[7, 9].map((i) => file(`sua_${String(i)}.xlsx`, stamped(resultOf(commune(i)), '2026-12-12T09:00:00+07:00'))),
      file(formName(commune(11)), stamped(resultOf(commune(11)), '2026-12-13T09:00:00+07:00')),
      ...communes(91, 104).map((unit) => file(formName(unit), stamped(resultOf(unit), '2026-12-15T10:00:00+07:00'))),
      ...others(101, 120).map((unit) => bodyResult(unit, '2026-12-14T23:30:00+07:00')),
      bodyResult(body('HP-SNNMT'), '2026-12-16T08:00:00+07:00'),
    ],
  };
}

export function commune(i: number): ReportingUnit {
  const unit = COMMUNES[i - 1];
  if (!unit) throw new Error(`No commune ${String(i)}`);
  return unit;
}

export function body(code: string): ReportingUnit {
  const unit = BODIES.find((each) => each.code === code);
  if (!unit) throw new Error(`No body ${code}`);
  return unit;
}

function communes(first: number, last: number): readonly ReportingUnit[] {
  return COMMUNES.slice(first - 1, last);
}

function others(first: number, last: number): readonly ReportingUnit[] {
  return BODIES.filter(({ code }) => code.startsWith('TG-')).slice(first - 1, last);
}

function formName({ code }: ReportingUnit): string {
  return formFileName(CATALOGUE.plan.id, '2026', code);
}

function resultOf(unit: ReportingUnit, other: FormCells = {}): DrawnWorkbook {
  return changed(campaignForm(unit, communeResults(unit)), other);
}

function result(unit: ReportingUnit): CampaignFile {
  return file(formName(unit), stamped(resultOf(unit), IN_TIME));
}

function bodyResult(unit: ReportingUnit, time: string): CampaignFile {
  const foreign: FormCells = unit.code === 'HP-SCT' ? { CT_7_1: 35 } : {};
  return file(formName(unit), stamped(campaignForm(unit, { ...LEAD_RESULTS[unit.code], ...foreign }), time));
}

/** Made and checked by a version of the plan from before. */
function oldForm(unit: ReportingUnit): DrawnWorkbook {
  const catalogue = { ...CATALOGUE, plan: { ...CATALOGUE.plan, version: '0' } };
  return stamped(campaignForm(unit, communeResults(unit), { catalogue }), IN_TIME, '', catalogue);
}

function file(name: string, drawn: DrawnWorkbook): CampaignFile {
  return { name, bytes: xlsxOf(drawn) };
}

/**
 * Communes 1 and 2 say more than they must: 1 has two models, 12 news items and two proposals, 2 a model and 30 news
 * items.
 */
function withModels(i: 1 | 2): DrawnWorkbook {
  if (i === 2) {
    const form = resultOf(commune(2), { CH_tt_tin_bai: 30, CH_mo_hinh_so: 1 });
    return withRows(form, 'DS_mo_hinh', [['Vườn mẫu', 'Thu nhập tăng', 'Có']]);
  }
  const said = {
    CH_nv_a: 'Giải ngân 95% vốn',
    CH_tt_tin_bai: 12,
    CH_mo_hinh_so: 2,
    CH_dn_tap_the: 1,
    CH_dn_ca_nhan: 1,
  };
  const models = withRows(resultOf(commune(1), said), 'DS_mo_hinh', [
    ['Tổ tự quản', 'Đường sạch', 'Có'],
    ['Cổng số', 'Bớt giấy tờ', 'Không'],
  ]);
  return withRows(models, 'DS_dn_danh_sach', [
    ['Tổ dân phố 3', 'Dẫn đầu phong trào', 'Tập thể', 'Tập thể lao động xuất sắc'],
    ['Nguyễn Văn A', 'Hiến đất mở đường', 'Cá nhân', 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố'],
  ]);
}

/** As a program that notes when it saved a file would leave it. */
function savedAt({ name, bytes }: CampaignFile, time: string): CampaignFile {
  const parts = unzipSync(bytes);
  const core = new TextDecoder().decode(parts['docProps/core.xml']);
  const modified =
    '<dcterms:modified xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    `xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;
  parts['docProps/core.xml'] = new TextEncoder().encode(core.replace('</cp:coreProperties>', modified));
  return { name, bytes: zipSync(parts, { mtime: new Date('2026-12-09T00:00:00') }) };
}
