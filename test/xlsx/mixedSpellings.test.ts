import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { indicatorsOf } from '../../src/core/catalogue/indicatorsOf';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { randomFrom, type Random } from '../support/randomFrom';
import { filledForm } from '../support/rawForm';

/**
 * Random mixtures of the ways in which the standards allow a workbook to be written: whoever writes so, the figures are
 * the same. `CHITIEU_FUZZ=20000 npx jest test/xlsx/mixedSpellings` tries more of them; another seed by CHITIEU_SEED.
 */
const ROUNDS = Number(process.env['CHITIEU_FUZZ'] ?? 40);
const SEED = Number(process.env['CHITIEU_SEED'] ?? 56);

/** A number for each figure of the plan, of a ratio for both of its parts: by the name of the cell. */
const ENTERED = new Map(
  indicatorsOf(bundledCatalogues[0]).flatMap(({ id, method }, place): [string, number][] => {
    const name = `CT_${id.replaceAll('.', '_')}`;
    const value = [12, 15.25, 194935.654, 0.001, 250][place % 5] ?? 0;
    return method.kind === 'ratio'
      ? [
          [`${name}_TU`, value],
          [`${name}_MAU`, value * 4],
        ]
      : [[name, value]];
  }),
);
const PART_NAMES = { value: '', numerator: '_TU', denominator: '_MAU', plan: null, lastYear: null } as const;

type Parts = Record<string, string>;
type Respell = (parts: Parts, random: Random) => void;

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
/** The parts whose paths fit, written otherwise. */
const each =
  (which: RegExp, change: (xml: string, random: Random) => string): Respell =>
  (parts, random) => {
    for (const [path, xml] of Object.entries(parts)) if (which.test(path)) parts[path] = change(xml, random);
  };
