import { strToU8, Zip, ZipDeflate } from 'fflate';
import { baseForm, FIGURES } from '../baseForm';
import { byPython } from '../byCommand';
import type { CorpusFile } from '../CorpusFile';
import { FORM_SHEET, FormParts, STRINGS, STYLES, WORKBOOK, WORKBOOK_RELATIONS } from '../FormParts';
import { inZip64 } from '../inZip64';

const reads = { reads: FIGURES };
const SHEETS = [1, 2, 3, 4, 5].map((number) => `xl/worksheets/sheet${number}.xml`);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DIMENSION = /<dimension ref="[^"]*"\/>/;

const by = (what: string, make: () => Uint8Array, comesTo: CorpusFile['comesTo'] = reads): CorpusFile => ({
  maker: 'by hand',
  what,
  make,
  comesTo,
});

/** 84,2 in two runs, with a reading beside it that is no part of the text. */
const RICH =
  '<r><t>84</t></r><r><rPr><b/><sz val="9"/></rPr><t>,2</t></r><rPh sb="0" eb="1"><t>99</t></rPh><phoneticPr fontId="1"/>';

/** The same form told otherwise, as the standard allows and some program does. */
export const STRUCTURES: readonly CorpusFile[] = [
  by('all vocabulary prefixed', () => {
    const form = new FormParts();
    for (const path of [...SHEETS, WORKBOOK, STRINGS, STYLES]) {
      form
        .change(path, /<(\/?)(?=\w)/g, '<$1x:')
        .change(path, `xmlns="${MAIN}"`, `xmlns:x="${MAIN}" xmlns="urn:other"`);
    }
    return form.zip();
  }),
  by('the strict vocabulary', () =>
    new FormParts()
      .changeAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .changeAll(RELATIONS, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      .zip(),
  ),
  by('inline strings', () => {
    const form = new FormParts();
    const texts = [...form.part(STRINGS).matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => text ?? '');
    for (const path of SHEETS) {
      form.change(path, / t="s"><v>(\d+)<\/v>/g, (_, index) => ` t="inlineStr"><is>${texts[Number(index)]}</is>`);
    }
    return form.remove(STRINGS).zip();
  }),
  ...(['shared', 'in the cell'] as const).map((place) =>
    by(`rich text and phonetic readings, ${place}`, () => {
      const form = new FormParts()
        .change(FORM_SHEET, '<is><t>84,2</t></is>', `<is>${RICH}</is>`)
        .change(FORM_SHEET, /<is><t>(Đơn vị)( báo cáo: )/, '<is><r><t xml:space="preserve">$1$2</t></r><r><t>')
        .change(FORM_SHEET, 'phường Hải Dương</t></is>', 'phường Hải Dương</t></r></is>');
      if (place === 'in the cell') return form.zip();
      const count = form.part(STRINGS).split('<si>').length - 1;
      return form
        .change(FORM_SHEET, `t="inlineStr"><is>${RICH}</is>`, `t="s"><v>${count}</v>`)
        .change(STRINGS, '</sst>', `<si>${RICH}</si></sst>`)
        .zip();
    }),
  ),
  by('no dimension', () => new FormParts().change(FORM_SHEET, DIMENSION, '').zip()),
  by('a lying dimension', () => new FormParts().change(FORM_SHEET, DIMENSION, '<dimension ref="A1"/>').zip()),
  by('cells and rows without references', () => {
    const form = new FormParts();
    return form.set(FORM_SHEET, withoutReferences(form.part(FORM_SHEET))).zip();
  }),
  by('parts in the opposite order', () => new FormParts().zip(new FormParts().paths().reverse())),
  by('sheets in another order', () =>
    new FormParts().change(WORKBOOK, /(<sheet name="Biểu chỉ tiêu"[^>]*\/>)(<sheet .*\/>)(?=<\/sheets>)/, '$2$1').zip(),
  ),
  by('parts at other places and in other cases', () =>
    new FormParts()
      .change(WORKBOOK_RELATIONS, 'worksheets/sheet1.xml', '../Data/FORM.xml')
      .set('data/form.XML', new FormParts().part(FORM_SHEET))
      .remove(FORM_SHEET)
      .zip(),
  ),
  ...(
    [
      ['escaped in the path alone', 'bi%E1%BB%83u%201.xml', 'biểu 1.xml'],
      ['escaped in the zip alone', 'biểu 1.xml', 'bi%e1%bb%83u%201.xml'],
      ['escaped in both', 'bi%E1%BB%83u%201.xml', 'bi%E1%BB%83u%201.xml'],
      ['not escaped', 'biểu 1.xml', 'biểu 1.xml'],
      ['with steps and a place in the part', './../../xl/worksheets/sheet9.xml#A1', 'sheet9.xml'],
    ] as const
  ).map(([what, target, path]) =>
    by(`the name of a part ${what}`, () =>
      new FormParts()
        .change(WORKBOOK_RELATIONS, 'worksheets/sheet1.xml', `worksheets/${target}`)
        .set(`xl/worksheets/${path}`, new FormParts().part(FORM_SHEET))
        .remove(FORM_SHEET)
        .zip(),
    ),
  ),
  by('two values in one cell', () => new FormParts().cell('CT_18_1', '<c @><v>61</v><v>16</v></c>').zip(), {
    refuses: 'XML_DAMAGED',
  }),
  by('a formula of several cells, data of other kinds and marks of later versions', () =>
    new FormParts()
      .cell('CT_18_1', '<c @ cm="1" vm="1" ph="1"><f t="array" ref="G43" ca="1" aca="1">SUM(60,1)</f><v>61</v></c>')
      .cell('CT_15_1_TU', '<c @><f t="dataTable" ref="A1" dt2D="1" dtr="1" r1="A1" r2="A2"/><v>7800</v></c>')
      .zip(),
  ),
  by('written as a stream, with data descriptors', () => {
    const form = new FormParts();
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const path of form.paths()) {
      const entry = new ZipDeflate(path);
      zip.add(entry);
      entry.push(strToU8(form.part(path)), true);
    }
    zip.end();
    return new Uint8Array(Buffer.concat(chunks));
  }),
  {
    maker: 'Python zipfile',
    what: 'a stream with data descriptors and ZIP64 fields',
    needs: ['openpyxl'],
    make: () => byPython(baseForm(), 'repack.py'),
    comesTo: reads,
  },
  by('a ZIP64 directory', () => inZip64(baseForm())),
  by('a comment behind the zip', () => {
    const comment = strToU8('đã quét vi-rút');
    const bytes = new Uint8Array([...baseForm(), ...comment]);
    new DataView(bytes.buffer).setUint16(baseForm().length - 2, comment.length, true);
    return bytes;
  }),
  by('Mac names: all texts decomposed (NFD)', () => {
    const form = new FormParts();
    for (const path of form.paths()) form.set(path, form.part(path).normalize('NFD'));
    return form.zip();
  }),
  by('macros', () => withMacros().zip(), { ...reads, says: ['MACROS_IGNORED'] }),
  by('extensions of newer programs, comments and instructions everywhere', () =>
    new FormParts()
      .change(FORM_SHEET, '<sheetData>', '<?mso app?><!-- <row r="1"> --><sheetData>')
      .change(FORM_SHEET, '</sheetData>', '</sheetData><extLst><ext uri="u"><c r="G43"><v>9</v></c></ext></extLst>')
      .change(FORM_SHEET, /<row r="1">/, '<row r="1" xmlns:x14ac="urn:x" x14ac:dyDescent="0.25" spans="1:11">')
      .zip(),
  ),
  by('UTF-8 with a byte order mark', () =>
    new FormParts().set(FORM_SHEET, `\ufeff${new FormParts().part(FORM_SHEET)}`).zip(),
  ),
  by(
    'an outside entity',
    () =>
      new FormParts()
        .change(STRINGS, /<sst/, '<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst')
        .change(STRINGS, /<t>/, '<t>&a;')
        .zip(),
    { refuses: 'XML_FORBIDDEN' },
  ),
  by(
    'entities in entities',
    () =>
      new FormParts()
        .change(STRINGS, /<sst/, '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst')
        .change(STRINGS, /<t>/, '<t>&b;')
        .zip(),
    { refuses: 'XML_FORBIDDEN' },
  ),
];

/** The form with a part of macros. */
function withMacros(): FormParts {
  return new FormParts()
    .set('xl/vbaProject.bin', 'macros')
    .change(
      WORKBOOK_RELATIONS,
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    );
}

/** The sheet with every row and every cell up to the last one written out, so that none has to say where it is. */
function withoutReferences(xml: string): string {
  let expected = 1;
  return xml.replace(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs, (_, number: string, rest: string, body = '') => {
    const gap = '<row/>'.repeat(Number(number) - expected);
    expected = Number(number) + 1;
    let column = 1;
    const cells = String(body).replace(/<c r="([A-Z])\d+"/g, (__, letter: string) => {
      const missing = letter.charCodeAt(0) - 64 - column;
      column += missing + 1;
      return `${'<c/>'.repeat(missing)}<c`;
    });
    return `${gap}<row${rest}>${cells}</row>`;
  });
}
