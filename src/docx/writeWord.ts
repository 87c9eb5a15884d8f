import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type {
  WordBlock,
  WordHead,
  DrawnDocument,
  WordRun,
  WordSignOff,
  WordTable,
  WordText,
} from '../core/workbook/DrawnDocument';

/** Half points. Nghị định 30/2020/NĐ-CP, Phụ lục I: body 13 to 14, Quốc hiệu 12 to 13, Nơi nhận 12 and 11. */
const SIZE = {
  body: 28,
  nation: 24,
  agency: 24,
  motto: 26,
  pageNumber: 26,
  table: 22,
  receiversTitle: 24,
  receivers: 22,
} as const;
/** Millimetres; the annex allows 20 to 25, 30 to 35 at the left, 15 to 20 at the right. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 20 } as const;
const FONT = 'Times New Roman';
const INDENT = twips(12.7);
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** Twentieths of a point. */
function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** The bytes of a `.docx` file: A4 upright, Times New Roman, black, page numbers in the top margin but on the first page. */
export async function writeWord(drawn: DrawnDocument): Promise<Uint8Array> {
  const document = new Document({
    title: drawn.title,
    creator: drawn.creator,
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, color: '000000' } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              top: twips(MARGINS.top),
              bottom: twips(MARGINS.bottom),
              left: twips(MARGINS.left),
              right: twips(MARGINS.right),
              header: twips(10),
            },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          ...head(drawn.head),
          ...drawn.blocks.flatMap((each, i) => block(each, i === drawn.blocks.length - 1)),
          ...signOff(drawn.signOff),
          ...drawn.annexes.flatMap(annex),
        ],
      },
    ],
  });
  return withoutTime(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const CORE = 'docProps/core.xml';
/** The earliest day that a zip can hold, by the clock of wherever this runs. */
const NO_TIME = new Date(1980, 0, 1, 12);

/** The library writes when it ran into the document and its parts; the same report is to give the same bytes. */
function withoutTime(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const core = strFromU8(parts[CORE] ?? new Uint8Array()).replace(/<dcterms:(created|modified)[^>]*>[^<]*<[^>]*>/g, '');
  return zipSync({ ...parts, [CORE]: strToU8(core) }, { mtime: NO_TIME });
}

function pageNumber(): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** What a person has to write is shaded and in italics, so that it reads in grey as well. */
function runs(text: WordText, look: Look = {}): readonly TextRun[] {
  return text.map(({ text: words, bold, placeholder }) => {
    const isOpen = placeholder === true;
    const options: IRunOptions = {
      font: FONT,
      size: look.size ?? SIZE.body,
      bold: bold ?? look.bold ?? false,
      italics: isOpen || look.italics === true,
      ...(isOpen ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'D9D9D9' } } : {}),
    };
    return new TextRun({ ...options, text: words });
  });
}

/**
 * A paragraph for each line: of a line break within a paragraph some readers of `.docx` make nothing, so that 12 above 5
 * is 125 to them (mammoth 1.13.0, officeparser 7.8.0, word-extractor 1.0.4).
 */
function linesOf(text: WordText): readonly WordText[] {
  const lines: WordRun[][] = [[]];
  for (const run of text) {
    run.text.split('\n').forEach((words, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text: words });
    });
  }
  return lines;
}

/** @param after space behind the last line; left out, as the options say it of each */
function paragraphs(text: WordText, look: Look, options: IParagraphOptions, after?: number): readonly Paragraph[] {
  const lines = linesOf(text);
  return lines.map((line, i) => {
    const spacing = after === undefined ? {} : { spacing: { after: i < lines.length - 1 ? 0 : after } };
    return new Paragraph({ ...options, ...spacing, children: runs(line, look) });
  });
}

function centered(text: WordText, look: Look, after = 0): readonly Paragraph[] {
  return paragraphs(text, look, { alignment: AlignmentType.CENTER }, after);
}

/** Says where it stands though that is the usual: without any property docx2txt 1.4 sees no end of a paragraph. */
function leftward(text: WordText, look: Look): readonly Paragraph[] {
  return paragraphs(text, look, { alignment: AlignmentType.LEFT });
}

