import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { findUnit } from '../../src/core/catalogue/findUnit';
import { indicatorsOf } from '../../src/core/catalogue/indicatorsOf';
import { issuedCatalogues } from '../../src/core/catalogue/issuedCatalogues';
import { roleOf } from '../../src/core/catalogue/roleOf';
import { fillCells } from '../../src/core/workbook/fillCells';
import type { CellValue } from '../../src/core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { justifyFinding } from '../../src/core/stamp/justifyFinding';
import { makeStamp } from '../../src/core/stamp/makeStamp';
import { withStamp } from '../../src/core/stamp/withStamp';
import { readSubmission } from '../../src/core/form/read/readSubmission';
import { entryName } from '../../src/core/form/contract/cellNames';
import { formWorkbook } from '../../src/core/form/draw/formWorkbook';
import { validateSubmission } from '../../src/core/validation/validateSubmission';
import { vi } from '../../src/core/words/vi/vi';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxOf } from '../support/xlsxOf';
import { runCli } from './runCli';
import { withRequiredAnswers } from '../support/withRequiredAnswers';

interface Checked {
  readonly files: readonly {
    readonly status: string;
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly params: unknown;
      readonly note?: string;
    }[];
  }[];
}

const catalogue = issuedCatalogues[0];
const roster = bundledRoster;
const unit = findUnit(roster, '10525')!;
const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-stamp-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A form without fault but for missing data statuses, which are warnings. */
function filledForm(): DrawnWorkbook {
  const values = new Map<string, CellValue>();
  for (const indicator of indicatorsOf(catalogue)) {
    if (roleOf(unit, indicator) !== 'reports') continue;
    if (indicator.method.kind === 'ratio') {
      values.set(entryName(indicator.id, 'numerator'), 96).set(entryName(indicator.id, 'denominator'), 100);
    } else values.set(entryName(indicator.id, 'value'), 1);
  }
  const form = formWorkbook({ catalogue, roster, unit, period: '2026', words: vi });
  return fillCells(withRequiredAnswers(form, catalogue, 'all'), values);
}

/** The form as it is sent: checked, every warning kept with a note, stamped. */
function stamped(drawn: DrawnWorkbook): DrawnWorkbook {
  const raw = readWorkbook(xlsxOf(drawn));
  const read = raw.ok ? readSubmission(raw.workbook, { catalogues: issuedCatalogues, roster }) : raw;
  if (!read.ok) throw new Error(read.refusal.code);
  const findings = validateSubmission(read.submission, catalogue, roster);
  const kept = findings.flatMap((finding) => justifyFinding(finding, 'sẽ bổ sung') ?? []);
  const stamp = makeStamp({
    submission: read.submission,
    catalogue,
    findings,
    kept,
    time: '2026-12-14T09:05:00+07:00',
  });
  return withStamp(drawn, stamp!);
}

function check(name: string, drawn: DrawnWorkbook): Checked['files'][number] {
  const file = path.join(folder, name);
  writeFileSync(file, xlsxOf(drawn));
  const { files } = JSON.parse(runCli('validate', file, '--json').out) as Checked;
  return files[0]!;
}

test('a form that was not stamped says so', () => {
  expect(check('plain.xlsx', filledForm()).findings[0]?.code).toBe('STAMP_MISSING');
});

test('a stamped form is as it was checked, and brings the reasons for its warnings along', () => {
  const { findings } = check('stamped.xlsx', stamped(filledForm()));
  expect(findings.filter(({ code }) => code.startsWith('STAMP'))).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
  // An information needs no reason.
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  expect(warnings.length).toBeGreaterThan(0);
  for (const { note } of warnings) expect(note).toBe('sẽ bổ sung');
});

test('a figure changed after the check is seen, here and by the compiler', () => {
  const changed = fillCells(stamped(filledForm()), new Map([[entryName('18.1', 'value'), 9]]));
  const { findings } = check('changed.xlsx', changed);
  const params = { time: '2026-12-14T09:05:00+07:00', figures: '18.1', count: 1, answers: 0 };
  expect(findings).toContainEqual(expect.objectContaining({ code: 'STAMP_MISMATCH', params }));

  const report = path.join(folder, 'report.json');
  runCli('compile', path.join(folder, 'changed.xlsx'), '--out', path.join(folder, 'city.xlsx'), '--report', report);
  const compiled = JSON.parse(readFileSync(report, 'utf8')) as { findings: readonly { code: string }[] };
  expect(compiled.findings.map(({ code }) => code)).toContain('STAMP_MISMATCH');
});
