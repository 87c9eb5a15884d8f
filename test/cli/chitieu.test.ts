import { strFromU8, unzipSync } from 'fflate';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { xlsxOf } from '../support/xlsxOf';
import { filledForm } from '../support/rawForm';
import { readJson } from '../support/recalculate';
import { runCli } from './runCli';

const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-'));
const file = (name: string): string => path.join(folder, name);

describe('units', () => {
  test('lists the roster a unit a line, and as JSON', () => {
    const lines = runCli('units');
    expect(lines).toMatchObject({ exitCode: 0, err: '' });
    expect(lines.out).toContain('10888\txa\tXã Cẩm Giang\n');
    const units = JSON.parse(runCli('units', '--json').out) as { code: string; name: string }[];
    expect(units).toContainEqual(expect.objectContaining({ code: '10903', name: 'Xã Cẩm Giàng' }));
    expect(units.filter(({ code }) => /^\d{5}$/.test(code))).toHaveLength(114);
  });
});

describe('template', () => {
  test('one form, which is valid but for what is still blank', () => {
    expect(runCli('template', '--unit', '10525', '--out', file('one.xlsx')).exitCode).toBe(0);
    const checked = runCli('validate', file('one.xlsx'), '--json');
    expect(checked.exitCode).toBe(1);
    const { files } = JSON.parse(checked.out) as Checked;
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ unit: '10525', period: '2026', status: 'errors' });
    expect(files[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(files[0]!.findings.map(({ code }) => code))).toEqual(
      new Set(['REQUIRED_BLANK', 'ANSWER_REQUIRED', 'STAMP_MISSING']),
    );
    expect(files[0]!.values).toContainEqual(
      expect.objectContaining({ id: '1.1', part: 'value', raw: 'x', value: null, state: 'outOfScope' }),
    );
  });

  test('the rows of the unit’s own figures, or all', () => {
    const hiddenRows = (...rows: readonly string[]): number => {
      expect(runCli('template', '--unit', '10525', ...rows, '--out', file('rows.xlsx')).exitCode).toBe(0);
      const sheet = strFromU8(unzipSync(readFileSync(file('rows.xlsx')))['xl/worksheets/sheet1.xml']!);
      return sheet.match(/<row [^>]*hidden="1"/g)?.length ?? 0;
    };
    // 36 figures and two halves of seven ratios are 50 rows. A ward reports five (without defence and security, until that
    // is decided), four of them ratios, and may compare seven: 5 + 8 + 7 are shown.
    expect(hiddenRows()).toBe(30);
    expect(hiddenRows('--own-rows')).toBe(30);
    expect(hiddenRows('--all-rows')).toBe(0);
    const both = ['--own-rows', '--all-rows'];
    expect(runCli('template', '--unit', '10525', ...both, '--out', file('rows.xlsx')).exitCode).toBe(2);
  });

  test('all forms, named by plan, period and code', () => {
    expect(runCli('template', '--all', '--period', '2026-Q2', '--out', file('all')).exitCode).toBe(0);
    const names = readdirSync(file('all'));
    expect(names).toHaveLength((JSON.parse(runCli('units', '--json').out) as unknown[]).length);
    expect(names).toContain('kh-56-2026_2026-Q2_11948.xlsx');
  });
});

describe('a roster of one’s own', () => {
  test('replaces the bundled one; a row that is not sound is left out and said', () => {
    const cell = (value: string) => ({ value });
    const rows = [
      ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Cụm thi đua'],
      ['10525', 'Phường Hải Dương', 'Phường', 'Cụm 1'],
      ['HP-LDLD', 'Liên đoàn Lao động thành phố', 'doan-the', 'Khối 3'],
      ['10525', 'Phường Hải Dương', 'Phường', 'Cụm 2'],
    ].map((texts) => ({ cells: texts.map(cell) }));
    const table = filledForm('10525');
    const drawn = { ...table, names: [], sheets: [{ ...table.sheets[1]!, rows, merges: [], print: null }] };
    writeFileSync(file('roster.xlsx'), xlsxOf({ ...drawn, activeSheet: drawn.sheets[0]!.name }));
    const listed = runCli('units', '--json', '--roster', file('roster.xlsx'));
    expect(listed.exitCode).toBe(0);
    expect(JSON.parse(listed.out)).toMatchObject([
      { code: '10525', kind: 'phuong', cluster: 'Cụm 1' },
      { code: 'HP-LDLD', kind: 'doan-the', cluster: 'Khối 3' },
    ]);
    expect(listed.err).toContain('[4]');
    expect(runCli('units', '--roster', 'khong-co.xlsx')).toMatchObject({ exitCode: 2 });
  });
});

