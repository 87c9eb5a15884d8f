/**
 * A text document as a plain value, as a `DrawnWorkbook` is a workbook: what it says and in which of the parts of
 * an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I). Fonts, sizes and spacing are the writer's.
 */
export interface DrawnDocument {
  readonly title: string;
  readonly creator: string;
  readonly head: WordHead;
  readonly blocks: readonly WordBlock[];
  readonly signOff: WordSignOff;
  /** Behind the signature, each from a new page on; without any for none. */
  readonly annexes: readonly (readonly WordBlock[])[];
}

/** Agency at the left, Quốc hiệu and Tiêu ngữ at the right, number and place and date under them. */
export interface WordHead {
  readonly superior: string;
  readonly agency: string;
  readonly number: WordText;
  readonly nation: string;
  readonly motto: string;
  readonly placeDate: WordText;
}

export type WordBlock =
  /** Name of the kind of document, and what it is about. */
  | { readonly kind: 'title'; readonly name: string; readonly subject: string }
  /** “Kính gửi: …”, in the middle under the title. */
  | { readonly kind: 'addressee'; readonly text: WordText }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: WordText }
  /** An entry of a list, with a dash before it. */
  | { readonly kind: 'item'; readonly text: WordText }
  | WordTable;

/** A table whose first row is repeated on each page. */
export interface WordTable {
  readonly kind: 'table';
  readonly columns: readonly {
    readonly caption: string;
    /** Millimetres; all together at most 160. */
    readonly width: number;
    readonly align: 'left' | 'center' | 'right';
  }[];
  readonly rows: readonly (readonly string[])[];
  /** Rows, from 0, that head those below them. */
  readonly headings?: readonly number[];
}

/** Text in pieces, some of which a person has still to write. */
export type WordText = readonly WordRun[];

export interface WordRun {
  /** A line feed begins a new line. */
  readonly text: string;
  readonly bold?: boolean;
  /** Has to be written by a person; shown so that it can't be overlooked. */
  readonly placeholder?: boolean;
}

export interface WordSignOff {
  readonly receiversTitle: string;
  readonly receivers: readonly WordText[];
  readonly title: WordText;
  readonly hint: string;
  readonly name: WordText;
}
