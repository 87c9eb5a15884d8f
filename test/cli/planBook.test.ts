import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withLastYear } from '../../src/core/planbook/rows/lastYearText';
import { rowsOfPlan } from '../../src/core/planbook/rows/rowsOfPlan';
import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { describeWith, type Program } from '../support/describeWith';
import { fillWith } from '../support/fillWith';
import { PLAN, ROSTER } from '../support/madeUp';
import { planCell, planCells } from '../support/planCells';
import { runCli } from './runCli';

const folder = mkdtempSync(path.join(tmpdir(), 'plan-book-'));
const file = (...names: readonly string[]): string => path.join(folder, ...names);
const json = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'));

function open(name: string): RawWorkbook {
  const read = readWorkbook(new Uint8Array(readFileSync(file(name))));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook;
}

interface Report {
  readonly figures: readonly { readonly id: string; readonly value: number | null; readonly target: object }[];
  readonly findings: readonly { readonly code: string }[];
}
const figure = (report: string, id: string) => (json(report) as Report).figures.find((each) => each.id === id);
const codes = (report: string) => (json(report) as Report).findings.map(({ code }) => code);

test('an empty plan workbook says what is missing, with cells, and issues no form', () => {
  expect(runCli('plan', '--new', '--out', file('empty.xlsx')).exitCode).toBe(0);
  const checked = runCli('plan', '--check', file('empty.xlsx'), '--json');
  expect(checked.exitCode).toBe(1);
  const { sound, problems } = JSON.parse(checked.out) as {
    readonly sound: boolean;
    readonly problems: readonly object[];
  };
  expect(sound).toBe(false);
  // A title, two notes, a gap, the table's title, keys and captions; then the plan's code, the first of its items.
  expect(problems).toContainEqual(expect.objectContaining({ code: 'cellMissing', sheet: 'Kế hoạch', cell: 'D8' }));
  // In lines for people what is blank on a sheet is said once, with every cell.
  expect(runCli('plan', '--check', file('empty.xlsx')).out.split('\n')[0]).toMatch(
    /^Lỗi Kế hoạch \[D8, D9, D10, .*, D32\]: Chưa điền 19 ô: “Mã kế hoạch”, .*“Địa danh”\. Đề nghị điền các ô này\.$/,
  );
  const issued = runCli('template', '--plan', file('empty.xlsx'), '--all', '--out', file('none'));
  expect(issued.exitCode).toBe(2);
  expect(issued.err).toContain('còn lỗi nên chưa phát hành được');
});

test('plan 56 becomes a workbook and the same seed files again', () => {
  expect(runCli('plan', '--new', '--from', 'kh-56-2026', '--out', file('56.xlsx')).exitCode).toBe(0);
  expect(runCli('plan', '--check', file('56.xlsx')).exitCode).toBe(0);
  expect(runCli('plan', '--seed', file('56.xlsx'), '--out', file('seeds')).exitCode).toBe(0);
  for (const name of ['plans/kh-56-2026.json', 'units/hai-phong-2026.json']) {
    const bundled = readFileSync(path.join(__dirname, '../../seeds', name), 'utf8');
    expect(readFileSync(file('seeds', name), 'utf8')).toBe(bundled);
  }
});

test('a command line that asks for nothing or for two things is refused', () => {
  expect(runCli('plan').exitCode).toBe(2);
  expect(runCli('plan', '--new', '--check', file('56.xlsx'), '--out', file('x.xlsx')).exitCode).toBe(2);
});

const lastYearOf = (id: string, value: number): unknown => expect.objectContaining({ id, part: 'lastYear', value });