/** The line under an agency's name or the motto, as long as a part of the column. */
function rule(share: number, width: number): Paragraph {
  const inset = twips((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: inset, right: inset },
    spacing: { before: 60, after: 60, line: 120, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}

const LEFT = 68;
const RIGHT = 92;

function head({ superior, agency, number, nation, motto, placeDate }: WordHead): readonly (Paragraph | Table)[] {
  const text = (words: string): WordText => [{ text: words }];
  const left = [
    ...centered(text(superior), { size: SIZE.agency }),
    ...centered(text(agency), { size: SIZE.agency, bold: true }),
    rule(0.4, LEFT),
    ...centered(number, { size: SIZE.agency }),
  ];
  const right = [
    ...centered(text(nation), { size: SIZE.nation, bold: true }),
    ...centered(text(motto), { size: SIZE.motto, bold: true }),
    rule(0.65, RIGHT),
    ...centered(placeDate, { size: SIZE.motto, italics: true }),
  ];
  return [columns([left, right], [LEFT, RIGHT]), new Paragraph({})];
}

/** Paragraphs side by side without lines. */
function columns(cells: readonly (readonly Paragraph[])[], widths: readonly number[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    columnWidths: widths.map((width) => twips(width)),
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, i) =>
            new TableCell({
              width: { size: twips(widths[i] ?? 0), type: WidthType.DXA },
              margins: { left: 0, right: 0 },
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

/** @param isLast it stays with the signature, which must not stand on a page alone */
function block(each: WordBlock, isLast: boolean): readonly (Paragraph | Table)[] {
  switch (each.kind) {
    case 'title':
      return [
        ...centered([{ text: each.name }], { bold: true }),
        ...centered([{ text: each.subject }], { bold: true }),
        rule(0.3, LEFT + RIGHT),
      ];
    case 'addressee':
      return centered(each.text, {}, 160);
    case 'paragraph':
      return justified(each.text, isLast);
    case 'item':
      return justified([{ text: '- ' }, ...each.text]);
    case 'heading':
      return paragraphs(
        [{ text: each.text }],
        { bold: true, italics: each.level === 2 },
        {
          keepNext: true,
          spacing: { before: each.level === 1 ? 180 : 120, after: 80 },
          indent: { firstLine: INDENT },
        },
      );
    case 'table':
      return [table(each), new Paragraph({ spacing: { after: 60 } })];
  }
}

/** Behind the signature, on a page of its own (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.8). */
function annex(blocks: readonly WordBlock[]): readonly (Paragraph | Table)[] {
  return [new Paragraph({ pageBreakBefore: true, children: [] }), ...blocks.flatMap((each) => block(each, false))];
}

function justified(text: WordText, keepNext = false): readonly Paragraph[] {
  return paragraphs(text, {}, { keepNext, alignment: AlignmentType.JUSTIFIED, indent: { firstLine: INDENT } }, 120);
}

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function table(drawn: WordTable): Table {
  const cell = (text: string, column: number, bold: boolean, isCaption = bold): TableCell =>
    new TableCell({
      width: { size: twips(drawn.columns[column]?.width ?? 10), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      children: paragraphs(
        [{ text }],
        { size: SIZE.table, bold },
        { alignment: isCaption ? AlignmentType.CENTER : ALIGN[drawn.columns[column]?.align ?? 'left'] },
      ),
    });
  const row = (texts: readonly string[], isHead: boolean, isHeading = false): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: texts.map((text, i) => cell(text, i, isHead || isHeading, isHead)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { top: THIN, bottom: THIN, left: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN },
    columnWidths: drawn.columns.map(({ width }) => twips(width)),
    rows: [
      row(
        drawn.columns.map(({ caption }) => caption),
        true,
      ),
      ...drawn.rows.map((texts, i) => row(texts, false, drawn.headings?.includes(i))),
    ],
  });
}

function signOff({ receiversTitle, receivers, title, hint, name }: WordSignOff): readonly (Paragraph | Table)[] {
  const left = [
    ...leftward([{ text: receiversTitle, bold: true }], { size: SIZE.receiversTitle, italics: true }),
    ...receivers.flatMap((text) => leftward(text, { size: SIZE.receivers })),
  ];
  const right = [
    ...centered(title, { bold: true }),
    ...centered([{ text: hint }], { italics: true, size: SIZE.receiversTitle }, 1200),
    ...centered(name, { bold: true }),
  ];
  return [new Paragraph({ keepNext: true }), columns([left, right], [80, 80])];
}