describe('what cannot be done is said in plain words and ends with 2', () => {
  test.each([
    ['no command', [], 'Cách dùng'],
    ['an unknown command', ['tong-hop'], 'tong-hop'],
    ['an unknown option', ['units', '--out', 'x'], '--out'],
    ['an unknown language', ['units', '--lang', 'fr'], 'Không có ngôn ngữ “fr”. Các ngôn ngữ đang có: vi, en.'],
    ['an unknown unit', ['template', '--unit', '99999', '--out', 'x.xlsx'], '99999'],
    ['a period of another year', ['template', '--unit', '10525', '--period', '2025', '--out', 'x.xlsx'], '2025'],
    ['a missing file', ['validate', 'khong-co.xlsx'], 'khong-co.xlsx'],
    ['a folder in the place of a file', ['plan', '--check', __dirname], 'EISDIR'],
    ['two kinds of JSON at once', ['validate', '--json', '--jsonl', __filename], '--jsonl'],
    ['a folder that does not exist', ['template', '--unit', '10525', '--out', '/khong/co/x.xlsx'], '/khong/co/x.xlsx'],
    ['nothing to compile', ['compile', '--out', 'x.xlsx'], 'Cách dùng'],
    ['no place for the result', ['compile', __dirname], 'Còn thiếu --out.\nCách dùng: '],
    ['neither one form nor all', ['template', '--out', 'x.xlsx'], 'cần một trong hai: --unit MÃ hoặc --all.\n'],
    ['an option without its value', ['template', '--unit'], 'Sau tùy chọn “--unit” còn thiếu giá trị.\n'],
    ['a misspelt option', ['validate', '--jso', 'x'], 'Không có tùy chọn “--jso”.\n'],
    ['a command with a name that all objects know', ['toString'], 'Không có lệnh “toString”. Các lệnh: units, plan, '],
    ['an unknown command with --help', ['tong-hop', '--help'], 'Không có lệnh “tong-hop”. Các lệnh: units, plan, '],
    [
      'a file in a folder that is not there',
      ['template', '--unit', '10525', '--out', '/khong/co/x.xlsx'],
      'Không ghi được “/khong/co/x.xlsx”: chưa có thư mục này, đề nghị tạo thư mục trước (ENOENT)',
    ],
    [
      'a folder in the place of a result',
      ['template', '--unit', '10525', '--out', __dirname],
      'đó là một thư mục, đề nghị ghi tên tệp (EISDIR)',
    ],
    [
      'a file in the place of a folder',
      ['template', '--all', '--out', __filename],
      `Không ghi được “${__filename}”: đã có một tệp mang tên này`,
    ],
  ])('%s', (_, args, words) => {
    const result = runCli(...args);
    expect(result.exitCode).toBe(2);
    expect(result.err).toContain(words);
    expect(result.out).toBe('');
  });
});

test('each command says how it is called, and no other', () => {
  const { exitCode, out } = runCli('validate', '--help');
  expect(exitCode).toBe(0);
  expect(out.split('\n').filter((line) => line.startsWith('  '))).toEqual([
    '  validate TỆP… [--json|--jsonl]                         kiểm tra biểu đã điền',
  ]);
  expect(runCli('--help').out).toContain('  units [--json] ');
  expect(runCli('compile', '--lang', 'en', '--out', 'x.xlsx').err).toContain('There is no file to read.');
});

test('the program says which version it is', () => {
  const { version } = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  expect(runCli('--version').out).toMatch(new RegExp(`^Chỉ tiêu ${version} · quy tắc kiểm tra \\d+-[0-9a-f]+\n$`));
  expect(runCli('validate', '--version').err).toContain('Lệnh “validate” không có tùy chọn “--version”.');
});

test('a folder without files is named', () => {
  mkdirSync(file('trong'));
  expect(runCli('validate', file('trong')).err).toBe(
    `Không có tệp nào để đọc trong ${file('trong')}. Đề nghị ghi tên tệp biểu, hoặc thư mục có các tệp đã nhận.\n`,
  );
});

test.each([
  ['as a word of its own', ['--lang', 'en']],
  ['behind =', ['--lang=en']],
])('the language is that of --lang, %s, wherever “en” stands besides', (_, lang) => {
  expect(runCli('validate', 'en', ...lang)).toEqual({ exitCode: 2, out: '', err: '“en” was not found.\n' });
});

describe('files that are no forms', () => {
  test('are refused with a reason, and the city workbook is written all the same', () => {
    writeFileSync(file('thu.txt'), 'không phải bảng tính');
    writeFileSync(file('rong.xlsx'), '');
    const args = [file('thu.txt'), file('rong.xlsx'), '--out', file('city.xlsx'), '--report', file('city.json')];
    const result = runCli('compile', ...args);
    expect(result.exitCode).toBe(1);
    expect(existsSync(file('city.xlsx'))).toBe(true);
    expect(result.err).toMatch(/^Không dùng được rong\.xlsx: .+\nKhông dùng được thu\.txt: .+\n$/);
    const report = readJson(file('city.json')) as { refused: { file: string; code: string; message: string }[] };
    expect(report.refused.map(({ code }) => code).sort()).toEqual(['CSV_OR_TEXT', 'EMPTY_FILE']);
    expect(report.refused.every(({ message }) => message.length > 20)).toBe(true);
  });
});

interface Checked {
  readonly files: readonly {
    readonly unit: string;
    readonly sha256: string;
    readonly values: readonly unknown[];
    readonly findings: readonly { readonly code: string }[];
  }[];
}