/** Some of what a pattern finds, written otherwise. */
const some =
  (pattern: RegExp, to: (...found: string[]) => string) =>
  (xml: string, { below }: Random): string =>
    xml.replace(pattern, (...found: string[]) => (below(3) === 0 ? to(...found) : (found[0] ?? '')));

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** What a program takes that does not know the vocabulary of the first choice. */
const choice = (other: string, own: string): string =>
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:v9="urn:v9" Requires="v9">${other}</mc:Choice><mc:Fallback>${own}</mc:Fallback></mc:AlternateContent>`;

// One line a spelling.
// prettier-ignore
const RESPELLINGS: Readonly<Record<string, Respell>> = {
  'blanks in tags': each(/xml$/, some(/<(c|row|si|t|v|definedName)([ >])/g, (_, name, next) => `<${name} \n${next}`)),
  'blanks round numbers': each(SHEET, some(/(<c [^>]*(?:t="s"|[^r]"))><v>([^<]*)<\/v>/g, (all, start, value) => (start.includes('t="str"') ? all : `${start}><v>\n ${value} </v>`))),
  'small letters in addresses': each(SHEET, some(/<c r="([A-Z]+)(\d+)"/g, (_, letters, row) => `<c r="${letters.toLowerCase()}${row}"`)),
  'single quotes': each(/xml$/, some(/ ([a-z]+)="([^"'&]*)"/g, (_, name, value) => ` ${name}='${value}'`)),
  'looks before addresses': each(SHEET, some(/<c (r="[A-Z]+\d+") (s="\d+")/g, (_, at, look) => `<c ${look} ${at}`)),
  'digits as references': each(SHEET, some(/<v>(\d)/g, (_, digit) => `<v>&#x${digit.charCodeAt(0).toString(16)};`)),
  'digits as CDATA': each(SHEET, some(/<v>([\d.]+)<\/v>/g, (_, value) => `<v><![CDATA[${value}]]></v>`)),
  'numbers with an exponent': each(SHEET, some(/(<c r="[A-Z]+\d+"(?: s="\d+")?)><v>([\d.]+)<\/v>/g, (_, start, value) => `${start}><v>${Number(value).toExponential()}</v>`)),
  'numbers that say that they are': each(SHEET, some(/<c r="([A-Z]+\d+)"( s="\d+")?><v>/g, (_, at, style = '') => `<c r="${at}"${style} t="n"><v>`)),
  'blanks in attributes': each(SHEET, some(/ (s|r)="(\d+)"/g, (_, name, value) => ` ${name}=" ${value} "`)),
  'rows without places': each(SHEET, (xml) => (/<row r="(\d+)"/.exec(xml)?.[1] === '1' && rowsFollow(xml) ? xml.replace(/<row r="\d+"/g, '<row') : xml)),
  'references in attributes': each(SHEET, some(/ (r|s|t)="([^"&]+)"/g, (_, name, value = '') => ` ${name}="&#${value.charCodeAt(0)};${value.slice(1)}"`)),
  'cells of several choices': each(SHEET, some(/<c (?:[^>/]*\/>|[^>]*[^/]>.*?<\/c>)/g, (cell = '') => choice(cell.replace(/<v>\d/, '<v>9'), cell))),
  'rows of several choices': each(SHEET, some(/<row (?:[^>/]*\/>|[^>]*[^/]>.*?<\/row>)/gs, (row = '') => choice(row.replaceAll('<v>', '<v>9'), row))),
  'texts of several choices': each(/sharedStrings/, some(/<t[^>]*>[^<]*<\/t>/g, (text = '') => choice('<t>9</t>', text))),
  'cells with a prefix of their own': each(SHEET, some(/<c (?=[^>]*[^/]><v>)([^>]*)><v>([^<]*)<\/v><\/c>/g, (_, names, value) => `<own:c xmlns:own="${MAIN}" ${names}><own:v>${value}</own:v></own:c>`)),
  'comments and instructions': each(SHEET, some(/<\/row>/g, () => '</row><!-- <row r="1"> --><?x <c/> ?>')),
  'elements of later versions': each(SHEET, (xml) => xml.replace('</worksheet>', '<extLst><ext uri="{0}"><x:y xmlns:x="urn:x"><x:v>1</x:v></x:y></ext></extLst></worksheet>')),
  'a prefix': each(SHEET, (xml) => xml.replace(/<(\/?)([a-zA-Z]+)(?=[ >/])/g, '<$1x:$2').replace(/ xmlns=(["'])/, ' xmlns:x=$1')),
  'absolute parts': each(/workbook\.xml\.rels$/, (xml) => xml.replace(/Target="(worksheets|styles|sharedStrings)/g, 'Target="/xl/$1')),
  'no custom properties': (parts, random) => {
    delete parts['docProps/custom.xml'];
    each(/^_rels\/\.rels$/, (xml) => xml.replace(/<Relationship [^>]*custom\.xml"[^>]*\/>/, ''))(parts, random);
    each(/Content_Types/, (xml) => xml.replace(/<Override [^>]*custom\.xml"[^>]*\/>/, ''))(parts, random);
  },
  'no defined names': each(/^xl\/workbook\.xml$/, (xml) => xml.replace(/<definedNames>.*<\/definedNames>/s, '')),
  'shared texts in runs': each(/sharedStrings/, some(/<si><t([^>]*)>([^<&]{2,})<\/t><\/si>/g, (_, how, text = '') => `<si><r><t${how} xml:space="preserve">${text.slice(0, 1)}</t></r><r><t xml:space="preserve">${text.slice(1)}</t></r></si>`.replace(/( xml:space="preserve"){2}/g, '$1'))),
  'declared otherwise': each(SHEET, (xml) => xml.replace(/^<\?xml[^>]*\?>/, "<?xml version='1.0' encoding='utf-8' standalone='no' ?>")),
};

/** Whether no row between the first and the last is left out. */
function rowsFollow(xml: string): boolean {
  return [...xml.matchAll(/<row r="(\d+)"/g)].every(([, row], place) => Number(row) === place + 1);
}

/** Packed in some order, some parts unpacked, some in UTF-16. */
function packed(parts: Parts, { below }: Random): Uint8Array {
  const files: Zippable = {};
  const paths = Object.keys(parts);
  for (let place = paths.length - 1; place > 0; place--) {
    const other = below(place + 1);
    [paths[place], paths[other]] = [paths[other] ?? '', paths[place] ?? ''];
  }
  for (const path of paths) {
    const xml = parts[path] ?? '';
    const wide = below(8) === 0 && path.startsWith('xl/worksheets/');
    const bytes = wide
      ? new Uint8Array(Buffer.from(`\ufeff${xml.replace(/^<\?xml[^>]*\?>/, '')}`, 'utf16le'))
      : strToU8(xml);
    files[path] = [bytes, { level: below(2) === 0 ? 0 : 1 }];
  }
  return zipSync(files);
}

test(`mixtures of lawful spellings keep all figures (seed ${String(SEED)})`, async () => {
  const random = randomFrom(SEED);
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const form = unzipSync(writeWorkbook(filledForm('HP-TK', Object.fromEntries(ENTERED))));
  const original: Parts = Object.fromEntries(Object.entries(form).map(([path, part]) => [path, strFromU8(part)]));
  for (let round = 0; round < ROUNDS; round++) {
    const parts = { ...original };
    const used = Object.keys(RESPELLINGS).filter(() => random.below(4) === 0);
    for (const name of used) RESPELLINGS[name]?.(parts, random);
    const [received] = await receiveFile({ name: 'form.xlsx', content: packed(parts, random) }, context);
    const said = `seed ${String(SEED)}, round ${String(round)}: ${used.join(', ')}`;
    if (received?.result.ok !== true) throw new Error(`${said}: ${JSON.stringify(received?.result)}`);
    const found = new Map(
      received.result.submission.entries.flatMap(({ indicator, part, value }): [string, number | null][] => {
        const name = PART_NAMES[part];
        return name === null ? [] : [[`CT_${indicator.replaceAll('.', '_')}${name}`, value]];
      }),
    );
    for (const [name, value] of ENTERED) expect([said, name, found.get(name)]).toEqual([said, name, value]);
  }
});