const madeUp = (program: 'openpyxl' | 'libreoffice', needs: Program): void => {
  describeWith([needs], `a plan made with ${program}`, () => {
    test('issues forms that any program checks and that are compiled by it, with nothing of the bundled plan', () => {
      runCli('plan', '--new', '--out', file('empty.xlsx'));
      const book = file(`${program}.xlsx`);
      const rows = rowsOfPlan(withLastYear(PLAN, '2.1=550'), ROSTER, 'vi');
      fillWith(program, [
        { in: file('empty.xlsx'), out: book, values: {}, cells: planCells(open('empty.xlsx'), rows) },
      ]);
      expect(runCli('plan', '--check', book).out).toContain('không có lỗi');
      const units = JSON.parse(runCli('units', '--plan', book, '--json').out) as readonly object[];
      expect(units).toHaveLength(ROSTER.units.length);

      const forms = file(`${program}-forms`);
      expect(runCli('template', '--plan', book, '--all', '--out', forms).exitCode).toBe(0);
      expect(readdirSync(forms)).toHaveLength(ROSTER.units.length);
      const sent = file(`${program}-sent`);
      mkdirSync(sent);
      // 2.1 adds up over the villages: 700.5 + 600.
      const values = { L01: 700.5, L02: 600 };
      fillWith(
        program,
        Object.entries(values).map(([unit, value]) => {
          const name = readdirSync(forms).find((each) => each.includes(unit)) ?? unit;
          return { in: path.join(forms, name), out: path.join(sent, name), values: { CT_2_1: value } };
        }),
      );
      // Whoever has only the form reads it by the plan that it carries.
      const alone = runCli('validate', ...readdirSync(sent).map((name) => path.join(sent, name)), '--json');
      const { files } = JSON.parse(alone.out) as {
        readonly files: readonly {
          readonly unit: string;
          readonly values: readonly object[];
          readonly status: string;
        }[];
      };
      expect(files.map(({ unit }) => unit).sort()).toEqual(['L01', 'L02']);
      for (const { unit, values: read } of files) {
        const value = values[unit as keyof typeof values];
        expect(read).toContainEqual(expect.objectContaining({ id: '2.1', part: 'value', value }));
      }
      const [out, report, word] = ['city.xlsx', 'city.json', 'city.docx'].map((name) => file(`${program}-${name}`));
      const compiled = ['--out', out!, '--report', report!, '--word', word!];
      expect(runCli('compile', sent, '--plan', book, ...compiled).exitCode).toBeLessThan(2);
      expect(figure(`${program}-city.json`, '2.1')).toMatchObject({ value: 1300.5, target: { value: 1250.5 } });
      // The city workbook brings the plan along for the next day.
      const again = ['--into', out!, '--out', file(`${program}-next.xlsx`), '--report', file(`${program}-next.json`)];
      expect(runCli('compile', sent, ...again).err).toBe('');
      expect(figure(`${program}-next.json`, '2.1')).toMatchObject({ value: 1300.5 });
      // And to forms that are issued by it: the lead body's shows the city's result of last year.
      const later = file(`${program}-later.xlsx`);
      expect(runCli('template', '--into', out!, '--unit', 'BM-NN', '--out', later)).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(runCli('validate', later, '--json').out)).toMatchObject({
        files: [{ unit: 'BM-NN', values: expect.arrayContaining([lastYearOf('2.1', 550)]) as unknown }],
      });
      // And to the year after.
      const after = file(`${program}-after.xlsx`);
      expect(runCli('plan', '--new', '--from', out!, '--out', after).exitCode).toBe(0);
      const texts = open(`${program}-after.xlsx`).sheets.flatMap(({ cells }) =>
        cells.map(({ value }) => String(value)),
      );
      expect(texts.filter((text) => text.startsWith('Năm 2031: 1.300,5 '))).toHaveLength(1);
    });
  });
};
madeUp('openpyxl', 'openpyxl');
madeUp('libreoffice', 'uno');

