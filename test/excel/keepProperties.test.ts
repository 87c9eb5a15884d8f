import { readSubmission } from '../../src/core/form/read/readSubmission';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { justifyFinding } from '../../src/core/stamp/justifyFinding';
import { JUSTIFIED_PREFIX, justifiedOf, justifiedProperties } from '../../src/core/stamp/justifiedProperties';
import { makeStamp } from '../../src/core/stamp/makeStamp';
import { STAMP_PREFIX } from '../../src/core/stamp/model/stampKeys';
import { stampOf } from '../../src/core/stamp/model/stampOf';
import { stampProperties } from '../../src/core/stamp/model/stampProperties';
import { validateSubmission } from '../../src/core/validation/validateSubmission';
import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { filledForm } from '../support/rawForm';
import { startExcel } from './excelHost';

const [catalogue] = bundledCatalogues;
const drawn = filledForm('10525', { CT_18_1: 900_000, CT_5_1: 123 });
const excel = startExcel();
beforeAll(() => excel.workbook.draw(drawn, { replace: false }));
afterAll(() => {
  excel.host.book.dispose();
});

function lookAt(workbook: RawWorkbook) {
  const result = readSubmission(workbook, { catalogues: bundledCatalogues, roster: bundledRoster });
  if (!result.ok) throw new Error(result.refusal.code);
  const { submission } = result;
  return { submission, findings: validateSubmission(submission, catalogue, bundledRoster) };
}

async function stampIt(note: string): Promise<void> {
  const { submission, findings } = lookAt(await excel.workbook.read());
  const warning = findings.find(({ severity }) => severity === 'warning')!;
  const kept = [justifyFinding(warning, note)!];
  await excel.workbook.keepProperties(justifiedProperties(kept), JUSTIFIED_PREFIX);
  const stamp = makeStamp({ submission, catalogue, findings, kept, time: '2026-12-14T09:05:00+07:00' })!;
  await excel.workbook.keepProperties(stampProperties(stamp), STAMP_PREFIX);
}

test('a stamp and kept warnings are written in two syncs each after a reading, and read from properties or the hidden sheet', async () => {
  // Longer than one property, and beginning like a formula.
  const note = `=số liệu “Công an” ${'rất dài '.repeat(60)}`;
  expect(await excel.syncsOf(() => stampIt(note))).toBeLessThanOrEqual(9);
  const workbook = await excel.workbook.read();
  expect(justifiedOf(workbook)).toMatchObject([{ note: note.trim() }]);
  expect(stampOf(workbook)).toMatchObject({ unit: '10525', kept: [{ note: note.trim() }] });
  expect(stampOf({ ...workbook, properties: new Map() })).toEqual(stampOf(workbook));
  // The identity beside it is as it was.
  expect(lookAt({ ...workbook, properties: new Map() }).submission.identity.unit).toBe('10525');
});

test('a shorter stamp leaves nothing of the longer one, and taking all back is remembered', async () => {
  await stampIt('ngắn');
  await excel.workbook.keepProperties(justifiedProperties([]), JUSTIFIED_PREFIX);
  const workbook = await excel.workbook.read();
  expect([...workbook.properties.keys()].filter((key) => key.startsWith(`${STAMP_PREFIX}kept.`))).toHaveLength(1);
  expect(stampOf({ ...workbook, properties: new Map() })).toMatchObject({ kept: [{ note: 'ngắn' }] });
  expect(justifiedOf(workbook)).toEqual([]);
});

test('a new form has nothing of the stamp before it', async () => {
  await excel.workbook.draw(filledForm('10507'), { replace: true });
  const workbook = await excel.workbook.read();
  expect(stampOf(workbook)).toBeNull();
  expect([...workbook.properties.keys()].filter((key) => /stamp|kept/.test(key))).toEqual([]);
  expect(workbook.properties.get('chitieu.unit')).toBe('10507');
});
