import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { indicatorsOf } from '../../src/core/catalogue/indicatorsOf';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import { SUMMARY_COLUMNS, SUMMARY_FIRST_ROW } from '../../src/core/city/contract/summary/summaryLayout';
import { vi } from '../../src/core/words/vi/vi';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { CATALOGUE } from '../support/campaign/campaignForm';
import { CAMPAIGN_ROSTER } from '../support/campaign/campaignRoster';
import { describeWith, type Program } from '../support/describeWith';
import { firstCampaign } from '../support/firstCampaign';
import { filledForm } from '../support/rawForm';

/** A number of each kind: whole, with decimals, large, small, below zero. */
const FIGURES = indicatorsOf(CATALOGUE).map(({ id }, place) => ({
  id,
  name: `CT_${id.replaceAll('.', '_')}`,
  value: [12, 15.25, 194935.654, 0.001, -3.5][place % 5] ?? 0,
}));

const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-others-'));

/** A workbook, where the figures stand in its first sheet, and the figures by their codes. */
interface Opened {
  readonly file: string;
  /** The row of the first figure, and the columns of code and figure, from 1. */
  readonly first: number;
  readonly code: number;
  readonly value: number;
  readonly figures: ReadonlyMap<string, number>;
}

function form(): Opened {
  const file = path.join(folder, 'form.xlsx');
  const values = Object.fromEntries(FIGURES.map(({ name, value }) => [name, value]));
  writeFileSync(file, writeWorkbook(filledForm('HP-TK', values)));
  return { file, first: 8, code: 3, value: 7, figures: new Map(FIGURES.map(({ id, value }) => [id, value])) };
}

function city(): Opened {
  const file = path.join(folder, 'city.xlsx');
  const campaign = firstCampaign({ catalogue: CATALOGUE, roster: CAMPAIGN_ROSTER, period: '2026', files: [] });
  const figures = campaign.report.figures.map((figure, place) => ({ ...figure, value: FIGURES[place]?.value ?? null }));
  const filled = { ...campaign, report: { ...campaign.report, figures } };
  writeFileSync(file, writeWorkbook(cityWorkbook(filled, vi)));
  const { code, value } = SUMMARY_COLUMNS;
  return {
    file,
    first: SUMMARY_FIRST_ROW,
    code,
    value,
    figures: new Map(FIGURES.map((figure) => [figure.id, figure.value])),
  };
}

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 100_000, cwd: folder });

/** Each prints a line `code<tab>figure` for each row whose code has the form of one, or gives CSV. */
const READERS: readonly { readonly program: Program; readonly lines: (opened: Opened) => readonly string[][] }[] = [
  {
    program: 'pandas',
    lines: ({ file, code, value }) =>
      tabbed(
        run('/usr/bin/python3', [
          '-c',
          'import sys, pandas\n' +
            'for row in pandas.read_excel(sys.argv[1], sheet_name=0, header=None, dtype=object).itertuples(index=False):\n' +
            '    print(row[int(sys.argv[2]) - 1], row[int(sys.argv[3]) - 1], sep="\\t")',
          file,
          String(code),
          String(value),
        ]),
      ),
  },
  {
    program: 'readxl',
    lines: ({ file, code, value }) =>
      tabbed(
        run('Rscript', [
          '-e',
          'a <- commandArgs(TRUE); d <- readxl::read_excel(a[1], 1, col_names = FALSE, .name_repair = "minimal", col_types = "list");' +
            'for (i in seq_len(nrow(d))) cat(d[[as.integer(a[2])]][[i]], "\\t", format(d[[as.integer(a[3])]][[i]], digits = 15), "\\n", sep = "")',
          file,
          String(code),
          String(value),
        ]),
      ),
  },
  {
    program: 'openxlsx',
    lines: ({ file, code, value }) =>
      tabbed(
        run('Rscript', [
          '-e',
          'a <- commandArgs(TRUE); d <- openxlsx::read.xlsx(a[1], 1, colNames = FALSE, skipEmptyRows = FALSE, skipEmptyCols = FALSE);' +
            'cat(paste(d[[as.integer(a[2])]], d[[as.integer(a[3])]], sep = "\\t"), sep = "\\n")',
          file,
          String(code),
          String(value),
        ]),
      ),
  },
  {
    program: 'octave',
    lines: ({ file, code, value }) =>
      tabbed(
        run('octave-cli', [
          '--quiet',
          '--no-history',
          '--eval',
          `pkg load io; [~, ~, r] = xlsread("${file}", 1); ` +
            `for i = 1:rows(r), if (ischar(r{i, ${String(code)}}) && ! ischar(r{i, ${String(value)}})) ` +
            `printf("%s\\t%.15g\\n", r{i, ${String(code)}}, r{i, ${String(value)}}); end, end`,
        ]),
      ),
  },
  {
    program: 'xlsx2csv',
    lines: ({ file, code, value }) =>
      run('xlsx2csv', ['--sheet', '1', '--delimiter', 'tab', file])
        .split('\n')
        .map((line) => line.split('\t'))
        .map((cells) => [cells[code - 1] ?? '', cells[value - 1] ?? '']),
  },
  {
    program: 'gnumeric',
    lines: ({ file, code, value }) =>
      run('ssconvert', ['--export-type=Gnumeric_stf:stf_assistant', '-O', 'separator=| format=raw', file, 'fd://1'])
        .split('\n')
        .map((line) => line.split('|').map((cell) => cell.replaceAll('"', '')))
        .map((cells) => [cells[code - 1] ?? '', cells[value - 1] ?? '']),
  },
];