describeWith(['uno'], 'a plan that was saved as .ods', () => {
  test('is checked and issues the forms that the same plan in .xlsx issues', () => {
    runCli('plan', '--new', '--out', file('empty.xlsx'));
    const job = {
      in: file('empty.xlsx'),
      values: {},
      cells: planCells(open('empty.xlsx'), rowsOfPlan(PLAN, ROSTER, 'vi')),
    };
    fillWith('libreoffice', [
      { ...job, out: file('saved.xlsx') },
      { ...job, out: file('saved.ods'), filter: 'calc8' },
    ]);
    expect(runCli('plan', '--check', file('saved.ods')).out).toContain('không có lỗi');
    for (const kind of ['xlsx', 'ods']) {
      const made = ['--plan', file(`saved.${kind}`), '--unit', 'L01', '--out', file(`of-${kind}.xlsx`)];
      expect(runCli('template', ...made).exitCode).toBe(0);
    }
    expect(readFileSync(file('of-ods.xlsx')).equals(readFileSync(file('of-xlsx.xlsx')))).toBe(true);
  });
});

describeWith(['openpyxl'], 'plan 56 with an edited target', () => {
  test('is what forms carry and the city is judged by, and a change in mid-campaign is said', () => {
    runCli('plan', '--new', '--from', 'kh-56-2026', '--out', file('56.xlsx'));
    // 18.1, social housing: plan 56 asks for 7,135.
    const [address = ''] = Object.keys(planCell(open('56.xlsx'), 'indicators', '18.1', 'targetValue'));
    const edited = file('edited.xlsx');
    fillWith('openpyxl', [{ in: file('56.xlsx'), out: edited, values: {}, cells: { 'Chỉ tiêu': { [address]: 150 } } }]);
    expect(runCli('template', '--unit', '10525', '--out', file('form.xlsx'), '--plan', edited).exitCode).toBe(0);
    mkdirSync(file('in'));
    fillWith('openpyxl', [{ in: file('form.xlsx'), out: file('in', 'form.xlsx'), values: { CT_18_1: 100 } }]);
    const compile = (name: string, ...more: readonly string[]) =>
      runCli('compile', file('in'), '--out', file(`${name}.xlsx`), '--report', file(`${name}.json`), ...more);

    compile('bundled');
    expect(figure('bundled.json', '18.1')).toMatchObject({ value: 100, target: { value: 7135 } });
    expect(codes('bundled.json')).toContain('PLAN_DIFFERS');

    compile('own', '--plan', edited);
    expect(figure('own.json', '18.1')).toMatchObject({ value: 100, target: { kind: 'atLeast', value: 150 } });
    expect(codes('own.json')).not.toContain('PLAN_DIFFERS');
    compile('kept', '--into', file('own.xlsx'));
    expect(figure('kept.json', '18.1')).toMatchObject({ target: { value: 150 } });

    const revised = compile('revised', '--into', file('bundled.xlsx'), '--plan', edited);
    expect(revised.err).toMatch(/18\.1 .*mục tiêu đã sửa; số của 1 đơn vị được đánh giá lại/);
    // The kept workbook does not carry last year's results, in which a plan is no other one.
    expect(revised.err).not.toContain('nội dung đã sửa');
  });

  test('next year begins with blank targets and last year’s results', () => {
    expect(runCli('plan', '--new', '--from', file('own.xlsx'), '--out', file('2027.xlsx')).exitCode).toBe(0);
    const sheet = open('2027.xlsx').sheets.find(({ name }) => name === 'Chỉ tiêu')!;
    const texts = sheet.cells.map(({ value }) => value);
    expect(texts).toContain('Năm 2026: 100 căn');
    expect(texts).not.toContain(7135);
    const { problems } = JSON.parse(runCli('plan', '--check', file('2027.xlsx'), '--json').out) as {
      readonly problems: readonly { readonly code: string }[];
    };
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['cellMissing', 'otherYear']));
    // The symbol and the name of a question are still those of 2026; that keeps no plan from being issued.
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'otherYear', severity: 'warning', sheet: 'Câu hỏi', cell: 'B7' }),
    );
  });
});
