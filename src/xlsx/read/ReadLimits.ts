/** How much a file may ask of the reader, and a sender of the program. Bytes, counts, characters and seconds. */
export interface ReadLimits {
  /** Size of the file. */
  readonly bytes: number;
  /** Parts in its zip. */
  readonly entries: number;
  /** Workbooks in one zip or mail, with those in zips and mails inside of it. */
  readonly attachments: number;
  /** Zips and mails in each other, the outermost counted. */
  readonly containers: number;
  /** All parts that are read, unpacked; counted while unpacking, since headers can lie. */
  readonly inflatedBytes: number;
  /** Unpacked to packed size of one part; parts under a megabyte are not asked. */
  readonly ratio: number;
  /** Cells that hold something, all sheets together. */
  readonly cells: number;
  /** Characters of one text. */
  readonly textLength: number;
  /** Depth of tags. */
  readonly nesting: number;
  /** Rows in a row without a value, after which the rest of a sheet is not read (it is said in a note). */
  readonly blankRows: number;
  /** Time for one file, in seconds. */
  readonly seconds: number;
  /** Memory for one file beside its bytes, in megabytes; kept in the terminal, a browser has its own. */
  readonly megabytes: number;
  /** Files in one go. */
  readonly files: number;
}

/** Excel itself allows 32,767 characters in a cell; real forms are some 20 KB, city workbooks some 2 MB. */
export const DEFAULT_LIMITS: ReadLimits = {
  bytes: 30_000_000,
  entries: 2_000,
  attachments: 500,
  containers: 3,
  inflatedBytes: 300_000_000,
  ratio: 400,
  cells: 1_000_000,
  textLength: 40_000,
  nesting: 64,
  blankRows: 10_000,
  seconds: 20,
  megabytes: 1_500,
  files: 10_000,
};
