import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeWith } from '../support/describeWith';
import { fillWith, type FillJob } from '../support/fillWith';
import { runCli } from './runCli';

/** What a script types into the sheets of questions. 46344 is 18 November 2026; texts are as people write them. */
const TYPED: FillJob['values'] = {
  CH_kh_so: '12/KH-UBND',
  CH_kh_ngay: '25/02/2026',
  CH_pt_chu_de: 'Dòng một\nDòng hai: đạt 95%',
  CH_nv_a: '-10% so với năm 2025',
  CH_tt_tin_bai: '1.250',
  CH_kt_tap_the: 1,
  CH_kt_ca_nhan: 0,
  CH_dn_tap_the: '-',
  CH_dn_ca_nhan: 2,
  DS_chuyen_de: [
    ['Thi đua 90 ngày', 'Giải phóng mặt bằng, xong 12 dự án', 46344, 'Có'],
    ['Vì môi trường xanh', 'Thu gom 100% rác', null, 'không'],
  ],
  DS_kt_danh_sach: [['Tổ dân phố 3', null, 'Tập thể', 'Giấy khen', '12/QĐ-UBND', '20/11/2026']],
  DS_dn_danh_sach: [
    ['Nguyễn Văn A', 'Sáng kiến', 'Cá nhân', 'Chiến sĩ thi đua thành phố'],
    ['Trần Thị B', 'Sáng kiến', 'Cá nhân', 'Hình thức khác'],
  ],
};

/** The same as the program must read it: dates as ISO dates, choices by their ids, a dash for none as 0. */
const ANSWERED = {
  kh_so: '12/KH-UBND',
  kh_ngay: '2026-02-25',
  pt_chu_de: 'Dòng một\nDòng hai: đạt 95%',
  nv_a: '-10% so với năm 2025',
  tt_tin_bai: 1250,
  kt_tap_the: 1,
  kt_ca_nhan: 0,
  dn_tap_the: 0,
  dn_ca_nhan: 2,
};
const LISTED = {
  chuyen_de: [
    ['Thi đua 90 ngày', 'Giải phóng mặt bằng, xong 12 dự án', '2026-11-18', true],
    ['Vì môi trường xanh', 'Thu gom 100% rác', null, false],
  ],
  kt_danh_sach: [['Tổ dân phố 3', null, 'tap_the', 'giay_khen', '12/QĐ-UBND', '2026-11-20']],
  dn_danh_sach: [
    ['Nguyễn Văn A', 'Sáng kiến', 'ca_nhan', 'cstd_thanh_pho'],
    ['Trần Thị B', 'Sáng kiến', 'ca_nhan', 'khac'],
  ],
};

interface Validated {
  readonly files: readonly [
    {
      readonly answers: readonly { readonly id: string; readonly value: unknown; readonly state: string }[];
      readonly lists: readonly {
        readonly id: string;
        readonly rows: readonly { readonly cells: Readonly<Record<string, { readonly value: unknown }>> }[];
      }[];
      readonly findings: readonly { readonly code: string }[];
    },
  ];
}

describeWith(['soffice', 'openpyxl', 'uno'], 'sheets of questions filled by other programs', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'answers-'));

  test.each(['openpyxl', 'libreoffice'] as const)('%s: every answer and row is read with its value', (program) => {
    const empty = path.join(folder, 'empty.xlsx');
    expect(runCli('template', '--unit', '10525', '--out', empty).exitCode).toBe(0);
    const out = path.join(folder, `${program}.xlsx`);
    fillWith(program, [{ in: empty, out, values: TYPED }]);
    const { files } = JSON.parse(runCli('validate', out, '--json').out) as Validated;
    const [{ answers, lists, findings }] = files;
    const answered = answers.filter(({ state }) => state === 'answered').map(({ id, value }) => [id, value]);
    expect(Object.fromEntries(answered)).toEqual(ANSWERED);
    const rows = lists
      .filter((list) => list.rows.length > 0)
      .map((list) => [list.id, list.rows.map(({ cells }) => Object.values(cells).map(({ value }) => value))]);
    expect(Object.fromEntries(rows)).toEqual(LISTED);
    expect(findings.filter(({ code }) => /^(ANSWER|LIST)_/.test(code))).toEqual([]);
  });
});
