import { strToU8, unzipSync, zipSync } from 'fflate';
import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { consolidate } from '../../support/consolidate';
import { receiveFile } from '../../../src/xlsx/receiveFile';
import { xlsxOf } from '../../support/xlsxOf';
import { filledForm } from '../../support/rawForm';

const [catalogue] = bundledCatalogues;
const context = { catalogues: bundledCatalogues, roster: bundledRoster };
const FORM = unzipSync(xlsxOf(filledForm('10525', { CT_5_2: 5 })));

/** What the city report finds of a form one of whose parts is changed, as far as it is not read. */
async function notesOf(path: string, change: (xml: string) => string): Promise<unknown[]> {
  const parts = { ...FORM, [path]: strToU8(change(Buffer.from(FORM[path] ?? []).toString())) };
  const files = await receiveFile({ name: 'a.xlsm', content: zipSync(parts) }, context);
  const { findings } = consolidate({ catalogue, roster: bundledRoster, period: '2026', files });
  return findings
    .map(({ file, finding: { code, severity } }) => ({ file, code, severity }))
    .filter(({ code }) => code === 'MACROS_IGNORED' || code === 'SHEET_CUT');
}

test('what was not read of a file is said in the city report', async () => {
  const macros = '<Relationship Id="rId99" Type="http://x/vbaProject" Target="vbaProject.bin"/></Relationships>';
  expect(await notesOf('xl/_rels/workbook.xml.rels', (xml) => xml.replace('</Relationships>', macros))).toEqual([
    { file: 'a.xlsm', code: 'MACROS_IGNORED', severity: 'information' },
  ]);
  const blank = `${'<row/>'.repeat(11_000)}</sheetData>`;
  expect(await notesOf('xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', blank))).toEqual([
    { file: 'a.xlsm', code: 'SHEET_CUT', severity: 'warning' },
  ]);
  expect(await notesOf('xl/worksheets/sheet1.xml', (xml) => xml)).toEqual([]);
});