function tabbed(text: string): readonly string[][] {
  return text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
}

for (const { program, lines } of READERS) {
  describeWith([program], `${program} opens what is written here`, () => {
    test.each([
      ['the form', form],
      ['the city workbook', city],
    ])('%s, with the 36 figures', (_, make) => {
      const opened = make();
      const found = lines(opened).flatMap(([code = '', value = '']) =>
        opened.figures.has(code) ? [[code, Number(value)] as const] : [],
      );
      expect(found).toEqual([...opened.figures]);
    });
  });
}

describeWith(['openxlsx'], 'openxlsx reads a text with blanks that was typed into a form', () => {
  test('as it was typed', () => {
    const file = path.join(folder, 'typed.xlsx');
    writeFileSync(file, writeWorkbook(filledForm('HP-TK', { CT_18_1: ' 95 %', GC_18_1: 'a  b ' })));
    const script = 'd <- unlist(openxlsx::read.xlsx("typed.xlsx", 1, colNames = FALSE)); cat(d, sep = "\\n")';
    expect(run('Rscript', ['-e', script]).split('\n')).toEqual(expect.arrayContaining([' 95 %', 'a  b ']));
  });
});

describeWith(['gretl'], 'gretl opens what is written here', () => {
  test.each([
    ['the form', form],
    ['the city workbook', city],
  ])('%s, with its figures', (_, make) => {
    const { file, first, value, figures } = make();
    const script = path.join(folder, 'open.inp');
    const csv = path.join(folder, 'gretl.csv');
    // It takes the first row for names of its variables: that of the first figure, as captions are no names to it.
    const offset = `--rowoffset=${String(first - 1)} --coloffset=${String(value - 1)}`;
    writeFileSync(script, `open ${file} --sheet=1 ${offset}\nstore ${csv}\n`);
    run('gretlcli', ['-b', script]);
    const found = readFileSync(csv, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]?.replaceAll('"', ''))
      .map((cell) => (cell === undefined || cell === '' || cell === 'NA' ? Number.NaN : Number(cell)));
    // In a column with signatures below it keeps six digits. Figures stand in their order, among parts of ratios.
    let from = 0;
    for (const [id, figure] of [...figures].slice(1)) {
      const at = found.indexOf(Number(figure.toPrecision(6)), from);
      expect([id, at]).not.toEqual([id, -1]);
      from = at + 1;
    }
  });
});

describeWith(['xlsx2csv'], 'targets with words', () => {
  test.each([
    ['the form', form],
    ['the city workbook', city],
  ])('keep number and words in %s', (_, make) => {
    const csv = run('xlsx2csv', ['--sheet', '1', '--delimiter', 'tab', make().file]);
    const targets = csv.split('\n').map((line) => line.split('\t')[4]);
    expect(targets).toEqual(expect.arrayContaining(['khoảng 13', '15,5 (phấn đấu 16)', '3,8 – 4,3', 'trên 75']));
  });
});
