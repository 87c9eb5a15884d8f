import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { issuedCatalogues } from '../../src/core/catalogue/issuedCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { ReceivedFile } from '../../src/core/compilation/model/ReceivedFile';
import { validateReceived } from '../../src/core/stamp/validateReceived';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { readSubmission } from '../../src/core/form/read/readSubmission';
import type { Finding, FindingCode } from '../../src/core/validation/Finding';
import { validateSubmission } from '../../src/core/validation/validateSubmission';
import { openDrawn } from '../../src/embedded/univer/openDrawn';
import { saveDrawn } from '../../src/embedded/univer/saveDrawn';
import { readDrawn } from '../../src/xlsx/readDrawn';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { xlsxOf } from '../support/xlsxOf';
import { runCli } from '../cli/runCli';
import { startExcel } from './excelHost';
import { describeWith } from '../support/describeWith';
import { MISTAKEN_FORMS, type MistakenForm } from './mistakenForms';
import { RESAVING_PROGRAMS, resave, type ResavingProgram } from './resave';

const [catalogue] = issuedCatalogues;
const context = { catalogues: issuedCatalogues, roster: bundledRoster };

/** Only a form that has arrived has a stamp, and only among others is it a duplicate or another period's. */
const ON_ARRIVAL_ONLY: ReadonlySet<string> = new Set<FindingCode>([
  'STAMP_MISSING',
  'STAMP_UNREADABLE',
  'STAMP_OTHER_FORM',
  'STAMP_MISMATCH',
  'STAMP_OTHER_RULES',
  'MACROS_IGNORED',
  'PLAN_DAMAGED',
  'PLAN_DIFFERS',
  'SHEET_CUT',
  'SHEET_WITHOUT_PART',
  'BESIDE_UNREAD',
  'BESIDE_CUT',
  'FORMAT_UNKNOWN',
  'CONDITIONAL_FORMAT',
  'CELL_NOTE',
  'DRAWN_OVER',
  'ANSWER_STRUCK_IN_PART',
  'ANSWER_REPAINTED',
  'FORMULA_MAY_BE_STALE',
  'FORMULA_OUTDATED',
  'DUPLICATE_SUBMISSION',
  'LIST_ROW_OTHER_UNIT',
  'OTHER_PERIOD',
  'UNIT_NOT_EXPECTED',
]);
/** A file tells nothing of lost validation: Excel's own reading does. */
const LIVE_ONLY: ReadonlySet<string> = new Set<FindingCode>(['VALIDATION_LOST']);
/** openpyxl stores no results of formulas: in its file they are missing, in Excel they are there at once. */
const WITHOUT_RESULTS: ReadonlySet<string> = new Set<FindingCode>([
  'RATIO_RECOMPUTED',
  'FORMULA_WITHOUT_RESULT',
  'ERROR_CELL',
]);

/** What must be the same, in a form that JSON keeps. */
type Seen = Pick<Finding, 'code' | 'severity' | 'indicator' | 'sheet' | 'cell' | 'params'>;

function seen(findings: readonly Seen[], ...left: readonly ReadonlySet<string>[]): readonly unknown[] {
  return findings
    .filter(({ code }) => !left.some((codes) => codes.has(code)))
    .map(({ code, severity, indicator, sheet, cell, params }) => ({ code, severity, indicator, sheet, cell, params }));
}

const excel = startExcel();
const folder = mkdtempSync(path.join(tmpdir(), 'same-findings-'));
const files = new Map<string, Uint8Array>();
let inTerminal: ReadonlyMap<string, readonly Seen[]>;

afterAll(() => {
  excel.host.book.dispose();
  rmSync(folder, { recursive: true });
});

/** The form as it is in front of the user, whom Excel gives results at once. */
async function onSheet(): Promise<readonly Finding[]> {
  await excel.host.book.calculated();
  const result = readSubmission(await excel.workbook.read(), context);
  if (!result.ok) throw new Error(result.refusal.code);
  return validateSubmission(result.submission, catalogue, bundledRoster);
}

