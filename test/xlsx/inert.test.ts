import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { RawCell } from '../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { runCli } from '../cli/runCli';
import { baseForm } from '../corpus/baseForm';
import { FORM_SHEET, FormParts, PROPERTIES, WORKBOOK, WORKBOOK_RELATIONS } from '../corpus/FormParts';

const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-inert-'));
const MARK = 'MALICE';

/** Texts that some program would take for more than a text, as they come out of a cell. */
const TEXTS = ['=', '+', '-', '@', '\t=', '\r=', '\u0000='].map((start) => `${start}${MARK}("cmd|' /C calc'!A0")`);
/** The same in the place of a figure. */
const TYPED = `\t=${MARK}()`;
/** Notes of figures that a commune has to do with. */
const NOTES = ['GC_5_1', 'GC_5_2', 'GC_8_1', 'GC_9_1', 'GC_12_1', 'GC_13_1', 'GC_15_1'];

const escaped = (text: string): string =>
  text
    .replace('\u0000', '_x0000_')
    .replace('\r', '_x000D_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');

/** A form with everything in it that acts by itself in some program. */
function hostileForm(): Uint8Array {
  const form = new FormParts();
  NOTES.forEach((name, place) => {
    form.cell(name, `<c @ t="inlineStr"><is><t xml:space="preserve">${escaped(TEXTS[place] ?? '')}</t></is></c>`);
  });
  const relation = (id: string, kind: string, target: string, mode = ''): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/>`;
  return form
    .cell('NG_18_1', `<c @ t="str"><f>HYPERLINK("http://${MARK}.example","xem")</f><v>xem</v></c>`)
    .cell('CT_18_1', `<c @><f>WEBSERVICE("http://${MARK}.example")+[1]${MARK}!A1</f><v>61</v></c>`)
    .cell('CT_8_1', `<c @ t="inlineStr"><is><t xml:space="preserve">${escaped(TYPED)}</t></is></c>`)
    .change(
      FORM_SHEET,
      '</sheetData>',
      `</sheetData><hyperlinks><hyperlink ref="A1" r:id="rId1" display="${MARK}"/></hyperlinks><legacyDrawing r:id="rId2"/><oleObjects><oleObject progId="${MARK}" shapeId="1" r:id="rId3"/></oleObjects>`,
    )
    .set(
      'xl/worksheets/_rels/sheet1.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
        relation('rId1', 'hyperlink', `http://${MARK}.example`, ' TargetMode="External"'),
        relation('rId2', 'comments', '../comments1.xml'),
        relation('rId3', 'oleObject', '../embeddings/oleObject1.bin'),
      ].join('')}</Relationships>`,
    )
    .set(
      'xl/comments1.xml',
      `<comments><commentList><comment ref="A1"><text><t>${MARK}</t></text></comment></commentList></comments>`,
    )
    .set('xl/embeddings/oleObject1.bin', MARK)
    .set('xl/vbaProject.bin', MARK)
    .set('xl/externalLinks/externalLink1.xml', `<externalLink><!-- ${MARK} --></externalLink>`)
    .set('customXml/item1.xml', `<a>${MARK}</a>`)
    .change(
      WORKBOOK_RELATIONS,
      '</Relationships>',
      `${relation('rId8', 'vbaProject', 'vbaProject.bin')}${relation('rId9', 'externalLink', 'externalLinks/externalLink1.xml')}</Relationships>`,
    )
    .change(
      WORKBOOK,
      '</definedNames>',
      `<definedName name="_xlnm.Auto_Open">${MARK}!$A$1</definedName><definedName name="__proto__">${MARK}</definedName><definedName name="constructor">${MARK}</definedName></definedNames>`,
    )
    .change(
      PROPERTIES,
      '</Properties>',
      `<property pid="9" name="__proto__"><vt:lpwstr>${MARK}</vt:lpwstr></property></Properties>`,
    )
    .zip();
}

function cellsOf(bytes: Uint8Array): readonly RawCell[] {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook.sheets.flatMap(({ cells }) => cells);
}

describe('what a file holds reaches the city workbook as words and numbers alone', () => {
  let city: Uint8Array;
  let report: string;

  beforeAll(() => {
    const file = path.join(folder, `=${MARK}(1).xlsx`);
    writeFileSync(file, hostileForm());
    const result = runCli(
      'compile',
      file,
      '--out',
      path.join(folder, 'city.xlsx'),
      '--report',
      path.join(folder, 'r.json'),
    );
    expect(result.err).toBe('');
    city = new Uint8Array(readFileSync(path.join(folder, 'city.xlsx')));
    report = readFileSync(path.join(folder, 'r.json'), 'utf8');
  });

  test('the form is read, and that macros were passed over is said', () => {
    expect(report).toContain('MACROS_IGNORED');
    const line = cellsOf(city).filter(({ value }) => value === 61);
    expect(line.length).toBeGreaterThan(0);
    expect(line.every(({ formula }) => !formula?.includes(MARK))).toBe(true);
  });

  test('every text that begins like a formula is written as text, marked so that it stays one', () => {
    const cells = cellsOf(city).filter(({ value }) => typeof value === 'string' && value.includes(MARK));
    expect(cells.map(({ value }) => value)).toEqual(
      expect.arrayContaining([...TEXTS.map((text) => text.trim()), TYPED]),
    );
    expect(cells.filter(({ kind, formula }) => kind !== 'text' || formula !== null)).toEqual([]);
    const parts = unzipSync(city);
    const styles = strFromU8(parts['xl/styles.xml']!);
    const looks = [.../<cellXfs.*?<\/cellXfs>/s.exec(styles)![0].matchAll(/<xf [^>]*>/g)].map(([look]) => look);
    const strings = [...strFromU8(parts['xl/sharedStrings.xml']!).matchAll(/<si>(.*?)<\/si>/gs)].map(
      ([, text]) => text!,
    );
    const marked = Object.entries(parts)
      .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      .flatMap(([, xml]) => [...strFromU8(xml).matchAll(/<c r="[A-Z]+\d+" s="(\d+)" t="s"><v>(\d+)<\/v>/g)])
      .filter(([, , text]) => /<t[^>]*>(?:_x000[0D]_|[\t+=@-])[^<]/.test(strings[Number(text)] ?? ''));
    expect(marked.length).toBeGreaterThanOrEqual(TEXTS.length);
    for (const [, look] of marked) expect(looks[Number(look)]).toContain('quotePrefix="1"');
  });

  test('no formula, link, macro, object, comment or name of the file is in it', () => {
    const parts = Object.entries(unzipSync(city)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    for (const [name] of parts) {
      expect(name).toMatch(
        /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(core|custom|app)\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(_rels\/)?sheet\d+\.xml(\.rels)?|xl\/drawings\/(_rels\/)?drawing\d+\.xml(\.rels)?|xl\/charts\/chart\d+\.xml)$/,
      );
    }
    for (const [name, xml] of parts) {
      expect(xml).not.toContain('TargetMode="External"');
      if (name !== 'xl/sharedStrings.xml') expect([name, xml.includes(MARK)]).toEqual([name, false]);
      for (const [formula] of xml.matchAll(/<f>.*?<\/f>/g))
        expect(formula).not.toMatch(/HYPERLINK\(&quot;|WEBSERVICE|\[\d/);
    }
  });
});

describe('names in a zip are names, not ways', () => {
  test.each([
    ['../../../../tmp/a.xlsx', 'a.xlsx'],
    ['/etc/a.xlsx', 'a.xlsx'],
    ['C:\\Windows\\a.xlsx', 'a.xlsx'],
    ['..\\..\\a.xlsx', 'a.xlsx'],
    ['__proto__/a.xlsx', 'a.xlsx'],
    ['constructor', 'constructor'],
    ['a\u0000.exe.xlsx', 'a.exe.xlsx'],
  ])('%j', (inside, shown) => {
    const file = path.join(folder, 'z.zip');
    // fflate keeps its files in an object, in which __proto__ would be lost.
    const bytes = zipSync({ [inside.replace('__proto__', '__PROTO__')]: baseForm() });
    const named = Buffer.from(bytes).toString('latin1').replaceAll('__PROTO__', '__proto__');
    writeFileSync(file, Buffer.from(named, 'latin1'));
    const { out } = runCli('validate', '--json', file);
    const { files } = JSON.parse(out) as { files: { file: string; unit: string }[] };
    expect(files.map((each) => [each.file, each.unit])).toEqual([[`${file} › ${shown}`, '10525']]);
  });

  test('two parts whose names differ only by a way of writing them are refused', () => {
    const file = path.join(folder, 'twice.xlsx');
    const parts = unzipSync(baseForm());
    writeFileSync(
      file,
      zipSync({ ...parts, 'xl\\worksheets\\sheet1.xml': strToU8('<worksheet><sheetData/></worksheet>') }),
    );
    expect(runCli('validate', '--json', file).out).toContain('ZIP_DAMAGED');
  });
});