async function onArrival(name: string): Promise<readonly Finding[]> {
  const [received]: readonly ReceivedFile[] = await receiveFile({ name, content: files.get(name)! }, context);
  if (!received?.result.ok) throw new Error(`${name} was refused`);
  return validateReceived(received.result.submission, catalogue, bundledRoster);
}

const opened = new Map<string, readonly Finding[]>();

/** Shows a plan in the workbook, checks it there, and saves it. */
async function work(name: string, { drawn }: Pick<MistakenForm, 'drawn'>): Promise<Uint8Array> {
  openDrawn(excel.host.book, drawn);
  await enterFormulas(drawn);
  opened.set(name, await onSheet());
  return xlsxOf(saveDrawn(excel.host.book));
}

/** A formula whose result is not known yet is typed in, so that it is computed. */
async function enterFormulas({ sheets: [form] }: DrawnWorkbook): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(form?.name ?? '');
    form?.rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined || cell.value !== null) return;
        sheet.protection.unprotect();
        sheet.getCell(row, column).formulas = [[`=${cell.formula}`]];
      });
    });
    await context.sync();
  });
}

async function openFile(name: string, bytes: Uint8Array): Promise<void> {
  const read = readDrawn(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  await work(name, read);
}

const nameOf = (index: number): string => `${String(index).padStart(2, '0')}.xlsx`;

/** One form in four, by one of the programs in turn, so that each has many kinds of mistakes to keep. */
const RESAVED = MISTAKEN_FORMS.flatMap((form, i) => {
  const program = RESAVING_PROGRAMS[(i / 4) % RESAVING_PROGRAMS.length];
  return program === undefined ? [] : [{ form, program, from: nameOf(i), name: `${program}-${nameOf(i)}` }];
});

async function saveAgain(program: ResavingProgram): Promise<void> {
  const jobs = RESAVED.filter((each) => each.program === program);
  const saved = await resave(
    program,
    jobs.map(({ from }) => files.get(from)!),
  );
  for (const [i, { name }] of jobs.entries()) {
    files.set(name, saved[i]!);
    await openFile(name, saved[i]!);
  }
}

function checkInTerminal(): void {
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
  const { out } = runCli('validate', folder, '--json');
  const { files: checked } = JSON.parse(out) as { files: { file: string; findings: readonly Seen[] }[] };
  inTerminal = new Map(checked.map(({ file, findings }) => [path.basename(file), findings]));
}

describeWith(['openpyxl'], 'the same findings on the sheet, in the terminal and on arrival', () => {
  beforeAll(async () => {
    for (const [i, form] of MISTAKEN_FORMS.entries()) files.set(nameOf(i), await work(nameOf(i), form));
    for (const program of RESAVING_PROGRAMS) await saveAgain(program);
    checkInTerminal();
  });

  test.each(MISTAKEN_FORMS.map((form, i) => [form.name, form, nameOf(i)] as const))('%s', async (_, form, name) => {
    const live = opened.get(name)!;
    expect(live).toContainEqual(expect.objectContaining({ code: form.finds, indicator: form.indicator }));
    expect(seen(await onArrival(name), ON_ARRIVAL_ONLY)).toEqual(seen(live, LIVE_ONLY));
    expect(seen(inTerminal.get(name)!, ON_ARRIVAL_ONLY)).toEqual(seen(live, LIVE_ONLY));
  });

  test.each(RESAVED.map(({ form, program, name }) => [form.name, program, name] as const))(
    '%s, saved again by %s',
    async (_, program, name) => {
      const left = program === 'openpyxl' ? [WITHOUT_RESULTS] : [];
      const live = seen(opened.get(name)!, LIVE_ONLY, ...left);
      expect(live.length).toBeGreaterThan(0);
      expect(seen(await onArrival(name), ON_ARRIVAL_ONLY, ...left)).toEqual(live);
      expect(seen(inTerminal.get(name)!, ON_ARRIVAL_ONLY, ...left)).toEqual(live);
    },
  );
});
